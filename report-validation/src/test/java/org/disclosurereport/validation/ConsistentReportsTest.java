package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.FigureChange;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TableMutations;
import org.disclosurereport.testkit.WithBlanks;
import org.junit.jupiter.api.Test;

/** The rules against reports that are right by construction, and against one wrong figure in them. */
class ConsistentReportsTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    private static final Set<String> IDENTITIES = Set.of("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-BALANCE", "S4-TOTALS");

    @Provide
    Arbitrary<DisclosureReport> consistent() {
        return ReportArbitraries.of(Edition.FY2021).consistent();
    }

    @Provide
    Arbitrary<DisclosureReport> any() {
        return ReportArbitraries.of(Edition.FY2021).any();
    }

    /** A report may leave out for whom it speaks and when it was published: that is not assessable, and all there is. */
    @Property(tries = 300)
    void nothing_is_found_in_a_consistent_report_of_any_edition(@ForAll DisclosureReport report) {
        ValidationResult result = VALIDATOR.validate(report);

        assertThat(result.getFindings()).noneMatch(Finding::isAssessable);
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .allMatch(code -> code.equals("A-SCOPE") || code.startsWith("F-DEADLINE-"));
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        Statistics.label("edition and sentences")
                .collect(report.getEdition(), report.getStatedFigures().isEmpty())
                .coverage(coverage -> {
                    for (Edition edition : Edition.values()) {
                        coverage.check(edition, true).count(count -> count > 0);
                        coverage.check(edition, false).count(count -> count > 0);
                    }
                });
    }

    @Property(tries = 200)
    void nothing_contradicts_anything_in_a_report_with_blanks(@ForAll @WithBlanks DisclosureReport report) {
        assertThat(VALIDATOR.validate(report).getFindings().stream().filter(Finding::isAssessable))
                .extracting(finding -> finding.getCode().toString())
                .allMatch("F-BLANK-CELL"::equals);
        Statistics.label("blanks")
                .collect(report.cells().anyMatch(figure -> !figure.cell().isNumber()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 300)
    void no_report_of_an_earlier_edition_makes_the_validator_throw(@ForAll("anyEarlier") DisclosureReport report) {
        assertThat(VALIDATOR.validate(report)).isEqualTo(VALIDATOR.validate(report));
    }

    @Provide
    Arbitrary<DisclosureReport> anyEarlier() {
        return Arbitraries.of(Edition.FY2008, Edition.FY2014, Edition.FY2019)
                .flatMap(edition -> ReportArbitraries.of(edition).any());
    }

    /** All 190 numbers of both tables, each changed in a consistent report. */
    @Property(tries = 20)
    void every_wrong_number_breaks_exactly_the_identities_that_contain_it(
            @ForAll("consistent") DisclosureReport report, @ForAll("deltas") long delta) {
        for (String key : List.of("request", "dispute")) {
            TableMutations.ofEveryNumber(report.findTable(key).orElseThrow(), delta)
                    .forEach(change -> assertBreaksItsIdentities(report, change));
        }
    }

    @Property(tries = 20)
    void every_typing_error_breaks_exactly_the_identities_that_contain_it(
            @ForAll("consistent") DisclosureReport report) {
        for (String key : List.of("request", "dispute")) {
            TableMutations.ofEveryTypingError(report.findTable(key).orElseThrow())
                    .forEach(change -> assertBreaksItsIdentities(report, change));
        }
    }

    @Provide
    Arbitrary<Long> deltas() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).filter(delta -> delta != 0);
    }

    private static void assertBreaksItsIdentities(DisclosureReport report, FigureChange change) {
        ValidationResult result = VALIDATOR.validate(change.applyTo(report));
        TableDefinition table =
                report.findTable(change.address().table()).orElseThrow().getDefinition();
        Set<String> expected = new HashSet<>();
        TableMutations.identitiesContaining(table, change.address())
                .forEach(relation -> expected.add(relation.rule() + " "
                        + table.cell(relation.left().get(0)).ref()));
        Set<String> broken = new HashSet<>();
        for (Finding finding : result.findings(Severity.ERROR)) {
            if (IDENTITIES.contains(finding.getCode().toString())) {
                broken.add(finding.getCode() + " " + finding.getAddresses().get(0));
            }
        }
        assertThat(broken).as(change.toString()).isNotEmpty().isEqualTo(expected);
        assertThat(result.getVerdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void every_cell_of_both_tables_takes_part_in_an_identity() {
        for (String key : List.of("request", "dispute")) {
            TableDefinition table = Edition.FY2021.form().findTable(key).orElseThrow();
            assertThat(table.cells())
                    .isNotEmpty()
                    .allMatch(cell -> !TableMutations.identitiesContaining(table, cell.ref())
                            .isEmpty());
        }
    }

    @Property(tries = 500)
    void no_report_makes_the_validator_throw_and_what_it_says_is_stable(@ForAll("any") DisclosureReport report) {
        ValidationResult result = VALIDATOR.validate(report);

        assertThat(VALIDATOR.validate(report)).isEqualTo(result);
        assertThat(result.getFindings())
                .allSatisfy(finding -> assertThat(finding.getAddresses()).isNotEmpty());
    }

    /** Rules about relations are passed over where all of them surely hold: nothing may be lost by that. */
    @Property(tries = 500)
    void the_validator_finds_what_its_rules_find_one_by_one(
            @ForAll("any") DisclosureReport any, @ForAll DisclosureReport consistent) {
        for (DisclosureReport report : List.of(any, consistent)) {
            List<Finding> oneByOne = new ArrayList<>();
            RuleCatalogue.rules(report.getEdition()).forEach(rule -> rule.check(report, oneByOne::add));
            assertThat(VALIDATOR.validate(report).getFindings()).isEqualTo(oneByOne);
        }
    }

    /** Of the table of disputes: in the table of requests one total has two sums, which may disagree. */
    @Property(tries = 200)
    void computed_totals_leave_no_broken_sum(@ForAll("any") DisclosureReport report) {
        Optional<StatisticsTable> filed = report.findTable("dispute");
        if (filed.isPresent()) {
            try {
                DisclosureReport computed = report.toBuilder()
                        .table(filed.get().withComputedTotals())
                        .build();
                assertThat(VALIDATOR.validate(computed).findings(Severity.ERROR))
                        .extracting(finding -> finding.getCode().toString())
                        .doesNotContain("S4-TOTALS");
            } catch (ArithmeticException tooLarge) {
                assertThat(tooLarge).hasMessageContaining("overflow");
            }
        }
    }
}
