package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageTable;

/** The lines of a text, with tables in the place of what they were made of. */
final class TextParts {

    private static final String MARKS = "|｜│┃#*";
    private static final int LONGEST_RULE = 500;

    private final List<PageLine> lines;
    private final Characters text;
    private final List<PageBlock> blocks = new ArrayList<>();
    private int line;
    private int from;

    TextParts(List<PageLine> lines, Characters text) {
        this.lines = lines;
        this.text = text;
    }

    /** The lines of a text that has no table of a form. */
    static List<PageBlock> withoutTables(List<PageLine> lines) {
        return BarTable.in(lines.stream()
                .filter(line -> !isRule(line.ifShort(LONGEST_RULE)))
                .map(PageBlock.class::cast)
                .toList());
    }

    /** Puts a table in the place of some characters. */
    void put(int start, int end, PageTable table) {
        linesTo(text.line(start), text.column(start));
        blocks.add(table);
        line = text.line(end - 1);
        from = text.column(end - 1) + 1;
        if (text.isInCells(end - 1)) {
            from = end < text.size() && text.line(end) == line
                    ? text.column(end)
                    : lines.get(line).length();
        }
    }

    List<PageBlock> blocks() {
        linesTo(lines.size(), 0);
        return BarTable.in(blocks);
    }

    /** Takes over all that stands before a place. */
    private void linesTo(int number, int column) {
        while (line < number) {
            add(from, lines.get(line).length());
            line++;
            from = 0;
        }
        if (line < lines.size() && column > from) {
            add(from, column);
            from = column;
        }
    }

    private void add(int start, int end) {
        PageLine whole = lines.get(line);
        if (isRule(whole.ifShort(LONGEST_RULE))) {
            return;
        }
        if (start == 0 && end == whole.length()) {
            blocks.add(whole);
            return;
        }
        PageLine part = whole.part(start, end);
        boolean visible = part.text().chars().anyMatch(c -> !LabelText.isInvisible((char) c) && MARKS.indexOf(c) < 0);
        if (visible) {
            blocks.add(part);
        }
    }

    /** |---|---| */
    private static boolean isRule(String line) {
        return line.indexOf('|') >= 0 && line.contains("--") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }
}
