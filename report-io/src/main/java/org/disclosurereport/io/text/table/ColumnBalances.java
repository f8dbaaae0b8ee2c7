package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Of the ways in which rows can be split those that the balances between rows allow. A table in which none is left
 * states figures that do not add up; then all ways stay.
 */
final class ColumnBalances {

    /** More additions than these are not made. */
    private static final long MOST_SUMS = 200_000;

    private final TableDefinition table;
    private final int width;

    /** A balance between whole rows: what they count, the left ones +1 and the right ones -1. */
    private record BetweenRows(Map<String, Integer> signs) {}

    /** A sum of rows, compared by its numbers. There are many: hence no boxes. */
    private static final class Sum {

        private final long[] numbers;

        private Sum(long[] numbers) {
            this.numbers = numbers;
        }

        Sum plus(long[] row, int sign) {
            long[] sum = numbers.clone();
            for (int i = 0; i < row.length; i++) {
                sum[i] += sign * row[i];
            }
            return new Sum(sum);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sum that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    ColumnBalances(TableDefinition table, int width) {
        this.table = table;
        this.width = width;
    }

    /**
     * Leaves out what cannot be.
     *
     * @param rows the ways of each row by its key; they are replaced by those that are left
     */
    void narrow(Map<String, List<long[]>> rows) {
        Set<BetweenRows> balances = betweenRows();
        for (int round = 0; round < 2; round++) {
            for (BetweenRows balance : balances) {
                if (rows.keySet().containsAll(balance.signs().keySet())) {
                    narrow(rows, balance);
                }
            }
        }
    }

    /** The balances that hold in every column alike. */
    private Set<BetweenRows> betweenRows() {
        Set<BetweenRows> balances = new HashSet<>();
        for (Relation relation : table.relations()) {
            Map<String, Integer> signs = new LinkedHashMap<>();
            relation.left().forEach(index -> signs.put(rowOf(index), 1));
            relation.right().forEach(index -> signs.put(rowOf(index), -1));
            boolean oneColumn = columns(relation).size() == 1;
            if (oneColumn && relation.kind() != Relation.Kind.AT_MOST) {
                balances.add(new BetweenRows(signs));
            }
        }
        return balances;
    }

    private String rowOf(int index) {
        return table.cell(index).row().key();
    }

    private Set<String> columns(Relation relation) {
        Set<String> columns = new TreeSet<>();
        relation.left().forEach(index -> columns.add(table.cell(index).column().key()));
        relation.right().forEach(index -> columns.add(table.cell(index).column().key()));
        return columns;
    }

    private void narrow(Map<String, List<long[]>> rows, BetweenRows balance) {
        Sum zero = new Sum(new long[width]);
        List<String> keys = List.copyOf(balance.signs().keySet());
        List<Set<Sum>> before = new ArrayList<>();
        before.add(Set.of(zero));
        for (String key : keys) {
            Set<Sum> sums = sums(before.get(before.size() - 1), waysOf(rows, key), sign(balance, key));
            if (sums.isEmpty()) {
                return;
            }
            before.add(sums);
        }
        if (!before.get(keys.size()).contains(zero)) {
            return;
        }
        Set<Sum> wanted = Set.of(zero);
        Map<String, List<long[]>> left = new LinkedHashMap<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            int sign = sign(balance, keys.get(i));
            Set<Sum> reachable = before.get(i);
            if ((long) wanted.size() * waysOf(rows, keys.get(i)).size() > MOST_SUMS) {
                return;
            }
            Set<Sum> earlier = new HashSet<>();
            List<long[]> possible = new ArrayList<>();
            for (long[] way : waysOf(rows, keys.get(i))) {
                boolean fits = false;
                for (Sum sum : wanted) {
                    Sum rest = sum.plus(way, -sign);
                    if (reachable.contains(rest)) {
                        fits = true;
                        earlier.add(rest);
                    }
                }
                if (fits) {
                    possible.add(way);
                }
            }
            left.put(keys.get(i), possible);
            wanted = earlier;
        }
        rows.putAll(left);
    }

    private static List<long[]> waysOf(Map<String, List<long[]>> rows, String key) {
        return rows.getOrDefault(key, List.of());
    }

    private static int sign(BetweenRows balance, String key) {
        return balance.signs().getOrDefault(key, 0);
    }

    /** All sums of what was before and a row; none if they are too many. */
    private static Set<Sum> sums(Set<Sum> before, List<long[]> ways, int sign) {
        Set<Sum> sums = new HashSet<>();
        if ((long) before.size() * ways.size() > MOST_SUMS) {
            return Set.of();
        }
        for (Sum sum : before) {
            for (long[] way : ways) {
                sums.add(sum.plus(way, sign));
            }
        }
        return sums;
    }

    /** The cells of a row under the columns of a block, in their order. */
    static List<CellDefinition> cells(TableDefinition table, String row, List<FormLabel> columns) {
        return columns.stream()
                .map(column -> table.find(row, column.key()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
