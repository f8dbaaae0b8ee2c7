package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes paragraphs and tables as HTML. */
final class PageWriter {

    private static final String CONDITIONAL_BEGIN = "<!--[if !supportMisalignedColumns]-->";
    private static final String CONDITIONAL_END = "<!--[endif]-->";
    private static final String SPAN = "<span style=\"font-family:仿宋\">";
    private static final String NUMBER = "<span lang=\"EN-US\">";

    private final StringBuilder page = new StringBuilder();
    private final Set<PageQuirk> quirks;
    private final boolean word;
    private int cells;

    PageWriter(Set<PageQuirk> quirks) {
        this.quirks = quirks;
        word = quirks.contains(PageQuirk.WORD);
    }

    PageWriter raw(String html) {
        page.append(html).append('\n');
        return this;
    }

    void paragraph(String text) {
        raw(
                word
                        ? "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;line-height:28.0pt\">" + span(text)
                                + "<span lang=\"EN-US\"><o:p></o:p></span></p>"
                        : "<p style=\"text-indent:2em\">" + escaped(text) + "</p>");
    }

    void heading(String text) {
        raw(
                word
                        ? "<p class=\"MsoNormal\" style=\"text-indent:32.0pt\"><b>" + span(text) + "</b></p>"
                        : "<p style=\"text-indent:2em\"><strong>" + escaped(text) + "</strong></p>");
    }

    void table(PageTable table) {
        raw(
                word
                        ? "<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\""
                                + " style=\"border-collapse:collapse;border:none\">"
                        : "<table border=\"1\" cellspacing=\"0\">");
        raw("<tbody>");
        for (List<PageTable.Box> row : table.rows()) {
            page.append(word ? "<tr style=\"height:22.7pt\">" : "<tr>");
            row.forEach(this::cell);
            raw("</tr>");
        }
        if (word) {
            int width = table.rows().get(0).stream()
                    .mapToInt(PageTable.Box::columns)
                    .sum();
            raw(CONDITIONAL_BEGIN);
            raw("<tr height=\"0\">" + "<td width=\"72\" style=\"border:none\"></td>".repeat(width) + "</tr>");
            raw(CONDITIONAL_END);
        }
        raw("</tbody>");
        raw("</table>");
    }

    private void cell(PageTable.Box cell) {
        cells++;
        page.append("<td");
        attribute("rowspan", cell.rows());
        attribute("colspan", cell.columns());
        page.append(word ? " width=\"72\">" : ">");
        page.append(cell.isBlank() ? blank() : cell.figure() ? figure(cell.content()) : label(cell.content()));
        page.append("</td>");
    }

    private void attribute(String name, int value) {
        if (value > 1) {
            page.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private String blank() {
        return word
                ? "<p class=\"MsoNormal\" align=\"center\"><span lang=\"EN-US\"><o:p>&nbsp;</o:p></span></p>"
                : cells % 2 == 0 ? "&nbsp;" : "";
    }

    private String figure(Object content) {
        String text = content.toString();
        if (content instanceof AmountWithUnit) {
            int digits = text.length() - 1;
            return paragraphInCell(
                    NUMBER + split(text.substring(0, digits)) + "</span><span>" + text.substring(digits) + "</span>");
        }
        return word ? paragraphInCell(NUMBER + split(text) + "</span>") : split(text);
    }

    /** Every second number of two digits or more is in two spans. */
    private String split(String number) {
        boolean splits = quirks.contains(PageQuirk.SPLIT_NUMBERS) && number.length() > 1 && cells % 2 == 0;
        return splits ? number.charAt(0) + "<span>" + number.substring(1) + "</span>" : escaped(number);
    }

    private String label(Object content) {
        String text = content.toString();
        if (!quirks.contains(PageQuirk.SPLIT_LABELS) || text.length() < 4) {
            return word ? paragraphInCell(span(text)) : escaped(text);
        }
        List<String> pieces = pieces(text);
        return switch (cells % 3) {
            case 0 -> paragraphInCell(String.join("", pieces));
            case 1 -> paragraphInCell(pieces.get(0) + "<br />" + String.join("", pieces.subList(1, pieces.size())));
            default ->
                paragraphInCell(pieces.get(0)) + paragraphInCell(String.join("", pieces.subList(1, pieces.size())));
        };
    }

    /** A label in two to eight spans. */
    private static List<String> pieces(String text) {
        int size = Math.max(2, (text.length() + 7) / 8);
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += size) {
            pieces.add(span(text.substring(from, Math.min(text.length(), from + size))));
        }
        return pieces;
    }

    private static String paragraphInCell(String html) {
        return "<p class=\"MsoNormal\" align=\"center\">" + html + "</p>";
    }

    private static String span(String text) {
        return SPAN + escaped(text) + "</span>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
