package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.region.SampleRegions.BROUGHT;
import static org.disclosurereport.validation.region.SampleRegions.CARRIED;
import static org.disclosurereport.validation.region.SampleRegions.CITY;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.parts;
import static org.disclosurereport.validation.region.SampleRegions.whole;
import static org.disclosurereport.validation.region.SampleRegions.withWhole;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("A-CARRY-AGG")
class RegionCarryRuleTest {

    private final RegionProbe rule = new RegionProbe("A-CARRY-AGG");

    private static RegionalReports withPrevious(UnaryOperator<RegionalReports> change) {
        return clean().toBuilder()
                .previous(change.apply(clean().getPrevious().orElseThrow()))
                .build();
    }

    private static RegionalReports withWholeBefore(UnaryOperator<DisclosureReport> change) {
        return withPrevious(before -> before.toBuilder()
                .whole(change.apply(before.getWhole().orElseThrow()))
                .build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void what_was_carried_forward_is_brought_forward() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withWhole(BROUGHT, Cell.of(1)).toBuilder()
                        .previous(Optional.empty())
                        .build()))
                .isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void a_difference_of_one_is_reported() {
        long brought = number(whole(), BROUGHT);
        Finding finding = rule.onlyFinding(withWholeBefore(before -> with(before, CARRIED, brought + 1)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getAddresses()).containsExactly(CellRef.parse(BROUGHT), CellRef.parse(CARRIED));
        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府", 2023));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(brought + 1));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(brought));
        assertThat(finding.getMessage().zh())
                .isEqualTo("“某市人民政府”2023年度汇总报告「上年结转」总计为" + brought + "，2022年度汇总报告「结转下年度继续办理」总计为" + (brought + 1) + "。");
    }

    /** Totals that 宿迁市 states for FY2023 and FY2024. */
    @Test
    void what_a_published_region_carried_it_brought() {
        RegionalReports region = withWholeBefore(before -> with(before, CARRIED, 121)).toBuilder()
                .whole(with(whole(), BROUGHT, 121))
                .build();

        assertThat(rule.findings(region)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_year_without_a_report_of_the_whole_is_not_assessable() {
        String noWhole = "两个年度中有一年没有汇总报告，无法核对结转。";

        assertThat(rule.unassessed(clean().toBuilder().whole(Optional.empty()).build()))
                .isEqualTo(noWhole);
        assertThat(rule.unassessed(withPrevious(
                        before -> before.toBuilder().whole(Optional.empty()).build())))
                .isEqualTo(noWhole);
        assertThat(rule.onlyFinding(clean().toBuilder().whole(Optional.empty()).build())
                        .getReport())
                .isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void other_organs_and_years_that_do_not_follow_are_not_compared() {
        assertThat(rule.unassessed(
                        withWholeBefore(before -> before.toBuilder().year(2021).build())))
                .isEqualTo("“某市人民政府”2023年度的报告与“某市人民政府”2021年度的报告不是同一机关相邻两年的报告，无法核对结转。");
        assertThat(rule.unassessed(withWholeBefore(before ->
                        before.toBuilder().organ(ReportingOrgan.of("别市人民政府")).build())))
                .contains("“别市人民政府”2022年度");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void scopes_that_are_not_equal_and_stated_are_not_compared() {
        String scope = "两个年度的报告没有都写明同样的汇总口径（本级或本行政区域汇总），无法核对结转。";

        assertThat(rule.unassessed(withWholeBefore(
                        before -> before.toBuilder().scope(ReportScope.LEVEL).build())))
                .isEqualTo(scope);
        assertThat(rule.unassessed(withWholeBefore(
                        before -> before.toBuilder().scope(Optional.empty()).build())))
                .isEqualTo(scope);
        assertThat(rule.unassessed(ofScope(Optional.empty()))).isEqualTo(scope);
        assertThat(rule.unassessed(ofScope(Optional.of(ReportScope.SELF)))).isEqualTo(scope);
        assertThat(rule.findings(ofScope(Optional.of(ReportScope.LEVEL)))).isEmpty();
    }

    private static RegionalReports ofScope(Optional<ReportScope> scope) {
        return withWholeBefore(before -> before.toBuilder().scope(scope).build()).toBuilder()
                .whole(whole().toBuilder().scope(scope).build())
                .build();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void organs_that_changed_or_are_not_known_are_not_compared() {
        assertThat(rule.unassessed(withPrevious(
                        before -> before.toBuilder().addExpected(CITY).build())))
                .isEqualTo("与上一年度相比，减少1个机关，增加0个机关，无法核对结转。");
        assertThat(rule.unassessed(clean().toBuilder().addExpected(CITY).build()))
                .contains("减少0个机关，增加1个机关");
        String unknown = "不知道两个年度各包含哪些机关，无法核对结转。";
        assertThat(rule.unassessed(withPrevious(before -> before.toBuilder()
                        .expected(List.of())
                        .parts(RollUp.empty())
                        .build())))
                .isEqualTo(unknown);
        assertThat(rule.unassessed(clean().toBuilder()
                        .expected(List.of())
                        .parts(RollUp.empty())
                        .build()))
                .isEqualTo(unknown);
    }

    @Test
    void without_a_list_the_organs_are_those_that_reported() {
        RegionalReports unlisted = clean().toBuilder().expected(List.of()).build();

        assertThat(rule.findings(unlisted)).isEmpty();
        assertThat(rule.unassessed(unlisted.toBuilder()
                        .parts(RollUp.of(parts().subList(0, 2)))
                        .build()))
                .contains("减少1个机关");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void totals_without_a_number_are_not_compared() {
        String unfilled = "「上年结转」总计或上一年度「结转下年度继续办理」总计没有数字，无法核对结转。";

        assertThat(rule.unassessed(withWhole(BROUGHT, Cell.BLANK))).isEqualTo(unfilled);
        assertThat(rule.unassessed(withWholeBefore(before -> with(before, CARRIED, Cell.SLASH))))
                .isEqualTo(unfilled);
        assertThat(rule.unassessed(withWhole(whole -> without(whole, "request"))))
                .isEqualTo(unfilled);
    }
}
