package org.disclosurereport.io.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.summary.GridReports;

/** Reads the reports of a page. */
public final class PageReading {

    private static final int EXCERPT = 30;

    private PageReading() {}

    /**
     * Reads the one report of a page. Several reports are none: whose figures were wanted would be a guess.
     *
     * @param page its reports, or nothing if it could not be opened
     * @param options what the caller knows
     * @param findings what was met so far
     * @param reading what to make of the report
     * @return what became of it
     */
    public static ReadResult read(
            Optional<PageReports> page, ReadOptions options, FindingList findings, GridReading reading) {
        List<PageReport> reports = reports(page, findings);
        if (reports.size() == 1) {
            PageReport report = reports.get(0);
            return published(report, reading.read(List.of(grid(report, options, findings)), options, findings));
        }
        if (reports.size() > 1) {
            findings.addLast(
                    ReadingCode.MANY_REPORTS.finding("count", reports.size()).build());
        }
        return ReadResult.builder().findings(findings.toList()).build();
    }

    /**
     * Reads all reports of a page, one after the other.
     *
     * @param page its reports, or nothing if it could not be opened
     * @param options what the caller knows
     * @param findings what was met so far; it comes last, in a result without a report
     * @param results takes what became of them
     */
    public static void readAll(
            Optional<PageReports> page,
            ReadOptions options,
            FindingList findings,
            Consumer<? super ReadResult> results) {
        for (PageReport report : reports(page, findings)) {
            FindingList own = new FindingList(options.getLimits());
            GridReports.read(
                    List.of(grid(report, options, own)),
                    options,
                    own,
                    result -> results.accept(published(report, result)));
        }
        if (!findings.toList().isEmpty()) {
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    private static List<PageReport> reports(Optional<PageReports> page, FindingList findings) {
        if (page.isEmpty()) {
            return List.of();
        }
        List<PageLine> outside = page.get().outside();
        if (!outside.isEmpty()) {
            PageLine first = outside.get(0);
            findings.add(
                    first.place(),
                    ReadingCode.TEXT_OUTSIDE_REPORT.finding("count", outside.size(), "found", excerpt(first.text())));
        }
        if (page.get().reports().isEmpty()) {
            findings.addLast(ReadingCode.EMPTY_INPUT.finding().build());
        }
        return page.get().reports();
    }

    private static Grid grid(PageReport report, ReadOptions options, FindingList findings) {
        return PageGrid.of(report.blocks(), options.getLimits(), findings);
    }

    /** What the page says about the publication of its report. */
    private static ReadResult published(PageReport page, ReadResult result) {
        return page.facts()
                .publication()
                .flatMap(publication -> result.getReport()
                        .map(report ->
                                report.toBuilder().publication(publication).build()))
                .map(report -> result.toBuilder().report(report).build())
                .orElse(result);
    }

    /**
     * The beginning of a text.
     *
     * @param text the text
     * @return a few words of it
     */
    public static String excerpt(String text) {
        int end = Math.min(text.length(), EXCERPT);
        end -= end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
