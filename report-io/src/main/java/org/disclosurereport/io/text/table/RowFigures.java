package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.grid.StatedUnit;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the label of a row, in its line or in those below.
 *
 * @param unit the unit that stands before the figures, or null
 * @param tokens the pieces that gaps part from each other, or the cells between bars
 * @param exact whether they are cells, so that none can have been lost or put together
 * @param clear whether nothing else stands among them
 * @param end index behind the last one
 */
record RowFigures(@Nullable Token unit, List<Token> tokens, boolean exact, boolean clear, int end) {

    private static final int MOST = 80;
    private static final int LONGEST_UNIT = 3;
    private static final int LONGEST_NOTE = 80;
    private static final int LONGEST_FIGURE = 40;
    private static final int LONGEST_DIGITS = 120;
    private static final int MOST_OTHERS = 12;
    private static final int LONGEST_TOKEN = 400;

    /** Words longer than this are sentences; shorter ones may belong to a figure. */
    private static final int LONGEST_WORD = 8;

    private static final String UNITS = "万亿千百十兆元件份次条个宗起人项余多%";
    private static final String SIGNS = "-/+";

    /**
     * A piece.
     *
     * @param text as printed
     * @param folded in the one form of labels
     * @param start index of its first character
     * @param end index behind its last character
     */
    record Token(String text, String folded, int start, int end) {

        static Token of(Characters text, int start, int end) {
            return new Token(text.printed(start, end), text.folded(start, end), start, end);
        }

        boolean isBlank() {
            return folded.length() == 1 && folded.charAt(0) == Characters.BLANK_CELL;
        }

        boolean isFigure() {
            return isBlank()
                    || (folded.length() <= LONGEST_DIGITS && isDigits())
                    || folded.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)
                    || (folded.length() <= LONGEST_FIGURE && isMostlyDigits());
        }

        /** Whether it is a number with a few other characters, and no date. */
        private boolean isMostlyDigits() {
            int digits = 0;
            for (int i = 0; i < folded.length(); i++) {
                if ("年月日:".indexOf(folded.charAt(i)) >= 0) {
                    return false;
                }
                digits += isDigit(folded.charAt(i)) ? 1 : 0;
            }
            return digits > 0 && folded.length() - digits <= MOST_OTHERS;
        }

        /** Whether it is plain digits, among which others may be hidden. */
        boolean isDigits() {
            return folded.chars().allMatch(c -> isDigit((char) c));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }

    /**
     * Reads on behind a label.
     *
     * @param text the text
     * @param from index behind the label
     * @param limit where the next word of a form begins
     * @param count how many figures there must be
     * @param isFragment whether a piece is a part of a header that reaches over several rows
     * @return what stands there, or null if it is not figures
     */
    static @Nullable RowFigures after(Characters text, int from, int limit, int count, Predicate<String> isFragment) {
        int at = behindNote(text, from, limit);
        if (at < 0 || at >= limit) {
            return null;
        }
        Token unit = unit(text, at, limit);
        Scan scan = new Scan(text, limit, count, isFragment);
        scan.from(unit == null ? at : unit.end(), from - 1);
        return scan.tokens.stream().anyMatch(token -> token.isFigure() && !token.isBlank())
                ? new RowFigures(unit, scan.tokens, scan.exact, scan.clear, scan.end)
                : null;
    }

    /** Whether there is a number among them, and not only dashes. */
    boolean hasDigits() {
        return tokens.stream().anyMatch(token -> token.folded().chars().anyMatch(c -> Token.isDigit((char) c)));
    }

    /** Whether these can be the end of a row that was broken: a line with several cells is a row of its own. */
    boolean canBeRest() {
        return !exact || tokens.size() < 2;
    }

    /** The figures of a line that has nothing else, or null. */
    static @Nullable RowFigures ofLine(Characters text, int start, int limit) {
        int end = Math.min(text.lineEnd(start), limit);
        RowFigures line = after(text, start, end, end - start, piece -> false);
        return line != null && line.clear() && line.end() == end ? line : null;
    }

    /** Behind a note that does not change what the label means, or -1. */
    private static int behindNote(Characters text, int from, int limit) {
        if (from >= limit || text.at(from) != '(') {
            return from;
        }
        int open = 0;
        for (int at = from; at < Math.min(limit, from + LONGEST_NOTE); at++) {
            open += text.at(at) == '(' ? 1 : text.at(at) == ')' ? -1 : 0;
            if (open == 0) {
                return LabelMatch.isMeaningful(text.folded(from, at)) ? -1 : at + 1;
            }
        }
        return -1;
    }

    private static @Nullable Token unit(Characters text, int at, int limit) {
        for (int end = Math.min(limit, at + LONGEST_UNIT); end > at; end--) {
            boolean whole = Stream.iterate(at + 1, i -> i + 1)
                    .limit(end - at - 1L)
                    .allMatch(i -> text.gap(i) == Characters.Gap.NONE);
            String word = text.folded(at, end);
            if (whole && StatedUnit.isUnit(word) && word.charAt(0) != '-') {
                return Token.of(text, at, end);
            }
        }
        return null;
    }

    /** Takes the pieces one by one until the row ends. */
    private static final class Scan {

        private final Characters text;
        private final int limit;
        private final int count;
        private final Predicate<String> isFragment;
        private final List<Token> tokens = new ArrayList<>();
        private int figures;
        private boolean exact;
        private boolean clear = true;
        private int end;

        Scan(Characters text, int limit, int count, Predicate<String> isFragment) {
            this.text = text;
            this.limit = limit;
            this.count = count;
            this.isFragment = isFragment;
        }

        void from(int start, int before) {
            int at = start;
            int last = before;
            end = start;
            while (at < limit && tokens.size() < MOST) {
                Token token = Token.of(text, at, tokenEnd(at));
                boolean newLine = text.line(at) != text.line(last);
                if (newLine && !tokens.isEmpty() && (exact || figures >= count || text.isInCells(at))) {
                    return;
                }
                if (tokens.isEmpty()) {
                    exact = text.isInCells(at);
                }
                if (!token.isFigure()) {
                    boolean fragment = isFragment.test(token.folded());
                    if (!fragment && (newLine || endsRow(token))) {
                        clear &= figures >= count || newLine;
                        return;
                    }
                    clear &= fragment;
                } else {
                    figures++;
                    tokens.add(token);
                    end = token.end();
                }
                last = token.end() - 1;
                at = token.end();
            }
        }

        /** Whether a word on the same line is the beginning of something else. */
        private boolean endsRow(Token token) {
            return UNITS.indexOf(token.folded().charAt(0)) < 0
                    && (token.folded().length() > LONGEST_WORD
                            || (figures == count && token.folded().charAt(0) == '('));
        }

        private int tokenEnd(int from) {
            int open = text.at(from) == '(' ? 1 : 0;
            int at = from + 1;
            boolean cell = text.isInCells(from);
            while (at < limit
                    && at - from < LONGEST_TOKEN
                    && !text.isLineStart(at)
                    && (text.gap(at) == Characters.Gap.NONE
                            || (text.gap(at) == Characters.Gap.BLANK
                                    && (cell || (open > 0 && at - from < LONGEST_FIGURE))))) {
                open += text.at(at) == '(' ? 1 : text.at(at) == ')' ? -1 : 0;
                at++;
            }
            return at;
        }
    }
}
