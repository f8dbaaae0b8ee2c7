package org.disclosurereport.io.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.grid.GridReportReader;
import org.disclosurereport.io.page.PageGrid;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageReport;
import org.disclosurereport.io.page.PageReports;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Location;

/** Reads reports from running text: each paragraph becomes a cell, one below the other. */
public final class TextReportReader {

    private static final int HEAD = 128 * 1024;

    private TextReportReader() {}

    /**
     * Whether bytes look like a report in sentences.
     *
     * @param head the beginning of a document
     * @param options what the caller knows
     * @return true if this reader is the one to say what is wrong with it
     */
    public static boolean recognises(byte[] head, ReadOptions options) {
        DecodedText text = DecodedText.of(head, GivenCharset.of(options), false);
        return (text.bad() < 0 || text.bad() > 64) && ProseSniff.isProse(text.head(HEAD));
    }

    /**
     * Reads the one report of a text. Several reports are none: whose figures were wanted would be a guess.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param reading what to make of its paragraphs
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        Optional<PageReports> reports = open(content, options, findings);
        if (reports.isEmpty()) {
            return ReadResult.builder().findings(findings.toList()).build();
        }
        if (reports.get().reports().size() > 1) {
            findings.addLast(ReadingCode.MANY_REPORTS
                    .finding("count", reports.get().reports().size())
                    .build());
            return ReadResult.builder().findings(findings.toList()).build();
        }
        return read(reports.get().reports().get(0), options, findings, reading);
    }

    /**
     * Reads all reports of a text, one after the other.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param results takes what became of them
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        Optional<PageReports> reports = open(content, options, findings);
        if (reports.isPresent()) {
            for (PageReport report : reports.get().reports()) {
                results.accept(read(report, options, new FindingList(options.getLimits()), GridReportReader::read));
            }
        }
        if (!findings.toList().isEmpty()) {
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    private static ReadResult read(PageReport text, ReadOptions options, FindingList findings, GridReading reading) {
        ReadResult result =
                reading.read(List.of(PageGrid.of(text.blocks(), options.getLimits(), findings)), options, findings);
        Optional<DisclosureReport> published = result.getReport()
                .flatMap(report -> text.facts()
                        .publication()
                        .map(publication ->
                                report.toBuilder().publication(publication).build()));
        return published
                .map(report -> result.toBuilder().report(report).build())
                .orElse(result);
    }

    /** The reports of a text, at least one, or nothing if it cannot be decoded. */
    private static Optional<PageReports> open(byte[] content, ReadOptions options, FindingList findings) {
        try {
            String text = whole(DecodedText.open(content, options, findings));
            int nul = text.indexOf('\u0000');
            if (nul >= 0) {
                findings.addLast(ReadingCode.TEXT_NOT_ALLOWED
                        .finding("found", "U+0000")
                        .location(Location.builder()
                                .line((int) text.substring(0, nul).lines().count())
                                .build())
                        .build());
                return Optional.empty();
            }
            PageReports reports = PageReports.of(List.copyOf(PastedText.paragraphs(text, 0, text.length(), 1)));
            if (!reports.outside().isEmpty()) {
                PageLine first = reports.outside().get(0);
                findings.add(
                        Location.ofLine(first.line(), 1),
                        ReadingCode.TEXT_OUTSIDE_REPORT.finding(
                                "count", reports.outside().size(), "found", excerpt(first.text())));
            }
            if (reports.reports().isEmpty()) {
                findings.addLast(ReadingCode.EMPTY_INPUT.finding().build());
                return Optional.empty();
            }
            return Optional.of(reports);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return Optional.empty();
        }
    }

    private static String excerpt(String text) {
        int end = Math.min(text.length(), 30);
        end -= end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private static String whole(DecodedText text) {
        try (Reader reader = text.reader()) {
            StringWriter whole = new StringWriter();
            reader.transferTo(whole);
            return whole.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes that were decoded once must decode again", impossible);
        }
    }
}
