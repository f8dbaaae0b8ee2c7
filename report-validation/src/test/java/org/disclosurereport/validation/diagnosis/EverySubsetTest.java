package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.diagnosis.EverySubset.Solved;

/** Small tables under any relations, beside a search that tries everything. */
class EverySubsetTest {

    private static final int CELLS = 6;

    /** With more unknown cells than these, open ones included, sets may be taken for explanations that are none. */
    private static final int UNKNOWN = 3;

    private static final int LARGEST_TYPED = 3;

    /** Three sums of three parts, each a part of the next ones, call for no more: 9, then 9 + 3 + 3, then 15 + 9 + 3. */
    private static final int LARGEST = 9 * LARGEST_TYPED;

    @Property(tries = 2000)
    void the_search_finds_what_trying_everything_finds(@ForAll("tables") StatisticsTable table) {
        TableIdentities identities = identities(table.getDefinition());
        FiledFigures filed = new FiledFigures(identities, table);
        ExplanationSearch search = ExplanationSearch.of(filed, UNKNOWN - filed.open().length, 100_000, 1_000);
        List<Solved> expected = EverySubset.smallest(filed, UNKNOWN, LARGEST);

        assertThat(search.isCut()).isFalse();
        List<Set<Integer>> subsets = expected.stream().map(Solved::cells).toList();
        assertThat(cells(search))
                .as(filed.broken() + " " + table + " " + table.getDefinition().relations())
                .isEqualTo(subsets);
        for (int e = 0; e < expected.size(); e++) {
            Solved solved = expected.get(e);
            Explanation explanation = search.found().stream()
                    .filter(found -> set(found.cells()).equals(solved.cells()))
                    .findFirst()
                    .orElseThrow();
            explanation
                    .figures()
                    .forEach((cell, figure) -> assertThat(solved.solutions())
                            .as("figures of %s", cell)
                            .allSatisfy(solution -> assertThat(BigInteger.valueOf(solution[cell]))
                                    .isEqualTo(figure)));
        }
        Statistics.label("explanations").collect(Math.min(expected.size(), 4));
        Statistics.label("smallest")
                .collect(expected.isEmpty() ? "none" : expected.get(0).cells().size());
    }

    @Property(tries = 400)
    void nothing_is_called_unique_that_has_an_equal(@ForAll("tables") StatisticsTable table) {
        TableIdentities identities = identities(table.getDefinition());
        Optional<Diagnosis> diagnosis = Diagnostician.diagnose(identities, table);

        FiledFigures filed = new FiledFigures(identities, table);
        List<Solved> expected = EverySubset.smallest(filed, UNKNOWN, LARGEST);
        if (diagnosis.isPresent() && diagnosis.get().isUnique()) {
            assertThat(expected).hasSizeLessThanOrEqualTo(1);
            assertThat(diagnosis.get().message(java.util.Locale.ENGLISH))
                    .contains("If ")
                    .doesNotContain("possibilities");
        }
        if (diagnosis.isEmpty()) {
            assertThat(expected)
                    .singleElement()
                    .satisfies(solved -> assertThat(solved.cells()).isEmpty());
            assertThat(filed.broken()).isEmpty();
        }
        Statistics.label("unique").collect(diagnosis.map(Diagnosis::isUnique).orElse(false));
    }

    @Provide
    Arbitrary<StatisticsTable> tables() {
        Arbitrary<Cell> contents = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        12, Arbitraries.longs().between(0, LARGEST_TYPED).map(Cell::of)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Cell.of(-1), Cell.BLANK, Cell.unreadable("x"))));
        return Combinators.combine(
                        relations().list().ofMinSize(1).ofMaxSize(3),
                        contents.list().ofSize(CELLS))
                .as((relations, cells) -> {
                    StatisticsTable.Builder table = StatisticsTable.builder(TestForms.row("trial", CELLS, relations));
                    for (int i = 0; i < CELLS; i++) {
                        table.set(i, cells.get(i));
                    }
                    return table.build();
                })
                .filter(table -> Arrays.stream(new FiledFigures(identities(table.getDefinition()), table).open())
                                .count()
                        <= 1);
    }

    /** A cell stands on one side once. */
    private static Arbitrary<Relation> relations() {
        return Combinators.combine(
                        Arbitraries.shuffle(IntStream.range(0, CELLS).boxed().toList()),
                        Arbitraries.of(Kind.SUM, Kind.SUM, Kind.BALANCE, Kind.AT_MOST),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 3))
                .as((order, kind, left, right) -> TestForms.relation(
                        "T-" + kind.name().replace("_", ""),
                        kind,
                        order.subList(0, kind == Kind.BALANCE ? left : 1),
                        order.subList(2, 2 + right)));
    }

    private static TableIdentities identities(TableDefinition definition) {
        return TableIdentities.of(definition, FindingCode.of("T-SIGN"), relation -> Optional.of(relation.kind()));
    }

    private static List<Set<Integer>> cells(ExplanationSearch search) {
        return search.found().stream()
                .map(found -> set(found.cells()))
                .sorted(java.util.Comparator.comparing(Set::toString))
                .toList();
    }

    private static Set<Integer> set(int[] cells) {
        return new TreeSet<>(Arrays.stream(cells).boxed().toList());
    }
}
