package org.disclosurereport.conformance;

import static org.disclosurereport.conformance.StrangeDocuments.FIGURE;
import static org.disclosurereport.conformance.StrangeDocuments.LICENSES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.grid.Arrangement;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.TableHabit;
import org.disclosurereport.testkit.grid.TextGrid;
import org.disclosurereport.testkit.grid.Unmerging;

/** Strange workbooks. */
final class StrangeWorkbooks {

    private final CaseList list = new CaseList(ReportFormat.XLSX);
    private final DisclosureReport report = StrangeDocuments.report();
    private final PrintedReport printed = PrintedReport.of(report);

    private StrangeWorkbooks() {}

    static Stream<SuiteCase> cases() {
        StrangeWorkbooks strange = new StrangeWorkbooks();
        strange.containers();
        strange.layouts();
        strange.cells();
        return strange.list.cases();
    }

    private void containers() {
        byte[] whole = WorkbookDocument.of(printed.sheets());
        list.refused("cut", "文件中途截断", "the file ends in its middle", Arrays.copyOf(whole, whole.length / 2));
        list.refused(
                "empty", "空工作簿", "an empty workbook", WorkbookDocument.of(List.of(TextGrid.of("Sheet1", List.of()))));
    }

    private void layouts() {
        list.read(
                "a-sheet-a-table",
                "每表一个工作表",
                "a sheet for each table",
                workbook(PrintedReport.of(report, Arrangement.A_SHEET_A_TABLE, TableHabit.OF_THE_FORM)),
                report);
        list.read(
                "no-merged-cells",
                "没有合并单元格",
                "nothing is merged",
                workbook(printed.with(Unmerging.FIRST_CELL)),
                report);
        TextGrid sheet = printed.sheets().get(0);
        list.read(
                "moved",
                "表格从第8行第5列开始",
                "the form begins in row 8, column 5",
                WorkbookDocument.of(List.of(sheet.movedBy(7, 4))),
                report);
    }

    private static byte[] workbook(PrintedReport report) {
        return WorkbookDocument.of(report.sheets());
    }

    private void cells() {
        cell(
                "figure-is-date",
                "数字被存为日期",
                "a figure that was stored as a date",
                (sheet, at) -> {
                    sheet.value(at.row(), at.column(), LocalDate.of(2024, 1, 12));
                    sheet.style(at.row(), at.column()).format("yyyy-mm-dd").set();
                },
                Cell.unreadable("2024-01-12"));
        cell(
                "figure-is-boolean",
                "数字被存为逻辑值",
                "a figure that was stored as true",
                (sheet, at) -> sheet.value(at.row(), at.column(), Boolean.TRUE),
                Cell.unreadable("TRUE"));
        cell(
                "formula-without-result",
                "公式没有存下结果",
                "a formula without a stored result",
                (sheet, at) -> sheet.formula(at.row(), at.column(), "SUM(B2:B3)"),
                Cell.unreadable("=SUM(B2:B3)"));
        cell(
                "figure-is-text",
                "数字存为文本",
                "a figure that was stored as text",
                (sheet, at) -> sheet.value(at.row(), at.column(), FIGURE),
                Cell.of(Long.parseLong(FIGURE)));
    }

    private void cell(String name, String zh, String en, BiConsumer<Worksheet, PrintedCell> change, Cell expected) {
        PrintedCell at = printed.sheets().get(0).find(LICENSES).orElseThrow();
        list.read(
                name,
                zh,
                en,
                WorkbookDocument.of(printed.sheets(), sheet -> change.accept(sheet, at)),
                report.with(LICENSES, expected));
    }
}
