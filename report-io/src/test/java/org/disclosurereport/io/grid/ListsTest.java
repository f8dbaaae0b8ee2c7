package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;

/** Lists of figures that provinces and cities asked for, as offices print them. */
class ListsTest {

    /** Figures of a published report, its organ is invented. */
    private static final List<String> SIXTEEN_ROWS = List.of(
            "主动公开文件数|条|2543|78967",
            "其中：1、政府网站公开数|条|2543|78967",
            "2、政府公报公开数|条|0|0",
            "受理依申请公开信息总数|条|1|1",
            "其中：1、当面申请数|条|0|0",
            "2、网上申请数|条|0|0",
            "3、信函、传真申请数|条|1|1",
            "对申请的答复总数|条|1|1",
            "其中：1、同意公开答复数|条|1|1",
            "2、同意部分公开答复数|条|0|0",
            "3、不予公开答复数|条|0|0",
            "4、其他类型答复数|条|0|0",
            "政府信息公开收费减免金额|元|0|0",
            "接受行政诉讼、举报数|件|0|0",
            "行政复议数|件|0|0",
            "行政诉讼数|件|0|0");

    private static SheetFile sheet(String title, String headers, List<String> rows) {
        SheetFile sheet = new SheetFile("附表").text(0, 0, title);
        ListSheet.print(sheet, 2, 0, headers);
        ListSheet.print(sheet, 3, 0, rows.toArray(String[]::new));
        return sheet;
    }

    private static ReadResult read(SheetFile sheet) {
        return Reading.read(new WorkbookFile().sheet(sheet).toBytes(), ReadOptions.DEFAULT);
    }

    @Test
    void every_row_arrives_as_printed_with_its_code_and_its_place() {
        ReadResult result = read(sheet("示例区管委会2014年政府信息公开工作年度报告", "指标名称|计量单位|2014年度|历年累计", SIXTEEN_ROWS));
        assertThat(Reading.codes(result)).containsExactly("TABLE_MISSING");
        DisclosureReport report = result.getReport().orElseThrow();
        StatisticsList list = report.findList("fujian").orElseThrow();
        assertThat(report.getEdition()).isEqualTo(Edition.FY2014);
        assertThat(list.getAnnex()).contains(LocalAnnex.FUJIAN);
        assertThat(list.getColumns())
                .containsExactly(new ListColumn("year", "2014年度"), new ListColumn("cumulative", "历年累计"));
        assertThat(list.getRows())
                .hasSize(16)
                .startsWith(new ListRow("itemsDisclosed", "主动公开文件数", Optional.of("条")))
                .contains(new ListRow("requestsByLetterOrFax", "3、信函、传真申请数", Optional.of("条")))
                .endsWith(new ListRow("litigations", "行政诉讼数", Optional.of("件")));
        assertThat(list.getRows()).extracting(ListRow::key).noneMatch(key -> key.startsWith("row"));
        assertThat(list.getCell("itemsDisclosed", "cumulative")).isEqualTo(Cell.of(78967));
        assertThat(list.getCell("requestsByLetterOrFax", "year")).isEqualTo(Cell.of(1));
        assertThat(result.getProvenance().find(CellRef.parse("fujian/itemsDisclosed/cumulative")))
                .get()
                .satisfies(place -> assertThat(place.getCell()).contains("D4"));
        assertThat(report.getSections()).isEmpty();
    }

    @Test
    void a_list_of_an_early_report_needs_no_table_of_a_form() {
        ReadResult result = read(sheet(
                "示例县财政局2010年政府信息公开工作年度报告",
                "统计项目|单位|2010年度",
                List.of(
                        "主动公开信息数|条|3",
                        "1．网站公开|条|3",
                        "2．政府公报公开|条|0",
                        "受理依申请公开信息总数|条|",
                        "3．否决公开答复总数|条|/",
                        "行政申诉数|件|约2")));
        DisclosureReport report = result.getReport().orElseThrow();
        StatisticsList list = report.findList("fujian").orElseThrow();
        assertThat(report.getEdition()).isEqualTo(Edition.FY2008);
        assertThat(list.getColumns()).containsExactly(new ListColumn("year", "2010年度"));
        assertThat(list.getCell("requestsReceived", "year")).isEqualTo(Cell.BLANK);
        assertThat(list.getCell("repliedDenied", "year")).isEqualTo(Cell.SLASH);
        assertThat(list.getCell("appeals", "year")).isEqualTo(Cell.unreadable("约2"));
        assertThat(Reading.codes(result)).containsExactly("NUM_SYNTAX");
    }

    @Test
    void rows_and_columns_that_nobody_knows_are_kept_as_printed() {
        ReadResult result = read(sheet(
                "示例区财政金融局2016年政府信息公开工作年度报告",
                "指标|单位|2016年|其中四季度",
                List.of(
                        "主动公开信息数|条|86|20",
                        "其中：1、网站公开|条|86|20",
                        "2、政府公报公开|条|0|0",
                        "3、微信公众号公开|条|12|",
                        "刊发稿件|篇(次)|3.5|1",
                        "填表人：张三")));
        StatisticsList list =
                result.getReport().orElseThrow().findList("fujian").orElseThrow();
        assertThat(list.getColumns())
                .containsExactly(new ListColumn("year", "2016年"), new ListColumn("column2", "其中四季度"));
        assertThat(list.getRows())
                .extracting(row -> row.key() + " " + row.label())
                .containsExactly(
                        "itemsDisclosed 主动公开信息数",
                        "disclosedOnWebsite 其中：1、网站公开",
                        "disclosedInGazette 2、政府公报公开",
                        "row4 3、微信公众号公开",
                        "row5 刊发稿件");
        assertThat(list.getCell("row4", "year")).isEqualTo(Cell.of(12));
        assertThat(list.getCell("row5", "year")).isEqualTo(Cell.of(3_500_000));
        assertThat(list.getRows().get(4).unit()).contains("篇(次)");
    }

    @Test
    void equal_labels_of_pudong_are_told_apart_by_their_order() {
        List<String> rows = LocalAnnex.PUDONG.definition().rows().stream()
                .map(row -> row.toString() + "|" + row.numbering().length() + "|"
                        + row.wording().zh().length())
                .toList();
        StatisticsList list = read(sheet("示例新区民政局2012年政府信息公开工作年度报告", "指标|本月累计|年度累计", rows))
                .getReport()
                .orElseThrow()
                .findList("pudong")
                .orElseThrow();
        assertThat(list.getRows())
                .extracting(ListRow::key)
                .containsExactlyElementsOf(LocalAnnex.PUDONG.definition().rows().stream()
                        .map(row -> row.key())
                        .toList());
        assertThat(list.getColumns()).extracting(ListColumn::key).containsExactly("month", "yearToDate");
    }

    @Test
    void without_headers_no_figure_is_guessed() {
        ReadResult result = read(sheet("示例区管委会2012年政府信息公开工作年度报告", "附", SIXTEEN_ROWS));
        assertThat(result.getReport().orElseThrow().getLists()).isEmpty();
    }
}
