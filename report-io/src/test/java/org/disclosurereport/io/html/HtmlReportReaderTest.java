package org.disclosurereport.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as sites make them and as people paste them. */
class HtmlReportReaderTest {

    private static final String TITLE = "<h1>示例市教育局2023年政府信息公开工作年度报告</h1>";
    private static final String TABLE = """
            <table border="1"><tbody>
            <tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
            <tr><td>行政规范性文件</td><td>4</td><td>5</td><td>%s</td></tr>
            <tr><td colspan="4">第二十条第（五）项</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan="3">7</td></tr>
            <tr><td colspan="4">第二十条第（六）项</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政处罚</td><td colspan="3">8</td></tr>
            <tr><td>行政强制</td><td colspan="3">9</td></tr>
            <tr><td colspan="4">第二十条第（八）项</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
            <tr><td>行政事业性收费</td><td colspan="3">10.5</td></tr>
            </tbody></table>
            """;

    private static final CellRef IN_FORCE = CellRef.of("proactive", "normativeDocument", "inForce");

    private static String table(String inForce) {
        return TABLE.replace("%s", inForce);
    }

    private static String report(String table) {
        return TITLE + "<p>一、总体情况</p><p>全年主动公开政府信息12条。</p><p>二、主动公开政府信息情况</p>" + table
                + "<p>五、存在的主要问题及改进情况</p><p>培训还不够。</p><p>六、其他需要报告的事项</p><p>无。</p>";
    }

    private static ReadResult read(String body) {
        return read(PageFile.ofBody(body).toBytes());
    }

    private static ReadResult read(byte[] page) {
        ReadResult result = ReportReader.standard().read(page, ReadOptions.DEFAULT);
        assertThat(result.getFormat()).contains(ReportFormat.HTML);
        return result;
    }

    private static DisclosureReport reportOf(ReadResult result) {
        return result.getReport()
                .orElseThrow(() -> new AssertionError(result.getFindings().toString()));
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .filter(code -> !code.equals("TABLE_MISSING"))
                .toList();
    }

    private static Finding only(ReadResult result, String code) {
        List<Finding> found = result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .toList();
        assertThat(found).as(code + " in " + result.getFindings()).hasSize(1);
        return found.get(0);
    }

