package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.summary.Summaries.BROUGHT;
import static org.disclosurereport.io.summary.Summaries.CARRIED;
import static org.disclosurereport.io.summary.Summaries.GRANTED;
import static org.disclosurereport.io.summary.Summaries.NEW;
import static org.disclosurereport.io.summary.Summaries.cell;
import static org.disclosurereport.io.summary.Summaries.findings;
import static org.disclosurereport.io.summary.Summaries.place;
import static org.disclosurereport.io.summary.Summaries.reportsOf;
import static org.disclosurereport.io.summary.Summaries.row;
import static org.disclosurereport.io.summary.Summaries.sheet;
import static org.disclosurereport.io.summary.SummarySheetTest.readAll;
import static org.disclosurereport.io.summary.SummarySheetTest.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers and columns of summary sheets as offices make them. */
class SummaryColumnsTest {

    @Test
    void one_row_of_headers_names_totals_of_rows_of_the_form() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        row(sheet, 3, "民政局", 0, 0, 0, 0);
        List<DisclosureReport> reports = reportsOf(readAll(sheet));
        assertThat(reports).extracting(report -> report.getOrgan().getName()).containsExactly("教育局", "民政局");
        assertThat(cell(reports.get(0), NEW)).isEqualTo(Cell.of(12));
        assertThat(cell(reports.get(0), BROUGHT)).isEqualTo(Cell.of(3));
        assertThat(cell(reports.get(0), GRANTED)).isEqualTo(Cell.of(10));
        assertThat(cell(reports.get(0), CARRIED)).isEqualTo(Cell.of(5));
        assertThat(cell(reports.get(1), NEW)).isEqualTo(Cell.of(0));
        assertThat(cell(reports.get(0), "request/granted/naturalPerson")).isEqualTo(Cell.BLANK);
    }

    @Test
    void columns_that_a_sheet_lacks_are_said_once_and_not_for_every_row() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        row(sheet, 3, "民政局", 1, 0, 1, 0);
        List<ReadResult> results = readAll(sheet);
        assertThat(findings(results, ReadingCode.COLUMNS_MISSING))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message(Locale.ENGLISH)).contains("request/newlyReceived/naturalPerson"));
        assertThat(findings(results, ReadingCode.TABLE_MISSING))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactly("proactive", "dispute");
    }

    @Test
    void a_column_that_is_no_figure_of_the_form_is_told_if_figures_stand_in_it() {
        SheetFile sheet = sheet().text(1, 6, "网站访问量").text(1, 7, "联系电话").text(1, 8, "备注");
        row(sheet, 2, "教育局", 12, 3, 10, 5, 99_000);
        row(sheet, 3, "民政局", 1, 0, 1, 0, 1_000);
        sheet.text(3, 8, "新成立");
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results)).hasSize(2);
        assertThat(findings(results, ReadingCode.COLUMN_NOT_READ))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(place(finding)).contains("G3");
                    assertThat(finding.message(Locale.ENGLISH))
                            .contains("网站访问量")
                            .contains("2");
                });
    }

    @Test
    void two_columns_that_claim_one_figure_give_none() {
        SheetFile sheet = sheet().text(1, 6, "予以公开");
        row(sheet, 2, "教育局", 12, 3, 10, 5, 11);
        List<ReadResult> results = readAll(sheet);
        DisclosureReport report = reportsOf(results).get(0);
        assertThat(cell(report, GRANTED)).isEqualTo(Cell.BLANK);
        assertThat(cell(report, NEW)).isEqualTo(Cell.of(12));
        assertThat(findings(results, ReadingCode.HEADER_DUPLICATE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("E2")
                        .contains("G2"));
        assertThat(findings(results, ReadingCode.COLUMN_NOT_READ)).hasSize(2);
    }

    @Test
    void headers_that_are_not_merged_reach_over_the_columns_without_one() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 3);
        SheetFile sheet = new PrintedSummary(Edition.FY2021).withoutMerges().print("示例市2022年汇总表", reports);
        assertThat(reportsOf(readAll(sheet)))
                .extracting(DisclosureReport::getTables)
                .isEqualTo(reports.stream().map(DisclosureReport::getTables).toList());
    }

    @Test
    void one_header_may_join_the_row_and_the_column() {
        SheetFile sheet = new SheetFile("汇总表")
                .text(0, 0, "2024年政府信息公开申请汇总表")
                .text(1, 0, "单位名称")
                .text(1, 1, "本年新收政府信息公开申请数量-自然人")
                .text(1, 2, "（一）予以公开·商业企业")
                .text(1, 3, "予以公开（科研机构）")
                .text(1, 4, "三、本年度办理结果 → （一）予以公开 → 总计")
                .text(2, 0, "教育局")
                .number(2, 1, "1")
                .number(2, 2, "2")
                .number(2, 3, "3")
                .number(2, 4, "4");
        DisclosureReport report = reportsOf(readAll(sheet)).get(0);
        assertThat(cell(report, "request/newlyReceived/naturalPerson")).isEqualTo(Cell.of(1));
        assertThat(cell(report, "request/granted/commercialEnterprise")).isEqualTo(Cell.of(2));
        assertThat(cell(report, "request/granted/researchInstitution")).isEqualTo(Cell.of(3));
        assertThat(cell(report, GRANTED)).isEqualTo(Cell.of(4));
    }

    @Test
    void tables_are_told_apart_without_the_titles_of_sections() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 3);
        SheetFile sheet = new PrintedSummary(Edition.FY2021).withoutSections().print("示例市2022年汇总表", reports);
        assertThat(reportsOf(readAll(sheet)))
                .extracting(DisclosureReport::getTables)
                .isEqualTo(reports.stream().map(DisclosureReport::getTables).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "dispute", "proactive"})
    void a_summary_of_one_table_is_a_summary(String table) {
        List<DisclosureReport> reports = reports(Edition.FY2021, 3);
        SheetFile sheet = new PrintedSummary(Edition.FY2021)
                .only(cell -> cell.ref().table().equals(table))
                .print("示例市2022年汇总表", reports);
        assertThat(reportsOf(readAll(sheet)))
                .extracting(report -> report.findTable(table))
                .isEqualTo(
                        reports.stream().map(report -> report.findTable(table)).toList());
    }

    @Test
    void money_in_another_unit_than_that_of_the_form_is_not_taken() {
        SheetFile sheet = sheet().text(1, 6, "行政事业性收费（本年收费金额，单位：元）");
        row(sheet, 2, "教育局", 12, 3, 10, 5, 251_000);
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results).get(0).figures())
                .noneSatisfy(figure -> assertThat(figure.cell()).isEqualTo(Cell.of(25_100_000_000L)));
        assertThat(results.stream().flatMap(result -> result.getFindings().stream()))
                .flatExtracting(finding -> finding.getLocation().stream().toList())
                .anySatisfy(place -> assertThat(place.described().en()).contains("G3"));
    }

    @Test
    void headers_without_an_organ_below_them_are_told() {
        List<ReadResult> results = readAll(sheet());
        assertThat(reportsOf(results)).isEmpty();
        assertThat(findings(results, ReadingCode.NO_ORGAN_ROW)).hasSize(1);
    }

    @Test
    @Timeout(60)
    void words_of_headers_on_every_row_cost_no_more_than_those_at_the_top() {
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            csv.append("单位名称,予以公开,部分公开,单位名称\n");
        }
        ReadResult result =
                ReportReader.standard().read(csv.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.hasErrors()).isTrue();
    }
}
