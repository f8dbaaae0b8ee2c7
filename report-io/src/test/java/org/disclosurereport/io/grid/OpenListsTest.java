package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of figures of nobody that is known: what is printed is kept, what is not certain is left alone. */
class OpenListsTest {

    private static final String[] LINES = {"清理文件|件|12|340|9", "举办培训|次|3|41|2", "培训人员|人次|150|2200|1.5"};

    private static SheetFile with(String headers) {
        return ListSheet.print(ListSheet.print(ListSheet.of(2012), 2, 0, headers), 3, 0, LINES);
    }

    @Test
    void every_row_and_column_is_kept_as_printed() {
        ReadResult result = ListSheet.read(with("项目|单位|本年|历年累计|上年"));
        assertThat(Reading.codes(result)).containsExactly("NUM_NOT_INTEGER");
        StatisticsList list = result.getReport().orElseThrow().findList("list1").orElseThrow();
        assertThat(list.getAnnex()).isEmpty();
        assertThat(list.getColumns())
                .containsExactly(
                        new ListColumn("year", "本年"),
                        new ListColumn("cumulative", "历年累计"),
                        new ListColumn("column3", "上年"));
        assertThat(ListSheet.lines(result, "list1"))
                .containsExactly("row1|清理文件|件|12|340|9", "row2|举办培训|次|3|41|2", "row3|培训人员|人次|150|2200|1.5");
        assertThat(result.getProvenance().find(CellRef.parse("list1/row2/cumulative")))
                .flatMap(Location::getCell)
                .contains("D5");
        assertThat(result.getReport().orElseThrow().getSections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位名称|单位|本年|历年累计|上年",
                "填报单位|单位|本年|历年累计|上年",
                "名称|单位名称|本年|历年累计|上年",
                "部门|单位|本年|历年累计|上年",
                "部门|项目|本年|历年累计|上年",
                "|单位|本年|历年累计|上年"
            })
    void under_a_header_for_organs_or_none_stands_no_statistics(String headers) {
        assertThat(ListSheet.keys(ListSheet.read(with(headers)))).isEmpty();
    }

    @Test
    void two_rows_with_figures_are_no_list() {
        SheetFile sheet = ListSheet.print(ListSheet.of(2012), 2, 0, "项目|数量", "清理文件|12", "举办培训|3", "培训人员|");
        assertThat(ListSheet.keys(ListSheet.read(sheet))).isEmpty();
    }

    @Test
    void a_column_of_another_year_is_not_the_year_of_the_report() {
        ReadResult result = ListSheet.read(
                ListSheet.print(ListSheet.of(2012), 2, 0, "指标|2011年|2012年|2012年累计", "甲|1|2|3", "乙|4|5|6", "丙|7|8|9"));
        assertThat(result.getReport()
                        .orElseThrow()
                        .findList("list1")
                        .orElseThrow()
                        .getColumns())
                .extracting(ListColumn::key)
                .containsExactly("column1", "year", "cumulative");
        assertThat(ListSheet.lines(result, "list1")).contains("row2|乙||4|5|6");
    }

    @Test
    void headers_of_two_lines_are_read_together() {
        SheetFile sheet = ListSheet.of(2012)
                .text(2, 0, "指标名称")
                .merge(2, 0, 3, 0)
                .text(2, 1, "2012年")
                .merge(2, 1, 2, 2)
                .text(3, 1, "市本级")
                .text(3, 2, "县区");
        ListSheet.print(sheet, 4, 0, "甲|1|2", "乙|3|4", "丙|5|6");
        ReadResult result = ListSheet.read(sheet);
        assertThat(result.getReport()
                        .orElseThrow()
                        .findList("list1")
                        .orElseThrow()
                        .getColumns())
                .containsExactly(new ListColumn("column1", "2012年 市本级"), new ListColumn("column2", "2012年 县区"));
        assertThat(ListSheet.lines(result, "list1")).containsExactly("row1|甲||1|2", "row2|乙||3|4", "row3|丙||5|6");
    }

