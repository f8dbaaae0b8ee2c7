package org.disclosurereport.io.spreadsheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;

/** The styles of a workbook by their numbers: how each shows a number. */
final class CellStyles {

    /** A workbook without styles. */
    static final CellStyles NONE = new CellStyles();

    /** Formats are numbered with 16 bits; whatever else is listed is used by no cell. */
    private static final int MAX_FORMAT = 0xffff;

    private final BitSet dates = new BitSet();
    private final BitSet percentages = new BitSet();

    private CellStyles() {}

    /** The styles that have these formats, in this order. */
    static CellStyles of(Iterable<NumberFormat> formats) {
        CellStyles styles = new CellStyles();
        int style = 0;
        for (NumberFormat format : formats) {
            styles.set(style++, format);
        }
        return styles;
    }

    private void set(int style, NumberFormat format) {
        dates.set(style, format == NumberFormat.DATE);
        percentages.set(style, format == NumberFormat.PERCENT);
    }

    NumberFormat formatOf(int style) {
        if (style < 0) {
            return NumberFormat.NUMBER;
        }
        return dates.get(style)
                ? NumberFormat.DATE
                : percentages.get(style) ? NumberFormat.PERCENT : NumberFormat.NUMBER;
    }

    static CellStyles read(XmlCursor xml) throws UnreadableDocument {
        Map<Integer, NumberFormat> custom = new HashMap<>();
        CellStyles styles = new CellStyles();
        int style = 0;
        boolean inCells = false;
        while (SpreadsheetMl.nextElement(xml)) {
            if (SpreadsheetMl.begins(xml, "numFmt")) {
                String code = xml.attribute("formatCode");
                int id = SpreadsheetMl.number(xml.attribute("numFmtId"), -1);
                if (id >= 0 && id <= MAX_FORMAT) {
                    custom.put(id, code == null ? NumberFormat.NUMBER : NumberFormat.of(code));
                }
            } else if (SpreadsheetMl.begins(xml, "cellXfs")) {
                inCells = true;
            } else if (SpreadsheetMl.ends(xml, "cellXfs")) {
                inCells = false;
            } else if (inCells && SpreadsheetMl.begins(xml, "xf")) {
                int format = SpreadsheetMl.number(xml.attribute("numFmtId"), 0);
                styles.set(style++, custom.getOrDefault(format, NumberFormat.builtIn(format)));
            }
        }
        return styles;
    }
}
