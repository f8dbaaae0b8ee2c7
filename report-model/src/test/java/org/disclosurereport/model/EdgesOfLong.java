package org.disclosurereport.model;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/** Figures of which few fit 64 bits when they are added up. */
public final class EdgesOfLong {

    private static final int MOST = 12;

    private EdgesOfLong() {}

    /**
     * Numbers at the edges of a {@code long} and of what is added in haste, and between them.
     *
     * @return the numbers
     */
    public static Arbitrary<Long> numbers() {
        Arbitrary<Long> edges =
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 62, -1L << 62, 1L << 54, -1L << 54, 0L);
        Arbitrary<Long> near =
                Combinators.combine(edges, Arbitraries.longs().between(-2, 2)).as(Long::sum);
        return Arbitraries.frequencyOf(Tuple.of(4, near), Tuple.of(1, Arbitraries.longs()));
    }

    /**
     * Tables of zeros but for a few such numbers. In half of them every sum and balance holds if carries out of the 64
     * bits are dropped: whoever adds with a {@code long} finds nothing wrong.
     *
     * @param definition the cells that exist
     * @return tables in which every cell holds a number
     */
    public static Arbitrary<StatisticsTable> tables(TableDefinition definition) {
        return Combinators.combine(entries(definition, numbers().map(Cell::of)), Arbitraries.of(true, false))
                .as((entries, wrapped) -> {
                    StatisticsTable.Builder table = StatisticsTable.zeros(definition).toBuilder();
                    entries.forEach(entry -> table.set(entry.index(), entry.content()));
                    return wrapped ? wrapped(table.build()) : table.build();
                });
    }

    /**
     * The same tables, in which some cells hold no number.
     *
     * @param definition the cells that exist
     * @return tables of every state
     */
    public static Arbitrary<StatisticsTable> tablesWithGaps(TableDefinition definition) {
        Arbitrary<Cell> gaps = Arbitraries.of(Cell.BLANK, Cell.SLASH, Cell.unreadable("约12"));
        return Combinators.combine(tables(definition), entries(definition, gaps))
                .as((table, entries) -> {
                    StatisticsTable.Builder changed = table.toBuilder();
                    entries.forEach(entry -> changed.set(entry.index(), entry.content()));
                    return changed.build();
                });
    }

    /**
     * Every table that a report can contain.
     *
     * @return the definitions
     */
    public static Arbitrary<TableDefinition> definitions() {
        return Arbitraries.of(Edition.everyTable());
    }

    private static Arbitrary<List<Entry>> entries(TableDefinition definition, Arbitrary<Cell> contents) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, definition.cells().size() - 1), contents)
                .as(Entry::new)
                .list()
                .ofMaxSize(MOST);
    }

    private static StatisticsTable wrapped(StatisticsTable table) {
        StatisticsTable.Builder changed = table.toBuilder();
        for (Relation relation : table.getDefinition().relations()) {
            StatisticsTable now = changed.build();
            if (relation.kind() == Relation.Kind.SUM) {
                changed.set(relation.left().get(0), sum(now, relation.right()).longValue());
            } else if (relation.kind() == Relation.Kind.BALANCE) {
                int last = relation.right().get(relation.right().size() - 1);
                BigInteger others = sum(now, relation.right()).subtract(BigInteger.valueOf(now.getNumber(last)));
                changed.set(last, sum(now, relation.left()).subtract(others).longValue());
            }
        }
        return changed.build();
    }

    /**
     * The exact sum of some cells. A cell that holds no number counts as 0.
     *
     * @param table the table
     * @param cells indexes of the cells
     * @return the sum
     */
    public static BigInteger sum(StatisticsTable table, List<Integer> cells) {
        return sum(cells.stream()
                .filter(cell -> table.getState(cell) == CellState.NUMBER)
                .map(table::getNumber));
    }

    /**
     * The exact sum of some numbers.
     *
     * @param numbers the numbers
     * @return the sum
     */
    public static BigInteger sum(Stream<Long> numbers) {
        return numbers.map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private record Entry(int index, Cell content) {}
}
