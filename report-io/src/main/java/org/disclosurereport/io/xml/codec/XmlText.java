package org.disclosurereport.io.xml.codec;

import java.util.Locale;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.model.form.Address;

/** Texts as the content of elements and attributes, so that every parser gives back exactly what was written. */
final class XmlText {

    private XmlText() {}

    /** Appends a text; CR is written as a reference, for parsers turn it into LF. */
    static void append(StringBuilder out, String text, Address address) {
        append(out, text, address, false);
    }

    /** Appends a text between double quotes; parsers turn tabulators and line ends there into blanks, too. */
    static void appendAttribute(StringBuilder out, String text, Address address) {
        append(out, text, address, true);
    }

    private static void append(StringBuilder out, String text, Address address, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (!isCarried(c)) {
                        throw refused(text, i, address);
                    }
                    if (attribute && (c == '"' || c < ' ')) {
                        out.append("&#").append((int) c).append(';');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** XML 1.0, production 2; halves of characters cannot come here, reports refuse them. */
    private static boolean isCarried(char c) {
        return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n';
    }

    private static UnwritableReportException refused(String text, int index, Address address) {
        return new UnwritableReportException(ReadingCode.TEXT_NOT_XML
                .finding(
                        "what",
                        address,
                        "found",
                        String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index)),
                        "index",
                        index)
                .addAddress(address)
                .build());
    }
}
