package org.disclosurereport.io.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;

/**
 * The reports of many organs on sheets with one organ a row, or a column, as a mapping describes them. Each row comes as
 * one result as soon as it was read.
 */
public final class MappedRows {

    private final SheetMapping mapping;
    private final ReadOptions options;
    private final FindingList findings;
    private final RowResults results;
    private final OptionalInt year;
    private final List<MappedGrid> sheets;

    /**
     * Finds the sheets.
     *
     * @param heads all sheets, or their beginnings, in order
     * @param options what the caller knows, with a mapping of many organs
     * @param findings takes what concerns no single report
     * @param results takes the reports
     */
    public MappedRows(List<Grid> heads, ReadOptions options, FindingList findings, RowResults results) {
        this.mapping = options.getMapping().orElseThrow();
        this.options = MappedIdentity.complete(options, mapping);
        this.findings = findings;
        this.results = results;
        List<GridText> texts = heads.stream().map(GridText::new).toList();
        this.sheets = MappedGrid.find(mapping, texts, findings);
        StatedIdentity stated = StatedIdentity.of(texts);
        new MappedIdentity(texts, sheets, findings).replace(stated, mapping);
        this.year = this.options.getYear().isPresent() || stated.years().size() != 1
                ? this.options.getYear()
                : OptionalInt.of(stated.years().keySet().iterator().next());
    }

    /**
     * The sheets that are taken row by row.
     *
     * @return sheet as it was given to sheet of rows; the rows of one that is turned are its columns
     */
    public Map<Grid, RowSheet> sheets() {
        Map<Grid, RowSheet> rows = new HashMap<>();
        for (MappedGrid sheet : sheets) {
            sheet.sheet().getOrgans().ifPresent(layout -> {
                OrganRows organs = new OrganRows(sheet, layout, findings, results, this::read);
                results.add(organs);
                rows.put(sheet.text().grid(), organs);
            });
        }
        return rows;
    }

    /**
     * Reads sheets that are whole.
     *
     * @param grids all sheets, as they were given
     */
    public void read(List<Grid> grids) {
        Map<Grid, RowSheet> rows = sheets();
        for (Grid grid : grids) {
            RowSheet sheet = rows.get(grid);
            if (sheet == null) {
                UnreadSheet.report(grid, findings);
            } else {
                (isTurned(grid) ? grid.turned() : grid)
                        .rowsBelow(sheet.headerBottom())
                        .forEach(sheet::row);
                sheet.end();
            }
        }
    }

    private boolean isTurned(Grid grid) {
        return sheets.stream()
                .anyMatch(sheet -> sheet.text().grid() == grid && sheet.grid().isTurned());
    }

    private ReadResult read(OrganRow row, GridCell named) {
        OrganLayout layout = row.layout();
        Optional<Integer> own = row.year();
        Optional<Integer> of = own.isPresent() || year.isEmpty() ? own : Optional.of(year.getAsInt());
        if (of.filter(MappedRows::isYear).isEmpty()) {
            return ReadResult.builder()
                    .addFinding(ReadingCode.YEAR_MISSING
                            .finding()
                            .location(row.place(layout.getOrgan()))
                            .build())
                    .build();
        }
        FindingList said = new FindingList(options.getLimits());
        ReportingOrgan organ = ReportingOrgan.builder()
                .name(row.organ(named))
                .creditCode(OrganCode.find(
                        row.field(layout.getCreditCode()), row.sheet().grid(), said))
                .divisionCode(OrganCode.find(
                        row.field(layout.getDivisionCode()), row.sheet().grid(), said))
                .build();
        OrganReport report = new OrganReport(mapping, of.get(), organ);
        report.findings().addAll(said.toList());
        report.fill(row, named);
        return report.build(options.getLimits());
    }

    private static boolean isYear(int year) {
        return year >= DisclosureReport.FIRST_YEAR && year <= DisclosureReport.LAST_YEAR;
    }
}