    private static List<String> text(DisclosureReport report, SectionKind kind) {
        return report.getSections().stream()
                .filter(section -> section.getKind() == kind)
                .flatMap(section -> section.getText().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).getText())
                .toList();
    }

    @Test
    void sections_figures_and_their_places() {
        ReadResult result = read(report(table("6")));
        DisclosureReport report = reportOf(result);
        assertThat(codes(result)).isEmpty();
        assertThat(report.getTitle()).contains("示例市教育局2023年政府信息公开工作年度报告");
        assertThat(report.getOrgan().getName()).isEqualTo("示例市教育局");
        assertThat(report.getYear()).isEqualTo(2023);
        assertThat(text(report, SectionKind.OVERVIEW)).containsExactly("全年主动公开政府信息12条。");
        assertThat(text(report, SectionKind.PROBLEMS_AND_IMPROVEMENTS)).containsExactly("培训还不够。");
        assertThat(report.getStatedFigures()).hasSize(1);
        assertThat(report.find(IN_FORCE)).contains(Cell.of(6));
        Location place = result.getProvenance().find(IN_FORCE).orElseThrow();
        assertThat(place.getPath()).contains("table[1]/tr[4]/td[4]");
        assertThat(place.getLine()).hasValue(8);
        assertThat(place.getColumn()).hasValue(41);
        assertThat(place.described().zh()).isEqualTo("第8行第41列（table[1]/tr[4]/td[4]）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>1</b><b>2</b> | 12",
                "<p><span>1</span><span>2</span><o:p></o:p></p> | 12",
                "<!-- 9 -->12<!--[if !supportLists]-->&nbsp;<!--[endif]--> | 12",
                "<div><p align=center>　12　</p></div> | 12",
                "<p>&nbsp;</p><p>12</p><p><br></p> | 12",
                "<font face=宋体>１２</font> | 12",
                "<input type=text value=12> | 12",
                "1<span style='letter-spacing:1px'>,234</span> | 1234"
            })
    void a_figure_in_pieces_is_one(String cell, long figure) {
        assertThat(reportOf(read(report(table(cell)))).find(IN_FORCE)).contains(Cell.of(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1<br>2",
                "<p>1</p><p>2</p>",
                "1&nbsp;2",
                "12<sup>①</sup>",
                "12<sup>2</sup>",
                "1<sub>2</sub>",
                "12件",
                "1 2",
                "<div>1</div>2",
                "12<sup>[1]</sup>"
            })
    void what_stands_in_two_lines_or_has_a_note_is_no_figure(String cell) {
        ReadResult result = read(report(table(cell)));
        assertThat(reportOf(result).find(IN_FORCE).orElseThrow().getState()).isEqualTo(CellState.UNREADABLE);
        assertThat(result.getFindings())
                .anyMatch(finding -> finding.getAddresses().contains(IN_FORCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&nbsp;", "<p><o:p>&nbsp;</o:p></p>", "<br>", "　", "<span></span>"})
    void what_shows_nothing_is_blank_and_not_zero(String cell) {
        assertThat(reportOf(read(report(table(cell)))).find(IN_FORCE)).contains(Cell.BLANK);
    }

    @Test
    void a_label_may_stand_in_several_lines_and_pieces() {
        String table = table("6")
                .replace("行政规范性文件", "<p><span>行政</span><span>规</span></p><p>范<br>性文\n件</p>")
                .replace("本年制发件数", "本年<br />制发件数");
        assertThat(reportOf(read(report(table))).find(IN_FORCE)).contains(Cell.of(6));
    }

    @Test
    void what_is_not_displayed_is_told_and_not_read() {
        String hidden = "<tr style='display: none'><td>规章</td><td>70</td><td>71</td><td>72</td></tr>";
        ReadResult result = read(report(table("6").replace("<tr><td>规章", hidden + "<tr><td>规章"))
                + "<del>旧的一段。</del><script>var x = '九';</script>");
        assertThat(reportOf(result).find(CellRef.of("proactive", "administrativeRule", "issued")))
                .contains(Cell.of(1));
        Finding finding = only(result, "HIDDEN_IGNORED");
        assertThat(finding.getOperands()).containsEntry("count", "2").containsEntry("found", "规章 70 71 72");
        assertThat(reportOf(result).toString()).doesNotContain("旧的一段").doesNotContain("九");
    }

    @Test
    void tables_that_arrange_the_page_are_no_tables() {
        String nested = "<table><tr><td>菜单</td><td><table><tr><td>" + report(table("6"))
                + "</td></tr></table></td></tr><tr><td colspan=2>版权所有</td></tr></table>";
        DisclosureReport report = reportOf(read(nested));
        assertThat(report.find(IN_FORCE)).contains(Cell.of(6));
        assertThat(text(report, SectionKind.OVERVIEW)).containsExactly("全年主动公开政府信息12条。");
        assertThat(text(report, SectionKind.OTHER_MATTERS)).containsExactly("无。");
    }

    @Test
    void a_report_in_one_cell_of_many_lines_is_text() {
        String lines = "一、总体情况<br>" + "全年主动公开政府信息12条。".repeat(12) + "<br>五、存在的主要问题及改进情况<br>培训还不够。";
        DisclosureReport report = reportOf(read("<table><tr><td>" + TITLE + lines + "</td></tr></table>"));
        assertThat(text(report, SectionKind.PROBLEMS_AND_IMPROVEMENTS)).containsExactly("培训还不够。");
    }

    @Test
    void the_site_around_a_report_is_told_and_not_read() {
        String page = "<div class=nav><a>首页</a>&gt;<a>政府信息公开年报</a></div><ul><li>政府信息公开指南</li><li>政府信息公开年报</li></ul>"
                + "<div id=zoom>" + report(table("6")) + "</div><div>分享到：</div><div>版权所有：示例市教育局</div>";
        ReadResult result = read(page);
        DisclosureReport report = reportOf(result);
        assertThat(report.getOrgan().getName()).isEqualTo("示例市教育局");
        assertThat(report.toString()).doesNotContain("版权").doesNotContain("指南");
        assertThat(only(result, "TEXT_OUTSIDE_REPORT").getOperands().get("count"))
                .isEqualTo("5");
    }

    @Test
    void a_table_says_where_the_report_was_published() {
        String facts = "<table><tr><td>名称</td><td colspan=3>示例市教育局2023年政府信息公开工作年度报告</td></tr>"
                + "<tr><td>索 引 号：</td><td>123456/2024-00012</td><td>公开日期</td><td>2024-01-17</td></tr>"
                + "<tr><td>文号</td><td></td><td>关键词</td><td>年报</td></tr></table>";
        ReadResult result = read(facts + report(table("6")).replace(TITLE, ""));
        DisclosureReport report = reportOf(result);
        assertThat(report.getPublication().orElseThrow().getDate()).contains(LocalDate.of(2024, 1, 17));
        assertThat(report.getPublication().orElseThrow().getIndexNumber()).contains("123456/2024-00012");
        assertThat(report.getPublication().orElseThrow().getDocumentNumber()).isEmpty();
        assertThat(report.getTitle()).contains("示例市教育局2023年政府信息公开工作年度报告");
    }

    @Test
    void facts_in_the_table_of_the_figures_lose_no_figure() {
        String facts = "<tr><td>索引号</td><td>123456</td><td>来源</td><td>示例市教育局</td></tr>";
        String page = table("6").replace("<tbody>", "<tbody>" + facts);
        DisclosureReport report = reportOf(read(TITLE + page));
        assertThat(report.find(IN_FORCE)).contains(Cell.of(6));
    }

    @Test
    void the_title_of_the_page_is_taken_if_the_report_has_none() {
        byte[] page = ("<html><head><title>示例市教育局2023年政府信息公开工作年度报告_示例市人民政府</title></head><body>"
                        + report(table("6")).replace(TITLE, "") + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(reportOf(read(page)).getTitle()).contains("示例市教育局2023年政府信息公开工作年度报告");
    }

    @Test
    void two_years_on_one_page_are_two_reports() {
        String page = report(table("6")) + report(table("66")).replace("2023", "2022");
        assertThat(codes(ReportReader.standard().read(PageFile.ofBody(page).toBytes(), ReadOptions.DEFAULT)))
                .containsExactly("MANY_REPORTS");
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(PageFile.ofBody(page).toBytes(), ReadOptions.DEFAULT, results::add);
        assertThat(results)
                .extracting(result -> result.getReport().map(DisclosureReport::getYear))
                .containsExactly(Optional.of(2023), Optional.of(2022));
        assertThat(reportOf(results.get(1)).find(IN_FORCE)).contains(Cell.of(66));
    }

    @Test
    void an_image_in_the_place_of_a_table_is_named() {
        ReadResult result = read(report("<p><img src='/pic/W020240117.png'></p>"));
        Finding finding = only(result, "TABLE_IS_IMAGE");
        assertThat(finding.getOperands()).containsEntry("found", "W020240117.png");
        assertThat(finding.getLocation()).isPresent();
    }

    @Test
    void a_piece_of_a_page_is_a_page() {
        assertThat(reportOf(read(report(table("6")).getBytes(StandardCharsets.UTF_8)))
                        .find(IN_FORCE))
                .contains(Cell.of(6));
    }

    @ParameterizedTest
    @CsvSource({"gb2312,GB18030", "gbk,GB18030", "utf-8,UTF-8", "UTF-16,UTF-16", "GB18030,GB18030"})
    void the_declared_encoding_is_read(String declared, String charset) {
        String page =
                PageFile.ofBody(report(table("6")).replace("培训还不够", "朱镕、㐂、𠮷")).html();
        byte[] bytes = page.replace("utf-8", declared).getBytes(Charset.forName(charset));
        ReadResult result = read(bytes);
        assertThat(text(reportOf(result), SectionKind.PROBLEMS_AND_IMPROVEMENTS))
                .containsExactly("朱镕、㐂、𠮷。");
        assertThat(codes(result)).isSubsetOf("BOM_SKIPPED");
    }

    @ParameterizedTest
    @CsvSource({"utf-8,GB18030", "gb2312,UTF-8", "iso-8859-1,UTF-8", "nonsense,UTF-8"})
    void a_declaration_that_the_bytes_refute_is_told(String declared, String charset) {
        byte[] bytes = PageFile.ofBody(report(table("6")))
                .html()
                .replace("utf-8", declared)
                .getBytes(Charset.forName(charset));
        ReadResult result = read(bytes);
        assertThat(reportOf(result).find(IN_FORCE)).contains(Cell.of(6));
        assertThat(only(result, "CHARSET_OVERRIDDEN").getOperands())
                .containsEntry("given", declared)
                .containsEntry("taken", charset);
    }

    @Test
    void a_page_with_a_damaged_character_is_not_read_in_another_encoding() {
        byte[] bytes =
                PageFile.ofBody(report(table("6")).replace("培训还不够", "培训#不够")).toBytes();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xe8 : bytes[i];
        }
        ReadResult result = read(bytes);
        assertThat(result.getReport()).isEmpty();
        assertThat(codes(result)).containsExactly("ENC_MALFORMED");
    }
}
