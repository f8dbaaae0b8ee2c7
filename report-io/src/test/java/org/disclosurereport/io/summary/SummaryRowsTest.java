package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.summary.Summaries.BROUGHT;
import static org.disclosurereport.io.summary.Summaries.CARRIED;
import static org.disclosurereport.io.summary.Summaries.GRANTED;
import static org.disclosurereport.io.summary.Summaries.NEW;
import static org.disclosurereport.io.summary.Summaries.cell;
import static org.disclosurereport.io.summary.Summaries.findings;
import static org.disclosurereport.io.summary.Summaries.little;
import static org.disclosurereport.io.summary.Summaries.place;
import static org.disclosurereport.io.summary.Summaries.reportsOf;
import static org.disclosurereport.io.summary.Summaries.row;
import static org.disclosurereport.io.summary.Summaries.sheet;
import static org.disclosurereport.io.summary.SummarySheetTest.readAll;
import static org.disclosurereport.io.summary.SummarySheetTest.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of summary sheets as offices make them. */
class SummaryRowsTest {

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
                .extracting(Summaries::place)
                .satisfiesExactly(
                        place -> assertThat(place).contains("G3"),
                        place -> assertThat(place).contains("G5"));
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

    @Test
    void an_organ_that_the_caller_names_is_not_that_of_every_row() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        row(sheet, 3, "民政局", 1, 0, 1, 0);
        List<ReadResult> results = new ArrayList<>();
        ReadOptions named = ReadOptions.builder().organ("示例市人民政府").build();
        ReportReader.standard().readAll(new WorkbookFile().sheet(sheet).toBytes(), named, results::add);
        assertThat(reportsOf(results))
                .extracting(report -> report.getOrgan().getName())
                .containsExactly("教育局", "民政局");
        assertThat(findings(results, ReadingCode.ORGAN_NOT_USED))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("示例市人民政府"));
    }
}
