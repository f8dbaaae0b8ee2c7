package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.summary.SummarySheetTest.readAll;
import static org.disclosurereport.io.summary.SummarySheetTest.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows and columns of summary sheets as offices make them. */
class SummaryRowsTest {

    private static final String NEW = "request/newlyReceived/total";
    private static final String BROUGHT = "request/broughtForward/total";
    private static final String GRANTED = "request/granted/total";
    private static final String CARRIED = "request/carriedForward/total";

    /** 2024, organs in column B, four totals of the second table in C to F. */
    private static SheetFile sheet() {
        return new SheetFile("汇总表")
                .text(0, 0, "示例市2024年政府信息公开工作情况汇总表")
                .text(1, 0, "序号")
                .text(1, 1, "单位名称")
                .text(1, 2, "本年新收政府信息公开申请数量")
                .text(1, 3, "上年结转政府信息公开申请数量")
                .text(1, 4, "予以公开")
                .text(1, 5, "结转下年度继续办理");
    }

    private static void row(SheetFile sheet, int row, String organ, long... figures) {
        sheet.number(row, 0, String.valueOf(row - 1)).text(row, 1, organ);
        for (int i = 0; i < figures.length; i++) {
            sheet.number(row, i + 2, String.valueOf(figures[i]));
        }
    }

    private static List<DisclosureReport> reportsOf(List<ReadResult> results) {
        return results.stream().flatMap(result -> result.getReport().stream()).toList();
    }

    private static List<Finding> findings(List<ReadResult> results, ReadingCode code) {
        return results.stream()
                .flatMap(result -> result.getFindings().stream())
                .filter(finding -> finding.getCode().equals(code.code()))
                .toList();
    }

    private static Cell cell(DisclosureReport report, String address) {
        return report.find(CellRef.parse(address)).orElseThrow();
    }

