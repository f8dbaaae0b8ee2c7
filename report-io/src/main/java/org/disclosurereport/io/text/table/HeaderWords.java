package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.model.form.FormLabel;

/**
 * Whether the headers of columns stand in a piece of text, each to its last character, in whatever pieces they were
 * broken, and in the order of the form ({@link HeaderOrder}). So two headers that changed places are no headers.
 */
final class HeaderWords {

    private static final String NEUTRAL = "()|:,.-#/*" + Characters.BLANK_CELL;
    private static final int LEAST_PART = 6;

    /** Of the end of a header that stands before its beginning so much must be there. */
    private static final int LEAST_END = 2;

    private final Characters text;
    private final Map<Integer, Hit> hits;
    private final Budget budget;
    private final List<List<String>> wordings = new ArrayList<>();
    private final List<List<String>> folded = new ArrayList<>();
    private final int[] depth;
    private final int[] chosen;
    private final long[] done;
    private final HeaderOrder order;
    private int to;
    private int first = -1;

    /**
     * What was found.
     *
     * @param start where the first header begins
     * @param labels the headers as printed
     */
    record Found(int start, List<String> labels) {}

    private HeaderWords(Characters text, Map<Integer, Hit> hits, List<FormLabel> columns, Budget budget) {
        this.text = text;
        this.hits = hits;
        this.budget = budget;
        for (FormLabel column : columns) {
            wordings.add(Words.wordings(column));
            folded.add(Words.wordings(column).stream().map(Words::fold).toList());
        }
        depth = columns.stream()
                .mapToInt(column -> LabelMatch.ancestors(column).size())
                .toArray();
        order = new HeaderOrder(
                text,
                depth,
                IntStream.range(0, columns.size())
                        .map(i -> Collections.frequency(columns.subList(0, i), columns.get(i)))
                        .toArray());
        chosen = new int[columns.size()];
        done = new long[columns.size()];
        Arrays.fill(chosen, -1);
    }

