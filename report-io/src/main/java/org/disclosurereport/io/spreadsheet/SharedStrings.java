package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;

/** The texts that the cells of a workbook share. What the table says about its own length is a hint only. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> read(XmlCursor xml, ReadLimits limits) throws UnreadableDocument {
        List<String> strings = new ArrayList<>();
        long length = 0;
        while (SpreadsheetMl.nextElement(xml)) {
            if (SpreadsheetMl.begins(xml, "si")) {
                if (strings.size() >= limits.getMaxSharedStrings()) {
                    throw new UnreadableDocument(ReadingCode.LIMIT_STRINGS
                            .finding(
                                    "option",
                                    "maxSharedStrings",
                                    "limit",
                                    limits.getMaxSharedStrings(),
                                    "found",
                                    strings.size() + 1)
                            .build());
                }
                String text = SpreadsheetMl.richText(xml);
                length += text.length();
                if (length > limits.getMaxReportText()) {
                    throw new UnreadableDocument(ReadingCode.LIMIT_TEXT
                            .finding("option", "maxReportText", "limit", limits.getMaxReportText(), "found", length)
                            .build());
                }
                strings.add(text);
            }
        }
        return strings;
    }
}
