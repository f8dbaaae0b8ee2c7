package org.disclosurereport.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Tables of any definition. They are drawn as a list of entries into an empty table and not cell by
 * cell: small offices, where most cells are 0, come up as often as big ones, and a failing table shrinks
 * to the few entries that matter.
 */
public final class TableArbitraries {

    private TableArbitraries() {}

    /**
     * Tables in which every sum, balance and limit of the definition holds and every cell holds a number,
     * negative only where the form asks for a change.
     *
     * @param definition the cells that exist
     * @return consistent tables, from all zeros to national size
     */
    public static Arbitrary<StatisticsTable> consistent(TableDefinition definition) {
        return drawn(definition, null);
    }

    /**
     * Consistent tables of one scale.
     *
     * @param definition the cells that exist
     * @param scale how large the figures are
     * @return consistent tables, all zeros among them
     */
    public static Arbitrary<StatisticsTable> consistent(TableDefinition definition, FigureScale scale) {
        return drawn(definition, scale);
    }

    /** One consistent table of each definition, of one scale or, if it is null, of all. */
    static Arbitrary<List<StatisticsTable>> consistent(List<TableDefinition> definitions, @Nullable FigureScale scale) {
        return Combinators.combine(definitions.stream()
                        .map(definition -> drawn(definition, scale))
                        .toList())
                .as(tables -> tables);
    }

    private static Arbitrary<StatisticsTable> drawn(TableDefinition definition, @Nullable FigureScale scale) {
        return DrawnFigures.of(definition.cells().size(), scale).map(drawn -> drawn.in(definition));
    }

    /**
     * Consistent tables with some cells left unfilled: blank, {@code /} or {@code -}. No figure that is filled in
     * contradicts another.
     *
     * @param consistent consistent tables in which every cell holds a number
     * @return the tables with blanks
     */
    public static Arbitrary<StatisticsTable> withBlanks(Arbitrary<StatisticsTable> consistent) {
        return Combinators.combine(consistent, Blanks.picks()).as(Blanks::in).withoutEdgeCases();
    }

    /**
     * Every table that a report can hold: all states of a cell, negative and extreme numbers, raw texts
     * of any kind. Its sums hold by accident only.
     *
     * @param definition the cells that exist
     * @return tables
     */
    public static Arbitrary<StatisticsTable> any(TableDefinition definition) {
        return any(definition, TextArbitraries.texts());
    }

    /**
     * Every table that a report can hold, with raw texts of one kind.
     *
     * @param definition the cells that exist
     * @param texts the texts of unreadable cells; a blank one gets a character more
     * @return tables
     */
    public static Arbitrary<StatisticsTable> any(TableDefinition definition, Arbitrary<String> texts) {
        return entries(definition, 2 * definition.cells().size(), cells(texts))
                .map(entries -> filled(StatisticsTable.builder(definition).build(), entries));
    }

    /**
     * Every content of one cell.
     *
     * @param texts the texts of unreadable cells; a blank one gets a character more
     * @return cells
     */
    public static Arbitrary<Cell> cells(Arbitrary<String> texts) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.longs().between(0, FigureScale.CITY.most()).map(Cell::of)),
                Tuple.of(2, Arbitraries.longs().map(Cell::of)),
                Tuple.of(
                        1,
                        Arbitraries.of(Long.MIN_VALUE, -1L, 1L << 53, Long.MAX_VALUE)
                                .map(Cell::of)),
                Tuple.of(2, Arbitraries.of(Cell.BLANK, Cell.SLASH, Cell.DASH)),
                Tuple.of(1, TextArbitraries.notBlank(texts).map(Cell::unreadable)));
    }

    private static Arbitrary<List<Entry>> entries(TableDefinition definition, int most, Arbitrary<Cell> contents) {
        int size = definition.cells().size();
        return Combinators.combine(Arbitraries.integers().between(0, size - 1), contents)
                .as(Entry::new)
                .list()
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static StatisticsTable filled(StatisticsTable table, List<Entry> entries) {
        StatisticsTable.Builder builder = table.toBuilder();
        entries.forEach(entry -> builder.set(entry.index(), entry.content()));
        return builder.build();
    }

    /** One content to be filled in; of two for one cell the later one stays. */
    private record Entry(int index, Cell content) {}
}
