package org.disclosurereport.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are drawn for a consistent table before it is known which. Nothing that is drawn depends on another draw,
 * so that a failing table shrinks quickly: first to a small office, then to the few numbers that matter.
 *
 * @param scale how large the numbers become
 * @param entries numbers up to the largest of all scales, each with the place of a cell
 */
record DrawnFigures(FigureScale scale, List<Entry> entries) {

    /** A large office fills in so many cells for each number. */
    private static final int CELLS_OF_NATION = 3;

    /** The second and third cell of a number are so far from the first one; a prime spreads them. */
    private static final int DISTANCE = 67;

    /** A number and the place of its cell; of two for one cell the later one stays. */
    record Entry(int index, long number) {}

    /**
     * Numbers of one scale or of all.
     *
     * @param cells how many cells the largest table has
     * @param scale the scale, or null for all, small offices most often
     */
    static Arbitrary<DrawnFigures> of(int cells, @Nullable FigureScale scale) {
        Arbitrary<FigureScale> scales = scale == null
                ? Arbitraries.of(
                        FigureScale.SMALL_OFFICE,
                        FigureScale.SMALL_OFFICE,
                        FigureScale.SMALL_OFFICE,
                        FigureScale.CITY,
                        FigureScale.CITY,
                        FigureScale.NATION)
                : Arbitraries.just(scale);
        int most = scale == FigureScale.SMALL_OFFICE ? scale.entries(cells) : cells;
        return Combinators.combine(
                        scales,
                        Combinators.combine(
                                        Arbitraries.integers().between(0, cells - 1),
                                        Arbitraries.longs().between(0, FigureScale.NATION.most()))
                                .as(Entry::new)
                                .list()
                                .ofMaxSize(most)
                                .withSizeDistribution(RandomDistribution.uniform()))
                .as(DrawnFigures::new)
                .withoutEdgeCases();
    }

    /** The numbers in a table in which everything holds. */
    StatisticsTable in(TableDefinition definition) {
        StatisticsTable.Builder table = StatisticsTable.zeros(definition).toBuilder();
        int cells = definition.cells().size();
        for (Entry entry : entries.subList(0, Math.min(entries.size(), scale.entries(cells)))) {
            long number = entry.number() % (scale.most() + 1);
            for (int i = 0; i < (scale == FigureScale.NATION ? CELLS_OF_NATION : 1); i++) {
                table.set((entry.index() + i * DISTANCE) % cells, number >> i);
            }
        }
        return Consistency.solve(definition, table.build());
    }
}
