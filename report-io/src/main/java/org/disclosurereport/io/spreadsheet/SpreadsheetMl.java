package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** What all parts of a workbook have in common. */
final class SpreadsheetMl {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private SpreadsheetMl() {}

    /** Goes to the next start or end of an element; of alternatives only the fallback is seen. */
    static boolean nextElement(XmlCursor xml) throws UnreadableDocument {
        while (xml.next()) {
            if (xml.isStart()
                    && xml.namespace().equals(COMPATIBILITY)
                    && xml.name().equals("Choice")) {
                xml.skipElement();
            } else if (xml.isStart() || xml.isEnd()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of SpreadsheetML begins here; the name alone is not enough. */
    static boolean begins(XmlCursor xml, String name) {
        return xml.isStart() && xml.name().equals(name) && isMain(xml.namespace());
    }

    static boolean ends(XmlCursor xml, String name) {
        return xml.isEnd() && xml.name().equals(name) && isMain(xml.namespace());
    }

    private static boolean isMain(String namespace) {
        return namespace.equals(TRANSITIONAL) || namespace.equals(STRICT);
    }

    /** The text of a string item or inline string: its runs joined, phonetic guides left out. */
    static String richText(XmlCursor xml) throws UnreadableDocument {
        StringBuilder text = new StringBuilder();
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (begins(xml, "rPh")) {
                xml.skipElement();
            } else if (begins(xml, "t")) {
                int start = xml.depth();
                while (xml.next() && xml.depth() >= start) {
                    xml.appendTextTo(text);
                }
            }
        }
        return EscapedText.decode(text.toString());
    }

    /** A number of an attribute, or the default if it is missing or no number. */
    static int number(@Nullable String attribute, int otherwise) {
        if (attribute == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(attribute.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}
