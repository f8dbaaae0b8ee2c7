package org.disclosurereport.workbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook as an office keeps it in use: totals are formulas, amounts are shown as money, figures are typed
 * into cells for text, a row and a sheet are hidden, and there are a filter, a comment, fixed panes and a protection
 * without a password. {@code make.sh} runs it and lets LibreOffice save the result in every format.
 */
public final class FurnishedMaker {

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private FurnishedMaker(XSSFWorkbook workbook) {
        this.workbook = workbook;
        sheet = workbook.getSheetAt(0);
    }

    /**
     * Makes one workbook.
     *
     * @param arguments the expectation of a case, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        ExpectedReport report = ExpectedReport.read(Path.of(arguments[0]));
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        WorkbookMaker.writeByPoi(OneSheetLayout.of(report), plain);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(plain.toByteArray()));
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            new FurnishedMaker(workbook).furnish();
            workbook.write(out);
        }
    }

    private void furnish() {
        List<XSSFRow> requests = requestRows();
        sumTotals(requests);
        showAmountsAsMoney();
        typeIntoTextCells(requests.get(2));
        requests.get(requests.size() - 3).setZeroHeight(true);
        int header = requests.get(0).getRowNum() - 1;
        sheet.setAutoFilter(
                new CellRangeAddress(header, requests.get(requests.size() - 1).getRowNum(), 0, 9));
        sheet.createFreezePane(3, header + 1);
        comment(requests.get(0).getCell(3), "截至 12 月 31 日，另有 5 件尚未登记");
        addHiddenSheet();
        sheet.enableLocking();
    }

    /** The rows with seven figures, one for each kind of applicant and their total. */
    private List<XSSFRow> requestRows() {
        List<XSSFRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (IntStream.rangeClosed(3, 9).allMatch(column -> isNumber(row.getCell(column)))
                    && !isNumber(row.getCell(0))) {
                rows.add((XSSFRow) row);
            }
        }
        return rows;
    }

    private static boolean isNumber(Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC;
    }

    /** A formula for each total of applicants, and of the results of a procedure. */
    private void sumTotals(List<XSSFRow> requests) {
        for (Row row : sheet) {
            int parts = requests.contains(row) ? 6 : 4;
            for (Cell cell : row) {
                if (cell.getColumnIndex() % 5 == 4 && isSum(cell, parts)) {
                    String first = new CellReference(row.getRowNum(), cell.getColumnIndex() - parts).formatAsString();
                    String last = new CellReference(row.getRowNum(), cell.getColumnIndex() - 1).formatAsString();
                    cell.setCellFormula("SUM(" + first + ":" + last + ")");
                }
            }
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static boolean isSum(Cell total, int parts) {
        int column = total.getColumnIndex();
        List<Cell> cells = IntStream.range(Math.max(0, column - parts), column)
                .mapToObj(i -> total.getRow().getCell(i))
                .toList();
        return isNumber(total)
                && cells.size() == parts
                && cells.stream().allMatch(FurnishedMaker::isNumber)
                && cells.stream().mapToDouble(Cell::getNumericCellValue).sum() == total.getNumericCellValue();
    }

    /** The numbers under a header of an amount. Shown as money, they keep all of their digits. */
    private void showAmountsAsMoney() {
        CellStyle money = style(workbook.createDataFormat().getFormat("[$¥-804]#,##0.00####"));
        for (Row row : sheet) {
            Row above = row.getRowNum() == 0 ? null : sheet.getRow(row.getRowNum() - 1);
            for (Cell cell : row) {
                Cell header = above == null ? null : above.getCell(cell.getColumnIndex());
                if (isNumber(cell)
                        && header != null
                        && header.getCellType() == CellType.STRING
                        && header.getStringCellValue().contains("金额")) {
                    cell.setCellStyle(money);
                }
            }
        }
    }

    private void typeIntoTextCells(XSSFRow row) {
        CellStyle text = style((short) BuiltinFormats.getBuiltinFormat("@"));
        for (int column = 3; column < 9; column++) {
            Cell cell = row.getCell(column);
            long count = (long) cell.getNumericCellValue();
            cell.setCellStyle(text);
            cell.setCellValue(Long.toString(count));
        }
    }

    private void comment(Cell cell, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        cell.setCellComment(comment);
    }

    /** A sheet of figures that are none of the form, one of them a percentage. */
    private void addHiddenSheet() {
        XSSFSheet hidden = workbook.createSheet("填表说明");
        hidden.createRow(0).createCell(0).setCellValue("办结率");
        Cell rate = hidden.getRow(0).createCell(1);
        rate.setCellValue(0.985);
        rate.setCellStyle(style((short) BuiltinFormats.getBuiltinFormat("0.00%")));
        workbook.setSheetHidden(1, true);
    }

    private CellStyle style(short format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(format);
        return style;
    }
}
