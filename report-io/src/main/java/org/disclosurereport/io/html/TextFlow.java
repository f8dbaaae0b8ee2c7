package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen of the text of elements, line by line: blanks and line ends of the source are one blank, and none
 * between Chinese characters. What is raised or lowered stays so, as a note behind a figure is no digit of it.
 */
final class TextFlow {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final char NONE = 0;

    private final StringBuilder text = new StringBuilder();
    private char blank = NONE;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds the text of a node, as it is typed or with its blanks and line ends. */
    void append(String source, boolean typed) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (typed || !isBlank(c)) {
                flushBlank(c);
                text.append(c);
            } else if (blank != '\n') {
                blank = c == '\r' ? '\n' : c;
            }
        }
    }

    /** Adds the text of a raised or lowered node. */
    void appendShifted(String source, boolean raised) {
        StringBuilder shifted = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            shifted.append(digit ? (raised ? RAISED : LOWERED).charAt(c - '0') : c);
        }
        append(shifted.toString(), false);
    }

    private void flushBlank(char next) {
        boolean betweenChinese =
                blank == '\n' && !text.isEmpty() && isChinese(text.charAt(text.length() - 1)) && isChinese(next);
        if (blank != NONE && !text.isEmpty() && !betweenChinese) {
            text.append(' ');
        }
        blank = NONE;
    }

    private static boolean isChinese(char c) {
        return (c >= '\u2e80' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uffef');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Ends the line: gives its lines, several if it was typed with line ends, none if nothing can be seen. */
    List<String> take() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                add(lines, from, i);
                from = i + 1;
            }
        }
        text.setLength(0);
        blank = NONE;
        return lines;
    }

    private void add(List<String> lines, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(text.substring(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