    private static String place(Finding finding) {
        return finding.getLocation().orElseThrow().described().en();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"合计", "合 计", "总计：", "市直部门小计", "全市汇总数", "共计（12家）"})
    void totals_are_kept_apart_and_told(String label) {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        row(sheet, 3, label, 12, 3, 10, 5);
        row(sheet, 4, "民政局", 1, 0, 1, 0);
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results))
                .extracting(report -> report.getOrgan().getName())
                .containsExactly("教育局", "民政局");
        assertThat(findings(results, ReadingCode.ROW_IS_TOTAL))
                .singleElement()
                .satisfies(finding -> assertThat(place(finding)).contains("B4"));
    }

    @Test
    void a_total_may_stand_in_the_column_of_running_numbers() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        sheet.text(3, 0, "合计").merge(3, 0, 3, 1).number(3, 2, "12").number(3, 3, "3");
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results)).hasSize(1);
        assertThat(findings(results, ReadingCode.ROW_IS_TOTAL)).hasSize(1);
    }

    @Test
    void notes_and_signatures_are_no_organs() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        sheet.text(3, 0, "注：1.本表由各单位填报；2.数据截至12月31日。").merge(3, 0, 3, 5);
        sheet.text(4, 1, "备注");
        sheet.text(5, 0, "填表人：张三").text(5, 2, "审核人：李四").text(5, 4, "填报日期：2025年1月20日");
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results)).hasSize(1);
        assertThat(findings(results, ReadingCode.ROW_IS_NOTE)).hasSize(3);
        assertThat(findings(results, ReadingCode.ROW_WITHOUT_ORGAN)).isEmpty();
    }

    @Test
    void figures_of_nobody_are_named_with_their_row() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        sheet.number(3, 2, "7").number(3, 4, "7");
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results)).hasSize(1);
        assertThat(findings(results, ReadingCode.ROW_WITHOUT_ORGAN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(place(finding)).contains("C4");
                    assertThat(finding.message(Locale.ENGLISH)).contains("2");
                });
    }

    @Test
    void headers_repeated_on_every_page_are_passed_over() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        sheet.text(3, 0, "序号")
                .text(3, 1, "单位名称")
                .text(3, 2, "本年新收政府信息公开申请数量")
                .text(3, 3, "上年结转政府信息公开申请数量")
                .text(3, 4, "予以公开")
                .text(3, 5, "结转下年度继续办理");
        row(sheet, 4, "民政局", 1, 0, 1, 0);
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results)).hasSize(2);
        assertThat(findings(results, ReadingCode.ROW_WITHOUT_ORGAN)).isEmpty();
        assertThat(findings(results, ReadingCode.ROW_IS_NOTE)).isEmpty();
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
    void a_column_of_years_gives_every_row_its_own_form() {
        SheetFile sheet = new SheetFile("历年汇总")
                .text(0, 0, "示例市政府信息公开申请办理情况（历年）")
                .text(1, 0, "单位名称")
                .text(1, 1, "年度")
                .text(1, 2, "本年新收政府信息公开申请数量")
                .text(1, 3, "上年结转政府信息公开申请数量")
                .text(1, 4, "予以公开")
                .text(2, 0, "教育局")
                .merge(2, 0, 3, 0)
                .text(2, 1, "2020年")
                .number(2, 2, "5")
                .number(2, 3, "1")
                .number(2, 4, "4")
                .number(3, 1, "2023")
                .number(3, 2, "8")
                .number(3, 3, "2")
                .number(3, 4, "7");
        List<DisclosureReport> reports = reportsOf(readAll(sheet));
        assertThat(reports).extracting(DisclosureReport::getYear).containsExactly(2020, 2023);
        assertThat(reports).extracting(DisclosureReport::getEdition).containsExactly(Edition.FY2019, Edition.FY2021);
        assertThat(reports).extracting(report -> report.getOrgan().getName()).containsExactly("教育局", "教育局");
        assertThat(cell(reports.get(0), NEW)).isEqualTo(Cell.of(5));
        assertThat(cell(reports.get(1), GRANTED)).isEqualTo(Cell.of(7));
    }

    @Test
    void a_number_that_is_merged_over_several_cells_is_none_of_them() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10);
        sheet.merge(2, 4, 2, 5);
        List<ReadResult> results = readAll(sheet);
        assertThat(cell(reportsOf(results).get(0), GRANTED)).isEqualTo(Cell.unreadable("10"));
        assertThat(findings(results, ReadingCode.FIGURE_MERGED))
                .singleElement()
                .satisfies(finding -> assertThat(place(finding)).contains("E3"));
    }

    @Test
    void figures_as_people_type_them_keep_their_state_and_their_place() {
        SheetFile sheet = sheet().number(2, 0, "1")
                .text(2, 1, "教育局")
                .text(2, 2, "约12")
                .text(2, 3, "/")
                .text(2, 4, "１，２３４")
                .text(2, 5, "-");
        List<ReadResult> results = readAll(sheet);
        DisclosureReport report = reportsOf(results).get(0);
        assertThat(cell(report, NEW)).isEqualTo(Cell.unreadable("约12"));
        assertThat(cell(report, BROUGHT)).isEqualTo(Cell.SLASH);
        assertThat(cell(report, GRANTED)).isEqualTo(Cell.of(1234));
        assertThat(cell(report, CARRIED)).isEqualTo(Cell.DASH);
        assertThat(results.get(0).getFindings())
                .anySatisfy(finding -> assertThat(place(finding)).contains("C3"));
        assertThat(results.get(0).getProvenance().find(CellRef.parse(CARRIED)))
                .hasValueSatisfying(at -> assertThat(at.described().en()).contains("F3"));
    }

    @Test
    void a_credit_code_that_a_program_rounded_is_no_code() {
        SheetFile sheet = sheet().text(1, 6, "统一社会信用代码");
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        row(sheet, 3, "民政局", 1, 0, 1, 0);
        row(sheet, 4, "财政局", 1, 0, 1, 0);
        sheet.number(2, 6, "1.13302130029500E+17")
                .text(3, 6, "113302130029501234")
                .text(4, 6, "1.1330213E+17");
        List<ReadResult> results = readAll(sheet);
        assertThat(reportsOf(results))
                .extracting(report -> report.getOrgan().getCreditCode())
                .containsExactly(Optional.empty(), Optional.of("113302130029501234"), Optional.empty());
        assertThat(findings(results, ReadingCode.CODE_MANGLED))
                .extracting(SummaryRowsTest::place)
                .satisfiesExactly(
                        place -> assertThat(place).contains("G3"),
                        place -> assertThat(place).contains("G5"));
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
    void other_sheets_beside_a_summary_are_named() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        SheetFile other = new SheetFile("通讯录").text(0, 0, "教育局").number(0, 1, "65234567");
        List<ReadResult> results = readAll(sheet, other);
        assertThat(reportsOf(results)).hasSize(1);
        assertThat(findings(results, ReadingCode.SHEET_NOT_READ))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("通讯录"));
    }

    @Test
    void headers_without_an_organ_below_them_are_told() {
        List<ReadResult> results = readAll(sheet());
        assertThat(reportsOf(results)).isEmpty();
        assertThat(findings(results, ReadingCode.NO_ORGAN_ROW)).hasSize(1);
    }

    @Test
    void one_report_is_asked_for_and_several_are_refused() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        byte[] one = new WorkbookFile().sheet(sheet).toBytes();
        row(sheet, 3, "民政局", 1, 0, 1, 0);
        byte[] two = new WorkbookFile().sheet(sheet).toBytes();
        assertThat(ReportReader.standard().read(one, ReadOptions.DEFAULT).getReport())
                .hasValueSatisfying(report -> assertThat(cell(report, NEW)).isEqualTo(Cell.of(12)));
        ReadResult refused = ReportReader.standard().read(two, ReadOptions.DEFAULT);
        assertThat(refused.getReport()).isEmpty();
        assertThat(findings(List.of(refused), ReadingCode.MANY_REPORTS))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("2"));
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

    private static SheetFile tableOf(String table, List<DisclosureReport> reports) {
        return new PrintedSummary(Edition.FY2021)
                .only(cell -> cell.ref().table().equals(table))
                .print("示例市2022年政府信息公开汇总表", reports);
    }

    @Test
    void tables_on_sheets_of_their_own_become_one_report_of_each_organ() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 4);
        List<DisclosureReport> turned = new ArrayList<>(reports);
        Collections.reverse(turned);
        List<ReadResult> results =
                readAll(tableOf("dispute", reports), tableOf("request", turned), tableOf("proactive", reports));
        assertThat(reportsOf(results))
                .extracting(DisclosureReport::getTables)
                .isEqualTo(reports.stream().map(DisclosureReport::getTables).toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.getFindings()).isEmpty());
        assertThat(results.get(0).getProvenance().find(CellRef.parse("dispute/reconsideration/total")))
                .isPresent();
    }

    @Test
    void an_organ_that_is_missing_on_one_of_the_sheets_lacks_its_table() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 3);
        List<ReadResult> results = readAll(tableOf("request", reports), tableOf("dispute", reports.subList(0, 2)));
        assertThat(reportsOf(results)).hasSize(3);
        assertThat(reportsOf(results).get(2).findTable("dispute")).isEmpty();
        assertThat(findings(results, ReadingCode.TABLE_MISSING))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactlyInAnyOrder("dispute", "proactive", "proactive");
    }

    @Test
    void rows_that_cannot_be_told_apart_are_not_joined() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 2);
        List<DisclosureReport> twice = List.of(reports.get(0), reports.get(1), reports.get(0));
        List<ReadResult> results = readAll(tableOf("request", twice), tableOf("dispute", reports));
        assertThat(reportsOf(results))
                .extracting(report ->
                        report.getOrgan().getName() + report.getTables().size())
                .containsExactly("示例市第1局1", "示例市第1局1", "示例市第1局1", "示例市第2局2");
        assertThat(findings(results, ReadingCode.ROWS_NOT_JOINED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("示例市第1局")
                        .contains("3"));
    }

    @Test
    void sheets_with_the_same_tables_are_reports_of_their_own() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 2);
        List<ReadResult> results = readAll(tableOf("request", reports), tableOf("request", reports));
        assertThat(reportsOf(results)).hasSize(4);
        assertThat(findings(results, ReadingCode.ROWS_NOT_JOINED)).isEmpty();
    }

    @Test
    void what_is_too_much_to_keep_is_delivered_as_it_stands() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 60);
        SheetFile requests = sheet().text(0, 0, "示例市2022年政府信息公开汇总表");
        for (int i = 0; i < 60; i++) {
            row(requests, i + 2, reports.get(i).getOrgan().getName(), 1, 2, 3, 4);
        }
        byte[] workbook = new WorkbookFile()
                .sheet(requests)
                .sheet(tableOf("dispute", reports))
                .toBytes();
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(workbook, little(800), results::add);
        assertThat(findings(results, ReadingCode.LIMIT_CELLS)).hasSize(1);
        assertThat(reportsOf(results)).hasSize(120);
        results.clear();
        ReportReader.standard().readAll(workbook, little(1200), results::add);
        assertThat(findings(results, ReadingCode.LIMIT_CELLS)).isEmpty();
        assertThat(reportsOf(results)).hasSize(60);
    }

    private static ReadOptions little(int cells) {
        return ReadOptions.builder()
                .limits(ReadLimits.builder().maxCells(cells).build())
                .build();
    }

    @Test
    void a_text_table_is_read_in_the_same_way() {
        String csv = "示例市2024年政府信息公开工作情况汇总表,,,\n单位名称,本年新收政府信息公开申请数量,予以公开,结转下年度继续办理\n"
                + "教育局,12,10,2\n民政局,1,1,\n合计,13,11,2\n";
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(csv.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT, results::add);
        List<DisclosureReport> reports = reportsOf(results);
        assertThat(reports).extracting(report -> report.getOrgan().getName()).containsExactly("教育局", "民政局");
        assertThat(cell(reports.get(0), CARRIED)).isEqualTo(Cell.of(2));
        assertThat(cell(reports.get(1), CARRIED)).isEqualTo(Cell.BLANK);
        assertThat(findings(results, ReadingCode.ROW_IS_TOTAL)).hasSize(1);
    }

    @Test
    void a_text_table_of_any_length_is_taken_record_by_record() {
        StringBuilder csv = new StringBuilder("示例市2024年政府信息公开工作情况汇总表,,,\n单位名称,本年新收政府信息公开申请数量,予以公开,结转下年度继续办理\n");
        for (int i = 0; i < 2000; i++) {
            csv.append("第").append(i).append("局,").append(i).append(i == 1500 ? ",1\n" : ",1,=\"2\"\n");
        }
        List<ReadResult> results = new ArrayList<>();
        byte[] document = csv.toString().getBytes(StandardCharsets.UTF_8);
        ReportReader.standard().readAll(document, little(1000), results::add);
        List<DisclosureReport> reports = reportsOf(results);
        assertThat(reports).hasSize(2000);
        assertThat(cell(reports.get(1999), NEW)).isEqualTo(Cell.of(1999));
        assertThat(cell(reports.get(1999), CARRIED)).isEqualTo(Cell.of(2));
        assertThat(cell(reports.get(1500), CARRIED)).isEqualTo(Cell.BLANK);
        ReadResult rest = results.get(results.size() - 1);
        assertThat(rest.getReport()).isEmpty();
        assertThat(findings(List.of(rest), ReadingCode.CSV_WIDTH))
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.getLocation().orElseThrow().getLine())
                        .hasValue(1503));
        assertThat(findings(List.of(rest), ReadingCode.NORMALISED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getOperands()).containsEntry("count", "1999"));
        assertThat(findings(List.of(ReportReader.standard().read(document, little(1000))), ReadingCode.LIMIT_CELLS))
                .hasSize(1);
    }
}
