package org.disclosurereport.io.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;

/**
 * The reports of many organs on sheets with one organ a row, or a column, as a mapping describes them. If it describes
 * one sheet, each report comes as soon as its row was read; if several, the rows of one organ on all of them are one
 * report, and the reports come at the end.
 */
public final class MappedRows {

    private final SheetMapping mapping;
    private final ReadOptions options;
    private final FindingList findings;
    private final Consumer<? super ReadResult> results;
    private final OptionalInt year;
    private final List<MappedGrid> sheets;
    private final Map<String, OrganDraft> drafts = new LinkedHashMap<>();

    /**
     * Finds the sheets.
     *
     * @param heads all sheets, or their beginnings, in order
     * @param options what the caller knows, with a mapping of many organs
     * @param findings takes what concerns no single report
     * @param results takes the reports
     */
    public MappedRows(
            List<Grid> heads, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
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
        boolean alone = sheets.stream()
                        .filter(sheet -> sheet.sheet().getOrgans().isPresent())
                        .count()
                == 1;
        for (MappedGrid sheet : sheets) {
            Map<String, Integer> times = new HashMap<>();
            sheet.sheet()
                    .getOrgans()
                    .ifPresent(layout -> rows.put(
                            sheet.text().grid(),
                            new OrganRows(sheet, layout, findings, row -> read(row, layout, times, alone))));
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
        end();
    }

    private boolean isTurned(Grid grid) {
        return sheets.stream()
                .anyMatch(sheet -> sheet.text().grid() == grid && sheet.grid().isTurned());
    }

    /** Ends the document: gives out the reports that stand on several sheets. */
    public void end() {
        drafts.values().forEach(draft -> results.accept(draft.build(options.getLimits())));
    }

    private void read(OrganRow row, OrganLayout layout, Map<String, Integer> times, boolean alone) {
        GridCell named = row.named();
        Optional<Integer> own = row.year();
        Optional<Integer> of = own.isPresent() || year.isEmpty() ? own : Optional.of(year.getAsInt());
        if (named == null
                || of.isEmpty()
                || of.get() < DisclosureReport.FIRST_YEAR
                || of.get() > DisclosureReport.LAST_YEAR) {
            results.accept(ReadResult.builder()
                    .addFinding(ReadingCode.YEAR_MISSING
                            .finding()
                            .location(row.place(layout.getOrgan()))
                            .build())
                    .build());
            return;
        }
        FindingList said = new FindingList(options.getLimits());
        ReportingOrgan organ = ReportingOrgan.builder()
                .name(row.organ(named))
                .creditCode(OrganCode.find(
                        row.field(layout.getCreditCode()), row.sheet().grid(), said))
                .divisionCode(OrganCode.find(
                        row.field(layout.getDivisionCode()), row.sheet().grid(), said))
                .build();
        OrganDraft draft = new OrganDraft(mapping, of.get(), organ);
        if (!alone) {
            String key = organ.getName() + "\u0000" + of.get();
            String time = key + "\u0000" + times.merge(key, 1, Integer::sum);
            OrganDraft first = drafts.putIfAbsent(time, draft);
            draft = first == null ? draft : first;
            draft.complete(organ);
        }
        draft.findings().addAll(said.toList());
        draft.fill(row, named);
        if (alone) {
            results.accept(draft.build(options.getLimits()));
        }
    }
}
