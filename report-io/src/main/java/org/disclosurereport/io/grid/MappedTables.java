package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;

/** The tables of one report that a mapping names. */
final class MappedTables {

    private final SheetMapping mapping;
    private final List<MappedGrid> sheets;

    MappedTables(SheetMapping mapping, List<MappedGrid> sheets) {
        this.mapping = mapping;
        this.sheets = sheets;
    }

    /** Whether a table comes from the mapping: it names a figure of it. */
    boolean names(String table) {
        return mapping.getConstants().keySet().stream()
                        .anyMatch(address -> address.table().equals(table))
                || mapping.getSheets().stream()
                        .flatMap(sheet -> sheet.getCells().keySet().stream())
                        .anyMatch(address -> address.table().equals(table));
    }

    /** Reads a table; of one whose sheets are all missing there is nothing. */
    Optional<TableReading> read(TableDefinition definition) {
        Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> findings = new ArrayList<>();
        Set<Grid> grids = new HashSet<>();
        MappedFigures figures = new MappedFigures(definition, findings, consumed);
        for (MappedGrid sheet : sheets) {
            sheet.sheet().getCells().forEach((address, range) -> {
                if (address.table().equals(definition.key())) {
                    CellDefinition cell = definition.require(address.row(), address.column());
                    figures.fill(cell, sheet, range.top(), range.left());
                    grids.add(sheet.grid());
                }
            });
        }
        figures.reportRewritings();
        FigureFiller filler = figures.filler();
        boolean constants = fillConstants(mapping, definition, filler);
        if (grids.isEmpty() && !constants) {
            return Optional.empty();
        }
        Location start = filler.origins().values().stream()
                .findFirst()
                .orElse(Location.builder().build());
        return Optional.of(new TableReading(
                filler.table(), filler.origins(), filler.spots(), start, grids, List.of(), consumed, findings, 0));
    }

    /** Fills in what the mapping itself says; whether there is any. */
    static boolean fillConstants(SheetMapping mapping, TableDefinition definition, FigureFiller filler) {
        boolean any = false;
        for (var constant : mapping.getConstants().entrySet()) {
            if (constant.getKey().table().equals(definition.key())) {
                CellDefinition cell = definition.require(
                        constant.getKey().row(), constant.getKey().column());
                Unit unit = cell.unit();
                filler.put(cell, Cell.of(unit.toStored(constant.getValue())));
                any = true;
            }
        }
        return any;
    }

    /** One finding about all figures that the mapping itself says. */
    static void reportConstants(SheetMapping mapping, FindingList findings) {
        if (!mapping.getConstants().isEmpty()) {
            List<String> cells = mapping.getConstants().entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue().toPlainString())
                    .toList();
            findings.add(ReadingCode.MAPPED_CONSTANT
                    .finding("count", cells.size(), "cells", Leftover.named(cells))
                    .addAllAddresses(mapping.getConstants().keySet())
                    .build());
        }
    }
}
