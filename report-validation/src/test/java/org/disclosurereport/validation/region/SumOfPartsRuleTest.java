package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.region.SampleRegions.BROUGHT;
import static org.disclosurereport.validation.region.SampleRegions.BUREAU;
import static org.disclosurereport.validation.region.SampleRegions.CITY;
import static org.disclosurereport.validation.region.SampleRegions.clean;
import static org.disclosurereport.validation.region.SampleRegions.part;
import static org.disclosurereport.validation.region.SampleRegions.parts;
import static org.disclosurereport.validation.region.SampleRegions.whole;
import static org.disclosurereport.validation.region.SampleRegions.withMore;
import static org.disclosurereport.validation.region.SampleRegions.withPart;
import static org.disclosurereport.validation.region.SampleRegions.withParts;
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
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("A-SUM-OF-PARTS")
class SumOfPartsRuleTest {

    private final RegionProbe rule = new RegionProbe("A-SUM-OF-PARTS");

    private static long sum() {
        return number(whole(), BROUGHT);
    }

    @Test
    @Quartet(Part.HOLDS)
    void a_whole_that_is_the_sum_of_its_parts_passes() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.findings(withoutTables(clean(), parts()))).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void a_difference_of_one_is_reported_at_its_cell() {
        Finding finding = rule.onlyFinding(withWhole(BROUGHT, Cell.of(sum() - 1)));

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getAddresses()).containsExactly(CellRef.parse(BROUGHT));
        assertThat(finding.getReport()).contains(ReportKey.of("某市人民政府", 2023));
        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum()));
        assertThat(finding.getFound()).contains(BigDecimal.valueOf(sum() - 1));
        assertThat(finding.getMessage().zh())
                .isEqualTo("「二、上年结转政府信息公开申请数量」「总计」：“某市人民政府”汇总报告填报" + (sum() - 1) + "，3份所属机关报告之和为" + sum() + "。");
        assertThat(rule.findings(withPart(1, BROUGHT, Cell.of(number(parts().get(1), BROUGHT) + 1))))
                .hasSize(1);
    }

    @Test
    void every_table_and_every_cell_is_compared() {
        RegionalReports zeros = withWhole(whole -> whole.toBuilder()
                .tables(whole.getTables().stream()
                        .map(table -> StatisticsTable.zeros(table.getDefinition()))
                        .toList())
                .build());

        assertThat(rule.findings(zeros)).hasSize(200).allMatch(Finding::isAssessable);
    }

    @Test
    void sums_beyond_a_long_are_compared_exactly() {
        RegionalReports reports = withParts(parts().stream()
                .map(part -> with(part, BROUGHT, Long.MAX_VALUE))
                .toList());

        assertThat(rule.onlyFinding(reports).getExpected()).contains(new BigDecimal("27670116110564327421"));
    }

    @Test
    void a_part_that_left_the_cell_unfilled_counts_as_nothing_and_is_named() {
        long filed = number(parts().get(2), BROUGHT);
        RegionalReports blank = withPart(2, BROUGHT, Cell.BLANK);
        Finding finding = rule.onlyFinding(blank);

        assertThat(finding.getExpected()).contains(BigDecimal.valueOf(sum() - filed));
        assertThat(finding.getMessage().zh()).endsWith("之和为" + (sum() - filed) + "。其中1份报告该格未填写，按0计算：某市财政局。");
        assertThat(finding.getMessage().en()).endsWith(". In 1 of them the cell is unfilled and counts as 0: 某市财政局.");
        assertThat(finding.getOperands()).containsEntry("unfilled", "某市财政局").containsEntry("count", "1");
        List<DisclosureReport> parts =
                List.of(parts().get(0), parts().get(1), with(parts().get(2), BROUGHT, Cell.DASH));
        assertThat(rule.onlyFinding(withoutTables(clean(), parts)).getMessage().en())
                .endsWith("counts as 0: unknown (their tables are not kept).");
        assertThat(rule.findings(blank.toBuilder()
                        .whole(with(whole(), BROUGHT, sum() - filed))
                        .build()))
                .isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void cells_without_a_number_are_not_assessable() {
        assertThat(rule.unassessed(withWhole(BROUGHT, Cell.BLANK)))
                .isEqualTo("“收到和处理政府信息公开申请情况”有1格在汇总报告或某份所属机关的报告中没有填写或者无法识别，无法核对：「二、上年结转政府信息公开申请数量」「总计」。");
        assertThat(rule.unassessed(withWhole(BROUGHT, Cell.unreadable("约300")))).contains("1格");
        assertThat(rule.unassessed(withPart(0, BROUGHT, Cell.unreadable("约300"))))
                .contains("1格");
        assertThat(rule.unassessed(withPart(0, BROUGHT, Cell.unreadable("约300")).toBuilder()
                        .whole(with(whole(), BROUGHT, 0))
                        .build()))
                .contains("1格");
        assertThat(RegionProbe.firstAddress(rule.onlyFinding(withPart(0, BROUGHT, Cell.unreadable("约300")))))
                .isEqualTo(BROUGHT);
    }

    @Test
    void where_no_part_filled_the_cell_in_a_whole_of_zero_or_nothing_passes_and_a_number_is_not_assessable() {
        RegionalReports unfilled = withParts(
                parts().stream().map(part -> with(part, BROUGHT, Cell.SLASH)).toList());

        assertThat(rule.unassessed(unfilled)).contains("1格");
        assertThat(rule.findings(
                        unfilled.toBuilder().whole(with(whole(), BROUGHT, 0)).build()))
                .isEmpty();
        assertThat(rule.findings(unfilled.toBuilder()
                        .whole(with(whole(), BROUGHT, Cell.DASH))
                        .build()))
                .isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void parts_that_cannot_be_added_are_not_compared() {
        String notAddable = "各机关的报告不能相加（见A-MIXED-YEAR、A-MIXED-EDITION、A-DUP-REPORT、A-OVERLAPPING-SCOPE），无法核对汇总。";

        assertThat(rule.unassessed(withMore(part(BUREAU, ReportScope.SELF)))).isEqualTo(notAddable);
        assertThat(rule.unassessed(withMore(part(CITY, ReportScope.REGION)))).isEqualTo(notAddable);
        assertThat(rule.unassessed(withMore(part(CITY, ReportScope.LEVEL)))).isEqualTo(notAddable);
        assertThat(rule.unassessed(
                        withWhole(whole -> whole.toBuilder().year(2024).build())))
                .isEqualTo(notAddable);
        assertThat(rule.unassessed(withWhole(
                        whole -> whole.toBuilder().edition(Edition.FY2019).build())))
                .isEqualTo(notAddable);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void parts_that_are_not_exactly_those_expected_are_not_compared() {
        assertThat(rule.unassessed(clean().toBuilder().expected(List.of()).build()))
                .isEqualTo("没有给出应当报告的机关名单，无法核对汇总。");
        assertThat(rule.unassessed(withParts(parts().subList(0, 2)))).isEqualTo("所属机关的报告不齐：缺1个机关，多0个机关，无法核对汇总。");
        assertThat(rule.unassessed(
                        withMore(part(ReportingOrgan.of("某局"), ReportScope.SELF), part(CITY, ReportScope.SELF))))
                .isEqualTo("所属机关的报告不齐：缺0个机关，多2个机关，无法核对汇总。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_scope_that_is_not_stated_is_never_assumed() {
        assertThat(rule.unassessed(withWhole(
                        whole -> whole.toBuilder().scope(Optional.empty()).build())))
                .contains("“某市人民政府”的报告未写明口径");
        assertThat(rule.unassessed(withWhole(
                        whole -> whole.toBuilder().scope(ReportScope.SELF).build())))
                .contains("不是汇总报告");
        assertThat(rule.unassessed(withPart(
                        1, part -> part.toBuilder().scope(Optional.empty()).build())))
                .isEqualTo("1份所属机关的报告未写明口径：某市人民政府办公室，无法与汇总报告核对。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_government_and_its_departments_are_the_sum_of_single_organs_only() {
        assertThat(rule.unassessed(withWhole(
                        whole -> whole.toBuilder().scope(ReportScope.LEVEL).build())))
                .isEqualTo("汇总报告口径为本级，而1份报告的口径不是本机关：某区人民政府，无法核对汇总。");
        List<DisclosureReport> single = parts().subList(1, 3);
        RegionalReports level = RegionalReports.builder()
                .parts(RollUp.of(single))
                .whole(RollUp.of(single).toReport(CITY, ReportScope.LEVEL).orElseThrow())
                .addExpected(SampleRegions.OFFICE, BUREAU)
                .build();
        assertThat(rule.findings(level)).isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_table_that_not_every_part_has_in_the_form_of_the_whole_is_not_compared() {
        String noTable = "“收到和处理政府信息公开申请情况”：所属机关的报告并非都有与汇总报告格式相同的该表，无法核对汇总。";

        assertThat(rule.unassessed(withPart(1, part -> without(part, "request"))))
                .isEqualTo(noTable);
        assertThat(rule.unassessed(withPart(1, part -> with(part, SampleReports.requestOf2019()))))
                .isEqualTo(noTable);
        assertThat(rule.unassessed(withWhole(whole -> with(whole, SampleReports.requestOf2019()))))
                .isEqualTo(noTable);
        assertThat(rule.onlyFinding(withPart(1, part -> without(part, "request")))
                        .getReport())
                .contains(ReportKey.of("某市人民政府", 2023));
        assertThat(rule.findings(withWhole(whole -> without(whole, "request")))).isEmpty();
    }

    /** What 宿迁市 states for FY2023: requests dealt with by eleven parts, and their sum; one less would be reported. */
    @Test
    void the_eleven_parts_of_a_published_region_add_up_to_what_it_states() {
        long[] stated = {349, 933, 477, 301, 874, 216, 348, 55, 26, 12, 16};
        List<DisclosureReport> eleven = IntStream.range(0, stated.length)
                .mapToObj(i -> requests("第" + i + "部分", stated[i]))
                .toList();
        RegionalReports region = RegionalReports.builder()
                .parts(RollUp.of(eleven))
                .whole(requests("某市", 3607).toBuilder()
                        .scope(ReportScope.REGION)
                        .build())
                .expected(eleven.stream().map(DisclosureReport::getOrgan).toList())
                .build();

        assertThat(rule.findings(region)).isEmpty();
        assertThat(rule.onlyFinding(region.toBuilder()
                                .whole(requests("某市", 3606).toBuilder()
                                        .scope(ReportScope.REGION)
                                        .build())
                                .build())
                        .getExpected())
                .contains(BigDecimal.valueOf(3607));
    }

    private static DisclosureReport requests(String organ, long number) {
        DisclosureReport blank = part(ReportingOrgan.of(organ), ReportScope.SELF);
        return blank.toBuilder()
                .tables(List.of(StatisticsTable.builder(SampleReports.definition("request", "FY2021"))
                        .set("newlyReceived", "total", Cell.of(number))
                        .build()))
                .build();
    }
}
