package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.mapping.MappingText.HEAD;
import static org.disclosurereport.io.mapping.MappingText.apply;
import static org.disclosurereport.io.mapping.MappingText.codes;
import static org.disclosurereport.io.mapping.MappingText.said;

import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the sheets of one report that a mapping names. */
class FormMappingTest {

    private static final CellRef GRANTED = CellRef.parse("request/granted/naturalPerson");
    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/amount");

    private static Cell cell(ReadResult result, CellRef address) {
        return result.getReport()
                .orElseThrow()
                .findTable(address.table())
                .orElseThrow()
                .getCell(address.row(), address.column());
    }

    @Test
    void a_figure_is_read_from_the_cell_that_the_mapping_names() {
        ReadResult result =
                apply(HEAD + """
                sheets:
                  - sheet: 台账*
                    cells:
                      request/granted/naturalPerson: C3
                """, new SheetFile("台账2023").text(0, 0, "办结").number(2, 2, "12"));

        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(12));
        assertThat(result.getProvenance().find(GRANTED)).contains(Location.ofCell("台账2023", "C3"));
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo("示例市人民政府");
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2023);
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"FY2014", "FY2019", "FY2021"})
    void every_figure_of_every_table_arrives_from_one_cell_each(Edition edition) {
        DisclosureReport report = SampleReports.of(edition, 3);
        SheetFile sheet = new SheetFile("数据");
        StringBuilder cells = new StringBuilder();
        int row = 0;
        for (TableDefinition table : edition.form().tables()) {
            for (var cell : table.cells()) {
                Cell figure = report.findTable(table.key()).orElseThrow().getCell(cell.index());
                if (figure.isNumber()) {
                    sheet.number(row, 3, figure.format(cell.unit()));
                }
                cells.append("      ")
                        .append(cell.ref())
                        .append(": D")
                        .append(++row)
                        .append('\n');
            }
        }
        ReadResult result = apply(
                "mapping: disclosure-mapping/1\nedition: " + edition + "\nyear: " + report.getYear()
                        + "\norgan: 示例局\nsheets:\n  - position: 1\n    cells:\n" + cells,
                sheet);

        assertThat(result.getReport().orElseThrow().getTables()).isEqualTo(report.getTables());
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void a_block_crosses_rows_and_columns() {
        SheetFile sheet = new SheetFile("表").number(4, 2, "7").number(4, 3, "8").number(9, 2, "9");
        ReadResult result = apply(HEAD + """
                sheets:
                  - sheet: 表
                    blocks:
                      - table: request
                        rows: {newlyReceived: 5, granted: 10}
                        columns: {naturalPerson: C, total: D}
                """, sheet);

        assertThat(cell(result, CellRef.parse("request/newlyReceived/naturalPerson")))
                .isEqualTo(Cell.of(7));
        assertThat(cell(result, CellRef.parse("request/newlyReceived/total"))).isEqualTo(Cell.of(8));
        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(9));
        assertThat(cell(result, CellRef.parse("request/granted/total"))).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_run_follows_the_form() {
        SheetFile sheet = new SheetFile("表");
        TableDefinition request = Edition.FY2021.form().findTable("request").orElseThrow();
        for (int row = 0; row < request.rows().size(); row++) {
            for (int column = 0; column < 7; column++) {
                sheet.number(row + 2, column + 1, Integer.toString(row * 7 + column));
            }
        }
        ReadResult result = apply(HEAD + """
                sheets:
                  - sheet: 表
                    blocks:
                      - table: request
                        firstRow: 3
                        firstColumn: B
                """, sheet);

        for (var cell : request.cells()) {
            assertThat(cell(result, cell.ref())).as(cell.ref().toString()).isEqualTo(Cell.of(cell.index()));
        }
    }

    @Test
    void a_table_that_the_mapping_does_not_name_is_read_by_its_labels() {
        SheetFile own = new SheetFile("台账").number(0, 0, "12");
        SheetFile form = new SheetFile("表四");
        new org.disclosurereport.io.grid.PrintedForm(form, cell -> "1")
                .print(Edition.FY2021.form().findTable("dispute").orElseThrow(), 0);
        ReadResult result = apply(HEAD + """
                sheets:
                  - sheet: 台账
                    cells: {request/granted/naturalPerson: A1}
                """, own, form);

        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(12));
        assertThat(cell(result, CellRef.parse("dispute/reconsideration/upheld")))
                .isEqualTo(Cell.of(1));
        assertThat(codes(result.getFindings())).containsOnly("TABLE_MISSING");
    }

    @Test
    void every_cell_with_content_that_is_not_used_is_named() {
        SheetFile sheet = new SheetFile("表")
                .text(0, 0, "我办办理情况")
                .text(1, 0, "公开")
                .number(1, 1, "12")
                .number(2, 1, "13")
                .text(3, 5, "经办人张三");
        ReadResult result = apply(HEAD + """
                sheets:
                  - sheet: 表
                    labels: [A2]
                    cells: {request/granted/naturalPerson: B2}
                """, sheet);

        assertThat(said(result.getFindings(), "UNMAPPED_FIGURE"))
                .hasSize(1)
                .first()
                .asString()
                .contains("B3=13");
        assertThat(said(result.getFindings(), "UNMAPPED_TEXT"))
                .hasSize(1)
                .first()
                .asString()
                .contains("A1", "F4")
                .doesNotContain("A2");
    }

    @Test
    void a_number_among_labels_is_told_all_the_same() {
        ReadResult result = apply(
                HEAD + """
                sheets:
                  - sheet: 表
                    labels: [A1:B9]
                    cells: {request/granted/naturalPerson: C1}
                """,
                new SheetFile("表").text(0, 0, "公开").number(1, 1, "13").number(0, 2, "1"));

        assertThat(said(result.getFindings(), "UNMAPPED_FIGURE"))
                .hasSize(1)
                .first()
                .asString()
                .contains("B2=13");
    }

    @Test
    void year_and_organ_stand_where_the_mapping_says() {
        SheetFile sheet = new SheetFile("表(示例县)").text(0, 0, "统计期：2022年度").number(1, 1, "12");
        ReadResult result = apply("""
                mapping: disclosure-mapping/1
                edition: FY2021
                year: {cell: A1, pattern: "统计期：*"}
                organ: {sheetName: "表(*)"}
                sheets:
                  - sheet: 表*
                    cells: {request/granted/naturalPerson: B2}
                """, sheet);

        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2022);
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).isEqualTo("示例县");
        assertThat(codes(result.getFindings())).containsOnly("TABLE_MISSING");
    }

    @Test
    void a_year_that_is_not_there_is_told_with_its_place() {
        ReadResult result = apply("""
                mapping: disclosure-mapping/1
                edition: FY2021
                year: {cell: A1}
                organ: 示例县
                sheets:
                  - sheet: 表
                    cells: {request/granted/naturalPerson: B2}
                """, new SheetFile("表").text(0, 0, "去年").number(1, 1, "12"));

        assertThat(result.getReport()).isEmpty();
        assertThat(said(result.getFindings(), "MAPPED_VALUE_MISSING"))
                .hasSize(1)
                .first()
                .asString()
                .contains("去年");
    }

    @Test
    void of_several_sheets_that_could_name_the_organ_none_is_chosen() {
        String yaml = """
                mapping: disclosure-mapping/1
                edition: FY2021
                year: 2023
                organ: %s
                sheets:
                  - position: 1
                    cells: {request/granted/naturalPerson: B2}
                """;
        SheetFile first = new SheetFile("表(甲局)").text(0, 0, "甲局").number(1, 1, "1");
        SheetFile second = new SheetFile("表(乙局)").text(0, 0, "乙局").number(1, 1, "1");

        for (String source : java.util.List.of("{sheetName: '表(*)'}", "{cell: A1, sheet: '表*'}")) {
            ReadResult result = apply(yaml.formatted(source), first, second);
            assertThat(result.getReport()).isEmpty();
            assertThat(codes(result.getFindings())).contains("MAPPED_SHEET_MISSING");
        }
    }

    @Test
    void a_sheet_that_is_not_there_or_not_alone_is_told() {
        String yaml = HEAD + """
                sheets:
                  - sheet: 台账*
                    cells: {request/granted/naturalPerson: B2}
                """;

        assertThat(codes(apply(yaml, new SheetFile("表").number(0, 0, "1")).getFindings()))
                .contains("MAPPED_SHEET_MISSING");
        assertThat(said(
                        apply(yaml, new SheetFile("台账1"), new SheetFile("台账2").number(0, 0, "1"))
                                .getFindings(),
                        "MAPPED_SHEET_MISSING"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2");
    }

    @Test
    void amounts_in_yuan_become_the_unit_of_the_form_exactly() {
        String yaml = HEAD + """
                sheets:
                  - sheet: 表
                    units: {proactive/administrativeFees: 元}
                    cells: {proactive/administrativeFees/amount: A1}
                """;
        ReadResult result = apply(yaml, new SheetFile("表").number(0, 0, "15000"));

        assertThat(cell(result, FEES).format(Unit.TEN_THOUSAND_YUAN)).isEqualTo("1.5");
        assertThat(said(result.getFindings(), "MAPPED_REWRITTEN")).hasSize(1);
        assertThat(cell(apply(yaml, new SheetFile("表").number(0, 0, "0.0000001")), FEES)
                        .isNumber())
                .isFalse();
    }

    @Test
    void a_constant_of_the_mapping_is_told() {
        ReadResult result = apply(HEAD + """
                constants: {request/granted/total: 5}
                sheets:
                  - sheet: 表
                    cells: {request/granted/naturalPerson: A1}
                """, new SheetFile("表").number(0, 0, "5"));

        assertThat(cell(result, CellRef.parse("request/granted/total"))).isEqualTo(Cell.of(5));
        assertThat(said(result.getFindings(), "MAPPED_CONSTANT"))
                .hasSize(1)
                .first()
                .asString()
                .contains("=5");
    }

    @Test
    void a_form_that_is_filed_by_old_rows_can_be_meant() {
        ReadResult result = apply(HEAD + """
                forms: {request: FY2019}
                sheets:
                  - sheet: 表
                    cells: {request/otherHandling/naturalPerson: A1}
                """, new SheetFile("表").number(0, 0, "5"));

        assertThat(cell(result, CellRef.parse("request/otherHandling/naturalPerson")))
                .isEqualTo(Cell.of(5));
    }

    @Test
    void one_number_over_several_figures_is_none_of_them_but_the_first() {
        SheetFile sheet = new SheetFile("表").number(0, 0, "5").merge(0, 0, 0, 1);
        ReadResult result = apply(HEAD + """
                sheets:
                  - sheet: 表
                    cells: {request/granted/naturalPerson: A1, request/granted/total: B1}
                """, sheet);

        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(5));
        assertThat(cell(result, CellRef.parse("request/granted/total"))).isEqualTo(Cell.BLANK);
        assertThat(codes(result.getFindings())).contains("FIGURE_UNPLACED");
    }

    @Test
    void a_text_table_is_mapped_by_record_and_field() {
        ReadOptions options = MappingText.with(HEAD + """
                sheets:
                  - position: 1
                    labels: [A1:B1]
                    cells: {request/granted/naturalPerson: B2}
                """);
        ReadResult result = ReportReader.standard()
                .read("项目,数\n公开,12\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), options);

        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(12));
    }
}
