package org.disclosurereport.model.rollup;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * The exact sum of tables of one definition, cell by cell, and how many of them filled each cell in. Any order and any
 * grouping of the same tables gives an equal sum. Immutable.
 *
 * <p>A sum has 128 bits: 2^64 tables of the largest numbers fit. What does not fit a table again is told by {@link
 * #overflowing()}.
 */
public final class TableSum {

    private static final int STATES = CellState.values().length;

    private final TableDefinition definition;
    private final long tables;
    /** The sum of a cell is {@code low + high * 2^64}; no {@code high} at all if every sum fits a {@code long}. */
    private final long[] low;

    private final long @Nullable [] high;
    /** For each cell how many tables hold nothing, {@code /}, {@code -} or something unreadable there, by state. */
    private final long @Nullable [] others;

    private TableSum(Builder builder) {
        definition = builder.definition;
        tables = builder.tables;
        low = builder.low.clone();
        high = copyUnlessZero(builder.high);
        others = copyUnlessZero(builder.others);
        // Numbers were counted in vain: of tables without an empty cell they are not.
        for (int i = 0; others != null && i < others.length; i += STATES) {
            others[i + CellState.NUMBER.ordinal()] = 0;
        }
    }

    private static long @Nullable [] copyUnlessZero(long @Nullable [] numbers) {
        return numbers == null || Arrays.stream(numbers).allMatch(number -> number == 0) ? null : numbers.clone();
    }

    /**
     * The sum of one table.
     *
     * @param table the table
     * @return the sum
     */
    public static TableSum of(StatisticsTable table) {
        return builder(table.getDefinition()).add(table).build();
    }

    /**
     * A sum of no tables yet.
     *
     * @param definition the cells that exist
     * @return a builder
     */
    public static Builder builder(TableDefinition definition) {
        return new Builder(definition);
    }

    /**
     * This sum and another one.
     *
     * @param other a sum of tables of the same definition
     * @return the sum of the tables of both
     * @throws IllegalArgumentException if the other sum has another definition
     */
    public TableSum plus(TableSum other) {
        return toBuilder().add(other).build();
    }

    /**
     * A builder that starts from this sum.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(definition).add(this);
    }

    /**
     * The cells that exist.
     *
     * @return the definition
     */
    public TableDefinition getDefinition() {
        return definition;
    }

    /**
     * How many tables were added.
     *
     * @return the number of tables
     */
    public long size() {
        return tables;
    }

    /**
     * The sum of the numbers in one cell.
     *
     * @param index index of the cell in the definition
     * @return the sum, in pieces or 分; 0 if no table holds a number there
     */
    public BigInteger sum(int index) {
        BigInteger sum = BigInteger.valueOf(low[index]);
        return high == null ? sum : sum.add(BigInteger.valueOf(high[index]).shiftLeft(Long.SIZE));
    }

    /**
     * How many tables have a state in one cell.
     *
     * @param index index of the cell in the definition
     * @param state the state
     * @return the number of tables
     */
    public long count(int index, CellState state) {
        if (state != CellState.NUMBER) {
            return others == null ? 0 : others[index * STATES + state.ordinal()];
        }
        long numbers = tables;
        for (int other = 1; others != null && other < STATES; other++) {
            numbers -= others[index * STATES + other];
        }
        return numbers;
    }

    /**
     * The sum of one cell with everything that is known of it.
     *
     * @param index index of the cell in the definition
     * @return the sum
     */
    public CellSum cell(int index) {
        return new CellSum(
                definition.cell(index),
                sum(index),
                count(index, CellState.NUMBER),
                count(index, CellState.BLANK),
                count(index, CellState.SLASH),
                count(index, CellState.DASH),
                count(index, CellState.UNREADABLE));
    }

    /**
     * The sums of all cells.
     *
     * @return the sums, in the order of the definition
     */
    public List<CellSum> cells() {
        return IntStream.range(0, low.length).mapToObj(this::cell).toList();
    }

    /**
     * The cells whose sum no report can state as a number: it does not fit a {@code long}.
     *
     * @return the cells, usually none
     */
    public List<CellDefinition> overflowing() {
        return definition.cells().stream()
                .filter(cell -> high != null && high[cell.index()] != 0)
                .toList();
    }

    /**
     * The sum as a table. A cell that nobody filled in stays unfilled. Where a part is unreadable, or the sum does not
     * fit, the cell is unreadable, too, and says what is known: {@code 3607+?}, {@code 18446744073709551614}.
     *
     * @return the table
     */
    public StatisticsTable toTable() {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        for (int index = 0; index < low.length; index++) {
            CellSum cell = cell(index);
            boolean fits = high == null || high[index] == 0;
            table.set(
                    index,
                    switch (cell.state()) {
                        case NUMBER -> fits ? Cell.of(low[index]) : Cell.unreadable(cell.text());
                        case BLANK -> Cell.BLANK;
                        case SLASH -> Cell.SLASH;
                        case DASH -> Cell.DASH;
                        case UNREADABLE -> Cell.unreadable(cell.text());
                    });
        }
        return table.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableSum that
                && definition == that.definition
                && tables == that.tables
                && Arrays.equals(low, that.low)
                && Arrays.equals(high, that.high)
                && Arrays.equals(others, that.others);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(low) + Objects.hash(definition.toString(), tables);
    }

    @Override
    public String toString() {
        return "sum of " + tables + " x " + definition;
    }

    /** Adds tables and sums up. Not thread-safe. */
    public static final class Builder {

        private final TableDefinition definition;
        private long tables;
        private final long[] low;
        private long @Nullable [] high;
        private long @Nullable [] others;
        /** Sums of the last tables, all of small numbers, that are not in {@link #low} yet. */
        private final long[] small;

        private int pending;

        private Builder(TableDefinition definition) {
            this.definition = definition;
            low = new long[definition.cells().size()];
            small = new long[low.length];
        }

        TableDefinition definition() {
            return definition;
        }

        /**
         * Adds a table.
         *
         * @param table the table
         * @return this builder
         * @throws IllegalArgumentException if the table has another definition
         */
        public Builder add(StatisticsTable table) {
            requireSame(table.getDefinition());
            tables = Math.addExact(tables, 1);
            if (table.hasLarge()) {
                for (int i = 0; i < low.length; i++) {
                    add(i, table.getState(i) == CellState.NUMBER ? table.getNumber(i) : 0);
                }
            } else {
                table.addTo(small);
                pending++;
                if (pending == StatisticsTable.MOST_SMALL) {
                    settle();
                }
            }
            if (!table.isFilled()) {
                long[] counts = others();
                for (int i = 0; i < low.length; i++) {
                    counts[i * STATES + table.getState(i).ordinal()]++;
                }
            }
            return this;
        }

        /**
         * Adds the tables of another sum.
         *
         * @param sum the sum
         * @return this builder
         * @throws IllegalArgumentException if the sum has another definition
         */
        public Builder add(TableSum sum) {
            requireSame(sum.definition);
            tables = Math.addExact(tables, sum.tables);
            for (int i = 0; i < low.length; i++) {
                add(i, sum.low[i]);
                if (sum.high != null) {
                    high()[i] = Math.addExact(high()[i], sum.high[i]);
                }
            }
            if (sum.others != null) {
                long[] counts = others();
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += sum.others[i];
                }
            }
            return this;
        }

        /** Takes over what was added in haste, because each number was small. */
        private void settle() {
            for (int i = 0; i < small.length; i++) {
                add(i, small[i]);
                small[i] = 0;
            }
            pending = 0;
        }

        /** Adds a number to the sum of a cell, and carries if that leaves the range of a {@code long}. */
        private void add(int index, long number) {
            long before = low[index];
            long after = before + number;
            low[index] = after;
            if (((before ^ after) & (number ^ after)) < 0) {
                high()[index] += number < 0 ? -1 : 1;
            }
        }

        private long[] high() {
            if (high == null) {
                high = new long[low.length];
            }
            return high;
        }

        private long[] others() {
            if (others == null) {
                others = new long[low.length * STATES];
            }
            return others;
        }

        private void requireSame(TableDefinition other) {
            if (other != definition) {
                throw new IllegalArgumentException(
                        "Tables of one sum must have one definition, but " + other + " is not " + definition);
            }
        }

        /**
         * The sum of everything that was added.
         *
         * @return the sum
         */
        public TableSum build() {
            settle();
            return new TableSum(this);
        }
    }
}