    /** Looks for the headers of columns between two places. */
    static Optional<Found> find(
            Characters text, Map<Integer, Hit> hits, int from, int to, List<FormLabel> columns, Budget budget) {
        HeaderWords words = new HeaderWords(text, hits, columns, budget);
        words.to = to;
        if (!words.mayStand(from) || !words.search(from, new int[] {-1, -1, -1, -1})) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < words.chosen.length; i++) {
            labels.add(words.wordings.get(i).get(words.chosen[i]));
        }
        return Optional.of(new Found(words.first, labels));
    }

    /** Most pieces of text lack the last character of a header; that is seen at once. */
    private boolean mayStand(int from) {
        String all = text.folded(from, to);
        return folded.stream()
                .allMatch(words -> words.stream().anyMatch(word -> all.indexOf(word.charAt(word.length() - 1)) >= 0));
    }

    private boolean search(int from, int[] before) {
        int at = from;
        int[] last = before;
        while (at < to) {
            if (!budget.spend()) {
                return false;
            }
            if (text.isLineStart(at)) {
                last = new int[] {-1, -1, -1, -1};
            }
            int skipped = skip(at);
            if (skipped == at) {
                break;
            }
            for (int i = at + 1; i < skipped; i++) {
                last = text.isLineStart(i) ? new int[] {-1, -1, -1, -1} : last;
            }
            at = skipped;
        }
        if (at >= to) {
            return isComplete() && order.holds(groups());
        }
        for (int column = 0; column < done.length; column++) {
            if (column > last[depth[column]] && tryColumn(column, at, last)) {
                return true;
            }
        }
        if (text.gap(at) == Characters.Gap.CELL && isAgain(at, cellEnd(at))) {
            return search(cellEnd(at), last);
        }
        if (isForeignLine(at)) {
            return search(Math.min(to, text.lineEnd(at)), last);
        }
        return first < 0 && search(at + 1, last);
    }

    /** Where headers over several columns stand. */
    private List<Integer> groups() {
        List<Integer> groups = new ArrayList<>();
        for (int at = first; at < to; at++) {
            Hit hit = hits.get(at);
            if (hit != null && hit.is(Role.COLUMN_GROUP)) {
                groups.add(at);
            }
        }
        return groups;
    }

    /** What stands among headers and is none of these. */
    private int skip(int at) {
        Hit hit = hits.get(at);
        if (hit != null
                && hit.end() <= to
                && (!hit.is(Role.COLUMN) || (hit.start() < hit.bare() && first >= 0))
                && (hit.is(Role.FURNITURE)
                        || hit.is(Role.COLUMN_GROUP)
                        || hit.is(Role.ROW_GROUP)
                        || hit.is(Role.SECTION)
                        || hit.is(Role.ROW))) {
            return hit.end();
        }
        if (text.gap(at) == Characters.Gap.CELL) {
            int end = cellEnd(at);
            if (Placeholder.is(text.folded(at, end))) {
                return end;
            }
        }
        if (isNeutral(text.at(at))) {
            return at + 1;
        }
        boolean begins = at == 0 || text.gap(at) != Characters.Gap.NONE;
        int end = begins ? cellEnd(at) : at;
        return end - at >= LEAST_PART && Words.ALL.isPartOfFurniture(text.folded(at, end)) ? end : at;
    }

    /** Whether a character says nothing among headers. */
    static boolean isNeutral(char c) {
        return NEUTRAL.indexOf(c) >= 0;
    }

    private int cellEnd(int at) {
        int end = at + 1;
        while (end < to && text.gap(end) != Characters.Gap.CELL && !text.isLineStart(end)) {
            end++;
        }
        return end;
    }

    /** A header that is printed anew, over its own column of a line. */
    private boolean isAgain(int at, int end) {
        int column = text.cell(at) - 1;
        return column >= 0
                && column < done.length
                && isComplete(column)
                && folded.get(column).get(chosen[column]).equals(text.folded(at, end));
    }

    /** A heading or a note may stand between headers and figures. */
    private boolean isForeignLine(int at) {
        return first >= 0 && text.isLineStart(at) && (text.isInHeading(at) || text.at(at) == '注');
    }

    private boolean tryColumn(int column, int at, int[] last) {
        List<String> words = folded.get(column);
        for (int word = 0; word < words.size(); word++) {
            if (chosen[column] >= 0 && chosen[column] != word) {
                continue;
            }
            int next = Long.numberOfTrailingZeros(~done[column]);
            for (int from = next; from < words.get(word).length(); from++) {
                int length = common(words.get(word), from, at, done[column]);
                if (length >= (from == next ? 1 : LEAST_END) && tryWord(column, word, from, length, at, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean tryWord(int column, int word, int from, int length, int at, int[] last) {
        int chosenBefore = chosen[column];
        long doneBefore = done[column];
        int firstBefore = first;
        chosen[column] = word;
        done[column] |= ((1L << length) - 1) << from;
        first = first < 0 ? at : first;
        order.push(column, at);
        int[] next = last.clone();
        next[depth[column]] = column;
        if (search(at + length, next)) {
            return true;
        }
        order.pop();
        chosen[column] = chosenBefore;
        done[column] = doneBefore;
        first = firstBefore;
        return false;
    }

    /** How many characters of a header stand here that were not found before. */
    private int common(String word, int from, int at, long found) {
        int length = 0;
        while (from + length < word.length()
                && at + length < to
                && (found >> (from + length) & 1) == 0
                && word.charAt(from + length) == text.at(at + length)
                && (length == 0 || (!text.isLineStart(at + length) && text.gap(at + length) != Characters.Gap.CELL))) {
            length++;
        }
        return length;
    }

    private boolean isComplete() {
        for (int i = 0; i < done.length; i++) {
            if (!isComplete(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isComplete(int column) {
        return chosen[column] >= 0
                && Long.bitCount(done[column])
                        == folded.get(column).get(chosen[column]).length();
    }
}
