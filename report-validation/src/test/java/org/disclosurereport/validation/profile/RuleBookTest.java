package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.UnusedSuppression.Reason;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.BrokenSeries;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.region.SampleRegions;
import org.disclosurereport.validation.rules.AdjustableRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.junit.jupiter.api.Test;

/** Which rules are asked of what, and what their findings come to, of one report, of several years and of a region. */
class RuleBookTest {

    private static final ReportSeries BROKEN_SERIES =
            BrokenSeries.find("S2-STOCK-ROLL").orElseThrow();
    private static final RegionalReports BROKEN_REGION =
            SampleRegions.findBroken("A-DUP-REPORT").orElseThrow();

    /** Finds nothing, wherever it is asked. */
    private record Silent(String id, boolean isEssential) implements SeriesRule, RegionRule {

        @Override
        public FindingCode code() {
            return FindingCode.of(id);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Wording title() {
            return Wording.of("题", "title");
        }

        @Override
        public Wording explanation() {
            return title();
        }

        @Override
        public Wording remedy() {
            return title();
        }

        @Override
        public Wording legalBasis() {
            return title();
        }

        @Override
        public void check(ReportSeries series, Consumer<? super Finding> findings) {
            throw new AssertionError("A book asks no rule, it only lists them");
        }

        @Override
        public void check(RegionalReports reports, Consumer<? super Finding> findings) {
            throw new AssertionError("A book asks no rule, it only lists them");
        }
    }

    private static final Silent OWN = new Silent("LL-SILENT", true);

    private static RuleBook book(RuleProfile... layers) {
        return new RuleBook(List.of(OWN), List.of(layers), null);
    }

    private static RuleProfile.Builder profile() {
        return RuleProfile.builder().name("某市");
    }

    private static RuleChange off(String rule) {
        return RuleChange.builder()
                .rule(FindingCode.of(rule))
                .off(true)
                .rationale("试行")
                .build();
    }

    private static Suppression.Builder suppression(String rule) {
        return Suppression.builder().rule(FindingCode.of(rule)).rationale("核对过").author("某办");
    }

    private static List<String> codes(List<? extends Rule> rules) {
        return rules.stream().map(rule -> rule.code().toString()).toList();
    }

    @Test
    void relations_that_surely_hold_are_not_asked_one_by_one() {
        List<ReportRule> all = List.of(book().askedOf(with(clean(), "request/granted/total", 1)));
        List<ReportRule> besides = List.of(book().askedOf(clean()));

        assertThat(codes(all)).isEqualTo(codes(RuleCatalogue.rules(Edition.FY2021)));
        assertThat(besides)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(rule -> !(rule instanceof RelationRule))
                        .toList())
                .hasSizeLessThan(all.size());
        assertThat(codes(Arrays.asList(book().askedOf(cleanOf2008()))))
                .isEqualTo(codes(RuleCatalogue.rules(Edition.FY2008)));
    }

    @Test
    void an_own_rule_is_asked_of_what_it_is_about_and_of_nothing_else() {
        assertThat(codes(book().rules())).contains("LL-SILENT").isSorted();
        assertThat(codes(book().askedOf(SampleSeries.clean())))
                .isSorted()
                .containsAll(codes(RuleCatalogue.rules(SeriesRule.class)))
                .contains("LL-SILENT")
                .hasSize(RuleCatalogue.rules(SeriesRule.class).size() + 1);
        assertThat(codes(book().askedOf(SampleRegions.clean())))
                .isSorted()
                .contains("LL-SILENT")
                .hasSize(RuleCatalogue.rules(RegionRule.class).size() + 1);
        assertThat(codes(Arrays.asList(book().askedOf(clean())))).doesNotContain("LL-SILENT");
    }

    @Test
    void of_no_report_only_own_rules_of_a_region_are_asked() {
        assertThat(codes(book().askedOf(RegionalReports.builder().build()))).containsExactly("LL-SILENT");
    }

    @Test
    void a_region_is_asked_what_its_edition_asks() {
        RegionalReports ofParts =
                RegionalReports.builder().parts(RollUp.of(cleanOf2008())).build();

        assertThat(codes(book().askedOf(ofParts)))
                .contains("LL-SILENT", "A-DUP-REPORT")
                .doesNotContain("A-SUM-OF-PARTS", "A-CARRY-AGG");
    }

    @Test
    void a_number_that_a_profile_sets_is_that_of_the_listed_rule() {
        RuleBook book = book(profile()
                .addChange(RuleChange.builder()
                        .rule(FindingCode.of("F-S1-LENGTH"))
                        .putParameter("limit", BigDecimal.valueOf(300))
                        .rationale("试行")
                        .build())
                .build());

        assertThat(book.rules())
                .filteredOn(rule -> rule.code().equals(FindingCode.of("F-S1-LENGTH")))
                .singleElement(InstanceOfAssertFactories.type(AdjustableRule.class))
                .extracting(AdjustableRule::parameters)
                .isEqualTo(Map.of("limit", BigDecimal.valueOf(300)));
    }

