package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.model.finding.Location;

/**
 * The visible characters of lines, one behind the other, each in the one form in which labels are compared, with what
 * parts it from the one before. Numbers of pages and lines that only rule a table are left out.
 */
final class Characters {

    /** Stands for a cell between bars or tabs that holds nothing. */
    static final char BLANK_CELL = '\uE000';

    private static final String BARS = "|｜│┃";
    private static final String DASHES = "-—－–·";
    private static final String RULES = "-:=+_ " + BARS;

    /** What parts a character from the one before. */
    enum Gap {
        NONE,
        BLANK,
        LINE,
        CELL
    }

    private final List<PageLine> lines;
    private final String[] texts;
    private final boolean[] cells;
    private final boolean[] pages;
    private int page;
    private final StringBuilder folded = new StringBuilder();
    private final Ints line = new Ints();
    private final Ints at = new Ints();
    private final Ints cell = new Ints();
    private final int[] ends;
    private int lastCell;
    private final List<Gap> gaps = new ArrayList<>();

    Characters(List<PageLine> lines) {
        this.lines = lines;
        texts = new String[lines.size()];
        cells = new boolean[lines.size()];
        pages = new boolean[lines.size()];
        ends = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            texts[i] = lines.get(i).text();
            lastCell = 0;
            add(i, texts[i]);
            ends[i] = folded.length();
        }
    }

    private void add(int number, String text) {
        int from = 0;
        int to = text.length();
        while (from < to && LabelText.isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && LabelText.isInvisible(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && text.charAt(from) == '#') {
            from++;
        }
        String visible = text.substring(from, to);
        pages[number] = isNextPage(visible);
        page += pages[number] ? 1 : 0;
        if (isRule(visible) || isPageNumber(visible)) {
            return;
        }
        String marks = visible.indexOf('\t') >= 0 ? "\t" : BARS;
        long count = visible.chars().filter(c -> marks.indexOf(c) >= 0).count();
        boolean outer = from < to && marks.indexOf(text.charAt(from)) >= 0;
        boolean ends = from < to && marks.indexOf(text.charAt(to - 1)) >= 0;
        cells[number] = marks.equals("\t") || count > 1 || outer || ends;
        if (!cells[number]) {
            addCell(number, from, to, Gap.LINE);
            return;
        }
        int start = outer ? from + 1 : from;
        int end = ends && to - 1 > start ? to - 1 : to;
        for (int i = start; i <= end; i++) {
            if (i == end || marks.indexOf(text.charAt(i)) >= 0) {
                int before = folded.length();
                addCell(number, start, i, Gap.CELL);
                if (folded.length() == before) {
                    add(BLANK_CELL, number, Math.min(start, text.length() - 1), Gap.CELL);
                }
                start = i + 1;
            }
        }
    }

    private void addCell(int number, int from, int to, Gap first) {
        Gap gap = first;
        for (int i = from; i < to; i++) {
            char c = texts[number].charAt(i);
            if (LabelText.isInvisible(c)) {
                gap = gap == Gap.NONE ? Gap.BLANK : gap;
                continue;
            }
            String fold = Words.fold(c);
            for (int k = 0; k < fold.length(); k++) {
                add(fold.charAt(k), number, i, gap);
                gap = Gap.NONE;
            }
        }
    }

    private void add(char c, int number, int index, Gap gap) {
        boolean first = folded.length() == 0 || line.get(folded.length() - 1) != number;
        lastCell += gap == Gap.CELL && !first ? 1 : 0;
        cell.add(lastCell);
        folded.append(c);
        line.add(number);
        at.add(index);
        gaps.add(gap);
    }

    /** |---|---| */
    private static boolean isRule(String text) {
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            if (RULES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
            dash |= text.charAt(i) == '-' && i + 1 < text.length() && text.charAt(i + 1) == '-';
        }
        return dash && text.length() > 4;
    }

    /** — 5 — */
    private static boolean isPageNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (DASHES.indexOf(c) < 0 && !LabelText.isInvisible(c)) {
                return false;
            }
        }
        return digits > 0
                && digits < 5
                && DASHES.indexOf(text.charAt(0)) >= 0
                && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line is, beside a dash, the number that follows that of the page before; a bare 1 may end 5111. */
    private boolean isNextPage(String text) {
        StringBuilder digits = new StringBuilder();
        boolean dash = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dash |= DASHES.indexOf(c) >= 0;
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (DASHES.indexOf(c) < 0 && !LabelText.isInvisible(c)) {
                return false;
            }
        }
        return dash
                && digits.length() > 0
                && digits.length() < 5
                && Integer.parseInt(digits, 0, digits.length(), 10) == page + 1;
    }

    /** Whether the line in which a character stands can be nothing but the number of a page. */
    boolean isInPageNumber(int index) {
        return pages[line(index)];
    }

    int size() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    Gap gap(int index) {
        return gaps.get(index);
    }

    int line(int index) {
        return line.get(index);
    }

    boolean isLineStart(int index) {
        return index == 0 || line(index) != line(index - 1);
    }

    /** Whether a character stands in a line with bars or tabs. */
    boolean isInCells(int index) {
        return cells[line(index)];
    }

    /** Whether a character stands in a line that Markdown makes a heading. */
    boolean isInHeading(int index) {
        return texts[line(index)].stripLeading().startsWith("#");
    }

    /** Which cell of its line a character stands in, from 0. */
    int cell(int index) {
        return cell.get(index);
    }

    /** Where the line begins in which a character stands. */
    int lineStart(int index) {
        return line(index) == 0 ? 0 : ends[line(index) - 1];
    }

    /** Where the line ends in which a character stands. */
    int lineEnd(int index) {
        return ends[line(index)];
    }

    /** Where the run of characters ends that begins here, up to the next gap. */
    int runEnd(int index, int limit) {
        int end = index + 1;
        while (end < limit && gap(end) == Gap.NONE) {
            end++;
        }
        return end;
    }

    boolean startsWith(String word, int index) {
        if (index + word.length() > size()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (at(index + i) != word.charAt(i) || (i > 0 && gap(index + i) == Gap.CELL)) {
                return false;
            }
        }
        return true;
    }

    String folded(int from, int to) {
        return folded.substring(from, to);
    }

    /** The text as printed, with a blank for a gap inside a line and nothing for the end of one. */
    String printed(int from, int to) {
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean again = i > from && line(i) == line(i - 1) && at.get(i) == at.get(i - 1);
            if (!again && at(i) != BLANK_CELL) {
                printed.append(i > from && (gap(i) == Gap.BLANK || gap(i) == Gap.CELL) ? " " : "")
                        .append(texts[line(i)].charAt(at.get(i)));
            }
        }
        return printed.toString();
    }

    /** Index of a character in its line. */
    int column(int index) {
        return at.get(index);
    }

    int lineNumber(int index) {
        return lines.get(line(index)).line();
    }

    Location place(int index) {
        return Location.ofLine(lineNumber(index), lines.get(line(index)).column() + column(index));
    }
}
