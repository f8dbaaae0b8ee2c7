package org.disclosurereport.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.NumberPrefix;
import org.disclosurereport.io.grid.TitleText;
import org.disclosurereport.io.page.PageFacts;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionDefinition;

/** Headings in running text: 一、 and （一）, on a line of their own or behind the end of a sentence. */
public final class TextHeading {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BEFORE = "。；;！？…】]）)” \t";
    private static final int MAX_TITLE = 40;
    private static final int MAX_SENTENCE = 20;
    private static final List<String> TITLES = titles();

    private TextHeading() {}

    /** The titles of sections of all editions without numbers, long ones first. */
    private static List<String> titles() {
        Set<String> titles = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Edition edition : Edition.values()) {
            for (SectionDefinition section : edition.form().sections()) {
                Stream.concat(Stream.of(section.label().wording().zh()), section.label().variants().stream())
                        .map(LabelText::normalise)
                        .forEach(titles::add);
            }
        }
        return List.copyOf(titles);
    }

    /** Whether a line begins with a number of a heading or a list. */
    static boolean begins(String line) {
        char first = line.charAt(0);
        if (PageFacts.isLabelled(line)
                || TitleText.find(line).filter(TitleText::isDated).isPresent()) {
            return true;
        }
        if (first == '|' || first == '=' || (first >= '㈠' && first <= '㈩') || (first >= '①' && first <= '⑳')) {
            return true;
        }
        NumberPrefix number = NumberPrefix.of(LabelText.normalise(line));
        boolean decimal = number.style() == NumberPrefix.Style.ARABIC
                && number.length() < line.length()
                && Character.isDigit(line.charAt(number.length()));
        return number.style() != NumberPrefix.Style.NONE && !decimal;
    }

    static boolean isTitle(String line) {
        return TitleText.find(line).isPresent();
    }

    /**
     * Whether a line is nothing but a heading, so that it does not go on.
     *
     * @param line the line
     * @return true if it is
     */
    public static boolean isHeadingAlone(String line) {
        if (line.isEmpty() || line.length() > MAX_TITLE || !begins(line)) {
            return false;
        }
        NumberPrefix number = NumberPrefix.of(LabelText.normalise(line));
        return number.style() == NumberPrefix.Style.CHINESE
                ? line.indexOf('，') < 0
                : number.style() == NumberPrefix.Style.CHINESE_IN_BRACKETS
                        && line.length() <= 20
                        && line.indexOf('，') < 0;
    }

    /**
     * Whether a line is the heading of a section, as 一、总体情况, and nothing else.
     *
     * @param line the line
     * @return true if it is
     */
    public static boolean isSectionAlone(String line) {
        return isHeadingAlone(line)
                && NumberPrefix.of(LabelText.normalise(line)).style() == NumberPrefix.Style.CHINESE;
    }

    /**
     * A paragraph cut at the headings that stand inside it.
     *
     * @param paragraph the paragraph
     * @return its parts
     */
    public static List<PageLine> split(PageLine paragraph) {
        String text = paragraph.text();
        List<PageLine> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            boolean boundary = at == from || isBoundary(text, at);
            int title = boundary ? titleEnd(text, at) : -1;
            if (title > 0) {
                add(parts, paragraph, text, from, at);
                add(parts, paragraph, text, at, title);
                from = title;
                at = title;
            } else if (at > from && isItem(text, at)) {
                add(parts, paragraph, text, from, at);
                from = at;
                at++;
            } else if (boundary && isNumber(text, at)) {
                add(parts, paragraph, text, from, at);
                from = at;
                at++;
                int heading = headingEnd(text, from);
                if (heading > 0) {
                    add(parts, paragraph, text, from, heading);
                    from = heading;
                    at = heading;
                }
            } else {
                at++;
            }
        }
        add(parts, paragraph, text, from, text.length());
        return parts;
    }

    private static void add(List<PageLine> parts, PageLine paragraph, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            parts.add(paragraph.part(start, end));
        }
    }

    /** 一是 behind the end of a sentence; behind a semicolon it is a part of one. */
    private static boolean isItem(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 2 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == '是' && "。！？".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** （一） or, behind the end of a sentence, 1. or （1） */
    private static boolean isNumber(String text, int at) {
        if (isInBrackets(text, at)) {
            return true;
        }
        boolean behindSentence = at == 0 || "。；;！？".indexOf(text.charAt(at - 1)) >= 0;
        int start = "（(".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - start < 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (!behindSentence || end == start || end + 1 >= text.length()) {
            return false;
        }
        String marks = start > at ? "）)" : ".．、";
        return marks.indexOf(text.charAt(end)) >= 0 && !Character.isDigit(text.charAt(end + 1));
    }

    /** Where the heading of a part ends that is a sentence of one short clause, or -1. */
    private static int headingEnd(String text, int from) {
        for (int end = from; end < text.length() && end - from < MAX_SENTENCE; end++) {
            char c = text.charAt(end);
            if (c == '。') {
                return end + 1 < text.length() ? end + 1 : -1;
            }
            if ("，,、；;：:".indexOf(c) >= 0 && end - from > 2) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** （一） */
    private static boolean isInBrackets(String text, int at) {
        char open = text.charAt(at);
        if (open >= '㈠' && open <= '㈩') {
            return true;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 4 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return (open == '（' || open == '(')
                && end > at + 1
                && end < text.length()
                && (text.charAt(end) == '）' || text.charAt(end) == ')')
                && (end + 1 >= text.length() || "项款".indexOf(text.charAt(end + 1)) < 0);
    }

    /** Where the title behind 一、 ends if one of the forms has it, or if what follows shows its end; else -1. */
    private static int titleEnd(String text, int at) {
        int mark = at;
        while (mark < text.length() && mark - at < 3 && NUMERALS.indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        if (mark == at || mark >= text.length() || text.charAt(mark) != '、') {
            return -1;
        }
        int start = mark + 1;
        for (String title : TITLES) {
            int end = match(text, start, title);
            if (end > 0) {
                return end;
            }
        }
        for (int end = start; end < text.length() && end - start <= MAX_TITLE; end++) {
            char c = text.charAt(end);
            if ("，。；、,;".indexOf(c) >= 0) {
                return -1;
            }
            boolean blank = Character.isWhitespace(c) && end > start + 1;
            if (blank || (end > start && (isInBrackets(text, end) || text.startsWith("[…]", end)))) {
                return end;
            }
        }
        return -1;
    }

    /** Where a title ends that begins here, blanks inside not counted, or -1. */
    private static int match(String text, int from, String title) {
        int at = from;
        for (int i = 0; i < title.length(); i++) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != title.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
