package org.disclosurereport.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;

class RuleMutationsTest {

    @Test
    void mutators_stand_in_the_order_of_their_ids_and_are_found_by_them() {
        List<String> ids =
                RuleMutations.mutators().stream().map(RuleMutator::rule).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(RuleMutations.find(id).orElseThrow().rule()).isEqualTo(id));
        assertThat(RuleMutations.find("S3-UNKNOWN")).isEmpty();
        assertThat(Stream.of(DisclosureReport.class, ReportSeries.class, RegionalReports.class)
                        .mapToInt(subject -> RuleMutations.mutators(subject).size())
                        .sum())
                .isEqualTo(ids.size());
    }

    @Test
    void a_mutator_tells_in_which_editions_it_can_break_its_rule() {
        RuleMutator<?> balance = RuleMutations.find("S3-BALANCE").orElseThrow();

        assertThat(balance).hasToString("S3-BALANCE [FY2019, FY2021]");
        assertThatThrownBy(() -> balance.mutations(Edition.FY2014))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule S3-BALANCE can be broken in reports of [FY2019, FY2021], but was asked for FY2014");
    }

    @Property(tries = 50)
    void a_relation_is_broken_by_the_cells_that_take_part_in_it(
            @ForAll("brokenTotals") Mutation<DisclosureReport> mutation) {
        List<CellRef> changed = mutation.before().differences(mutation.after());

        assertThat(mutation.rule()).isEqualTo("S4-TOTALS");
        assertThat(changed).isNotEmpty().allMatch(cell -> cell.table().equals("dispute"));
        assertThat(mutation.toString()).startsWith("S4-TOTALS by ").contains(mutation.change());
    }

    @Provide
    Arbitrary<Mutation<DisclosureReport>> brokenTotals() {
        return RuleMutations.mutators(DisclosureReport.class).stream()
                .filter(mutator -> mutator.rule().equals("S4-TOTALS"))
                .findFirst()
                .orElseThrow()
                .mutations();
    }

    /** The algebra of a figure that stands in a row, a column and a balance. */
    @Test
    void what_follows_from_a_figure_are_the_relations_that_contain_it() {
        DisclosureReport report = SampleReports.of(Edition.FY2021, 5);
        CellRef granted = CellRef.parse("request/granted/naturalPerson");
        long right = report.find(granted).orElseThrow().getNumber();
        List<Told> newly = new ArrayList<>(ReportLaws.ALGEBRA.newly(report, report.with(granted, Cell.of(right + 1))));

        assertThat(newly).extracting(Told::rule).containsExactly("S3-ROW-TOTAL", "S3-RESULT-TOTAL");
        assertThat(newly).allMatch(Told::isBroken);
        assertThat(ReportLaws.ALGEBRA.newly(report, report)).isEmpty();
        assertThat(ReportLaws.ALGEBRA.newly(report, report.with(granted, Cell.unreadable("12余"))))
                .extracting(Told::rule, Told::isBroken)
                .contains(tuple("S3-NONNEG-INT", true), tuple("S3-ROW-TOTAL", false), tuple("S3-RESULT-TOTAL", false))
                .hasSize(3);
    }

    /** A change that does not break the rule after all, and one of what was broken before, is no mutation. */
    @Property(tries = 20)
    void only_a_change_that_breaks_its_rule_is_a_mutation(@ForAll("changes") Tuple2<Long, Long> numbers) {
        DisclosureReport zeros = FigureMutations.withZeros(SampleReports.of(Edition.FY2021, 1), "dispute");
        DisclosureReport before = Figures.with(zeros, numbers.get1(), "dispute/reconsideration/total");
        DisclosureReport after = Figures.with(zeros, numbers.get2(), "dispute/reconsideration/total");
        Change<DisclosureReport> change = Change.of("total", before, after).alsoBreaks("F-SECTIONS", "for this test");
        RuleMutator<DisclosureReport> mutator = new RuleMutator<>(
                "S4-TOTALS",
                DisclosureReport.class,
                Set.of(Edition.FY2021),
                edition -> Arbitraries.just(change),
                ReportLaws.ALGEBRA);
        boolean breaks = numbers.get1() == 0 && numbers.get2() != 0;

        if (breaks) {
            Mutation<DisclosureReport> mutation = mutator.mutations().sample();
            assertThat(mutation.before()).isEqualTo(before);
            assertThat(mutation.after()).isEqualTo(after);
            assertThat(mutation.follows()).containsAllEntriesOf(Map.of("F-SECTIONS", "for this test"));
        } else {
            assertThatThrownBy(() -> mutator.mutations().sample()).isInstanceOf(RuntimeException.class);
        }
    }

    @Provide
    Arbitrary<Tuple2<Long, Long>> changes() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 2);
        return few.flatMap(one -> few.map(other -> Tuple.of(one, other)));
    }
}
