package org.disclosurereport.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.grid.KnownLabels;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.xml.UnreadableDocument;

/** Reads a report from a text table: its fields become one grid, the grid becomes tables. */
public final class CsvReportReader {

    private CsvReportReader() {}

    /**
     * Reads what somebody wants to know from it.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its sheets
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            Grid grid = TextTable.open(content, options, findings).grid(findings);
            return reading.read(List.of(grid), options, findings);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return ReadResult.builder().findings(findings.toList()).build();
        }
    }

    /**
     * Reads all reports of a text table. A summary is taken record by record, so that their number does not matter.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param results takes what became of it
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            TextTable table = TextTable.open(content, options, findings);
            if (!readRows(table, options, findings, results)) {
                GridReports.read(List.of(table.grid(findings)), options, findings, results);
                return;
            }
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
        }
        if (!findings.toList().isEmpty()) {
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    /** Whether this is a table of many organs; if so, all of it was read. */
    private static boolean readRows(
            TextTable table, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results)
            throws UnreadableDocument {
        if (!GridReports.mayTakeRows(options)) {
            return false;
        }
        Grid head = table.head(GridReports.HEAD_ROWS);
        RowSheet taken = GridReports.findRowSheets(List.of(head), options, findings, results)
                .get(head);
        if (taken == null) {
            return false;
        }
        table.rows(findings, cells -> {
            if (cells.get(0).row() > taken.headerBottom()) {
                taken.row(cells);
            }
        });
        taken.end();
        return true;
    }

    /**
     * Whether bytes look like a text table: text with a delimiter or a label of the form in it.
     *
     * @param head the beginning of a document
     * @param options what the caller knows
     * @return true if this reader is the one to say what is wrong with it
     */
    public static boolean recognises(byte[] head, ReadOptions options) {
        Optional<GivenCharset> given = GivenCharset.of(options);
        return looksLikeTable(DecodedText.of(head, given, false))
                || (given.isPresent() && looksLikeTable(DecodedText.of(head, Optional.empty(), false)));
    }

    private static boolean looksLikeTable(DecodedText text) {
        String sample = text.head(TextTable.HEAD);
        int strange = 0;
        boolean table = Delimiter.isStated(sample);
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            strange += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
            table |= Delimiter.isCandidate(c);
        }
        boolean isText = !sample.startsWith("\ufeff")
                && (text.bad() < 0 || text.bad() > 64)
                && strange * 100L <= sample.length();
        return isText && (table || sample.lines().limit(1000).anyMatch(KnownLabels::contains));
    }
}
