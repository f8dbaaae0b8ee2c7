package org.disclosurereport.workbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes the workbooks of this folder from their {@code .expected.json}. {@code make.sh} runs it and lets
 * LibreOffice save the third layout.
 */
public final class WorkbookMaker {

    private WorkbookMaker() {}

    /**
     * Makes every workbook.
     *
     * @param arguments the folder with the expectations, and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path expectations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        List<Path> files;
        try (Stream<Path> all = Files.list(expectations)) {
            files = all.filter(file -> file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".expected.json", "");
            ExpectedReport report = ExpectedReport.read(file);
            try (OutputStream out = Files.newOutputStream(target.resolve(name + ".xlsx"))) {
                switch (name.substring(name.lastIndexOf('.') + 1)) {
                    case "one-sheet" -> writeByFastexcel(OneSheetLayout.of(report), out);
                    case "three-sheets" -> writeByPoi(ThreeSheetsLayout.of(report), out);
                    case "typed-by-hand" -> writeByPoi(TypedByHandLayout.of(report), out);
                    default -> throw new IllegalArgumentException("No layout is named in " + file);
                }
            }
        }
    }

    static void writeByFastexcel(List<SheetPlan> plans, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "disclosure-report", "1.0")) {
            for (SheetPlan plan : plans) {
                Worksheet sheet = workbook.newWorksheet(plan.name());
                for (SheetPlan.Entry entry : plan.entries()) {
                    if (entry.content() instanceof BigDecimal number) {
                        sheet.value(entry.row(), entry.column(), number);
                    } else if (!entry.content().equals("")) {
                        sheet.value(entry.row(), entry.column(), entry.content().toString());
                    }
                    if (entry.isMerged()) {
                        sheet.range(
                                        entry.row(),
                                        entry.column(),
                                        entry.row() + entry.rows() - 1,
                                        entry.column() + entry.columns() - 1)
                                .merge();
                    }
                }
            }
        }
    }

    static void writeByPoi(List<SheetPlan> plans, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            for (SheetPlan plan : plans) {
                XSSFSheet sheet = workbook.createSheet(plan.name());
                for (SheetPlan.Entry entry : plan.entries()) {
                    Row row = sheet.getRow(entry.row()) == null
                            ? sheet.createRow(entry.row())
                            : sheet.getRow(entry.row());
                    XSSFCell cell = (XSSFCell) row.createCell(entry.column());
                    cell.setCellStyle(wrapped);
                    if (entry.content() instanceof BigDecimal number) {
                        cell.setCellValue(number.doubleValue());
                    } else if (!entry.content().equals("")) {
                        cell.setCellValue(entry.content().toString());
                    }
                    if (entry.isMerged()) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                entry.row(),
                                entry.row() + entry.rows() - 1,
                                entry.column(),
                                entry.column() + entry.columns() - 1));
                    }
                }
            }
            workbook.write(out);
        }
    }
}
