package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.region.SampleRegions.BROUGHT;
import static org.disclosurereport.validation.region.SampleRegions.BUREAU;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.part;
import static org.disclosurereport.validation.region.SampleRegions.parts;
import static org.disclosurereport.validation.region.SampleRegions.whole;
import static org.disclosurereport.validation.region.SampleRegions.withMore;
import static org.disclosurereport.validation.region.SampleRegions.withPart;
import static org.disclosurereport.validation.region.SampleRegions.withWhole;
import static org.disclosurereport.validation.region.SampleRegions.withoutTables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("A-PART-LE-WHOLE")
class PartLimitRuleTest {

    private final RegionProbe rule = new RegionProbe("A-PART-LE-WHOLE");

    private static long limit() {
        return number(whole(), BROUGHT);
    }

    private static RegionalReports ofScope(Optional<ReportScope> scope) {
        return withWhole(
                whole -> with(whole, BROUGHT, 12).toBuilder().scope(scope).build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void parts_below_the_whole_and_equal_to_it_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withPart(2, BROUGHT, Cell.of(limit())))).isEmpty();
        assertThat(rule.findings(withPart(2, BROUGHT, Cell.BLANK))).isEmpty();
        assertThat(rule.findings(withPart(2, part -> SampleReports.without(part, "request"))))
                .isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void a_part_of_one_more_than_the_whole_is_reported() {
        Finding finding = rule.onlyFinding(withPart(2, BROUGHT, Cell.of(limit() + 1)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).containsExactly(CellRef.parse(BROUGHT));
        assertThat(finding.getReport()).contains(ReportKey.of("某市财政局", 2023));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(limit()));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(limit() + 1));
        assertThat(finding.getMessage().zh())
                .isEqualTo("「二、上年结转政府信息公开申请数量」「总计」：“某市财政局”填报" + (limit() + 1) + "，大于“某市人民政府”汇总报告的" + limit() + "。");
    }

    @Test
    void the_part_that_states_most_is_named_and_the_others_are_counted() {
        RegionalReports reports = withWhole(BROUGHT, Cell.of(12));
        Finding finding = rule.onlyFinding(reports);

        assertThat(finding.getReport()).contains(ReportKey.of("某区人民政府", 2023));
        assertThat(finding.getMessage().zh()).endsWith("大于“某市人民政府”汇总报告的12。另有2份报告也大于汇总。");
        assertThat(finding.getMessage().en())
                .endsWith("more than the 12 of the whole, '某市人民政府'. So do 2 other reports.");
        DisclosureReport more = with(part(BUREAU, ReportScope.SELF), BROUGHT, 9999);
        assertThat(rule.onlyFinding(reports.toBuilder()
                                .parts(RollUp.of(parts().subList(0, 2)).plus(RollUp.of(more)))
                                .build())
                        .getFound())
                .contains(BigDecimal.valueOf(9999));
    }

    /** The fees that the finance bureau of 平潭 and its district state for FY2024. */
    @Test
    void an_amount_that_exceeds_only_a_rounded_whole_is_a_warning() {
        RegionalReports published = fees(18_651_060_000L, 18_651_064_104L);
        Finding finding = rule.onlyFinding(published);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getExpected()).contains(new BigDecimal("18651.06"));
        assertThat(finding.getFound()).contains(new BigDecimal("18651.064104"));
        assertThat(finding.getMessage().zh()).endsWith("大于“某市人民政府”汇总报告的18651.06。按汇总报告的小数位数四舍五入后不超过汇总。");
        assertThat(rule.onlyFinding(fees(18_651_064_000L, 18_651_064_104L)).getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(rule.onlyFinding(fees(18_651_064_103L, 18_651_064_104L)).getSeverity())
                .isEqualTo(Severity.ERROR);
        assertThat(rule.onlyFinding(fees(18_651_060_000L, 18_651_065_000L)).getSeverity())
                .isEqualTo(Severity.ERROR);
    }

    private static RegionalReports fees(long whole, long part) {
        String fees = "proactive/administrativeFees/amount";
        return withWhole(region -> with(region, fees, whole)).toBuilder()
                .parts(RollUp.of(with(part(BUREAU, ReportScope.SELF), fees, part)))
                .build();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_whole_that_states_nothing_where_a_part_does_is_not_assessable() {
        assertThat(rule.unassessed(withWhole(BROUGHT, Cell.BLANK)))
                .isEqualTo("“收到和处理政府信息公开申请情况”有1格在汇总报告或某份所属机关的报告中没有填写或者无法识别，无法核对：「二、上年结转政府信息公开申请数量」「总计」。");
        assertThat(rule.unassessed(withWhole(BROUGHT, Cell.unreadable("约300")))).contains("1格");
        RegionalReports zeros = RegionalReports.builder()
                .whole(SampleReports.with(whole(), BROUGHT, Cell.SLASH))
                .parts(RollUp.of(with(part(BUREAU, ReportScope.SELF), BROUGHT, 0)))
                .build();
        assertThat(rule.findings(zeros)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_whole_that_does_not_speak_for_others_is_not_compared() {
        assertThat(rule.unassessed(ofScope(Optional.empty()))).isEqualTo("“某市人民政府”的报告未写明口径，不能确定是否为汇总报告，无法与所属机关的报告核对。");
        assertThat(rule.unassessed(ofScope(Optional.of(ReportScope.SELF))))
                .isEqualTo("“某市人民政府”的报告口径为本机关，不是汇总报告，无法与所属机关的报告核对。");
        assertThat(rule.onlyFinding(ofScope(Optional.empty())).getReport()).contains(ReportKey.of("某市人民政府", 2023));
    }

    @Test
    void a_part_that_is_equal_to_the_whole_is_not_among_those_above_it() {
        List<DisclosureReport> parts = List.of(
                with(parts().get(0), BROUGHT, limit()),
                with(parts().get(1), BROUGHT, limit() + 1),
                with(parts().get(2), BROUGHT, limit() - 1));

        assertThat(rule.onlyFinding(SampleRegions.withParts(parts)).getOperands())
                .containsEntry("others", "0")
                .containsEntry("part", "某市人民政府办公室");
    }

    @Test
    void a_region_counts_parts_of_any_scope_in() {
        RegionalReports reports = withWhole(BROUGHT, Cell.of(12)).toBuilder()
                .parts(RollUp.of(part(BUREAU, ReportScope.SELF).toBuilder()
                        .scope(Optional.empty())
                        .build()))
                .build();

        assertThat(rule.onlyFinding(reports).isAssessable()).isTrue();
    }

    @Test
    void a_government_and_its_departments_are_compared_with_single_organs_only() {
        RegionalReports level = ofScope(Optional.of(ReportScope.LEVEL));

        assertThat(rule.onlyFinding(level).getMessage().zh())
                .contains("“某市人民政府办公室”")
                .contains("另有1份报告");
        RegionalReports unknown = level.toBuilder()
                .parts(RollUp.of(parts().stream()
                        .map(part -> part.toBuilder().scope(Optional.empty()).build())
                        .toList()))
                .build();
        assertThat(rule.unassessed(unknown)).isEqualTo("3份所属机关的报告未写明口径：某区人民政府、某市人民政府办公室、某市财政局，无法与汇总报告核对。");
    }

    @Test
    void parts_of_another_year_or_form_are_not_compared() {
        assertThat(rule.findings(withPart(
                        2,
                        part -> with(part, BROUGHT, 999_999).toBuilder()
                                .year(2022)
                                .build())))
                .isEmpty();
        assertThat(rule.findings(withPart(
                        2, part -> with(with(part, SampleReports.requestOf2019()), BROUGHT, 999_999))))
                .isEmpty();
    }

    @Test
    void a_change_against_last_year_may_exceed_that_of_the_whole() {
        DisclosureReport office = SampleReports.cleanOf2019().toBuilder()
                .scope(ReportScope.REGION)
                .build();
        DisclosureReport bureau = office.toBuilder().organ(BUREAU).build();
        RegionalReports reports =
                RegionalReports.builder().whole(office).parts(RollUp.of(bureau)).build();
        RollUp more = RollUp.of(with(bureau, "proactive/license/itemsChange", 999_999));
        RollUp moreLicenses = RollUp.of(with(bureau, "proactive/license/decisions", 999_999));

        assertThat(rule.findings(reports)).isEmpty();
        assertThat(rule.findings(reports.toBuilder().parts(more).build())).isEmpty();
        assertThat(rule.findings(reports.toBuilder().parts(moreLicenses).build()))
                .hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void nothing_is_compared_cell_by_cell_if_tables_were_not_kept() {
        assertThat(rule.unassessed(withoutTables(clean(), parts()))).isEqualTo("汇总时未保留各报告的表格，无法逐格比较。");
    }

    @Test
    void nothing_is_asked_without_a_whole_or_without_parts() {
        assertThat(rule.findings(clean().toBuilder().whole(Optional.empty()).build()))
                .isEmpty();
        assertThat(rule.findings(ofScope(Optional.empty()).toBuilder()
                        .parts(RollUp.empty())
                        .build()))
                .isEmpty();
    }

    /** However many reports exceed the whole in however many cells, each cell is one finding of bounded length. */
    @Test
    void M05_findings_are_as_many_as_cells_and_count_exactly() {
        DisclosureReport many = part(BUREAU, ReportScope.SELF);
        RegionalReports reports = withMore(IntStream.range(0, 2000)
                        .mapToObj(i -> many.toBuilder()
                                .organ(ReportingOrgan.of("某局" + i))
                                .build())
                        .toArray(DisclosureReport[]::new))
                .toBuilder()
                .whole(whole().toBuilder()
                        .tables(whole().getTables().stream()
                                .map(table -> StatisticsTable.zeros(table.getDefinition()))
                                .toList())
                        .build())
                .build();

        assertThat(rule.findings(reports)).hasSize(200).allSatisfy(finding -> {
            assertThat(finding.getOperands()).containsEntry("others", "2002");
            assertThat(finding.getMessage().zh()).hasSizeLessThan(200);
        });
    }
}