    @Test
    void what_is_switched_off_is_asked_of_nothing() {
        RuleBook book = book(profile()
                .changes(List.of(off("A-DUP-REPORT"), off("S2-STOCK-ROLL"), off("F-BLANK-CELL"), off("LL-SILENT")))
                .build());

        assertThat(codes(book.askedOf(SampleSeries.clean()))).doesNotContain("S2-STOCK-ROLL", "LL-SILENT");
        assertThat(codes(book.askedOf(SampleRegions.clean()))).doesNotContain("A-DUP-REPORT", "LL-SILENT");
        assertThat(codes(Arrays.asList(book.askedOf(clean())))).doesNotContain("F-BLANK-CELL");
        assertThat(codes(Arrays.asList(book.askedOf(with(clean(), "request/granted/total", 1)))))
                .doesNotContain("F-BLANK-CELL");
    }

    @Test
    void an_essential_rule_that_is_off_leaves_open_what_it_is_asked_of() {
        RuleBook book = book(profile().addChange(off("LL-SILENT")).build());

        ValidationResult series = book.conclude(SampleSeries.clean(), List.of());
        assertThat(series.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(series.getRuleChanges()).containsExactly(off("LL-SILENT"));
        ValidationResult region = book.conclude(SampleRegions.clean(), List.of());
        assertThat(region.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(region.getRuleChanges()).containsExactly(off("LL-SILENT"));
        ValidationResult report = book.conclude(clean(), List.of());
        assertThat(report.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.getRuleChanges()).isEmpty();
    }

    @Test
    void a_rule_that_is_off_and_not_essential_leaves_nothing_open() {
        RuleBook book = new RuleBook(
                List.of(new Silent("LL-SILENT", false)),
                List.of(profile().addChange(off("LL-SILENT")).build()),
                null);

        assertThat(book.conclude(SampleSeries.clean(), List.of()).getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(book.conclude(SampleRegions.clean(), List.of()).getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    /** Most reports have no finding; nothing is made anew for them. */
    @Test
    void the_result_of_nothing_found_is_one_and_the_same_without_a_profile() {
        assertThat(book().conclude(clean(), List.of()))
                .isSameAs(book().conclude(SampleSeries.clean(), List.of()))
                .isEqualTo(ValidationResult.builder().verdict(Verdict.ACCEPTED).build());
        assertThat(book(profile()
                                .addSuppression(suppression("LL-SILENT").build())
                                .build())
                        .conclude(clean(), List.of()))
                .isEqualTo(ValidationResult.builder().verdict(Verdict.ACCEPTED).build());
    }

    private static Finding finding(String rule, DisclosureReport report) {
        return Finding.builder()
                .code(FindingCode.of(rule))
                .severity(Severity.ERROR)
                .report(report.toKey())
                .message(Wording.of("文", "text"))
                .build();
    }

    @Test
    void over_several_years_a_suppression_means_the_years_that_it_names() {
        List<DisclosureReport> years = BROKEN_SERIES.getReports();
        Finding earlier = finding("S2-STOCK-ROLL", years.get(0));
        Finding later = finding("S2-STOCK-ROLL", years.get(1));
        Suppression ofLater =
                suppression("S2-STOCK-ROLL").year(years.get(1).getYear()).build();
        Suppression ofNone = suppression("S2-STOCK-ROLL").year(1999).build();
        RuleBook book = book(profile().suppressions(List.of(ofLater, ofNone)).build());

        ValidationResult result = book.conclude(BROKEN_SERIES, List.of(earlier, later));
        assertThat(result.getFindings()).containsExactly(earlier);
        assertThat(result.getSuppressed()).containsExactly(new SuppressedFinding(later, ofLater));
        assertThat(result.getUnusedSuppressions())
                .as("of a year that is not there")
                .isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(book.conclude(BROKEN_SERIES, List.of()).getUnusedSuppressions())
                .containsExactly(new UnusedSuppression(ofLater, Reason.NOTHING_FOUND));
    }

    /** Two reports of one organ, for example, are a finding of neither alone. */
    @Test
    void a_finding_that_is_of_no_report_alone_is_suppressed_only_by_what_means_all_reports() {
        Finding finding = Finding.builder()
                .code(FindingCode.of("A-DUP-REPORT"))
                .severity(Severity.WARNING)
                .message(Wording.of("文", "text"))
                .build();
        ReportKey part = BROKEN_REGION.getParts().getParts().get(0).toKey();
        ReportKey whole = BROKEN_REGION.getWhole().orElseThrow().toKey();
        Suppression ofPart = suppression("A-DUP-REPORT").organ(part.getOrgan()).build();
        Suppression ofWhole =
                suppression("A-DUP-REPORT").organ(whole.getOrgan()).build();
        Suppression ofYear = suppression("A-DUP-REPORT").year(whole.getYear()).build();
        RuleBook narrow = book(profile().suppressions(List.of(ofPart, ofWhole)).build());

        ValidationResult result = narrow.conclude(BROKEN_REGION, List.of(finding));
        assertThat(result.getFindings()).containsExactly(finding);
        assertThat(result.getUnusedSuppressions())
                .containsExactly(
                        new UnusedSuppression(ofPart, Reason.NOTHING_FOUND),
                        new UnusedSuppression(ofWhole, Reason.NOTHING_FOUND));
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(book(profile().suppressions(List.of(ofPart, ofYear)).build())
                        .conclude(BROKEN_REGION, List.of(finding))
                        .getSuppressed())
                .containsExactly(new SuppressedFinding(finding, ofYear));
        List<DisclosureReport> years = BROKEN_SERIES.getReports();
        Suppression ofOneYear =
                suppression("A-SERIES").year(years.get(0).getYear()).build();
        Suppression ofOrgan =
                suppression("A-SERIES").organ(years.get(0).getOrgan().getName()).build();
        Finding ofSeries = finding.toBuilder().code(FindingCode.of("A-SERIES")).build();
        assertThat(book(profile().suppressions(List.of(ofOneYear, ofOrgan)).build())
                        .conclude(BROKEN_SERIES, List.of(ofSeries))
                        .getSuppressed())
                .containsExactly(new SuppressedFinding(ofSeries, ofOrgan));
    }

    @Test
    void in_a_region_a_suppression_means_the_organs_that_it_names() {
        ReportKey part = BROKEN_REGION.getParts().getParts().get(0).toKey();
        ReportKey whole = BROKEN_REGION.getWhole().orElseThrow().toKey();
        Suppression ofWhole =
                suppression("A-SUM-OF-PARTS").organ(whole.getOrgan()).build();
        Suppression ofPart =
                suppression("A-SUM-OF-PARTS").organ(part.getOrgan()).build();
        Suppression ofAnother = suppression("A-SUM-OF-PARTS").organ("别处的局").build();
        Finding finding = finding("A-SUM-OF-PARTS", BROKEN_REGION.getWhole().orElseThrow());
        RuleBook book =
                book(profile().suppressions(List.of(ofAnother, ofPart, ofWhole)).build());

        ValidationResult result = book.conclude(BROKEN_REGION, List.of(finding));
        assertThat(result.getSuppressed()).containsExactly(new SuppressedFinding(finding, ofWhole));
        assertThat(result.getUnusedSuppressions())
                .as("one of an organ that is not there is not spoken of")
                .containsExactly(new UnusedSuppression(ofPart, Reason.NOTHING_FOUND));
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void the_worst_finding_decides_unless_an_essential_one_could_not_be_assessed() {
        Finding warning = finding("F-BLANK-CELL", clean()).toBuilder()
                .severity(Severity.WARNING)
                .build();
        Finding hint = warning.toBuilder().severity(Severity.HINT).build();
        Finding open = hint.toBuilder()
                .code(FindingCode.of("S3-BALANCE"))
                .assessable(false)
                .build();
        Finding openHint = hint.toBuilder().assessable(false).build();
        Finding error = finding("S3-BALANCE", clean());

        assertThat(verdict(hint)).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(openHint)).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(hint, warning)).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(verdict(warning, open)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(verdict(open, openHint)).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(verdict(open, error, warning)).isEqualTo(Verdict.REJECTED);
    }

    private static Verdict verdict(Finding... findings) {
        ValidationResult result = book().conclude(clean(), List.of(findings));
        assertThat(result.getFindings()).containsExactly(findings);
        return result.getVerdict();
    }

    @Test
    void a_rule_weighs_what_it_says_or_what_a_profile_says_or_is_not_there() {
        RuleBook national = new RuleBook(List.of(), List.of(), null);
        RuleBook city = new RuleBook(
                List.of(),
                List.of(profile()
                        .addChanges(
                                off("S3-BALANCE"),
                                RuleChange.builder()
                                        .rule(FindingCode.of("S4-TOTALS"))
                                        .severity(Severity.HINT)
                                        .rationale("试行")
                                        .build())
                        .build()),
                null);

        assertThat(national.severityOf(FindingCode.of("S3-BALANCE"))).contains(Severity.ERROR);
        assertThat(national.severityOf(FindingCode.of("S4-TOTALS"))).contains(Severity.ERROR);
        assertThat(national.severityOf(FindingCode.of("S9-NONE"))).isEmpty();
        assertThat(city.severityOf(FindingCode.of("S3-BALANCE"))).isEmpty();
        assertThat(city.severityOf(FindingCode.of("S4-TOTALS"))).contains(Severity.HINT);
        assertThat(city.severityOf(FindingCode.of("S3-ROW-TOTAL"))).contains(Severity.ERROR);
    }
}
