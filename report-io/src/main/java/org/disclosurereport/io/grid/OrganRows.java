package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of many organs whose rows are taken as a mapping says. What is no organ, and what no field of the mapping is,
 * is told.
 */
final class OrganRows implements RowSheet {

    private final MappedGrid sheet;
    private final OrganLayout layout;
    private final FindingList findings;
    private final RowResults results;
    private final BiFunction<OrganRow, GridCell, ReadResult> organs;
    private final Set<Integer> fields = new HashSet<>();
    private final List<String> firstSkipped = new ArrayList<>();
    private final UnreadColumns outside;
    private int skipped;
    private boolean empty = true;

    OrganRows(
            MappedGrid sheet,
            OrganLayout layout,
            FindingList findings,
            RowResults results,
            BiFunction<OrganRow, GridCell, ReadResult> organs) {
        this.sheet = sheet;
        this.layout = layout;
        this.findings = findings;
        this.results = results;
        this.organs = organs;
        this.outside = new UnreadColumns(sheet.grid());
        fields.addAll(layout.getFigures().values());
        fields.addAll(layout.getIgnored());
        fields.add(layout.getOrgan());
        layout.getYear().ifPresent(fields::add);
        layout.getCreditCode().ifPresent(fields::add);
        layout.getDivisionCode().ifPresent(fields::add);
    }

    @Override
    public Set<String> tables() {
        return layout.getFigures().keySet().stream().map(CellRef::table).collect(Collectors.toSet());
    }

    @Override
    public void joinWith(Set<String> known) {
        // the mapping says which figures there are; none is missed
    }

    @Override
    public int headerBottom() {
        return layout.getFirst() - 1;
    }

    @Override
    public void row(List<GridCell> cells) {
        results.begin();
        OrganRow row = new OrganRow(sheet, layout, cells);
        GridCell named = row.named();
        if (row.isSkipped()) {
            skip(cells.get(0), named);
        } else if (cells.get(0).row() > layout.getLast().orElse(Integer.MAX_VALUE)) {
            report(ReadingCode.ROW_IS_NOTE, ReadingCode.ROW_WITHOUT_ORGAN, cells, cells.get(0));
        } else if (named != null && RowKind.isTotal(named) && !row.isAlias()) {
            report(ReadingCode.ROW_IS_TOTAL, ReadingCode.ROW_IS_TOTAL, cells, named);
        } else if (named == null || !(RowKind.isOrgan(named) || row.isAlias())) {
            report(ReadingCode.ROW_IS_NOTE, ReadingCode.ROW_WITHOUT_ORGAN, cells, cells.get(0));
        } else if (!row.hasFigures()) {
            report(ReadingCode.ROW_IS_NOTE, ReadingCode.ROW_IS_NOTE, cells, named);
        } else {
            empty = false;
            cells.stream().filter(cell -> !fields.contains(cell.column())).forEach(outside::add);
            results.take(this, organs.apply(row, named));
        }
    }

    private void skip(GridCell first, @Nullable GridCell named) {
        skipped++;
        if (firstSkipped.size() < Leftover.GROUP) {
            firstSkipped.add(sheet.grid().nameOf(first) + "「"
                    + (named == null ? "" : named.text().strip()) + "」");
        }
    }

    private void report(ReadingCode bare, ReadingCode withFigures, List<GridCell> cells, GridCell first) {
        long figures = cells.stream()
                .filter(cell -> !layout.getIgnored().contains(cell.column()) && cell.isFigureLike())
                .count();
        Finding.Builder finding = (figures == 0 ? bare : withFigures)
                .finding(
                        "cell", sheet.grid().nameOf(first),
                        "found", first.text().strip(),
                        "count", figures == 0 ? cells.size() : figures);
        findings.add(sheet.grid().place(first), finding);
    }

    @Override
    public void end() {
        Grid grid = sheet.grid();
        if (skipped > 0) {
            findings.add(ReadingCode.MAPPED_LINE_SKIPPED
                    .finding("sheet", sheet.title(), "count", skipped, "cells", Leftover.named(firstSkipped, skipped))
                    .build());
        }
        outside.report(this::label, findings);
        outside.reportTexts(sheet.title(), findings);
        if (empty) {
            findings.add(
                    Location.builder().sheet(grid.name()).build(),
                    ReadingCode.NO_ORGAN_ROW.finding("sheet", sheet.title()));
        }
        results.end();
    }

    /** What stands last over a field, or nothing. */
    private String label(int field) {
        List<GridCell> above = sheet.grid().cellsIn(new CellRange(0, field, Math.max(0, headerBottom()), field));
        return above.isEmpty() ? "" : above.get(above.size() - 1).text().strip();
    }
}
