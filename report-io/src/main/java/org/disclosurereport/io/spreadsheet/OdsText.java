package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as it is shown: paragraphs are lines, and blanks count as OpenDocument counts them. Comments,
 * drawings and the readings over characters are no text of the cell. A table inside a cell is.
 */
final class OdsText {

    private final StringBuilder text = new StringBuilder();
    private final ReadLimits limits;
    private int paragraph;
    private boolean begun;
    private boolean afterBlank;

    private OdsText(ReadLimits limits) {
        this.limits = limits;
    }

    /** The text of the cell that begins here; goes to its end. */
    static String read(OdsCursor xml, ReadLimits limits) throws UnreadableDocument {
        return new OdsText(limits).read(xml);
    }

    private String read(OdsCursor xml) throws UnreadableDocument {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (paragraph > xml.depth()) {
                paragraph = 0;
            }
            if (isBeside(xml)) {
                xml.skip();
            } else if (xml.begins(OpenDocument.TEXT, "p") || xml.begins(OpenDocument.TEXT, "h")) {
                beginParagraph(xml.depth());
            } else if (paragraph > 0) {
                readInParagraph(xml);
            }
        }
        return text.toString();
    }

    private static boolean isBeside(OdsCursor xml) {
        return xml.begins(OpenDocument.OFFICE, "annotation")
                || xml.begins(OpenDocument.TABLE, "detective")
                || xml.begins(OpenDocument.TEXT, "ruby-text")
                || xml.beginsIn(OpenDocument.DRAW);
    }

    private void beginParagraph(int depth) {
        if (begun) {
            text.append('\n');
        }
        begun = true;
        afterBlank = true;
        paragraph = paragraph == 0 ? depth : paragraph;
    }

    private void readInParagraph(OdsCursor xml) throws UnreadableDocument {
        if (xml.begins(OpenDocument.TEXT, "s")) {
            append(' ', blanks(xml.attribute(OpenDocument.TEXT, "c")));
        } else if (xml.begins(OpenDocument.TEXT, "tab")) {
            append('\t', 1);
        } else if (xml.begins(OpenDocument.TEXT, "line-break")) {
            append('\n', 1);
        } else {
            int from = text.length();
            xml.appendTextTo(text);
            collapse(from);
        }
    }

    /** No more than one beyond the limit, which is then told. */
    private void append(char c, int count) {
        int room = limits.getMaxTextLength() + 1 - text.length();
        text.append(String.valueOf(c).repeat(Math.max(0, Math.min(count, room))));
        afterBlank = false;
    }

    private static int blanks(@Nullable String count) {
        return Math.max(1, SpreadsheetMl.number(count, 1));
    }

    /** Blanks and line ends of the XML count as one blank, and as none where a paragraph begins. */
    private void collapse(int from) {
        int to = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                text.setCharAt(to++, c);
            } else if (!afterBlank) {
                text.setCharAt(to++, ' ');
            }
            afterBlank = blank;
        }
        text.setLength(to);
    }
}
