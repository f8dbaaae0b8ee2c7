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

/** The report of one organ while its lines are read, from one sheet or from several. */
final class OrganDraft {

    private final SheetMapping mapping;
    private final int year;
    private ReportingOrgan organ;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Address, Location> origins = new LinkedHashMap<>();
    private final Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, MappedFigures> tables = new LinkedHashMap<>();

    OrganDraft(SheetMapping mapping, int year, ReportingOrgan organ) {
        this.mapping = mapping;
        this.year = year;
        this.organ = organ;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Where something of the report stands that is no figure. */
    void stands(String element, Location place) {
        origins.putIfAbsent(ElementRef.of(element), place);
    }

    /** Codes that another sheet lacks. */
    void complete(ReportingOrgan other) {
        ReportingOrgan.Builder all = ReportingOrgan.builder().from(organ);
        if (organ.getCreditCode().isEmpty()) {
            all.creditCode(other.getCreditCode());
        }
        if (organ.getDivisionCode().isEmpty()) {
            all.divisionCode(other.getDivisionCode());
        }
        organ = all.build();
    }

    void fill(CellRef address, MappedGrid sheet, int row, int column) {
        TableDefinition definition = mapping.findTable(address.table()).orElseThrow();
        CellDefinition cell = definition.require(address.row(), address.column());
        table(definition).fill(cell, sheet, row, column);
    }

    private MappedFigures table(TableDefinition definition) {
        return tables.computeIfAbsent(definition.key(), key -> new MappedFigures(definition, findings, consumed));
    }

    ReadResult build(ReadLimits limits) {
        List<StatisticsTable> filled = new ArrayList<>();
        for (TableDefinition of : mapping.getEdition().form().tables()) {
            TableDefinition definition = mapping.findTable(of.key()).orElse(of);
            boolean constants = mapping.getConstants().keySet().stream()
                    .anyMatch(address -> address.table().equals(definition.key()));
            if (tables.containsKey(definition.key()) || constants) {
                MappedFigures figures = table(definition);
                figures.reportRewritings();
                MappedTables.fillConstants(mapping, definition, figures.filler());
                origins.putAll(figures.filler().origins());
                filled.add(figures.filler().table());
            } else if (named().contains(definition.key())) {
                findings.add(ReadingCode.TABLE_MISSING
                        .finding("table", definition.title())
                        .addAddresses(ElementRef.of(definition.key()))
                        .build());
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

    private Set<String> named() {
        return mapping.getSheets().stream()
                .flatMap(sheet -> sheet.getOrgans().stream())
                .flatMap(organs -> organs.getFigures().keySet().stream())
                .map(CellRef::table)
                .collect(Collectors.toSet());
    }
}
