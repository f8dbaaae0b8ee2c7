package org.disclosurereport.io.text.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;

/** Tables in text, one habit of documents each; the figures are our own. */
class TablesInTextTest {

    private static final String HEAD = "示例市人民政府2024年政府信息公开工作年度报告\n本报告依法编制。数据截至年末。\n二、主动公开政府信息情况\n";
    private static final String FIRST = "第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n";
    private static final String REQUESTS = "三、收到和处理政府信息公开申请情况\n申请人情况\n";
    private static final String COLUMNS = "自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会\n公益\n组织\n法律\n服务\n机构\n其他\n";

    @Test
    void labels_broken_over_lines_pages_and_groups_are_put_together() {
        ReadResult result = read(HEAD + REQUESTS + COLUMNS
                + "一、本年新收政府信息公开申请数量 12 3 0 0 0 0 15\n三\n、\n本\n年\n度\n办\n理\n结\n果\n"
                + "（二）部分公开（区分处理的，只计这一情 形，不\n计其他情形）\n9 0 0 0 0 0 9\n- 3 -\n"
                + "（三）\n不予\n公开\n2.其他法律行政法规禁止公\n开 1 0 0 0 0 0 1\n3.危及“三安全一稳定” 2 0 0 0 0 0 2\n");
        assertThat(row(result, "request/newlyReceived")).isEqualTo("12 3 0 0 0 0 15");
        assertThat(row(result, "request/partiallyGranted")).isEqualTo("9 0 0 0 0 0 9");
        assertThat(row(result, "request/deniedProhibitedByLaw")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(row(result, "request/deniedSecurityAndStability")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(result.getProvenance().find(CellRef.of("request", "newlyReceived", "commercialEnterprise")))
                .contains(Location.ofLine(20, 21));
    }

    @Test
    void headers_laid_out_over_several_lines_are_read_column_by_column() {
        String headers = """
                                      法人或其他组织
                         自然人         社会 法律              总计
                               商业 科研
                                     公益 服务 其他
                               企业 机构
                                     组织 机构
                """;
        ReadResult result = read(HEAD + REQUESTS + headers + "一、本年新收政府信息公开申请数量   12  3  0  0  0  0  15\n");
        assertThat(row(result, "request/newlyReceived")).isEqualTo("12 3 0 0 0 0 15");
    }

    @Test
    void headers_in_another_order_are_no_headers_of_running_lines() {
        for (String columns : List.of(
                "自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他\n",
                "总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n",
                "自然人\n法人或其他组织\n总计\n科研机构\n商业企业\n社会公益组织\n法律服务机构\n其他\n",
                "自然人\n商业企业\n总计\n科研机构\n社会公益组织\n法律服务机构\n其他\n",
                "自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 新闻媒体 法律服务机构 其他\n")) {
            ReadResult result = read(HEAD + REQUESTS + columns + "一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n");
            assertThat(result.getReport()
                            .flatMap(report -> report.findTable("request"))
                            .filter(table -> table.isFilled()))
                    .as(columns)
                    .isEmpty();
        }
    }

    @Test
    void between_bars_headers_decide_in_whatever_order() {
        ReadResult result = read(HEAD + "第二十条第（一）项\n| 信息内容 | 现行有效件数 | 本年制发件数 | 备注 | 本年废止件数 |\n"
                + "|---|---|---|---|---|\n| 规章 | 9 | 2 | 无 | 1 |\n| 行政规范性文件 | 30 |  | 无 | 4 |\n");
        assertThat(row(result, "proactive/administrativeRule")).isEqualTo("2 1 9");
        assertThat(row(result, "proactive/normativeDocument")).isEqualTo("BLANK 4 30");
    }

    @Test
    void a_row_with_fewer_cells_than_headers_is_never_shifted() {
        ReadResult result = read(HEAD + "第二十条第（一）项\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n"
                + "| 规章 | 22 | 235 |\n| 行政规范性文件 | | 3 | 18 |\n");
        assertThat(row(result, "proactive/administrativeRule")).isEqualTo("22 235? 22 235? 22 235?");
        assertThat(row(result, "proactive/normativeDocument")).isEqualTo("BLANK 3 18");
        assertThat(unassigned(result)).hasSize(1);
        assertThat(unassigned(result).get(0).getAddresses()).hasSize(3);
        assertThat(unassigned(result).get(0).getMessage().zh()).contains("规章", "22 235", "2 个单元格");
    }

    @Test
    void other_headers_over_figures_are_told_and_headers_that_say_nothing_passed_over() {
        String known =
                "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|\n| - | - | - | - | - | - | - |\n";
        ReadResult result = read(HEAD + REQUESTS + known
                + "### （一）予以公开\n| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |\n|---|---|\n| 予以公开 | 7 | 1 | 0 | 0 | 0 | 0 | 8 |\n"
                + "| 项目 | 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 结转下年度 | 总计 |\n"
                + "| （七）总计 | 9 | 1 | 0 | 0 | 0 | 0 | 10 |\n");
        assertThat(row(result, "request/granted")).isEqualTo("7 1 0 0 0 0 8");
        assertThat(row(result, "request/concludedTotal")).startsWith("9 1 0 0 0 0 10?");
        assertThat(unassigned(result)).hasSize(1);
        assertThat(unassigned(result).get(0).getMessage().zh()).contains("列标题不是这张表的列标题");
    }

    @Test
    void glued_figures_are_listed_as_the_balances_of_rows_and_columns_allow_and_not_taken() {
        ReadResult result = read(HEAD + "第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件6233440"
                + "第二十条第（五）项信息内容本年处理决定数量行政许可4529第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费18651.06"
                + "三、收到和处理政府信息公开申请情况申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他"
                + "（一）予以公开710000071（三）不予公开1.属于国家秘密40000042.其他法律行政法规禁止公开0 0 0 0 0 00");
        assertThat(row(result, "proactive/license")).isEqualTo("4529");
        assertThat(row(result, "proactive/administrativeFees")).isEqualTo("18651060000");
        assertThat(row(result, "request/granted")).startsWith("710000071?");
        assertThat(unassigned(result))
                .extracting(finding -> finding.getOperands().getOrDefault("reason", ""))
                .containsExactly(
                        "no balance of the form tells how to separate them",
                        "no balance of the form tells how to separate them",
                        "the balances of the form allow: 71 0 0 0 0 0 71",
                        "the balances of the form allow: 4 0 0 0 0 0 4",
                        "the balances of the form allow: 0 0 0 0 0 0 0");
    }

    @Test
    void N01_to_N07_figures_in_lines_are_typed_figures() {
        assertThat(row(read(HEAD + FIRST + "规章 １２３ 1,234 −5\n"), "proactive/administrativeRule"))
                .isEqualTo("123 1234 -5");
        assertThat(row(read(HEAD + FIRST + "规章 - / 0\n"), "proactive/administrativeRule"))
                .isEqualTo("DASH SLASH 0");
        assertThat(row(read(HEAD + FIRST + "规章 3万 12件 1,23\n"), "proactive/administrativeRule"))
                .isEqualTo("3万? 12件? 1,23?");
        for (String figures : List.of("1 234 5 6", "12 件 0 3", "0 0 3 万", "2 11", "约 3 4 5")) {
            assertThat(row(read(HEAD + FIRST + "规章 " + figures + "\n"), "proactive/administrativeRule"))
                    .as(figures)
                    .matches("(?:[^?]+\\? ?){3}");
        }
    }

    @Test
    void H04_headers_printed_anew_on_the_next_page_go_on_with_the_table() {
        ReadResult result = read(HEAD + REQUESTS + COLUMNS + "一、本年新收政府信息公开申请数量 12 3 0 0 0 0 15\n— 4 —\n申请人情况\n"
                + COLUMNS + "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n");
        assertThat(row(result, "request/newlyReceived")).isEqualTo("12 3 0 0 0 0 15");
        assertThat(row(result, "request/broughtForward")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void H08_the_tables_of_two_years_in_one_report_are_none() {
        String rows = "规章 1 0 2\n行政规范性文件 3 0 8\n";
        ReadResult result = read(HEAD + FIRST + rows + FIRST + rows.replace('8', '9'));
        assertThat(codes(result)).contains("AMBIGUOUS_TABLE");
        ReadResult beside = read(HEAD + FIRST + "规章 1 0 2    规章 1 0 3\n");
        assertThat(codes(beside)).contains("ROW_DUPLICATE");
    }

    @Test
    void a_number_broken_in_two_or_a_page_number_among_figures_is_told() {
        for (String rows : List.of(
                "规章 1 0 2\n3\n",
                "规章 1 0 2\n1\n",
                "规章 1 0 12 3\n",
                "规章\n1 0 2\n1\n",
                "规章 1 0\n2 3\n",
                "规章 1 0 02\n",
                "规章 1 0 2\n0 0 0\n")) {
            ReadResult result = read(HEAD + FIRST + rows + "行政规范性文件 3 0 8\n");
            assertThat(row(result, "proactive/administrativeRule")).as(rows).contains("?");
            assertThat(row(result, "proactive/normativeDocument")).as(rows).isEqualTo("3 0 8");
            assertThat(unassigned(result)).as(rows).hasSize(1);
        }
        assertThat(row(read(HEAD + FIRST + "规章 1 0 2\n- 1 -\n行政规范性文件 3 0 8\n"), "proactive/administrativeRule"))
                .isEqualTo("1 0 2");
    }

    @Test
    void a_label_that_ends_like_one_of_the_form_is_another_label() {
        ReadResult result = read(HEAD + FIRST + "规章 1 0 2\n其他\n规范性文件 5 5 5\n");
        assertThat(row(result, "proactive/administrativeRule")).isEqualTo("1 0 2");
        assertThat(row(result, "proactive/normativeDocument")).isEqualTo("5 5 5? 5 5 5? 5 5 5?");
        ReadResult unknown = read(HEAD + FIRST + "规章 1 0 2\n有关\n规范性文件 5 5 5\n");
        assertThat(row(unknown, "proactive/normativeDocument")).isEqualTo("BLANK BLANK BLANK");
        assertThat(codes(unknown)).contains("ROW_UNKNOWN");
    }

    @Test
    void sentences_with_words_of_the_form_stay_sentences() {
        ReadResult result = read(HEAD + "全年办理行政许可 5 件，行政处罚 3 件。予以公开 50 件、部分公开 3 件。行政复议 2 件，行政诉讼 1 件。\n" + FIRST
                + "规章 1 0 2\n三、收到和处理政府信息公开申请情况\n（一）予以公开 50 件。\n");
        assertThat(row(result, "proactive/administrativeRule")).isEqualTo("1 0 2");
        assertThat(unassigned(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getSections().toString()).contains("行政许可 5 件", "予以公开 50 件");
    }

    private static ReadResult read(String text) {
        ReadResult result = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.getFormat()).contains(ReportFormat.TEXT);
        return result;
    }

    private static List<Finding> unassigned(ReadResult result) {
        return result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals("FIGURES_UNASSIGNED"))
                .toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    /** The figures of a row as stored, and of what could not be read the text with a question mark. */
    private static String row(ReadResult result, String row) {
        String table = row.substring(0, row.indexOf('/'));
        String key = row.substring(row.indexOf('/') + 1);
        return result.getReport().flatMap(report -> report.findTable(table)).stream()
                .flatMap(found -> found.getDefinition().cellsOf(key).stream().map(cell -> found.getCell(cell.index())))
                .map(TablesInTextTest::said)
                .collect(Collectors.joining(" "));
    }

    private static String said(Cell cell) {
        return switch (cell.getState()) {
            case NUMBER -> String.valueOf(cell.getNumber());
            case UNREADABLE -> Optional.ofNullable(cell.getRawText()).orElse("") + "?";
            default -> cell.getState().name();
        };
    }
}
