package org.disclosurereport.io.spreadsheet;

import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;

/** What the sheets of one workbook share while they are read. */
final class WorkbookContent {

    private final List<String> strings;
    private final CellStyles styles;
    private final boolean from1904;
    private int cells;
    private long text;

    WorkbookContent(List<String> strings, CellStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    List<String> strings() {
        return strings;
    }

    CellStyles styles() {
        return styles;
    }

    boolean from1904() {
        return from1904;
    }

    /** Takes every cell that is read, also one that stands in the place of another, into account. */
    void count(String sheet, GridCell cell, ReadLimits limits) throws UnreadableDocument {
        if (cell.text().length() > limits.getMaxTextLength()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_TEXT
                    .finding(
                            "option",
                            "maxTextLength",
                            "limit",
                            limits.getMaxTextLength(),
                            "found",
                            cell.text().length())
                    .location(Location.ofCell(sheet, cell.name()))
                    .build());
        }
        countCell(limits);
    }

    /** What was read so far is held no longer. */
    void release() {
        cells = 0;
        text = 0;
    }

    /** Counts a cell or a merged range. */
    void countCell(ReadLimits limits) throws UnreadableDocument {
        cells++;
        if (cells > limits.getMaxCells()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_CELLS
                    .finding("option", "maxCells", "limit", limits.getMaxCells(), "found", cells)
                    .build());
        }
    }

    /** Counts the text of a cell that it does not share with others. */
    void countText(int length, ReadLimits limits) throws UnreadableDocument {
        text += length;
        if (text > limits.getMaxReportText()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_TEXT
                    .finding("option", "maxReportText", "limit", limits.getMaxReportText(), "found", text)
                    .build());
        }
    }
}
