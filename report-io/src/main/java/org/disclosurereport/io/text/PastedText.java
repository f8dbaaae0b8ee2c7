package org.disclosurereport.io.text;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageFacts;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.text.table.PrintedTables;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of pasted text together to paragraphs. A line goes on in the next one if it does not end a sentence and
 * neither of them is a heading, a title or a row of a table.
 */
public final class PastedText {

    /** Lines of pasted documents that do not reach so far end where their paragraph ends. */
    private static final int SHORT = 15;

    /** No heading, no title and no labelled line is longer. */
    private static final int LONGEST_HEADING = 300;

    private static final String GOES_ON = "，、；,;（(《“";
    private static final String ENDS = "。！？!?：:";

    private final String source;
    private final List<PageLine> paragraphs = new ArrayList<>();
    private final PageNumbers pages;
    private @Nullable PageLine current;
    private int lastLineLength;

    private PastedText(String source, PageNumbers pages) {
        this.source = source;
        this.pages = pages;
    }

    /**
     * The paragraphs and the tables of a text.
     *
     * @param source the text
     * @return the paragraphs, those with headings inside cut there, with the tables among them
     */
    public static List<PageBlock> blocks(String source) {
        PageNumbers pages = new PageNumbers();
        List<PageBlock> blocks = new ArrayList<>();
        List<PageLine> run = new ArrayList<>();
        for (PageBlock block : PrintedTables.in(lines(source))) {
            if (block instanceof PageLine line) {
                run.add(line);
            } else {
                blocks.addAll(paragraphs(source, run, pages));
                run.clear();
                blocks.add(block);
            }
        }
        blocks.addAll(paragraphs(source, run, pages));
        return blocks;
    }

    /** The lines of a text that are not blank. */
    private static List<PageLine> lines(String source) {
        List<PageLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            boolean end = i == source.length();
            if (end || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                if (!source.substring(start, i).isBlank()) {
                    PageLine line = new PageLine(number);
                    line.append(source, start, i);
                    lines.add(line);
                }
                boolean pair =
                        !end && source.charAt(i) == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
                number++;
            }
        }
        return lines;
    }

    private static List<PageLine> paragraphs(String source, List<PageLine> run, PageNumbers pages) {
        if (run.isEmpty()) {
            return List.of();
        }
        PageLine first = run.get(0);
        PageLine last = run.get(run.size() - 1);
        return paragraphs(source, first.offset(0), last.offset(last.length() - 1) + 1, first.line(), pages);
    }

    /**
     * The paragraphs of a part of a text.
     *
     * @param source the text
     * @param from where the part begins
     * @param to where it ends
     * @param firstLine the number of its first line
     * @return the paragraphs, those with headings inside cut there
     */
    public static List<PageLine> paragraphs(String source, int from, int to, int firstLine) {
        return paragraphs(source, from, to, firstLine, new PageNumbers());
    }

    private static List<PageLine> paragraphs(String source, int from, int to, int firstLine, PageNumbers pages) {
        PastedText text = new PastedText(source, pages);
        int line = firstLine;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean end = i == to;
            if (end || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                text.add(start, i, line);
                boolean pair = !end && source.charAt(i) == '\r' && i + 1 < to && source.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
                line++;
            }
        }
        text.close();
        return text.paragraphs;
    }

    private void add(int from, int to, int line) {
        int start = skipBlanks(from, to);
        int end = to;
        while (end > start && LabelText.isInvisible(source.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            close();
            return;
        }
        if (isOrnament(start, end)) {
            close();
            return;
        }
        int page = pages.lengthAt(source.substring(start, Math.min(end, start + 40)));
        if (start + page >= end) {
            return;
        }
        start = skipBlanks(start + page, end);
        boolean marked = source.charAt(start) == '#';
        while (start < end && source.charAt(start) == '#') {
            start = skipBlanks(start + 1, end);
        }
        if (start == end) {
            return;
        }
        String next = source.substring(start, Math.min(end, start + 40));
        if (current == null || marked || !goesOn(current) || TextHeading.begins(next)) {
            close();
            current = new PageLine(line);
        } else if (isLatin(current.last()) && isLatin(source.charAt(start))) {
            current.append(' ', start);
        }
        current.append(source, start, end);
        lastLineLength = end - start;
    }

    private boolean goesOn(PageLine paragraph) {
        char last = paragraph.last();
        String line = paragraph.ifShort(LONGEST_HEADING);
        if (PageFacts.isLabelled(line)) {
            return false;
        }
        if (GOES_ON.indexOf(last) >= 0 || Character.isDigit(last)) {
            return true;
        }
        return ENDS.indexOf(last) < 0
                && (lastLineLength >= SHORT || paragraph.length() > lastLineLength)
                && !TextHeading.isTitle(line)
                && !(paragraph.length() == lastLineLength && TextHeading.isHeadingAlone(line));
    }

    private void close() {
        if (current != null) {
            paragraphs.addAll(TextHeading.split(current));
            current = null;
        }
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && LabelText.isInvisible(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** ==== 正文 ==== and other lines that only part what stands above from what stands below. */
    private boolean isOrnament(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("=-_—*# 正文".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return to - from > 2;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