    @Test
    void running_numbers_are_no_figures_and_notes_stay_text() {
        ReadResult result = ListSheet.read(ListSheet.print(
                ListSheet.of(2012), 2, 0, "序号|统计指标|数量|备注", "1|甲|10|比去年多", "2|乙|20|", "3|丙|30|", "4|丁||另见附件"));
        assertThat(ListSheet.lines(result, "list1")).containsExactly("row1|甲||10", "row2|乙||20", "row3|丙||30");
        assertThat(Reading.codes(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getSections().toString()).contains("比去年多", "另见附件");
    }

    @Test
    void figures_without_a_header_or_a_label_are_named_with_their_cells() {
        ReadResult result = ListSheet.read(
                ListSheet.print(ListSheet.of(2012), 2, 0, "项目|数量|备注|", "甲|10|77|", "乙|20||88", "|99||", "丙|30||"));
        assertThat(ListSheet.lines(result, "list1")).containsExactly("row1|甲||10", "row2|乙||20", "row3|丙||30");
        assertThat(Reading.codes(result)).containsExactly("HEADER_UNKNOWN", "FIGURE_UNPLACED", "FIGURE_UNPLACED");
        assertThat(result.getFindings().toString()).contains("C4=77", "D5=88", "B6=99");
    }

    @Test
    void labels_over_several_rows_stand_before_those_beside_them() {
        SheetFile sheet =
                ListSheet.print(ListSheet.of(2012), 2, 0, "项目||数量", "公开|网站|10", "|公报|20", "申请|收到|30", "|答复|40");
        sheet.merge(2, 0, 2, 1).merge(3, 0, 4, 0).merge(5, 0, 6, 0);
        assertThat(ListSheet.lines(ListSheet.read(sheet), "list1"))
                .containsExactly("row1|公开 网站||10", "row2|公开 公报||20", "row3|申请 收到||30", "row4|申请 答复||40");
    }

    @Test
    void two_headers_over_labels_beside_each_other_belong_to_one_list() {
        ReadResult result = ListSheet.read(
                ListSheet.print(ListSheet.of(2012), 2, 0, "类别|项目|数量", "公开|网站|10", "公开|公报|20", "申请|收到|30"));
        assertThat(ListSheet.lines(result, "list1"))
                .containsExactly("row1|公开 网站||10", "row2|公开 公报||20", "row3|申请 收到||30");
        assertThat(result.getReport().orElseThrow().getSections()).isEmpty();
    }

    @Test
    void one_label_over_two_figures_and_one_figure_over_two_rows_are_not_guessed() {
        SheetFile sheet =
                ListSheet.print(ListSheet.of(2012), 2, 0, "项目|数量", "甲|10", "乙|20", "|21", "丙|30", "丁|", "戊|50");
        sheet.merge(4, 0, 5, 0).merge(6, 1, 7, 1);
        ReadResult result = ListSheet.read(sheet);
        assertThat(ListSheet.lines(result, "list1"))
                .containsExactly("row1|甲||10", "row2|乙||20 21", "row3|丙||30", "row4|丁||", "row5|戊||50");
        assertThat(Reading.codes(result)).containsExactly("NUM_SYNTAX", "FIGURE_UNPLACED");
        assertThat(result.getFindings().toString()).contains("B7=30");
    }

    @Test
    void a_heading_over_the_whole_list_is_a_row_without_figures() {
        SheetFile sheet =
                ListSheet.print(ListSheet.of(2012), 2, 0, "项目|单位|数量", "（1）公开", "甲|件|10", "乙|件|20", "（2）申请", "丙|件|30");
        sheet.merge(3, 0, 3, 2).merge(6, 0, 6, 2);
        ReadResult result = ListSheet.read(sheet);
        assertThat(ListSheet.lines(result, "list1"))
                .containsExactly("row1|（1）公开||", "row2|甲|件|10", "row3|乙|件|20", "row4|（2）申请||", "row5|丙|件|30");
        assertThat(Reading.codes(result)).isEmpty();
    }

    @Test
    void a_list_beside_narrative_ends_where_the_next_section_begins() {
        SheetFile sheet = ListSheet.print(
                ListSheet.of(2012), 2, 0, "项目|数量", "甲|10", "乙|20", "丙|30", "填表人：张三|", "二、存在的问题", "仍有3项不足");
        ReadResult result = ListSheet.read(sheet);
        assertThat(ListSheet.lines(result, "list1")).hasSize(3);
        assertThat(result.getReport().orElseThrow().getSections().toString()).contains("填表人：张三", "仍有3项不足");
    }

    @Test
    void a_register_of_thousands_of_rows_is_named_and_not_read() {
        SheetFile sheet = ListSheet.print(ListSheet.of(2012), 2, 0, "项目|数量");
        ListSheet.print(
                sheet,
                3,
                0,
                IntStream.range(0, 30_000).mapToObj(i -> "事项" + i + "|" + i).toArray(String[]::new));
        ReadResult result = ListSheet.read(sheet);
        assertThat(ListSheet.keys(result)).isEmpty();
        assertThat(result.getFindings())
                .filteredOn(finding -> finding.getCode().equals(ReadingCode.LIST_TOO_LONG.code()))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getOperands().toString()).contains("A3:B30003", "30000"));
    }

    @Test
    void more_columns_than_a_list_can_have_are_named() {
        String numbers = "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|7722";
        String headers =
                IntStream.range(0, 22).mapToObj(i -> "列" + (char) ('甲' + i)).reduce("项目", (a, b) -> a + "|" + b);
        ReadResult result = ListSheet.read(
                ListSheet.print(ListSheet.of(2012), 2, 0, headers, "甲|" + numbers, "乙|" + numbers, "丙|" + numbers));
        assertThat(result.getReport()
                        .orElseThrow()
                        .findList("list1")
                        .orElseThrow()
                        .getColumns())
                .hasSize(20);
        assertThat(Reading.codes(result)).containsExactly("HEADER_UNKNOWN", "HEADER_UNKNOWN");
        assertThat(result.getFindings().toString()).contains("W4=7722");
    }

    @Test
    void a_sheet_full_of_headers_is_read_within_a_minute() {
        SheetFile sheet = ListSheet.of(2012);
        for (int i = 0; i < 10_000; i++) {
            ListSheet.print(sheet, 2 + 2 * i, 0, "项目|数量", "甲|1");
        }
        assertThat(ListSheet.keys(ListSheet.read(sheet))).isEmpty();
    }

    @Test
    void a_narrative_table_of_texts_is_no_list() {
        ReadResult result = ListSheet.read(
                ListSheet.print(ListSheet.of(2012), 2, 0, "一、概述", "事项|完成情况", "清理文件|已完成", "举办培训|已完成", "培训人员|已完成"));
        assertThat(ListSheet.keys(result)).isEmpty();
        assertThat(result.getReport().orElseThrow().getSections().toString()).contains("清理文件");
    }
}
