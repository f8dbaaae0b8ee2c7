package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/** The report of one organ while its row is read. */
final class OrganReport {

    private final SheetMapping mapping;
    private final int year;
    private final ReportingOrgan organ;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Address, Location> origins = new LinkedHashMap<>();
    private final Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, MappedFigures> tables = new LinkedHashMap<>();

    OrganReport(SheetMapping mapping, int year, ReportingOrgan organ) {
        this.mapping = mapping;
        this.year = year;
        this.organ = organ;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Fills in what one row says. */
    void fill(OrganRow row, GridCell named) {
        OrganLayout layout = row.layout();
        Location place = row.place(layout.getOrgan());
        origins.putIfAbsent(ElementRef.of("organ/name"), place);
        GridCell year = row.field(layout.getYear());
        if (year != null) {
            origins.putIfAbsent(ElementRef.of("year"), row.place(year.column()));
        }
        String printed = named.text().strip();
        if (!row.organ(named).equals(printed)) {
            findings.add(ReadingCode.MAPPED_ORGAN
                    .finding("found", printed, "given", row.organ(named))
                    .location(place)
                    .build());
        }
        layout.getFigures().forEach((address, field) -> {
            TableDefinition definition = mapping.findTable(address.table()).orElseThrow();
            fill(definition, definition.require(address.row(), address.column()), row, field);
        });
    }

    private void fill(TableDefinition definition, CellDefinition cell, OrganRow row, int field) {
        GridCell source = row.at(field);
        CellRange range = source == null ? null : row.sheet().grid().merged().find(source.row(), source.column());
        if (source != null && range != null && range.top() < range.bottom()) {
            table(definition).fillMerged(cell, row.spot(field), source);
        } else {
            table(definition).fill(cell, row.sheet(), row.spot(field), source);
        }
    }

    private MappedFigures table(TableDefinition definition) {
        return tables.computeIfAbsent(definition.key(), key -> new MappedFigures(definition, findings, consumed));
    }

    ReadResult build(ReadLimits limits) {
        Set<String> mapped = tablesOfAllSheets();
        List<StatisticsTable> filled = new ArrayList<>();
        for (TableDefinition of : mapping.getEdition().form().tables()) {
            TableDefinition definition = mapping.findTable(of.key()).orElse(of);
            boolean constant = !mapped.contains(definition.key()) && hasConstant(definition.key());
            if (tables.containsKey(definition.key()) || constant) {
                MappedFigures figures = table(definition);
                figures.reportRewritings();
                MappedTables.fillConstants(mapping, definition, figures.filler());
                origins.putAll(figures.filler().origins());
                filled.add(figures.filler().table());
            }
        }
        FindingList all = new FindingList(limits);
        all.addAll(findings);
        MappedTables.reportConstants(mapping, all);
        return ReadResult.builder()
                .report(DisclosureReport.builder()
                        .edition(mapping.getEdition())
                        .year(year)
                        .organ(organ)
                        .tables(filled)
                        .build())
                .findings(all.toList())
                .provenance(Provenance.of(origins))
                .build();
    }

    private boolean hasConstant(String table) {
        return mapping.getConstants().keySet().stream()
                .anyMatch(address -> address.table().equals(table));
    }

    private Set<String> tablesOfAllSheets() {
        return mapping.getSheets().stream()
                .flatMap(sheet -> sheet.getOrgans().stream())
                .flatMap(organs -> organs.getFigures().keySet().stream())
                .map(CellRef::table)
                .collect(Collectors.toSet());
    }
}
