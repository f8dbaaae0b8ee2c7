package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FigureParser.Reading;
import org.disclosurereport.io.grid.HeaderBand.Column;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** Reads the figures where found rows and found columns cross. */
final class FigureFiller {

    private final TableDefinition definition;
    private final List<Finding> findings;
    private final Set<GridCell> consumed;
    private final StatisticsTable.Builder table;
    private final Map<CellRef, Location> origins = new LinkedHashMap<>();
    private final Map<CellRef, CellSpot> spots = new LinkedHashMap<>();
    private final FigureFindings said;

    FigureFiller(TableDefinition definition, List<Finding> findings, Set<GridCell> consumed) {
        this.definition = definition;
        this.findings = findings;
        this.consumed = consumed;
        this.table = StatisticsTable.builder(definition);
        this.said = new FigureFindings(findings::add);
    }

    StatisticsTable table() {
        return table.build();
    }

    FigureFindings said() {
        return said;
    }

    Map<CellRef, Location> origins() {
        return origins;
    }

    /** Which cell was looked at for each figure, blank or not. */
    Map<CellRef, CellSpot> spots() {
        return spots;
    }

    /** Puts what somebody made of a cell in its place. */
    void put(CellDefinition cell, CellSpot spot, @Nullable GridCell source, Reading reading) {
        Location place = spot.place();
        origins.put(cell.ref(), place);
        spots.put(cell.ref(), spot);
        table.set(cell.index(), reading.cell());
        if (source != null) {
            consumed.add(source);
            said.note(reading.code(), cell, place, spot.grid().nameOf(source), source.text());
        }
    }

    /** Leaves a figure without a cell. */
    void put(CellDefinition cell, Cell content) {
        table.set(cell.index(), content);
    }

    void fill(RowHit row) {
        Map<CellDefinition, List<Column>> figures = new LinkedHashMap<>();
        for (Column column : row.place().headers().columns()) {
            boolean own = column.item().row() == null
                    || column.item().row().key().equals(row.row().key());
            if (own) {
                definition
                        .find(row.row().key(), column.item().column().key())
                        .ifPresent(cell -> figures.computeIfAbsent(cell, key -> new ArrayList<>())
                                .add(column));
            }
        }
        figures.forEach((cell, columns) -> fill(row, columns, cell));
    }

    /** Several blocks have a header of the same words: what stands under any of them is this figure. */
    private void fill(RowHit row, List<Column> columns, CellDefinition cell) {
        Grid grid = row.place().grid();
        List<GridCell> content = columns.stream()
                .flatMap(column -> grid.cellsIn(range(row, column)).stream())
                .distinct()
                .toList();
        CellRange range = range(row, columns.get(0));
        Location place = content.isEmpty() ? grid.place(range.top(), range.left()) : grid.place(content.get(0));
        origins.put(cell.ref(), place);
        spots.put(
                cell.ref(),
                content.isEmpty() ? new CellSpot(grid, range.top(), range.left()) : CellSpot.of(grid, content.get(0)));
        consumed.addAll(content);
        if (!row.place().headers().isInLine()) {
            String raw = content.isEmpty()
                    ? "?"
                    : content.stream().map(GridCell::text).collect(Collectors.joining(" "));
            table.set(cell.index(), Cell.unreadable(raw));
            said.report(ReadingCode.FIGURE_MISALIGNED, cell, place, raw);
        } else if (content.isEmpty()) {
            reportIfMergedOver(grid.at(range.top(), range.left()), cell, place);
        } else if (content.size() > 1) {
            String raw = content.stream().map(GridCell::text).collect(Collectors.joining(" "));
            table.set(cell.index(), Cell.unreadable(raw));
            said.report(ReadingCode.NUM_SYNTAX, cell, place, raw);
        } else {
            GridCell source = content.get(0);
            Reading reading = FigureParser.parse(source, cell.unit());
            Optional<GridCell> otherUnit = reading.cell().isNumber()
                    ? otherUnit(row, columnOf(source, row, columns), cell.unit())
                    : Optional.empty();
            if (otherUnit.isPresent()) {
                table.set(cell.index(), Cell.unreadable(source.text()));
                said.reportUnit(cell, place, otherUnit.get());
            } else {
                table.set(cell.index(), reading.cell());
                said.note(reading.code(), cell, place, source.name(), source.text());
            }
        }
    }

    /** The unit that stands in the line itself counts, unless it is that of another figure there; else a note. */
    private Optional<GridCell> otherUnit(RowHit row, Column column, Unit unit) {
        GridCell stated = row.unit();
        if (unit == Unit.UNSTATED) {
            return Optional.empty();
        }
        if (stated == null) {
            return StatedUnit.findOther(row.place(), column, unit);
        }
        String symbol = LabelText.normalise(stated.text());
        boolean ofAnother = definition.cellsOf(row.row().key()).stream()
                .anyMatch(cell -> cell.unit().symbol().equals(symbol));
        return ofAnother || !StatedUnit.isOther(symbol, unit) ? Optional.empty() : Optional.of(stated);
    }

    private static CellRange range(RowHit row, Column column) {
        return new CellRange(
                row.top(), column.range().left(), row.bottom(), column.range().right());
    }

    private static Column columnOf(GridCell content, RowHit row, List<Column> columns) {
        return columns.stream()
                .filter(column -> row.place().grid().cellsIn(range(row, column)).contains(content))
                .findFirst()
                .orElse(columns.get(0));
    }

    /** One number merged over several figures of the form belongs to the first of them at most. */
    void reportIfMergedOver(@Nullable GridCell content, CellDefinition cell, Location place) {
        if (content != null && content.isFigureLike()) {
            findings.add(ReadingCode.FIGURE_UNPLACED
                    .finding(
                            "label", cell.row().toString(),
                            "table", definition.title(),
                            "cells", Leftover.list(List.of(content)))
                    .addAddresses(cell.ref())
                    .location(place)
                    .build());
        }
    }

    /** What was rewritten by a listed rule, in one finding for the whole table. */
    void reportRewritings() {
        said.reportRewritings(definition.title(), origins);
    }
}
