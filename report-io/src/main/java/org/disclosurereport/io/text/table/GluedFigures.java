package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ways in which digits without anything between them can be the figures of a row: so many numbers, none of them
 * with a 0 in front, the totals of the row being totals.
 */
final class GluedFigures {

    /** More ways than these say nothing to a person. */
    static final int MOST = 2000;

    private static final int MOST_DIGITS = 12;

    private final List<String> tokens;
    private final int count;
    /** By the last figure that each is about. */
    private final Map<Integer, List<Balance>> balances;

    private final long[] figures;
    private final List<long[]> splits = new ArrayList<>();
    private final Budget budget;
    private boolean all = true;

    /**
     * Looks for all ways.
     *
     * @param tokens the digits, gaps between them are kept
     * @param count how many figures they are
     * @param balances what must hold between the figures, by their places in the row
     * @param budget how much looking is left
     */
    GluedFigures(List<String> tokens, int count, List<Balance> balances, Budget budget) {
        this.tokens = tokens;
        this.count = count;
        this.balances = balances.stream().collect(Collectors.groupingBy(Balance::last));
        this.budget = budget;
        this.figures = new long[count];
        split(0, 0, 0);
    }

    /** The ways. */
    List<long[]> splits() {
        return splits;
    }

    /** Whether these are all of them. */
    boolean isAll() {
        return all;
    }

    private void split(int token, int from, int figure) {
        if (!budget.spend() || splits.size() >= MOST) {
            all = false;
            return;
        }
        if (token == tokens.size()) {
            if (figure == count) {
                splits.add(figures.clone());
            }
            return;
        }
        if (count - figure < tokens.size() - token) {
            return;
        }
        String digits = tokens.get(token);
        int longest = digits.charAt(from) == '0' ? from + 1 : Math.min(digits.length(), from + MOST_DIGITS);
        for (int end = from + 1; end <= longest; end++) {
            figures[figure] = Long.parseLong(digits, from, end, 10);
            if (holds(figure)) {
                boolean whole = end == digits.length();
                split(whole ? token + 1 : token, whole ? 0 : end, figure + 1);
            }
        }
    }

    private boolean holds(int figure) {
        for (Balance balance : balances.getOrDefault(figure, List.of())) {
            if (!balance.holds(figures)) {
                return false;
            }
        }
        return true;
    }
}
