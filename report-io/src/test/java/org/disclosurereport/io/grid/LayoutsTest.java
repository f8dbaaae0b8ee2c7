package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.html.PageFile;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same figures in the layouts of different offices: every one must arrive at its address. */
class LayoutsTest {

    static final List<String> CASES = FiledFigures.CASES;

    private static String title(FiledFigures filed) {
        return filed.organ() + filed.year() + "年政府信息公开工作年度报告";
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void one_sheet_as_in_the_form(String name) {
        FiledFigures filed = FiledFigures.load(name);
        SheetFile sheet = new SheetFile("Sheet1");
        sheet.text(0, 0, title(filed)).merge(0, 0, 0, 9);
        int row = 2;
        for (TableDefinition table : filed.tables()) {
            sheet.text(row++, 0, sectionOf(filed.edition(), table));
            row = new PrintedForm(sheet, filed::value).print(table, row) + 1;
        }
        check(filed, new WorkbookFile().sheet(sheet), Set.of());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void three_sheets_without_merges(String name) {
        FiledFigures filed = FiledFigures.load(name);
        WorkbookFile workbook = new WorkbookFile();
        for (TableDefinition table : filed.tables()) {
            SheetFile sheet = new SheetFile(table.key()).withoutMerges();
            sheet.text(0, 0, title(filed));
            new PrintedForm(sheet, filed::value).from(2).print(table, 3);
            workbook.sheet(sheet);
        }
        check(filed, workbook, Set.of());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void one_label_column_full_width_digits_and_blank_zeros(String name) {
        FiledFigures filed = FiledFigures.load(name);
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 1, title(filed));
        int row = 4;
        for (TableDefinition table : filed.tables()) {
            row = new PrintedForm(sheet, cell -> filed.value(cell).equals("0") ? "" : filed.value(cell))
                            .oneLabelColumn()
                            .textDigits(LayoutsTest::fullWidth)
                            .from(1)
                            .print(table, row)
                    + 2;
        }
        ReadResult result = read(new WorkbookFile().sheet(sheet));
        assertThat(unexpected(result, Set.of("NORMALISED"))).isEmpty();
        forEachFigure(filed, result, cell -> {
            if (filed.value(cell).equals("0")) {
                assertThat(figure(result, cell))
                        .as(cell.ref().toString())
                        .isEqualTo(org.disclosurereport.model.table.Cell.BLANK);
            } else if (filed.value(cell).matches("[0-9.]*")) {
                assertThat(figure(result, cell)).as(cell.ref().toString()).isEqualTo(filed.expected(cell));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void wrapped_labels_and_blocks_side_by_side(String name) {
        FiledFigures filed = FiledFigures.load(name);
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, title(filed));
        int row = 4;
        for (TableDefinition table : filed.tables()) {
            row = new PrintedForm(sheet, filed::value)
                            .labels(LayoutsTest::wrapped)
                            .sideBySide()
                            .print(table, row)
                    + 2;
        }
        check(filed, new WorkbookFile().strict().sheet(sheet), Set.of());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void the_unit_of_every_line_in_a_column_of_its_own(String name) {
        FiledFigures filed = FiledFigures.load(name);
        SheetFile sheet = new SheetFile("统计表");
        sheet.text(0, 0, title(filed));
        int row = 2;
        for (TableDefinition table : filed.tables()) {
            row = new PrintedForm(sheet, filed::value).oneLabelColumn().units().print(table, row) + 2;
        }
        check(filed, new WorkbookFile().sheet(sheet), Set.of());
    }

    @Test
    void a_form_of_another_year_is_kept_as_printed_whatever_the_title_says() {
        FiledFigures later = FiledFigures.load("FY2021/county-2023");
        assertThat(formsRead(later, 2020))
                .containsExactly("proactive (FY2021)", "request (FY2021)", "dispute (FY2019)");
        FiledFigures earlier = FiledFigures.load("FY2019/bureau-2020-zeros");
        assertThat(formsRead(earlier, 2022))
                .containsExactly("proactive (FY2019)", "request (FY2019)", "dispute (FY2019)");
    }

    private static List<String> formsRead(FiledFigures filed, int year) {
        SheetFile sheet = new SheetFile("Sheet1").text(0, 0, filed.organ() + year + "年政府信息公开工作年度报告");
        int row = 2;
        for (TableDefinition table : filed.tables()) {
            row = new PrintedForm(sheet, filed::value).print(table, row) + 1;
        }
        DisclosureReport report =
                read(new WorkbookFile().sheet(sheet)).getReport().orElseThrow();
        assertThat(report.getEdition().covers(year)).isTrue();
        return report.getTables().stream()
                .map(table -> table.getDefinition().toString())
                .toList();
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)))
                .collect(Collectors.joining());
    }

    private static String wrapped(String label) {
        return label.replace("（", "(")
                .replace("）", ")")
                .replace("“", "\"")
                .replace("、", "、 \n")
                .replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan}{4})", "\u00a0\r\n");
    }

    private static String sectionOf(Edition edition, TableDefinition table) {
        return edition.form().sections().stream()
                .filter(section -> section.tableKey().equals(java.util.Optional.of(table.key())))
                .map(section -> section.label().toString())
                .findFirst()
                .orElseThrow();
    }

    private static void check(FiledFigures filed, WorkbookFile workbook, Set<String> alsoFound) {
        ReadResult result = read(workbook);
        byte[] odsFile = OdsFile.of(workbook.toBytes()).toBytes();
        ReadResult ods = ReportReader.standard().read(odsFile, ReadOptions.DEFAULT);
        assertThat(ods.getFormat()).contains(ReportFormat.ODS);
        assertThat(ods.getReport()).isEqualTo(result.getReport());
        assertThat(ods.getFindings()).isEqualTo(result.getFindings());
        assertThat(ods.getProvenance()).isEqualTo(result.getProvenance());
        ReadResult page =
                ReportReader.standard().read(PageFile.of(workbook.toBytes()).toBytes(), ReadOptions.DEFAULT);
        assertThat(page.getFormat()).contains(ReportFormat.HTML);
        assertThat(page.getReport()).isEqualTo(result.getReport());
        assertThat(codes(page)).isEqualTo(codes(result));
        assertThat(page.getProvenance().toMap().keySet())
                .isEqualTo(result.getProvenance().toMap().keySet());
        boolean withUnit = filed.values().values().stream().anyMatch(value -> value.endsWith("元"));
        assertThat(unexpected(result, withUnit ? Set.of("NORMALISED") : alsoFound))
                .isEmpty();
        forEachFigure(filed, result, cell -> {
            assertThat(figure(result, cell)).as(cell.ref().toString()).isEqualTo(filed.expected(cell));
            assertThat(result.getProvenance().find(cell.ref()))
                    .as(cell.ref().toString())
                    .isPresent();
        });
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    private static void forEachFigure(
            FiledFigures filed, ReadResult result, java.util.function.Consumer<CellDefinition> check) {
        assertThat(result.getFormat()).contains(ReportFormat.XLSX);
        DisclosureReport report = result.getReport().orElseThrow();
        assertThat(report.getYear()).isEqualTo(filed.year());
        assertThat(report.getOrgan().getName()).isEqualTo(filed.organ());
        assertThat(report.getTables())
                .extracting(table -> table.getDefinition().toString())
                .containsExactlyElementsOf(
                        filed.tables().stream().map(TableDefinition::toString).toList());
        filed.tables().forEach(table -> table.cells().forEach(check));
    }

    private static org.disclosurereport.model.table.Cell figure(ReadResult result, CellDefinition cell) {
        return result.getReport().orElseThrow().find(cell.ref()).orElseThrow();
    }

    /** All findings but the notes in cells and the short labels that these offices really filed. */
    private static List<String> unexpected(ReadResult result, Set<String> alsoFound) {
        return result.getFindings().stream()
                .filter(finding -> !alsoFound.contains(finding.getCode().toString()))
                .filter(finding ->
                        !String.valueOf(finding.getOperands().get("found")).matches(".*（.*件）|.*（.*件）"))
                .map(LayoutsTest::said)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.getCode() + " " + finding.message(Locale.CHINESE);
    }

    private static ReadResult read(WorkbookFile workbook) {
        return ReportReader.standard().read(workbook.toBytes(), ReadOptions.DEFAULT);
    }
}
