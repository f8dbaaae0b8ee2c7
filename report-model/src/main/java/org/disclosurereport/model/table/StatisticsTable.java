package org.disclosurereport.model.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one table as filed: for every cell of the definition one state and one whole number.
 * Immutable.
 *
 * <p>Totals are filed figures like all others. Computing them is an explicit act, {@link
 * #withComputedTotals()}; no reader ever does it.
 */
public final class StatisticsTable {

    private static final CellState[] STATES = CellState.values();

    /** {@link #MOST_SMALL} numbers of so many bits cannot leave the range of a {@code long} when added up. */
    private static final int SMALL_BITS = 54;

    /** So many small tables can be added up cell by cell without a sum leaving the range of a {@code long}. */
    public static final int MOST_SMALL = (1 << 9) - 1;

    private final TableDefinition definition;
    private final long[] numbers;
    private final byte[] states;
    private final Map<Integer, String> rawTexts;
    private final boolean filled;
    private final boolean negative;
    private final boolean small;

    private StatisticsTable(Builder builder) {
        definition = builder.definition;
        numbers = builder.numbers.clone();
        states = builder.states.clone();
        rawTexts = builder.rawTexts.isEmpty() ? Map.of() : Map.copyOf(builder.rawTexts);
        long signs = 0;
        long magnitudes = 0;
        int others = 0;
        for (int i = 0; i < numbers.length; i++) {
            signs |= numbers[i];
            magnitudes |= numbers[i] ^ (numbers[i] >> 63);
            others |= states[i];
        }
        filled = others == CellState.NUMBER.ordinal();
        negative = signs < 0;
        small = magnitudes >>> SMALL_BITS == 0;
    }

    /**
     * A table to be filled in, all cells blank.
     *
     * @param definition the cells that exist
     * @return a builder
     */
    public static Builder builder(TableDefinition definition) {
        return new Builder(definition);
    }

    /**
     * A table of zeros: what an office files in whose year nothing happened.
     *
     * @param definition the cells that exist
     * @return the table
     */
    public static StatisticsTable zeros(TableDefinition definition) {
        Builder builder = new Builder(definition);
        Arrays.fill(builder.states, (byte) CellState.NUMBER.ordinal());
        return builder.build();
    }

    /**
     * A builder that starts from this table.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(this);
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
     * The state of a cell.
     *
     * @param index index of the cell in the definition
     * @return the state
     */
    public CellState getState(int index) {
        return STATES[states[index]];
    }

    /**
     * The number in a cell.
     *
     * @param index index of the cell in the definition
     * @return pieces, or 分 for money
     * @throws IllegalStateException if the cell holds no number
     */
    public long getNumber(int index) {
        if (states[index] != CellState.NUMBER.ordinal()) {
            throw new IllegalStateException(
                    "Cell " + definition.cell(index).ref() + " must hold a number, but is " + getState(index));
        }
        return numbers[index];
    }

    /**
     * Whether every cell holds a number.
     *
     * @return false if a cell is unfilled or unreadable
     */
    public boolean isFilled() {
        return filled;
    }

    /**
     * Whether a number is below 0.
     *
     * @return true if at least one is
     */
    public boolean hasNegative() {
        return negative;
    }

    /**
     * The sum of some cells. A cell that holds no number counts as 0.
     *
     * @param indexes indexes of the cells in the definition
     * @return the sum, in pieces or 分
     * @throws ArithmeticException if a partial sum does not fit a {@code long}
     */
    public long sumOf(int... indexes) {
        long sum = 0;
        // The builder keeps 0 in every cell without a number.
        if (small && indexes.length <= MOST_SMALL) {
            for (int index : indexes) {
                sum += numbers[index];
            }
        } else {
            for (int index : indexes) {
                sum = add(sum, numbers[index]);
            }
        }
        return sum;
    }

    /**
     * Whether a number has more than {@value #SMALL_BITS} bits. Up to {@value #MOST_SMALL} tables without such a number
     * can be added up without a sum leaving the range of a {@code long}.
     *
     * @return true if at least one has
     */
    public boolean hasLarge() {
        return !small;
    }

    /**
     * Adds every number onto the sum of its cell. A cell that holds no number adds nothing. Whether a sum leaves the range
     * of a {@code long} is not looked at: see {@link #hasLarge()}.
     *
     * @param sums one sum for each cell, in the order of the definition
     * @throws IndexOutOfBoundsException if there are fewer sums than cells
     */
    public void addTo(long[] sums) {
        Objects.checkFromIndexSize(0, numbers.length, sums.length);
        // The builder keeps 0 in every cell without a number.
        for (int i = 0; i < numbers.length; i++) {
            sums[i] += numbers[i];
        }
    }

    /**
     * Whether two sums of cells are surely equal, and those of the cells at a regular distance from them, too: the
     * sums of all rows, or of all columns, in one go.
     *
     * @param left indexes of the cells of one side
     * @param right indexes of the cells of the other side
     * @param step from a cell to the corresponding one of the next pair of sums
     * @param count how many pairs of sums there are
     * @return true if all are equal; false if one is not, if a cell holds no number, or if a sum might not fit a
     *     {@code long}
     */
    public boolean areSurelyEqual(int[] left, int[] right, int step, int count) {
        if (!filled || !small || left.length + right.length > MOST_SMALL) {
            return false;
        }
        long unequal = 0;
        for (int i = 0, shift = 0; i < count; i++, shift += step) {
            unequal |= sum(numbers, left, shift) ^ sum(numbers, right, shift);
        }
        return unequal == 0;
    }

    /** Loops over a few cells cost more than the cells: the usual ones are written out. */
    private static long sum(long[] cells, int[] at, int shift) {
        return switch (at.length) {
            case 1 -> cells[at[0] + shift];
            case 2 -> cells[at[0] + shift] + cells[at[1] + shift];
            case 4 -> cells[at[0] + shift] + cells[at[1] + shift] + cells[at[2] + shift] + cells[at[3] + shift];
            case 6 ->
                cells[at[0] + shift]
                        + cells[at[1] + shift]
                        + cells[at[2] + shift]
                        + cells[at[3] + shift]
                        + cells[at[4] + shift]
                        + cells[at[5] + shift];
            default -> {
                long sum = 0;
                for (int index : at) {
                    sum += cells[index + shift];
                }
                yield sum;
            }
        };
    }

    /**
     * The content of a cell.
     *
     * @param index index of the cell in the definition
     * @return the cell
     */
    public Cell getCell(int index) {
        return switch (getState(index)) {
            case NUMBER -> Cell.of(numbers[index]);
            case BLANK -> Cell.BLANK;
            case SLASH -> Cell.SLASH;
            case DASH -> Cell.DASH;
            case UNREADABLE -> Cell.unreadable(rawText(index));
        };
    }

    /**
     * The content of a cell.
     *
     * @param row key of the row
     * @param column key of the column
     * @return the cell
     * @throws IllegalArgumentException if the definition has no such cell
     */
    public Cell getCell(String row, String column) {
        return getCell(definition.require(row, column).index());
    }

    /**
     * The content of a cell by its address.
     *
     * @param ref the address
     * @return the cell, or empty if the address is not of this table
     */
    public Optional<Cell> find(CellRef ref) {
        return ref.table().equals(definition.key())
                ? definition.find(ref.row(), ref.column()).map(cell -> getCell(cell.index()))
                : Optional.empty();
    }

    /**
     * This table with another content in one cell.
     *
     * @param row key of the row
     * @param column key of the column
     * @param cell the content
     * @return the changed copy
     * @throws IllegalArgumentException if the definition has no such cell
     */
    public StatisticsTable with(String row, String column, Cell cell) {
        return toBuilder().set(row, column, cell).build();
    }

    /**
     * This table with every total of the form recomputed from its parts; unfilled parts count as 0. A
     * total is left as filed where nothing can be computed: if a part is unreadable, or if no part is
     * filled in.
     *
     * @return the changed copy
     * @throws ArithmeticException if a total does not fit a {@code long}
     */
    public StatisticsTable withComputedTotals() {
        StatisticsTable computed = this;
        StatisticsTable before;
        CellRef tooLarge;
        // A total may itself be a part: row totals need result totals and result totals need row totals.
        do {
            before = computed;
            Builder builder = before.toBuilder();
            tooLarge = builder.computeTotals();
            computed = builder.build();
        } while (!computed.equals(before));
        if (tooLarge != null) {
            throw new ArithmeticException("A total must fit 64 bits, but that of " + tooLarge + " overflows");
        }
        return computed;
    }

    /**
     * The numbers by address in the unit of the form; cells without a number are left out.
     *
     * @return address to figure, in printed order
     */
    public Map<CellRef, BigDecimal> toFigures() {
        Map<CellRef, BigDecimal> figures = new LinkedHashMap<>();
        for (CellDefinition cell : definition.cells()) {
            if (getState(cell.index()) == CellState.NUMBER) {
                figures.put(cell.ref(), cell.unit().toDecimal(numbers[cell.index()]));
            }
        }
        return figures;
    }

    /** Says which numbers overflow: {@link Math#addExact} may say nothing once it is compiled. */
    static long add(long one, long other) {
        long sum = one + other;
        if (((one ^ sum) & (other ^ sum)) < 0) {
            throw new ArithmeticException(
                    "A sum must fit 64 bits, but that of " + one + " and " + other + " overflows");
        }
        return sum;
    }

    private String rawText(int index) {
        return rawTexts.getOrDefault(index, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatisticsTable that
                && definition == that.definition
                && Arrays.equals(states, that.states)
                && Arrays.equals(numbers, that.numbers)
                && rawTexts.equals(that.rawTexts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers)
                + Arrays.hashCode(states)
                + definition.key().hashCode();
    }

    @Override
    public String toString() {
        return definition + " " + toFigures();
    }

    /** Fills a table in, cell by cell. Not thread-safe. */
    public static final class Builder {
        private final TableDefinition definition;
        private final long[] numbers;
        private final byte[] states;
        private final Map<Integer, String> rawTexts;

        private Builder(TableDefinition definition) {
            this.definition = definition;
            numbers = new long[definition.cells().size()];
            states = new byte[numbers.length];
            Arrays.fill(states, (byte) CellState.BLANK.ordinal());
            rawTexts = new LinkedHashMap<>();
        }

        private Builder(StatisticsTable table) {
            definition = table.definition;
            numbers = table.numbers.clone();
            states = table.states.clone();
            rawTexts = new LinkedHashMap<>(table.rawTexts);
        }

        /**
         * Fills a cell.
         *
         * @param index index of the cell in the definition
         * @param cell the content
         * @return this builder
         */
        public Builder set(int index, Cell cell) {
            states[index] = (byte) cell.getState().ordinal();
            numbers[index] = cell.isNumber() ? cell.getNumber() : 0;
            if (cell.getState() == CellState.UNREADABLE) {
                rawTexts.put(index, cell.getRawText());
            } else {
                rawTexts.remove(index);
            }
            return this;
        }

        /**
         * Fills a cell.
         *
         * @param row key of the row
         * @param column key of the column
         * @param cell the content
         * @return this builder
         * @throws IllegalArgumentException if the definition has no such cell
         */
        public Builder set(String row, String column, Cell cell) {
            return set(definition.require(row, column).index(), cell);
        }

        /**
         * Fills a cell with a number.
         *
         * @param index index of the cell in the definition
         * @param number pieces, or 分 for money
         * @return this builder
         */
        public Builder set(int index, long number) {
            if (states[index] == CellState.UNREADABLE.ordinal()) {
                rawTexts.remove(index);
            }
            states[index] = (byte) CellState.NUMBER.ordinal();
            numbers[index] = number;
            return this;
        }

        /**
         * The finished table.
         *
         * @return the table
         */
        public StatisticsTable build() {
            return new StatisticsTable(this);
        }

        private boolean isComputable(Relation relation) {
            boolean filled = false;
            for (int part : relation.right()) {
                if (states[part] == CellState.UNREADABLE.ordinal()) {
                    return false;
                }
                filled |= states[part] == CellState.NUMBER.ordinal();
            }
            return filled;
        }

        /** Computes every total once from the parts as they are; one that does not fit is left, and the last of these told. */
        private @Nullable CellRef computeTotals() {
            CellRef tooLarge = null;
            for (Relation relation : definition.relations()) {
                if (relation.kind() == Relation.Kind.SUM && isComputable(relation)) {
                    int total = relation.left().get(0);
                    OptionalLong sum = sum(relation);
                    if (sum.isPresent()) {
                        set(total, sum.getAsLong());
                    } else {
                        tooLarge = definition.cell(total).ref();
                    }
                }
            }
            return tooLarge;
        }

        /** The sum of the parts, or empty if it does not fit; what leaves the range of a {@code long} may come back. */
        private OptionalLong sum(Relation relation) {
            long sum = 0;
            int carries = 0;
            for (int part : relation.right()) {
                long before = sum;
                sum += numbers[part];
                if (((before ^ sum) & (numbers[part] ^ sum)) < 0) {
                    carries += before < 0 ? -1 : 1;
                }
            }
            return carries == 0 ? OptionalLong.of(sum) : OptionalLong.empty();
        }
    }
}
