package org.disclosurereport.io.spreadsheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;

/** The one thing that a style can change about a figure: that a number is shown as a date. */
final class CellStyles {

    /** A workbook without styles. */
    static final CellStyles NONE = new CellStyles(new BitSet());

    /** Formats are numbered with 16 bits; whatever else is listed is used by no cell. */
    private static final int MAX_FORMAT = 0xffff;

    private final BitSet dates;

    private CellStyles(BitSet dates) {
        this.dates = dates;
    }

    static CellStyles of(BitSet dates) {
        return new CellStyles(dates);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    static CellStyles read(XmlCursor xml) throws UnreadableDocument {
        Map<Integer, Boolean> custom = new HashMap<>();
        BitSet dates = new BitSet();
        int style = 0;
        boolean inCells = false;
        while (SpreadsheetMl.nextElement(xml)) {
            if (SpreadsheetMl.begins(xml, "numFmt")) {
                String code = xml.attribute("formatCode");
                int id = SpreadsheetMl.number(xml.attribute("numFmtId"), -1);
                if (id >= 0 && id <= MAX_FORMAT) {
                    custom.put(id, code != null && isDateCode(code));
                }
            } else if (SpreadsheetMl.begins(xml, "cellXfs")) {
                inCells = true;
            } else if (SpreadsheetMl.ends(xml, "cellXfs")) {
                inCells = false;
            } else if (inCells && SpreadsheetMl.begins(xml, "xf")) {
                int format = SpreadsheetMl.number(xml.attribute("numFmtId"), 0);
                dates.set(style++, custom.getOrDefault(format, isBuiltInDate(format)));
            }
        }
        return new CellStyles(dates);
    }

    static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Whether a format code shows years, months, days, hours or seconds outside quotes and brackets. */
    static boolean isDateCode(String code) {
        String small = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"' || c == '[') {
                int end = small.indexOf(c == '"' ? '"' : ']', i + 1);
                if (c == '[' && end == i + 2 && "hms".indexOf(small.charAt(i + 1)) >= 0) {
                    return true;
                }
                i = end < 0 ? small.length() : end;
            } else if ("ymdhs".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
