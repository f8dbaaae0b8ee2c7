package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.disclosurereport.validation.diagnosis.EverySubset.Solved;
import org.junit.jupiter.api.Test;

/** What {@link EverySubsetTest} looks at with other tables in every run, with the same tables in every run. */
class SmallTablesTest {

    /** With more unknown cells than these, open ones included, sets may be taken for explanations that are none. */
    private static final int UNKNOWN = 3;

    @Test
    void the_search_finds_what_trying_everything_finds_and_every_figure_that_follows() {
        for (FiledFigures filed : SmallTables.of(400, 1)) {
            int[] open = filed.open();
            ExplanationSearch search = ExplanationSearch.of(filed, UNKNOWN - open.length, 100_000, 1_000);
            List<Solved> expected = EverySubset.smallest(filed, UNKNOWN, SmallTables.LARGEST);

            String table = filed.broken() + " " + filed.table();
            assertThat(search.isCut()).as(table).isFalse();
            assertThat(search.isUncertain()).as(table).isFalse();
            assertThat(search.found().stream()
                            .map(found -> set(found.cells()) + " " + found.figures())
                            .sorted()
                            .toList())
                    .as(table)
                    .isEqualTo(expected.stream()
                            .map(solved -> solved.cells() + " " + following(filed, solved))
                            .sorted()
                            .toList());
        }
    }

    /** The figures of the unknown cells that are the same in every solution. */
    private static Map<Integer, BigInteger> following(FiledFigures filed, Solved solved) {
        Set<Integer> unknown = new TreeSet<>(solved.cells());
        unknown.addAll(set(filed.open()));
        Map<Integer, BigInteger> figures = new TreeMap<>();
        for (int cell : unknown) {
            long[] different = solved.solutions().stream()
                    .mapToLong(solution -> solution[cell])
                    .distinct()
                    .toArray();
            if (different.length == 1) {
                figures.put(cell, BigInteger.valueOf(different[0]));
            }
        }
        return figures;
    }

    private static Set<Integer> set(int[] cells) {
        return new TreeSet<>(Arrays.stream(cells).boxed().toList());
    }
}
