package org.disclosurereport.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;

/** Takes the fields of one text table as cells, each with the line in which it begins. */
final class FieldCollector extends AbstractBaseCsvCallbackHandler<Integer> {

    private static final int SHOWN = 20;

    private final ReadLimits limits;
    private final FindingList findings;
    private final List<GridCell> firstUnwrapped = new ArrayList<>();
    private final int skipped;
    private List<GridCell> cells = new ArrayList<>();
    private int held;
    private int unwrapped;
    private int record = -1;
    private int line = 1;
    private int fields;

    /** A limit was reached. It must pass through the parser, which knows only unchecked exceptions. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        Stop(Finding finding) {
            super(finding.getMessage().en(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /**
     * A collector.
     *
     * @param skipped how many records at the beginning are no part of the table
     */
    FieldCollector(int skipped, ReadLimits limits, FindingList findings) {
        this.skipped = skipped;
        this.limits = limits;
        this.findings = findings;
    }

    /** The cells with content of the record that ended last. */
    List<GridCell> takeRecord() {
        List<GridCell> taken = cells;
        cells = new ArrayList<>(taken.size());
        return taken;
    }

    /** What was taken so far is held no longer. */
    void release() {
        held = 0;
    }

    /** How many records of the table there were so far, blank ones included. */
    int records() {
        return record - skipped + 1;
    }

    /** How many fields were written as a formula for their own text: {@code ="00123"}. */
    int unwrapped() {
        return unwrapped;
    }

    /** The first of them. */
    List<GridCell> firstUnwrapped() {
        return firstUnwrapped;
    }

    /** Where the next field begins. */
    Location next() {
        return Location.ofLine(line, fields + 1);
    }

    @Override
    protected void handleBegin(long startingLine) {
        record++;
        line = (int) startingLine;
        fields = 0;
    }

    @Override
    protected void handleEmpty() {
        countRecord();
    }

    /** The parser begins a record at the end of the document too, which is none. */
    private void countRecord() {
        if (record - skipped >= limits.getMaxRecords()) {
            throw exceeded(ReadingCode.LIMIT_RECORDS, "maxRecords", limits.getMaxRecords());
        }
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        countRecord();
        if (field >= limits.getMaxColumns()) {
            throw exceeded(ReadingCode.LIMIT_COLUMNS, "maxColumns", limits.getMaxColumns());
        }
        if (length > limits.getMaxTextLength()) {
            throw tooLong();
        }
        if (length > 0 && record >= skipped) {
            take(field, new String(buffer, offset, length), quoted);
        }
        for (int i = offset; quoted && i < offset + length; i++) {
            boolean ends = buffer[i] == '\r' || (buffer[i] == '\n' && (i == offset || buffer[i - 1] != '\r'));
            line += ends ? 1 : 0;
        }
        fields = field + 1;
    }

    Stop tooLong() {
        return exceeded(ReadingCode.LIMIT_TEXT, "maxTextLength", limits.getMaxTextLength());
    }

    private void take(int field, String text, boolean quoted) {
        GridCell cell = GridCell.field(record - skipped, field, text, line);
        boolean formula = text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1;
        if (formula) {
            unwrapped++;
            if (firstUnwrapped.size() < SHOWN) {
                firstUnwrapped.add(cell);
            }
            cell = cell.as(cell.kind(), text.substring(2, text.length() - 1));
        } else if (!quoted && text.indexOf('"') >= 0) {
            findings.add(next(), ReadingCode.CSV_QUOTE.finding("found", shortened(text)));
        }
        if (!cell.isBlank()) {
            cells.add(cell);
            held++;
            if (held > limits.getMaxCells()) {
                throw exceeded(ReadingCode.LIMIT_CELLS, "maxCells", limits.getMaxCells());
            }
        }
    }

    /** Reading stops at the first one beyond the limit. */
    private Stop exceeded(ReadingCode code, String option, int limit) {
        return new Stop(code.finding("option", option, "limit", limit, "found", limit + 1L)
                .location(next())
                .build());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    /** How many fields the record has. */
    @Override
    protected Integer buildRecord() {
        return fields;
    }
}
