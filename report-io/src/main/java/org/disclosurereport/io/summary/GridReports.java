package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReportReader;
import org.disclosurereport.io.grid.MappedRows;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.io.grid.StatedIdentity;
import org.disclosurereport.io.grid.UnreadSheet;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.mapping.SheetMapping;

/**
 * All reports of the sheets of one document: the rows of summary sheets, else the report of every organ that sheets
 * name, else the one report of all sheets together.
 */
public final class GridReports {

    /** So many rows are enough to find the headers of a sheet of many organs. */
    public static final int HEAD_ROWS = 40;

    private final ReadOptions options;
    private final FindingList findings;
    private final Consumer<? super ReadResult> results;

    private GridReports(ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        this.options = options;
        this.findings = findings;
        this.results = results;
    }

    /**
     * Reads all reports.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far
     * @param results takes the reports; what concerns none of them comes last, in a result without a report
     */
    public static void read(
            List<Grid> grids, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        new GridReports(options, findings, results).read(grids);
    }

    /**
     * Reads the one report of a document. Several reports are none: whose figures were wanted would be a guess.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far
     * @return what became of it
     */
    public static ReadResult readOne(List<Grid> grids, ReadOptions options, FindingList findings) {
        return readSummary(grids, options, findings).orElseGet(() -> GridReportReader.read(grids, options, findings));
    }

    /**
     * Reads as {@link #readOne} does and says what cells were used for, if they are those of one organ.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far
     * @return what became of it
     */
    public static Explanation explainOne(List<Grid> grids, ReadOptions options, FindingList findings) {
        if (options.getMapping().filter(SheetMapping::isOfMany).isPresent()) {
            return new Explanation(GridReportReader.read(grids, options, findings), List.of());
        }
        return readSummary(grids, options, findings)
                .map(result -> new Explanation(result, List.of()))
                .orElseGet(() -> GridReportReader.explain(grids, options, findings));
    }

    /** The one report of summary sheets, or nothing at all if there are none. */
    private static Optional<ReadResult> readSummary(List<Grid> grids, ReadOptions options, FindingList findings) {
        List<ReadResult> first = new ArrayList<>();
        int[] count = new int[1];
        GridReports reports = new GridReports(options, findings, result -> {
            count[0]++;
            if (first.isEmpty()) {
                first.add(result);
            }
        });
        if (options.getMapping().isPresent() || !reports.readSummaries(grids)) {
            return Optional.empty();
        }
        if (count[0] == 1) {
            first.get(0).getFindings().forEach(findings::add);
            return Optional.of(
                    first.get(0).toBuilder().findings(findings.toList()).build());
        }
        if (count[0] > 1) {
            findings.addLast(ReadingCode.MANY_REPORTS.finding("count", count[0]).build());
        }
        return Optional.of(ReadResult.builder().findings(findings.toList()).build());
    }

    private void read(List<Grid> grids) {
        boolean mapped = options.getMapping().isPresent();
        if (mapped && !options.getMapping().get().isOfMany()) {
            results.accept(GridReportReader.read(grids, options, findings));
        } else if (mapped) {
            new MappedRows(grids, options, findings, new SummaryJoin(options, findings, results)).read(grids);
            deliverRest();
        } else if (readSummaries(grids)) {
            deliverRest();
        } else {
            readForms(grids);
        }
    }

    /** Whether there are summary sheets; if so, all of them were read. */
    private boolean readSummaries(List<Grid> grids) {
        Map<Grid, SummarySheet> summaries = new LinkedHashMap<>();
        SummaryJoin join = new SummaryJoin(options, findings, results);
        List<Grid> others = new ArrayList<>();
        for (Grid grid : grids) {
            boolean found = find(grid, summaries, join)
                    || (SummaryHeader.mayBeTurned(grid) && find(grid.turned(), summaries, join));
            if (!found) {
                others.add(grid);
            }
        }
        if (summaries.isEmpty()) {
            return false;
        }
        summaries.forEach((grid, sheet) -> {
            grid.rowsBelow(sheet.headerBottom()).forEach(sheet::row);
            sheet.end();
        });
        others.forEach(grid -> UnreadSheet.report(grid, findings));
        return true;
    }

    private boolean find(Grid grid, Map<Grid, SummarySheet> summaries, SummaryJoin join) {
        Optional<SummarySheet> sheet = SummarySheet.find(grid, options, findings, join);
        sheet.ifPresent(summary -> summaries.put(grid, summary));
        return sheet.isPresent();
    }

    /**
     * Whether sheets may be taken row by row: not if a mapping says that they are of one organ, or one organ a column.
     *
     * @param options what the caller knows
     * @return true if it is worth looking for headers
     */
    public static boolean mayTakeRows(ReadOptions options) {
        return options.getMapping()
                .map(mapping -> mapping.isOfMany() && !mapping.isTurned())
                .orElse(true);
    }

    /**
     * Recognises the sheets of many organs of a document, as a mapping names them or by their headers.
     *
     * @param heads the sheets, or their beginnings, with all merged ranges
     * @param options what the caller knows
     * @param findings takes what concerns no single report
     * @param results takes the reports
     * @return sheet as it was given to sheet of rows
     */
    public static Map<Grid, RowSheet> findRowSheets(
            Collection<Grid> heads, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        SummaryJoin join = new SummaryJoin(options, findings, results);
        if (options.getMapping().isPresent()) {
            return new MappedRows(List.copyOf(heads), options, findings, join).sheets();
        }
        Map<Grid, RowSheet> sheets = new HashMap<>();
        heads.forEach(
                head -> SummarySheet.find(head, options, findings, join).ifPresent(sheet -> sheets.put(head, sheet)));
        return sheets;
    }

    /** One report of all sheets, or, if sheets name several organs or years, one for each run of sheets of the same. */
    private void readForms(List<Grid> grids) {
        Map<Grid, String> names = new LinkedHashMap<>();
        grids.forEach(grid -> names.put(grid, StatedIdentity.nameOf(grid)));
        Set<String> different = new LinkedHashSet<>(names.values());
        different.remove("");
        if (different.size() < 2) {
            results.accept(GridReportReader.read(grids, options, findings));
            return;
        }
        List<Grid> run = new ArrayList<>();
        String name = "";
        for (Grid grid : grids) {
            String next = names.getOrDefault(grid, "");
            if (!run.isEmpty() && !name.isEmpty() && !next.isEmpty() && !next.equals(name)) {
                readForm(run);
                run.clear();
            }
            name = next.isEmpty() ? name : next;
            run.add(grid);
        }
        readForm(run);
        deliverRest();
    }

    /** What concerns no single report. */
    private void deliverRest() {
        if (!findings.toList().isEmpty()) {
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    private void readForm(List<Grid> sheets) {
        results.accept(GridReportReader.read(List.copyOf(sheets), options, new FindingList(options.getLimits())));
    }
}
