package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Location;

/**
 * Reads the reports of many organs from sheets with one organ a line, as a mapping describes them. If it describes one
 * sheet, each report comes as soon as its line was read; if several, the lines of one organ on all of them are one
 * report.
 */
public final class OrganLines {

    private final SheetMapping mapping;
    private final ReadOptions options;
    private final FindingList findings;
    private final Consumer<? super ReadResult> results;
    private final List<GridText> texts;
    private final List<MappedGrid> sheets;
    private final Set<GridCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, OrganDraft> drafts = new LinkedHashMap<>();

    private OrganLines(
            List<Grid> grids, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        this.mapping = options.getMapping().orElseThrow();
        this.options = MappedIdentity.complete(options, mapping);
        this.findings = findings;
        this.results = results;
        this.texts = grids.stream().map(GridText::new).toList();
        this.sheets = MappedGrid.find(mapping, texts, findings);
    }

    /**
     * Reads all lines.
     *
     * @param grids the sheets in order
     * @param options what the caller knows, with a mapping of many organs
     * @param findings what was met so far
     * @param results takes one result for each organ
     * @return what concerns no single report
     */
    public static ReadResult read(
            List<Grid> grids, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        return new OrganLines(grids, options, findings, results).read();
    }

    private ReadResult read() {
        StatedIdentity stated = StatedIdentity.of(texts);
        new MappedIdentity(texts, sheets, findings).replace(stated, mapping);
        OptionalInt year = options.getYear().isPresent()
                ? options.getYear()
                : stated.years().size() == 1
                        ? OptionalInt.of(stated.years().keySet().iterator().next())
                        : OptionalInt.empty();
        taken.addAll(stated.cells());
        boolean streams = sheets.stream()
                        .filter(sheet -> sheet.sheet().getOrgans().isPresent())
                        .count()
                == 1;
        for (MappedGrid sheet : sheets) {
            sheet.sheet().getOrgans().ifPresent(layout -> readSheet(sheet, layout, year, streams));
            UnmappedCells.report(sheet, taken::contains, findings);
        }
        drafts.values().forEach(draft -> results.accept(draft.build(options.getLimits())));
        return ReadResult.builder().findings(findings.toList()).build();
    }

    private void readSheet(MappedGrid sheet, OrganLayout layout, OptionalInt year, boolean streams) {
        List<String> skipped = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int number : lines(sheet.grid(), layout).headSet(layout.getLast().orElse(Integer.MAX_VALUE), true)) {
            OrganLine line = new OrganLine(sheet, layout, number);
            if (number < layout.getFirst()) {
                taken.addAll(cells(line));
            } else if (line.isSkipped()) {
                taken.addAll(cells(line));
                skipped.add(line.place(layout.getOrgan()).getCell().orElse("") + "「" + line.printed() + "」");
            } else if (!line.printed().isEmpty() || line.hasFigures()) {
                readLine(line, year, times, streams);
            }
        }
        if (!skipped.isEmpty()) {
            findings.add(ReadingCode.MAPPED_LINE_SKIPPED
                    .finding(
                            "sheet", sheet.grid().name(),
                            "count", skipped.size(),
                            "cells", Leftover.named(skipped))
                    .build());
        }
    }

    private void readLine(OrganLine line, OptionalInt known, Map<String, Integer> times, boolean streams) {
        OrganLayout layout = line.layout();
        taken.addAll(mappedCells(line));
        Location place = line.place(layout.getOrgan());
        Optional<Integer> own = line.year();
        Optional<Integer> year = own.isPresent() || known.isEmpty() ? own : Optional.of(known.getAsInt());
        if (line.printed().isEmpty() || year.isEmpty() || year.get() > DisclosureReport.LAST_YEAR) {
            ReadingCode code = line.printed().isEmpty() ? ReadingCode.ORGAN_MISSING : ReadingCode.YEAR_MISSING;
            results.accept(ReadResult.builder()
                    .addFinding(code.finding().location(place).build())
                    .build());
            return;
        }
        ReportingOrgan organ = ReportingOrgan.builder()
                .name(line.organ())
                .creditCode(line.text(layout.getCreditCode()).filter(code -> !code.isEmpty()))
                .divisionCode(line.text(layout.getDivisionCode()).filter(code -> !code.isEmpty()))
                .build();
        String key = organ.getName() + "\u0000" + year.get();
        String time = key + "\u0000" + times.merge(key, 1, Integer::sum);
        OrganDraft draft = new OrganDraft(mapping, year.get(), organ);
        if (!streams) {
            draft = drafts.computeIfAbsent(time, first -> new OrganDraft(mapping, year.get(), organ));
            draft.complete(organ);
        }
        fill(draft, line, own.isPresent());
        if (streams) {
            results.accept(draft.build(options.getLimits()));
        }
    }

    private static void fill(OrganDraft draft, OrganLine line, boolean ownYear) {
        OrganLayout layout = line.layout();
        draft.stands("organ/name", line.place(layout.getOrgan()));
        if (ownYear) {
            draft.stands("year", line.place(layout.getYear().orElseThrow()));
        }
        if (!line.organ().equals(line.printed())) {
            draft.findings()
                    .add(ReadingCode.MAPPED_ORGAN
                            .finding("found", line.printed(), "given", line.organ())
                            .location(line.place(layout.getOrgan()))
                            .build());
        }
        layout.getFigures()
                .forEach((address, field) -> draft.fill(address, line.sheet(), line.row(field), line.column(field)));
    }

    private static NavigableSet<Integer> lines(Grid grid, OrganLayout layout) {
        if (!layout.isTurned()) {
            return grid.rows();
        }
        NavigableSet<Integer> columns = new TreeSet<>();
        grid.cells().forEach(cell -> columns.add(cell.column()));
        return columns;
    }

    private static Collection<GridCell> cells(OrganLine line) {
        Grid grid = line.sheet().grid();
        return line.layout().isTurned()
                ? grid.cellsIn(new CellRange(0, line.line(), Integer.MAX_VALUE, line.line()))
                : grid.cellsOf(line.line());
    }

    private static List<GridCell> mappedCells(OrganLine line) {
        OrganLayout layout = line.layout();
        List<Integer> fields = new ArrayList<>(layout.getFigures().values());
        fields.add(layout.getOrgan());
        layout.getYear().ifPresent(fields::add);
        layout.getCreditCode().ifPresent(fields::add);
        layout.getDivisionCode().ifPresent(fields::add);
        List<GridCell> cells = new ArrayList<>();
        for (int field : fields) {
            GridCell cell = line.at(field);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
