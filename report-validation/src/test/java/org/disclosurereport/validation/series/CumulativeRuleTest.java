package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.cleanOf2008;
import static org.disclosurereport.validation.SampleSeries.earlier;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.SampleSeries;
import org.disclosurereport.validation.rules.Quartet;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.disclosurereport.validation.rules.TestsRule;
import org.junit.jupiter.api.Test;

@TestsRule("FY2008-CUMULATIVE")
class CumulativeRuleTest {

    private final SeriesProbe rule = new SeriesProbe("FY2008-CUMULATIVE");

    private static StatisticsList list(String key, String unit, long year, long together) {
        return StatisticsList.builder(key)
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "年度"))
                .column(new ListColumn("cumulative", "历年累计"))
                .row(new ListRow("feesRemitted", "政府信息公开收费减免金额", Optional.of(unit)), Cell.of(year), Cell.of(together))
                .row(new ListRow("row2", "其他数", Optional.of("条")), Cell.of(9), Cell.of(9))
                .build();
    }

    private static DisclosureReport withList(DisclosureReport report, StatisticsList list) {
        return report.toBuilder().lists(List.of(list)).build();
    }

    private static UnaryOperator<DisclosureReport> lists(StatisticsList list) {
        return report -> withList(report, list);
    }

    private static ReportSeries series(StatisticsList before, StatisticsList now) {
        return later(earlier(cleanOf2008(), lists(before)), lists(now));
    }

    @Test
    @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
    void all_years_together_grow_by_the_year_and_by_no_more() {
        assertThat(rule.findings(cleanOf2008())).isEmpty();
        String cell = "fujian/requestsReceived/cumulative";
        long together = SampleReports.number(SampleReports.cleanOf2008(), cell);
        assertThat(rule.findings(later(cleanOf2008(), report -> with(report, cell, together + 1))))
                .hasSize(1);
        assertThat(rule.findings(later(cleanOf2008(), report -> with(report, cell, together - 1))))
                .hasSize(1);
    }

    @Test
    @Quartet(Part.BROKEN)
    void another_sum_is_reported_at_the_cumulative_cell() {
        ReportSeries series = SampleSeries.with(cleanOf2008(), "fujian/itemsDisclosed/cumulative", 698, 1300);
        Finding finding = rule.onlyFinding(series);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getAddresses())
                .hasToString("[fujian/itemsDisclosed/cumulative, fujian/itemsDisclosed/year]");
        assertThat(finding.getMessage().zh()).endsWith("填报1300；2011年度累计加本年度为698 + 40 = 738。");
        assertThat(rule.onlyFinding(SampleSeries.with(cleanOf2008(), "pingtan/itemsDisclosed/cumulative", 1, 2))
                        .getAddresses())
                .hasToString("[pingtan/itemsDisclosed/cumulative, pingtan/itemsDisclosed/year]");
    }

    @Test
    @Quartet(Part.HOLDS)
    void what_counts_from_january_on_begins_anew() {
        assertThat(rule.findings(SampleSeries.with(cleanOf2008(), "pudong/itemsDisclosed/yearToDate", 1, 5000)))
                .isEmpty();
        assertThat(rule.findings(SampleSeries.with(cleanOf2008(), "dingxi/itemsDisclosed/yearToDate", 1, 5000)))
                .isEmpty();
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void rows_that_are_new_are_named_together_and_so_are_those_without_a_number() {
        StatisticsList before = SampleReports.cleanOf2008().findList("fujian").orElseThrow();
        StatisticsList.Builder shorter = StatisticsList.builder("fujian").annex(LocalAnnex.FUJIAN);
        before.getColumns().forEach(shorter::column);
        for (ListRow row : before.getRows()) {
            if (!row.key().startsWith("disclosed")) {
                shorter.row(row);
                shorter.cell(row.key(), "cumulative", Cell.BLANK);
            }
        }
        List<Finding> findings = rule.findings(earlier(later(cleanOf2008(), lists(before)), lists(shorter.build())));

        assertThat(findings).hasSize(2).noneMatch(Finding::isAssessable);
        assertThat(findings.get(0).getAddresses())
                .hasToString("[fujian/disclosedOnWebsite/cumulative, fujian/disclosedInGazette/cumulative]");
        assertThat(findings.get(0).getMessage().en())
                .endsWith("could not be compared with 2011: that report has no figure that is counted alike.");
        assertThat(findings.get(1).getAddresses()).hasSize(before.getRows().size() - 2);
        assertThat(findings.get(1).getMessage().en()).endsWith("one of the cells is empty or not a number.");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_the_annex_in_the_year_before_nothing_can_be_compared() {
        ReportSeries series = ReportSeries.of(
                ofYear(SampleReports.clean(), 2012),
                withList(ofYear(SampleReports.clean(), 2013), list("list1", "元", 100, 300)));

        assertThat(rule.onlyFinding(series).isAssessable()).isFalse();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    void yuan_are_not_compared_with_ten_thousand_yuan() {
        ReportSeries other = series(list("list1", "万元", 100, 300), list("list1", "元", 100, 400));

        assertThat(rule.onlyFinding(other).isAssessable()).isFalse();
        assertThat(rule.onlyFinding(other).getAddresses()).hasToString("[list1/feesRemitted/cumulative]");
    }

    @Test
    void a_list_is_found_by_its_annex_and_a_row_without_a_code_is_not_compared() {
        assertThat(rule.findings(series(list("list1", "元", 100, 300), list("list2", "元", 100, 400))))
                .isEmpty();
        assertThat(rule.onlyFinding(series(list("list1", "元", 100, 300), list("list2", "元", 100, 401)))
                        .getOperands())
                .containsEntry("before", "list1/feesRemitted/cumulative")
                .containsEntry("sum", "3 + 1")
                .containsEntry("found", "4.01");
    }

    @Test
    void counts_of_another_word_and_rows_without_a_unit_are_compared() {
        assertThat(rule.findings(series(list("list1", "件", 100, 300), list("list1", "条", 100, 401))))
                .hasSize(1)
                .allMatch(Finding::isAssessable);
        // 3 元 are 300 分; a row without a unit has six decimals.
        assertThat(rule.findings(series(list("list1", "份", 1_000_000, 3_000_000), list("list1", "元", 100, 400))))
                .isEmpty();
        assertThat(rule.findings(series(list("list1", "元", 100, 300), list("list1", "份", 1_000_000, 4_000_000))))
                .isEmpty();
    }

    @Test
    void of_an_annex_that_was_filed_twice_the_first_list_counts() {
        StatisticsList now = list("list1", "元", 100, 400);
        ReportSeries twice = later(
                earlier(
                        cleanOf2008(),
                        report -> report.toBuilder()
                                .lists(List.of(list("list1", "元", 100, 300), list("list2", "元", 100, 999)))
                                .build()),
                report -> report.toBuilder()
                        .lists(List.of(now, list("list2", "元", 1, 2)))
                        .build());

        assertThat(rule.findings(twice)).isEmpty();
        StatisticsList ofTheYear = StatisticsList.builder("list0")
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "年度"))
                .row(new ListRow("feesRemitted", "政府信息公开收费减免金额", Optional.of("元")), Cell.of(7))
                .build();
        assertThat(rule.findings(SampleSeries.each(
                        twice,
                        report -> report.toBuilder()
                                .lists(Stream.concat(Stream.of(ofTheYear), report.getLists().stream())
                                        .toList())
                                .build())))
                .as("a list without the column is no list of all years")
                .isEmpty();
    }

    @Test
    void a_list_of_no_annex_is_not_compared() {
        StatisticsList unknown = StatisticsList.builder("list1")
                .column(new ListColumn("year", "年度"))
                .column(new ListColumn("cumulative", "历年累计"))
                .row(new ListRow("row1", "某数", Optional.empty()), Cell.of(1), Cell.of(9))
                .build();

        assertThat(rule.findings(series(unknown, unknown))).isEmpty();
    }
}
