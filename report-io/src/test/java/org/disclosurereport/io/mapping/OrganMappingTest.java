package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.mapping.MappingText.codes;
import static org.disclosurereport.io.mapping.MappingText.said;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;

/** What becomes of sheets with one organ a row, or a column, that a mapping names. */
class OrganMappingTest {

    private static final CellRef GRANTED = CellRef.parse("request/granted/total");
    private static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");

    private static final String HEAD = """
            mapping: disclosure-mapping/1
            edition: FY2021
            year: 2023
            """;

    private static final String YAML = HEAD + """
            sheets:
              - sheet: 汇总
                organs:
                  first: 3
                  organ: B
                  creditCode: C
                  ignore: [A]
                  figures:
                    request/granted/total: D
                    proactive/license/decisions: E
                  skip: [合计*]
                  aliases: {一办: 示例市人民政府办公室}
                  prefix: 示例市
            """;

    private static List<ReadResult> all(String yaml, byte[] content) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(content, MappingText.with(yaml), results::add);
        return results;
    }

    private static List<ReadResult> all(String yaml, SheetFile... sheets) {
        return all(yaml, MappingText.workbook(sheets));
    }

    private static List<ReadResult> reports(List<ReadResult> results) {
        return results.stream().filter(result -> result.getReport().isPresent()).toList();
    }

    private static List<Finding> findings(List<ReadResult> results) {
        return results.stream().flatMap(result -> result.getFindings().stream()).toList();
    }

    private static Cell cell(ReadResult result, CellRef address) {
        return result.getReport()
                .orElseThrow()
                .findTable(address.table())
                .orElseThrow()
                .find(address)
                .orElseThrow();
    }

    private static List<String> organs(List<ReadResult> results) {
        return reports(results).stream()
                .map(result -> result.getReport().orElseThrow().getOrgan().getName())
                .toList();
    }

    private static SheetFile summary() {
        return new SheetFile("汇总")
                .text(0, 0, "我市各单位办理情况")
                .text(1, 0, "序号")
                .text(1, 1, "部门")
                .text(1, 3, "公开件")
                .text(1, 4, "许可")
                .text(1, 5, "备注数")
                .number(2, 0, "1")
                .text(2, 1, "一办")
                .text(2, 2, "11450000MB0000001X")
                .number(2, 3, "12")
                .number(2, 4, "300")
                .number(3, 0, "2")
                .text(3, 1, "水利局")
                .number(3, 3, "5")
                .number(3, 5, "77")
                .text(4, 1, "合计（两家）")
                .number(4, 3, "17")
                .text(5, 1, "注：以上含下属单位。");
    }

    @Test
    void every_row_that_names_an_organ_is_a_report() {
        List<ReadResult> results = all(YAML, summary());

        assertThat(organs(results)).containsExactly("示例市人民政府办公室", "示例市水利局");
        ReadResult first = results.get(0);
        assertThat(cell(first, GRANTED)).isEqualTo(Cell.of(12));
        assertThat(cell(first, LICENSES)).isEqualTo(Cell.of(300));
        assertThat(first.getReport().orElseThrow().getOrgan().getCreditCode()).contains("11450000MB0000001X");
        assertThat(first.getReport().orElseThrow().getYear()).isEqualTo(2023);
        assertThat(first.getProvenance().find(GRANTED)).contains(Location.ofCell("汇总", "D3"));
        assertThat(cell(results.get(1), LICENSES)).isEqualTo(Cell.BLANK);
        assertThat(results.get(1).getProvenance().find(LICENSES)).contains(Location.ofCell("汇总", "E4"));
    }

    @Test
    void what_is_no_organ_and_what_no_field_is_told() {
        List<Finding> findings = findings(all(YAML, summary()));

        assertThat(said(findings, "MAPPED_LINE_SKIPPED"))
                .singleElement()
                .asString()
                .contains("合计（两家）");
        assertThat(said(findings, "ROW_IS_NOTE")).singleElement().asString().contains("以上含下属单位");
        assertThat(said(findings, "COLUMN_NOT_READ")).singleElement().asString().contains("备注数", "F4");
        assertThat(said(findings, "MAPPED_ORGAN")).hasSize(2).first().asString().contains("一办", "示例市人民政府办公室");
    }

    @Test
    void a_row_of_figures_without_an_organ_and_a_total_that_is_not_named_are_no_reports() {
        SheetFile sheet = summary().clear(4, 1).text(6, 1, "总计").number(6, 3, "17");
        List<Finding> findings = findings(all(YAML, sheet));

        assertThat(said(findings, "ROW_WITHOUT_ORGAN"))
                .singleElement()
                .asString()
                .contains("D5");
        assertThat(said(findings, "ROW_IS_TOTAL")).singleElement().asString().contains("B7");
    }

    @Test
    void read_refuses_to_choose_one_of_many() {
        ReadResult result = ReportReader.standard().read(MappingText.workbook(summary()), MappingText.with(YAML));

        assertThat(result.getReport()).isEmpty();
        assertThat(codes(result.getFindings())).containsExactly("MAPPING_OF_MANY");
    }

    @Test
    void a_document_that_names_its_figures_itself_needs_no_mapping_and_that_is_said_once() {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2024)
                .organ(ReportingOrgan.of("示例市教育局"))
                .build();
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.XML)) {
            ReadResult result =
                    ReportReader.standard().read(ReportWriter.of(format).toBytes(report), MappingText.with(YAML));
            assertThat(result.getReport()).contains(report);
            assertThat(codes(result.getFindings())).containsExactly("MAPPING_NOT_USED");
        }
        String line = new String(ReportWriter.of(ReportFormat.JSON_LINES).toBytes(report), StandardCharsets.UTF_8);
        List<Finding> findings = new ArrayList<>();
        ReportReader.standard()
                .readAll(
                        line.repeat(3).getBytes(StandardCharsets.UTF_8),
                        MappingText.with(YAML),
                        result -> findings.addAll(result.getFindings()));
        assertThat(codes(findings)).containsExactly("MAPPING_NOT_USED");
    }

    @Test
    void organs_may_stand_in_columns() {
        SheetFile sheet = new SheetFile("竖排")
                .text(0, 0, "项目")
                .text(0, 1, "甲局")
                .text(0, 2, "乙局")
                .text(1, 0, "年份")
                .text(1, 1, "2022年")
                .text(1, 2, "2023年")
                .text(2, 0, "公开")
                .number(2, 1, "3")
                .number(2, 2, "4");
        List<ReadResult> results = all("""
                mapping: disclosure-mapping/1
                edition: FY2021
                sheets:
                  - position: 1
                    organs:
                      in: columns
                      first: B
                      organ: 1
                      year: 2
                      figures: {request/granted/total: 3, request/granted/naturalPerson: 4}
                """, sheet);

        assertThat(organs(results)).containsExactly("甲局", "乙局");
        assertThat(cell(results.get(1), GRANTED)).isEqualTo(Cell.of(4));
        assertThat(results.get(0).getReport().orElseThrow().getYear()).isEqualTo(2022);
        assertThat(results.get(1).getProvenance().find(GRANTED)).contains(Location.ofCell("竖排", "C3"));
        assertThat(results.get(1).getProvenance().find(CellRef.parse("request/granted/naturalPerson")))
                .contains(Location.ofCell("竖排", "C4"));
    }

    @Test
    void the_rows_of_one_organ_on_several_sheets_are_one_report() {
        String yaml = HEAD + """
                sheets:
                  - sheet: 表一
                    organs: {first: 2, organ: A, figures: {proactive/license/decisions: B}}
                  - sheet: 表二
                    organs: {first: 2, organ: A, figures: {request/granted/total: B}}
                """;
        List<ReadResult> results = all(
                yaml,
                new SheetFile("表一")
                        .text(1, 0, "甲局")
                        .number(1, 1, "1")
                        .text(2, 0, "乙局")
                        .number(2, 1, "2"),
                new SheetFile("表二")
                        .text(1, 0, "乙局")
                        .number(1, 1, "4")
                        .text(2, 0, "甲局")
                        .number(2, 1, "3"));

        assertThat(organs(results)).containsExactly("甲局", "乙局");
        assertThat(cell(results.get(0), LICENSES)).isEqualTo(Cell.of(1));
        assertThat(cell(results.get(0), GRANTED)).isEqualTo(Cell.of(3));
        assertThat(cell(results.get(1), GRANTED)).isEqualTo(Cell.of(4));
        assertThat(findings(results)).isEmpty();
    }

    @Test
    void rows_that_could_belong_to_either_of_two_are_not_joined() {
        String yaml = HEAD + """
                constants: {dispute/reconsideration/upheld: 0, proactive/penalty/decisions: 7}
                sheets:
                  - sheet: 表一
                    organs: {first: 1, organ: A, figures: {proactive/license/decisions: B}}
                  - sheet: 表二
                    organs: {first: 1, organ: A, figures: {request/granted/total: B}}
                """;
        List<ReadResult> results = all(
                yaml,
                new SheetFile("表一")
                        .text(0, 0, "甲局")
                        .number(0, 1, "1")
                        .text(1, 0, "乙局")
                        .number(1, 1, "5"),
                new SheetFile("表二")
                        .text(0, 0, "甲局")
                        .number(0, 1, "2")
                        .text(1, 0, "甲局")
                        .number(1, 1, "3")
                        .text(2, 0, "乙局")
                        .number(2, 1, "6"));

        assertThat(reports(results)).hasSize(4);
        assertThat(codes(findings(results))).contains("ROWS_NOT_JOINED");
        ReadResult joined = reports(results).stream()
                .filter(result ->
                        result.getReport().orElseThrow().getOrgan().getName().equals("乙局"))
                .findFirst()
                .orElseThrow();
        assertThat(cell(joined, LICENSES)).isEqualTo(Cell.of(5));
        assertThat(cell(joined, GRANTED)).isEqualTo(Cell.of(6));
        assertThat(cell(joined, CellRef.parse("proactive/penalty/decisions"))).isEqualTo(Cell.of(7));
        assertThat(cell(joined, CellRef.parse("dispute/reconsideration/upheld")))
                .isEqualTo(Cell.of(0));
    }

    @Test
    void a_number_that_is_merged_over_two_organs_is_of_none() {
        SheetFile sheet = summary().merge(2, 3, 3, 3).clear(3, 3).number(3, 4, "1");
        List<ReadResult> results = all(YAML, sheet);

        assertThat(cell(results.get(0), GRANTED)).isEqualTo(Cell.unreadable("12"));
        assertThat(cell(results.get(1), GRANTED)).isEqualTo(Cell.BLANK);
        assertThat(codes(findings(results))).contains("FIGURE_MERGED");
    }

    @Test
    void a_run_of_columns_holds_a_whole_table_and_every_figure_arrives() {
        List<DisclosureReport> reports =
                List.of(SampleReports.of(Edition.FY2021, 1), SampleReports.of(Edition.FY2021, 2));
        SheetFile sheet = new SheetFile("表");
        int row = 0;
        for (DisclosureReport report : reports) {
            sheet.text(row, 0, "第" + (row + 1) + "局");
            int column = 1;
            for (CellDefinition cell :
                    Edition.FY2021.form().findTable("request").orElseThrow().cells()) {
                Cell figure = report.findTable("request").orElseThrow().getCell(cell.index());
                if (figure.isNumber()) {
                    sheet.number(row, column, figure.format(cell.unit()));
                }
                column++;
            }
            row++;
        }
        List<ReadResult> results =
                all(HEAD + "sheets: [{position: 1, organs: {first: 1, organ: A, figures: {request: B}}}]", sheet);

        assertThat(reports(results)).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(results.get(i).getReport().orElseThrow().findTable("request"))
                    .isEqualTo(reports.get(i).findTable("request"));
        }
    }

    @Test
    void a_text_table_is_read_as_a_workbook_is() {
        String table = "单位,公开\n甲局,3\n乙局,约4\n合计,7\n";
        List<ReadResult> results = all(HEAD + """
                figures: {allow: [about]}
                sheets:
                  - position: 1
                    organs: {first: 2, organ: A, figures: {request/granted/total: B}}
                """, table.getBytes(StandardCharsets.UTF_8));

        assertThat(organs(results)).containsExactly("甲局", "乙局");
        assertThat(cell(results.get(1), GRANTED)).isEqualTo(Cell.of(4));
        assertThat(results.get(1).getProvenance().find(GRANTED)).contains(Location.ofLine(3, 2));
        assertThat(codes(findings(results))).contains("ROW_IS_TOTAL");
    }

    @Test
    void a_sheet_without_an_organ_is_told() {
        assertThat(codes(findings(all(YAML, new SheetFile("汇总").text(0, 0, "空表")))))
                .contains("NO_ORGAN_ROW");
    }

    @Test
    void a_row_without_a_year_is_no_report() {
        List<ReadResult> results = all(YAML.replace("year: 2023\n", ""), summary());

        assertThat(reports(results)).isEmpty();
        assertThat(codes(findings(results))).contains("YEAR_MISSING");
    }

    @Test
    void a_long_sheet_is_taken_row_by_row() {
        SheetFile sheet = new SheetFile("汇总");
        for (int row = 2; row < 3002; row++) {
            sheet.text(row, 1, "第" + row + "局").number(row, 3, Integer.toString(row));
        }
        List<ReadResult> results = all(YAML, sheet);

        assertThat(reports(results)).hasSize(3000);
        assertThat(cell(results.get(2999), GRANTED)).isEqualTo(Cell.of(3001));
    }
}
