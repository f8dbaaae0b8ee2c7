package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cell of the proactive table is strange: the licences in B8. */
class HostileCellsTest {

    private static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");
    static final String PLACE = "<c r=\"B9\" ><v>1</v></c>";

    static SheetFile form() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        TableDefinition table = Edition.FY2021.form().findTable("proactive").orElseThrow();
        new PrintedForm(sheet, cell -> "1").print(table, 2);
        return sheet;
    }

    private static ReadResult read(String cell) {
        return read(cell, xml -> xml);
    }

    private static ReadResult read(String cell, UnaryOperator<String> change) {
        return Reading.read(workbook(cell, change).toBytes());
    }

    static WorkbookFile workbook(String cell, UnaryOperator<String> change) {
        String xml = form().xml("{ns}");
        assertThat(xml).contains(PLACE);
        return new WorkbookFile()
                .sheet("年报", "", change.apply(xml.replace(PLACE, cell)))
                .part(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + WorkbookFile.MAIN
                                + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\"/>"
                                + "<numFmt numFmtId=\"171\" formatCode=\"0.0%;[Red]-0.0%\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"" + WorkbookFile.MAIN
                                + "\" count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>12</t></si>"
                                + "<si><r><t>1</t></r><r><t>3</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh></si></sst>");
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.remove("TABLE_MISSING");
        codes.remove("TABLE_MISSING");
        return codes;
    }

    private static Cell licenses(ReadResult result) {
        return result.getReport().orElseThrow().find(LICENSES).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5|5",
                "4.9999999999999996|5",
                "-0|0",
                "-3|-3",
                "1E3|1000",
                "12.0|12",
                "9007199254740991|9007199254740991"
            })
    void S10_stored_numbers_are_exact(String literal, long number) {
        ReadResult result = read("<c r=\"B9\"><v>" + literal + "</v></c>");
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo(Cell.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "1.9,NUM_NOT_INTEGER",
        "9007199254740993,NUM_PRECISION",
        "1E20,NUM_OVERFLOW",
        "1E400,NUM_OVERFLOW",
        "NaN,NUM_SYNTAX",
        "0x1p3,NUM_SYNTAX",
        "abc,NUM_SYNTAX",
        "1d,NUM_SYNTAX"
    })
    void S10_numbers_that_cannot_be_right_are_kept_as_they_are(String literal, String code) {
        ReadResult result = read("<c r=\"B9\"><v>" + literal + "</v></c>");
        assertThat(codes(result)).containsExactly(code);
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(literal));
        Finding finding = result.getFindings().stream()
                .filter(f -> f.getCode().toString().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(finding.getAddresses()).contains(LICENSES);
        assertThat(finding.getLocation().orElseThrow().getCell()).contains("B9");
        assertThat(finding.getMessage().zh()).contains("B9").contains("行政许可").contains(literal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#NULL!", "#NUM!"})
    void S11_error_values_are_never_zero(String error) {
        ReadResult result = read("<c r=\"B9\" t=\"e\"><f>1/0</f><v>" + error + "</v></c>");
        assertThat(codes(result)).containsExactly("CELL_ERROR");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(error));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>SUM(A1)</f>", "<f>SUM(A1)</f><v/>", "<f>SUM(A1)</f><v></v>"})
    void S12_a_formula_without_a_value_is_not_evaluated(String content) {
        ReadResult result = read("<c r=\"B9\">" + content + "</c>");
        assertThat(codes(result)).containsExactly("FORMULA_NOT_CALCULATED");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable("=SUM(A1)"));
    }

    @Test
    void S13_the_stored_value_of_a_formula_is_taken() {
        assertThat(licenses(read("<c r=\"B9\"><f>1+2</f><v>7</v></c>"))).isEqualTo(Cell.of(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void S14_a_small_number_with_a_date_format_is_kept_and_a_date_is_not(String style) {
        ReadResult small = read("<c r=\"B9\" s=\"" + style + "\"><v>5</v></c>");
        assertThat(codes(small)).containsExactly("CELL_DATE_FORMAT");
        assertThat(licenses(small)).isEqualTo(Cell.of(5));
        ReadResult date = read("<c r=\"B9\" s=\"" + style + "\"><v>45678</v></c>");
        assertThat(codes(date)).containsExactly("CELL_IS_DATE");
        assertThat(licenses(date)).isEqualTo(Cell.unreadable("2025-01-21"));
    }

    @ParameterizedTest
    @CsvSource({"3,1,100%", "4,0.07,7%", "3,0.1234567,12.34567%", "4,-5,-500%", "3,0,0%"})
    void S14_a_percentage_is_no_count(String style, String stored, String shown) {
        ReadResult result = read("<c r=\"B9\" s=\"" + style + "\"><v>" + stored + "</v></c>");
        assertThat(codes(result)).containsExactly("NUM_UNIT");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(shown));
    }

    @Test
    void S15_booleans_are_no_figures() {
        assertThat(codes(read("<c r=\"B9\" t=\"b\"><v>1</v></c>"))).containsExactly("CELL_IS_BOOLEAN");
    }

    @Test
    void S15_rich_text_is_joined_without_phonetic_guides() {
        assertThat(licenses(read("<c r=\"B9\" t=\"s\"><v>1</v></c>"))).isEqualTo(Cell.of(13));
        assertThat(
                        licenses(
                                read(
                                        "<c r=\"B9\" t=\"inlineStr\"><is><r><t>1</t></r><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh><r><t xml:space=\"preserve\">2 </t></r></is></c>")))
                .isEqualTo(Cell.of(12));
    }

    @Test
    void S15_escapes_are_decoded() {
        assertThat(EscapedText.decode("a_x000D_b_x005F_x000D_c_x0000_d_xD800_"))
                .isEqualTo("a\rb_x000D_c_x0000_d_xD800_");
        assertThat(licenses(read("<c r=\"B9\" t=\"str\"><v>_x0031_2_x000D_</v></c>")))
                .isEqualTo(Cell.of(12));
    }

    @Test
    void S16_the_same_cell_twice_is_an_error_and_neither_value_wins() {
        ReadResult result = read("<c r=\"B9\"><v>5</v></c><c r=\"B9\"><v>9</v></c>");
        assertThat(codes(result)).containsExactly("DUP_CELL");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable("5 | 9"));
    }

    @Test
    void S16_the_same_cell_many_times_is_told_and_its_text_does_not_grow() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            cells.append("<c r=\"B9\"><v>").append(i).append("</v></c>");
        }
        ReadResult result = read(cells.toString());
        assertThat(licenses(result)).isEqualTo(Cell.unreadable("0 | 1"));
        assertThat(result.getFindings()).hasSize(1001);
        ReadLimits limits = ReadLimits.builder().maxCells(2000).build();
        assertThat(codes(ReportReader.standard()
                        .read(
                                workbook(cells.toString(), xml -> xml).toBytes(),
                                ReadOptions.builder().limits(limits).build())))
                .contains("LIMIT_CELLS");
    }

    @Test
    void S16_cells_without_a_reference_are_counted() {
        ReadResult result = read(PLACE, xml -> xml.replaceAll("<c r=\"[A-Z]+9\" ", "<c "));
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo(Cell.of(1));
    }

    @Test
    void S16_rows_may_stand_in_any_order() {
        ReadResult result = read("<c r=\"B9\"><v>5</v></c>", xml -> {
            int from = xml.indexOf("<row r=\"9\"");
            int to = xml.indexOf("</row>", from) + 6;
            String row = xml.substring(from, to);
            return xml.replace(row, "").replace("<sheetData>", "<sheetData>" + row);
        });
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo(Cell.of(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE9", "ZZZZZZ9", "B0", "B1048577", "B9999999999", "9", "B", "B-9", "C10"})
    void S06_a_cell_outside_its_sheet_or_row_is_named_with_its_content(String ref) {
        ReadResult result = read("<c r=\"" + ref + "\"><v>77</v></c>");
        assertThat(codes(result)).startsWith("CELL_REF_RANGE");
        assertThat(result.getFindings().get(0).getMessage().zh()).contains("77");
        assertThat(licenses(result)).isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "x", "", "99999999999"})
    void S20_a_string_that_does_not_exist_is_an_error(String index) {
        ReadResult result = read("<c r=\"B9\" t=\"s\"><v>" + index + "</v></c>");
        assertThat(codes(result)).containsExactly("SST_INDEX");
        assertThat(licenses(result).isNumber()).isFalse();
    }

    @Test
    void S07_the_dimension_is_not_believed() {
        assertThat(codes(read(
                        PLACE, xml -> xml.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"))))
                .isEmpty();
    }

    @Test
    void S17_overlapping_merges_are_named() {
        ReadResult result = read(
                PLACE,
                xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"F1:G9\"/><mergeCell ref=\"G5:H6\"/>"));
        assertThat(codes(result)).containsExactly("MERGE_OVERLAP");
    }

    @Test
    void S17_a_value_hidden_under_a_merge_is_named() {
        ReadResult result = read(
                PLACE + "<c r=\"C9\"><v>88</v></c>",
                xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"B9:D9\"/>"));
        assertThat(codes(result)).containsExactly("MERGE_SHADOWED");
        assertThat(result.getFindings().get(0).getMessage().zh()).contains("88");
    }

    @Test
    void S17_a_merge_over_the_whole_sheet_costs_nothing() {
        ReadResult result =
                read(PLACE, xml -> xml.replace("<mergeCells>", "<mergeCells><mergeCell ref=\"Z1:XFD1048576\"/>"));
        assertThat(codes(result)).isEmpty();
    }

    @Test
    void S18_hidden_rows_columns_and_sheets_are_read_and_said() {
        WorkbookFile workbook = new WorkbookFile()
                .sheet(
                        "年报",
                        "state=\"hidden\"",
                        form().xml("{ns}")
                                .replace("<row r=\"9\"", "<row r=\"9\" hidden=\"1\"")
                                .replace(
                                        "<sheetData>",
                                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"));
        ReadResult result = Reading.read(workbook.toBytes());
        assertThat(codes(result)).containsExactly("HIDDEN_READ", "HIDDEN_READ");
        assertThat(licenses(result)).isEqualTo(Cell.of(1));
    }

    @Test
    void S23_prefixes_strict_names_and_alternate_content_are_read() {
        String prefixed = form().xml("{ns}")
                .replaceAll("<(/?)(\\w)", "<$1x:$2")
                .replace("xmlns=", "xmlns:x=")
                .replace(
                        "<x:sheetData>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"z\"><x:row r=\"9\"><x:c r=\"B9\"><x:v>99</x:v></x:c></x:row></mc:Choice><mc:Fallback/></mc:AlternateContent><x:sheetData>");
        ReadResult result = Reading.read(
                new WorkbookFile().strict().sheet("年报", "", prefixed).toBytes());
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo(Cell.of(1));
    }

    @Test
    void S06_cells_and_strings_are_limited() {
        ReadLimits few = ReadLimits.builder().maxCells(10).build();
        assertThat(Reading.codes(Reading.read(
                        workbook(PLACE, xml -> xml).toBytes(),
                        ReadOptions.builder().limits(few).build())))
                .containsExactly("LIMIT_CELLS");
        ReadLimits one = ReadLimits.builder().maxSharedStrings(1).build();
        assertThat(Reading.codes(Reading.read(
                        workbook(PLACE, xml -> xml).toBytes(),
                        ReadOptions.builder().limits(one).build())))
                .containsExactly("LIMIT_STRINGS");
    }

    @Test
    void a_sheet_whose_part_is_missing_is_named_and_the_others_are_read() {
        WorkbookFile workbook = workbook(PLACE, xml -> xml);
        workbook.sheet("附表", "", "<worksheet xmlns=\"{ns}\"/>");
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                new String(workbook.parts().get("xl/_rels/workbook.xml.rels"), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("sheet2.xml", "gone.xml"));
        ReadResult result = Reading.read(workbook.toBytes());
        assertThat(codes(result)).containsExactly("PART_MISSING");
        assertThat(result.getReport()).isPresent();
    }
}
