package org.disclosurereport.testkit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialLayoutTest {

    static List<TableDefinition> tables() {
        return Edition.everyTable();
    }

    private static StatisticsTable numbered(TableDefinition definition) {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        definition.cells().forEach(cell -> table.set(cell.index(), 1000L + cell.index()));
        return table.build();
    }

    private static List<TablePrinter> habits() {
        return List.of(
                TablePrinter.plain(),
                TablePrinter.plain().inOneLabelColumn(),
                TablePrinter.plain().withUnits(),
                TablePrinter.plain().inOneLabelColumn().withUnits(),
                TablePrinter.plain().withBlocksSideBySide());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_figure_is_printed_once_in_the_unit_of_the_form_whatever_the_habits(TableDefinition definition) {
        StatisticsTable table = numbered(definition);
        for (TablePrinter printer : habits()) {
            List<PrintedCell> figures = OfficialLayout.print(table, printer).cells().stream()
                    .filter(cell -> cell.role() == CellRole.FIGURE)
                    .toList();
            assertThat(figures).hasSameSizeAs(definition.cells());
            for (CellDefinition cell : definition.cells()) {
                assertThat(figures)
                        .filteredOn(figure -> figure.figure().equals(Optional.of(cell.ref())))
                        .extracting(PrintedCell::text)
                        .containsExactly(cell.unit().format(1000L + cell.index()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_figure_stands_in_the_line_of_its_row_and_below_its_column(TableDefinition definition) {
        TextGrid grid = OfficialLayout.of(numbered(definition));
        for (CellDefinition cell : definition.cells()) {
            PrintedCell figure = grid.find(cell.ref()).orElseThrow();
            assertThat(before(grid, figure).anyMatch(seen -> says(seen, cell.row()))
                            || above(grid, figure).anyMatch(seen -> says(seen, cell.row())))
                    .as("the row of %s", cell)
                    .isTrue();
            assertThat(above(grid, figure)).as("the column of %s", cell).anyMatch(seen -> says(seen, cell.column()));
        }
    }

    private static boolean says(PrintedCell cell, FormLabel label) {
        return cell.text().equals(label.toString());
    }

    private static Stream<PrintedCell> before(TextGrid grid, PrintedCell figure) {
        return grid.cells().stream()
                .filter(cell -> cell.role() == CellRole.LABEL)
                .filter(cell -> cell.row() <= figure.row() && figure.row() <= cell.bottom());
    }

    private static Stream<PrintedCell> above(TextGrid grid, PrintedCell figure) {
        return grid.cells().stream()
                .filter(cell -> cell.role() == CellRole.HEADER && cell.row() < figure.row())
                .filter(cell -> cell.column() <= figure.column() && figure.column() <= cell.right());
    }

    @Test
    void the_table_of_requests_looks_like_the_form() {
        TableDefinition request = Edition.FY2021.form().findTable("request").orElseThrow();
        TextGrid grid = OfficialLayout.of(numbered(request));

        assertThat(grid.rows()).isEqualTo(28);
        assertThat(grid.columns()).isEqualTo(10);
        assertThat(grid.cells().stream().filter(PrintedCell::isMerged).map(PrintedCell::toString))
                .containsExactly(
                        "0,0 3x3 HEADER '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'",
                        "0,3 1x7 HEADER '申请人情况'",
                        "1,3 2x1 HEADER '自然人'",
                        "1,4 1x5 HEADER '法人或其他组织'",
                        "1,9 2x1 HEADER '总计'",
                        "3,0 1x3 LABEL '一、本年新收政府信息公开申请数量'",
                        "4,0 1x3 LABEL '二、上年结转政府信息公开申请数量'",
                        "5,0 22x1 LABEL '三、本年度办理结果'",
                        "5,1 1x2 LABEL '（一）予以公开'",
                        "6,1 1x2 LABEL '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'",
                        "7,1 8x1 LABEL '（三）不予公开'",
                        "15,1 3x1 LABEL '（四）无法提供'",
                        "18,1 5x1 LABEL '（五）不予处理'",
                        "23,1 3x1 LABEL '（六）其他处理'",
                        "26,1 1x2 LABEL '（七）总计'",
                        "27,0 1x3 LABEL '四、结转下年度继续办理'");
    }

    @Test
    void the_statistics_form_of_2014_has_a_line_for_every_heading_and_names_units() {
        TextGrid grid = OfficialLayout.of(
                numbered(Edition.FY2014.form().findTable("statisticsForm").orElseThrow()));

        assertThat(grid.rows()).isEqualTo(66);
        assertThat(grid.toRows())
                .startsWith(
                        List.of("统计指标", "单位", "统计数"),
                        List.of("一、主动公开情况", "——", "——"),
                        List.of("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "1000"));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void a_whole_report_has_its_title_its_sections_and_its_tables_in_order(Edition edition) {
        DisclosureReport report = SampleReports.of(edition, 3);
        TextGrid grid = OfficialLayout.of(report);

        assertThat(grid.cells().get(0).role()).isEqualTo(CellRole.TITLE);
        assertThat(grid.cells().get(0).text()).contains(report.getOrgan().getName(), report.getYear() + "年");
        assertThat(grid.cells().stream()
                        .filter(cell -> cell.role() == CellRole.HEADING)
                        .map(PrintedCell::text))
                .containsExactlyElementsOf(Stream.concat(
                                report.getSections().stream().flatMap(section -> section.getTitle().stream()),
                                report.getLists().stream().flatMap(list -> list.getTitle().stream()))
                        .toList());
        assertThat(grid.cells().stream().flatMap(cell -> cell.figure().stream()))
                .containsExactlyInAnyOrderElementsOf(report.figures()
                        .map(figure -> figure.definition().ref())
                        .toList());
    }

    @Test
    void blank_slash_dash_and_text_stay_what_they_are() {
        TableDefinition table = Edition.FY2021.form().findTable("dispute").orElseThrow();
        StatisticsTable filed = StatisticsTable.builder(table)
                .set(0, Cell.SLASH)
                .set(1, Cell.DASH)
                .set(2, Cell.unreadable("3（含上年）"))
                .set(3, Cell.of(0))
                .build();

        TextGrid grid = OfficialLayout.of(filed);

        assertThat(table.cells().stream()
                        .limit(5)
                        .map(cell -> grid.find(cell.ref()).orElseThrow().text()))
                .containsExactly("/", "-", "3（含上年）", "0", "");
    }

    @Test
    void a_list_prints_its_labels_units_and_columns() {
        StatisticsList list = StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "2011年度"))
                .column(new ListColumn("cumulative", "历年累计"))
                .row(new ListRow("row1", "主动公开信息数", Optional.of("条")), Cell.of(5), Cell.of(60))
                .row(new ListRow("row2", "其中：全文电子化", Optional.empty()), Cell.BLANK, Cell.SLASH)
                .build();

        assertThat(OfficialLayout.of(list).toRows())
                .containsExactly(
                        List.of("指标名称", "计量单位", "2011年度", "历年累计"),
                        List.of("主动公开信息数", "条", "5", "60"),
                        List.of("其中：全文电子化", "", "", "/"));
    }
}
