package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.testkit.mutation.Mutation;
import org.disclosurereport.testkit.mutation.RuleMutations;
import org.disclosurereport.testkit.mutation.RuleMutator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule is broken by its mutator of the test kit, and by what it makes nothing else than what follows from it. The
 * property {@code mutation.tries} says how often, {@code mutation.seed} with which numbers.
 */
class RuleMutationsTest {

    private static final int TRIES = Integer.getInteger("mutation.tries", 3);
    private static final long SEED = Long.getLong("mutation.seed", System.nanoTime());
    private static final int GENERATOR_SIZE = 1000;

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @Test
    void every_rule_has_a_mutator_and_every_mutator_a_rule() {
        assertThat(RuleMutations.mutators().stream().map(RuleMutator::rule))
                .as("the rules that RuleMutations of the test kit can break")
                .containsExactlyElementsOf(RuleCatalogue.rules().stream()
                        .map(rule -> rule.code().toString())
                        .toList());
    }

    @Test
    void a_mutator_changes_what_its_rule_looks_at_in_editions_in_which_it_is_asked() {
        for (RuleMutator<?> mutator : RuleMutations.mutators()) {
            Rule rule = RuleCatalogue.find(mutator.rule()).orElseThrow();
            Class<?> subject = rule instanceof ReportRule
                    ? DisclosureReport.class
                    : rule instanceof SeriesRule ? ReportSeries.class : RegionalReports.class;
            assertThat(mutator.subject()).as(mutator.rule()).isEqualTo(subject);
            assertThat(RuleCatalogue.editions(rule)).as(mutator.rule()).containsAll(mutator.editions());
            assertThat(mutator.editions()).as(mutator.rule()).isNotEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_mutation_of_a_report_breaks_its_rule_and_what_follows_from_it() {
        return tests(DisclosureReport.class, VALIDATOR::validate);
    }

    @TestFactory
    Stream<DynamicTest> a_mutation_of_a_series_breaks_its_rule_and_what_follows_from_it() {
        return tests(ReportSeries.class, VALIDATOR::validate);
    }

    @TestFactory
    Stream<DynamicTest> a_mutation_of_a_region_breaks_its_rule_and_what_follows_from_it() {
        return tests(RegionalReports.class, VALIDATOR::validate);
    }

    private static <T> Stream<DynamicTest> tests(Class<T> subject, Function<T, ValidationResult> validator) {
        return RuleMutations.mutators(subject).stream()
                .flatMap(mutator -> mutator.editions().stream()
                        .map(edition -> DynamicTest.dynamicTest(
                                mutator.rule() + " in " + edition,
                                () -> JqwikSession.run(() -> check(mutator, edition, validator)))));
    }

    private static <T> void check(RuleMutator<T> mutator, Edition edition, Function<T, ValidationResult> validator) {
        RandomGenerator<Mutation<T>> mutations = mutator.mutations(edition).generator(GENERATOR_SIZE);
        Random random = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            check(mutations.next(random).value(), validator);
        }
    }

    private static <T> void check(Mutation<T> mutation, Function<T, ValidationResult> validator) {
        ValidationResult before = validator.apply(mutation.before());
        ValidationResult after = validator.apply(mutation.after());
        String description = mutation + " with -Dmutation.seed=" + SEED;
        assertThat(before.findings(Severity.ERROR)).as(description).isEmpty();
        assertThat(before.getFindings())
                .as(description)
                .noneMatch(finding ->
                        finding.isAssessable() && finding.getCode().toString().equals(mutation.rule()));

        Set<Object> known = before.getFindings().stream()
                .map(RuleMutationsTest::identity)
                .collect(Collectors.toCollection(HashSet::new));
        List<Finding> newly = new ArrayList<>(after.getFindings());
        newly.removeIf(finding -> known.contains(identity(finding)));

        Set<String> expected = new TreeSet<>(mutation.follows().keySet());
        expected.add(mutation.rule());
        assertThat(newly.stream()
                        .map(finding -> finding.getCode().toString())
                        .distinct()
                        .sorted())
                .as(description + ", which made " + newly)
                .containsExactlyElementsOf(expected);
        assertThat(newly)
                .as(description)
                .anyMatch(finding ->
                        finding.isAssessable() && finding.getCode().toString().equals(mutation.rule()));
    }

    private static Object identity(Finding finding) {
        return List.of(finding.getCode(), finding.isAssessable(), finding.getReport(), finding.getAddresses());
    }
}
