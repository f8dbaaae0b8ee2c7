package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sheets as they should not be. Every figure of the form has the number 1000 + its index, so a figure in a
 * wrong place cannot go unnoticed: whatever is done to the sheet, a number that arrives is the right one.
 */
class LabelsTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();
    private static final TableDefinition PROACTIVE =
            Edition.FY2021.form().findTable("proactive").orElseThrow();
    private static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();
    private static final int TOP = 2;

    /** In the request table: three header rows, three label columns, figures from D6. */
    private static final int FIRST_ROW = TOP + 3;

    private static final int FIRST_COLUMN = 3;

    private static SheetFile sheet(TableDefinition table) {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, LabelsTest::value).print(table, TOP);
        return sheet;
    }

    private static String value(CellDefinition cell) {
        return String.valueOf(1000 + cell.index());
    }

    private static ReadResult read(TableDefinition table, Consumer<SheetFile> change) {
        SheetFile sheet = sheet(table);
        change.accept(sheet);
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        nothingMisplaced(result);
        return result;
    }

    private static void nothingMisplaced(ReadResult result) {
        result.getReport()
                .ifPresent(report -> report.figures()
                        .filter(figure -> figure.cell().isNumber()
                                && figure.definition().unit().decimals() == 0)
                        .forEach(figure -> assertThat(figure.cell().getNumber())
                                .as(figure.definition().ref().toString())
                                .isEqualTo(1000 + figure.definition().index())));
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.removeIf(code -> code.equals("TABLE_MISSING"));
        return codes;
    }

    private static Cell cell(ReadResult result, String ref) {
        return result.getReport().orElseThrow().find(CellRef.parse(ref)).orElseThrow();
    }

    private static long numbers(ReadResult result) {
        return result.getReport()
                .orElseThrow()
                .figures()
                .filter(figure -> figure.cell().isNumber())
                .count();
    }

    @Test
    void the_untouched_tables_are_read() {
        assertThat(codes(read(REQUEST, sheet -> {}))).isEmpty();
        assertThat(codes(read(PROACTIVE, sheet -> {}))).isEmpty();
        assertThat(codes(read(DISPUTE, sheet -> {}))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1、属于国家秘密|''",
                "1．属于国家秘密|''",
                "①属于国家秘密|''",
                "(1)属于国家秘密|''",
                "属于国家秘密|''",
                "1. 属于\u200b国家\u3000秘密|''",
                "（三）不予公开-1.属于国家秘密|''",
                "（三）不予公开：1.属于国家秘密|''",
                "三、本年度办理结果（三）不予公开1.属于国家秘密|''"
            })
    void S19_a_label_is_read_in_every_print(String printed, String codes) {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 4, 2, printed));
        assertThat(codes(result)).isEmpty();
        assertThat(numbers(result)).isEqualTo(175);
    }

    @Test
    void S19_a_listed_variant_is_read_and_told() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 3, 1, "㈡部分公开"));
        assertThat(codes(result)).containsExactly("LABEL_VARIANT");
        assertThat(numbers(result)).isEqualTo(175);
    }

    @Test
    void S19_an_unknown_label_is_named_and_its_figures_reach_no_other_row() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 4, 2, "1.属于国家机密"));
        assertThat(codes(result)).containsExactlyInAnyOrder("ROW_MISSING", "ROW_UNKNOWN");
        assertThat(cell(result, "request/deniedStateSecret/total")).isEqualTo(Cell.BLANK);
        assertThat(result.getFindings().stream()
                        .map(finding -> finding.getMessage().zh())
                        .toList()
                        .toString())
                .contains("属于国家机密", "属于国家秘密", "D10=1028", "J10=1034");
        assertThat(numbers(result)).isEqualTo(168);
    }

    @Test
    void S19_a_deleted_column_is_missing_and_no_other_moves() {
        ReadResult result = read(REQUEST, sheet -> {
            sheet.clear(TOP + 2, FIRST_COLUMN + 2);
        });
        assertThat(codes(result)).startsWith("HEADER_MISSING").doesNotContain("ROW_MISSING");
        assertThat(codes(result).stream()
                        .filter(code -> code.equals("HEADER_MISSING"))
                        .count())
                .isEqualTo(1);
        assertThat(numbers(result)).isEqualTo(150);
        assertThat(result.getFindings().toString()).contains("F6=1002");
    }

    @Test
    void S19_an_inserted_column_is_named() {
        ReadResult result = read(REQUEST, sheet -> {
            sheet.text(TOP + 1, FIRST_COLUMN + 7, "备注数");
            sheet.number(FIRST_ROW, FIRST_COLUMN + 7, "77");
            sheet.number(FIRST_ROW + 1, FIRST_COLUMN + 8, "78");
        });
        assertThat(codes(result)).containsExactly("HEADER_UNKNOWN", "FIGURE_UNPLACED");
        assertThat(result.getFindings().toString()).contains("K6=77", "L7=78", "备注数");
    }

    @Test
    void S19_reordered_columns_are_found_by_their_labels() {
        ReadResult result = read(REQUEST, sheet -> {
            sheet.text(TOP + 2, FIRST_COLUMN + 1, "科研机构").text(TOP + 2, FIRST_COLUMN + 2, "商业企业");
            for (int row = 0; row < 25; row++) {
                sheet.number(FIRST_ROW + row, FIRST_COLUMN + 2, String.valueOf(1000 + 7 * row + 1));
                sheet.number(FIRST_ROW + row, FIRST_COLUMN + 1, String.valueOf(1000 + 7 * row + 2));
            }
        });
        assertThat(codes(result)).isEmpty();
        assertThat(numbers(result)).isEqualTo(175);
    }

    @Test
    void a_column_that_stands_twice_is_not_taken() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(TOP + 2, FIRST_COLUMN + 2, "商业企业"));
        assertThat(codes(result)).contains("HEADER_DUPLICATE");
        assertThat(cell(result, "request/granted/commercialEnterprise")).isEqualTo(Cell.BLANK);
        assertThat(result.getFindings().toString()).contains("E6=1001", "F6=1002");
    }

    @Test
    void a_row_that_stands_twice_is_not_taken() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 5, 2, "1.属于国家秘密"));
        assertThat(codes(result)).contains("ROW_DUPLICATE", "ROW_MISSING");
        assertThat(cell(result, "request/deniedStateSecret/total")).isEqualTo(Cell.BLANK);
        assertThat(result.getFindings().toString()).contains("D10=1028", "D11=1035");
    }

    @Test
    void a_table_of_which_every_row_stands_twice_is_filed_without_figures() {
        SheetFile sheet = new SheetFile("Sheet1").text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        sheet.text(1, 0, "信息内容").text(1, 1, "本年收费金额");
        for (int row = 2; row < 4; row++) {
            sheet.text(row, 0, "行政事业性收费").number(row, 1, String.valueOf(row));
        }
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        assertThat(codes(result)).contains("ROW_DUPLICATE", "ROW_MISSING");
        assertThat(cell(result, "proactive/administrativeFees/amount")).isEqualTo(Cell.BLANK);
        assertThat(result.getFindings().toString()).contains("B3=2", "B4=3");
    }

    @Test
    void a_subtotal_among_the_reasons_is_not_the_total() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 11, 2, "合计"));
        assertThat(codes(result)).containsExactlyInAnyOrder("ROW_MISSING", "ROW_UNKNOWN");
        assertThat(cell(result, "request/concludedTotal/total").isNumber()).isTrue();
    }

    @Test
    void an_other_row_under_another_header_is_not_the_other_row() {
        ReadResult result = read(REQUEST, sheet -> sheet.text(FIRST_ROW + 14, 2, "3.其他"));
        assertThat(codes(result)).containsExactlyInAnyOrder("ROW_MISSING", "ROW_UNKNOWN");
        assertThat(cell(result, "request/otherHandlingOther/total").isNumber()).isTrue();
    }

    @Test
    void without_merges_a_subtotal_is_not_the_total_either() {
        SheetFile sheet = new SheetFile("年报").withoutMerges();
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, LabelsTest::value).print(REQUEST, TOP);
        sheet.text(FIRST_ROW + 11, 2, "合计").text(FIRST_ROW + 14, 2, "3.其他");
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        nothingMisplaced(result);
        assertThat(codes(result)).containsExactlyInAnyOrder("ROW_MISSING", "ROW_MISSING", "ROW_UNKNOWN", "ROW_UNKNOWN");
    }

    @Test
    void a_subtotal_typed_into_a_header_row_is_named() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, LabelsTest::value).oneLabelColumn().print(REQUEST, TOP);
        int denied = FIRST_ROW + 5;
        sheet.number(denied, 1, "444");
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        nothingMisplaced(result);
        assertThat(codes(result)).containsExactly("FIGURE_UNPLACED");
        assertThat(result.getFindings().toString()).contains("444", "不予公开");
    }

    @Test
    void an_extra_row_of_a_province_is_named() {
        ReadResult result = read(PROACTIVE, sheet -> {
            sheet.text(TOP + 3, 0, "其他主动公开文件").number(TOP + 3, 1, "99");
        });
        assertThat(codes(result)).contains("ROW_UNKNOWN");
        assertThat(result.getFindings().toString()).contains("其他主动公开文件", "B6=99");
    }

    @Test
    void fees_in_yuan_are_not_read_as_ten_thousand_yuan() {
        ReadResult result = read(PROACTIVE, sheet -> sheet.text(TOP + 12, 1, "本年收费金额（单位：元）"));
        assertThat(cell(result, "proactive/administrativeFees/amount").isNumber())
                .isFalse();
        assertThat(codes(result)).isNotEmpty();
    }

    @Test
    void fees_under_a_note_of_another_unit_are_named_and_not_scaled() {
        ReadResult result =
                read(PROACTIVE, sheet -> sheet.text(TOP + 12, 1, "本年收费金额").text(TOP - 1, 3, "单位：元"));
        assertThat(cell(result, "proactive/administrativeFees/amount").isNumber())
                .isFalse();
        assertThat(codes(result)).contains("UNIT_MISMATCH");
        assertThat(result.getFindings().toString()).contains("D2", "单位：元");
    }

    @Test
    void a_note_of_the_forms_own_unit_or_of_pieces_changes_nothing() {
        for (String note : List.of("单位：万元", "（单位：件）", "计量单位：件、万元")) {
            ReadResult result =
                    read(PROACTIVE, sheet -> sheet.text(TOP + 12, 1, "本年收费金额").text(TOP - 1, 3, note));
            assertThat(cell(result, "proactive/administrativeFees/amount").isNumber())
                    .as(note)
                    .isTrue();
        }
    }

    @Test
    void two_sheets_with_the_same_table_are_ambiguous() {
        SheetFile copy = new SheetFile("副本");
        new PrintedForm(copy, LabelsTest::value).print(REQUEST, 5);
        SheetFile other = sheet(DISPUTE);
        SheetFile first = new SheetFile("正本");
        new PrintedForm(first, LabelsTest::value).print(REQUEST, 5);
        ReadResult result = Reading.read(
                new WorkbookFile().sheet(other).sheet(first).sheet(copy).toBytes());
        assertThat(codes(result)).containsExactly("AMBIGUOUS_TABLE");
        assertThat(result.getFindings().toString()).contains("正本!", "副本!");
        assertThat(result.getReport().orElseThrow().getRequest()).isEmpty();
        assertThat(result.getReport().orElseThrow().getDispute()).isPresent();
    }

    @Test
    void a_table_split_over_two_sheets_is_one_table() {
        SheetFile first = sheet(REQUEST);
        SheetFile second = sheet(REQUEST);
        SheetFile renamed = new SheetFile("续表");
        for (int row = 10; row < 25; row++) {
            for (int column = 0; column < 10; column++) {
                first.clear(FIRST_ROW + row, column);
            }
        }
        new PrintedForm(renamed, cell -> cell.index() < 70 ? "" : value(cell)).print(REQUEST, TOP);
        for (int row = 0; row < 10; row++) {
            for (int column = 2; column < 10; column++) {
                renamed.clear(FIRST_ROW + row, column);
            }
        }
        renamed.clear(FIRST_ROW, 0)
                .clear(FIRST_ROW + 1, 0)
                .clear(FIRST_ROW + 2, 1)
                .clear(FIRST_ROW + 3, 1);
        assertThat(second).isNotNull();
        ReadResult result =
                Reading.read(new WorkbookFile().sheet(first).sheet(renamed).toBytes());
        nothingMisplaced(result);
        assertThat(codes(result)).isEmpty();
        assertThat(numbers(result)).isEqualTo(175);
    }

    @Test
    void a_transposed_table_is_not_read() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        for (int i = 0; i < REQUEST.rows().size(); i++) {
            sheet.text(2, 1 + i, REQUEST.rows().get(i).toString());
            for (int column = 0; column < 7; column++) {
                sheet.text(
                        3 + column,
                        0,
                        REQUEST.blocks().get(0).columns().get(column).toString());
                sheet.number(3 + column, 1 + i, "5");
            }
        }
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        assertThat(Reading.codes(result)).contains("NO_TABLE");
        assertThat(result.getReport()).isEmpty();
    }

    @Test
    void two_numbers_under_one_header_are_not_chosen_from() {
        ReadResult both =
                read(PROACTIVE, sheet -> sheet.merge(TOP + 5, 1, TOP + 5, 2).number(TOP + 6, 2, "7"));
        assertThat(codes(both)).containsExactly("NUM_SYNTAX");
        assertThat(cell(both, "proactive/license/decisions")).isEqualTo(Cell.unreadable("1006 7"));
    }

    @Test
    void a_number_merged_over_two_figures_belongs_to_the_first_only() {
        ReadResult result = read(DISPUTE, sheet -> sheet.clear(TOP + 3, 1).merge(TOP + 3, 0, TOP + 3, 1));
        assertThat(codes(result)).containsExactly("FIGURE_UNPLACED");
        assertThat(cell(result, "dispute/reconsideration/corrected")).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_dispute_header_without_its_group_is_missing_and_not_guessed() {
        ReadResult result = read(DISPUTE, sheet -> sheet.text(TOP + 1, 5, "直接诉讼"));
        assertThat(codes(result)).contains("HEADER_MISSING");
        assertThat(cell(result, "dispute/directLitigation/upheld")).isEqualTo(Cell.BLANK);
        assertThat(result.getFindings().toString()).contains("1005");
    }
}
