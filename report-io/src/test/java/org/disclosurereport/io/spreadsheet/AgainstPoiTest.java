package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPeek;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

/** What POI writes we read; what both read is the same. */
class AgainstPoiTest {

    private static List<Grid> grids(byte[] content) throws IOException {
        FindingList findings = new FindingList(ReadLimits.DEFAULT);
        List<Grid> grids = XlsxReader.grids(content, ReadLimits.DEFAULT, findings);
        assertThat(findings.toList()).isEmpty();
        return grids;
    }

    private static void same(byte[] content) throws IOException {
        List<Grid> grids = grids(content);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(grids).hasSize(workbook.getNumberOfSheets());
            for (int i = 0; i < grids.size(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                assertThat(grids.get(i).name()).isEqualTo(sheet.getSheetName());
                int cells = 0;
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        GridCell ours = GridPeek.at(grids.get(i), cell.getRowIndex(), cell.getColumnIndex());
                        if (cell.getCellType() == CellType.NUMERIC) {
                            assertThat(Double.parseDouble(ours.text())).isEqualTo(cell.getNumericCellValue());
                            cells++;
                        } else if (cell.getCellType() == CellType.STRING
                                && !cell.getStringCellValue().isBlank()) {
                            assertThat(ours.text()).isEqualTo(cell.getStringCellValue());
                            cells++;
                        }
                    }
                }
                assertThat(GridPeek.count(grids.get(i))).isEqualTo(cells);
            }
        }
    }

    @Test
    void workbooks_of_poi_are_read_alike() throws IOException {
        Random random = new Random(11);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : List.of("年报", "a & <b>", "表三")) {
                Sheet sheet = workbook.createSheet(name);
                for (int row = 0; row < 60; row += 1 + random.nextInt(3)) {
                    Row line = sheet.createRow(row);
                    for (int column = 0; column < 40; column += 1 + random.nextInt(4)) {
                        switch (random.nextInt(4)) {
                            case 0 -> line.createCell(column).setCellValue(random.nextInt());
                            case 1 -> line.createCell(column).setCellValue(random.nextDouble() * 1e6);
                            case 2 -> line.createCell(column).setCellValue(" 㐂𠮷\n_x000D_ & <x> " + random.nextInt(50));
                            default -> line.createCell(column).setCellValue(new XSSFRichTextString("rich " + column));
                        }
                    }
                }
                sheet.addMergedRegion(new CellRangeAddress(70, 80, 1, 5));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            same(bytes.toByteArray());
        }
    }

    @Test
    void streamed_workbooks_of_poi_are_read_alike() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("大表");
            for (int row = 0; row < 3000; row++) {
                Row line = sheet.createRow(row);
                for (int column = 0; column < 8; column++) {
                    line.createCell(column).setCellValue(row * 0.1 + column);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            same(bytes.toByteArray());
        }
    }

    @Test
    void workbooks_of_fastexcel_are_read_alike() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("表");
            for (int row = 0; row < 100; row++) {
                sheet.value(row, 0, "文字 " + row);
                sheet.value(row, 1, row * 1.5);
                sheet.inlineString(row, 2, "内联\t" + row);
            }
        }
        same(bytes.toByteArray());
    }

    @Test
    void a_form_rewritten_by_poi_is_the_same_report() throws IOException {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        int row = 2;
        for (var table : Edition.FY2021.form().tables()) {
            row = new PrintedForm(sheet, cell -> String.valueOf(cell.index())).print(table, row) + 1;
        }
        byte[] ours = new WorkbookFile().sheet(sheet).toBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(ours))) {
            workbook.write(bytes);
        }
        ReadResult first = ReportReader.standard().read(ours, ReadOptions.DEFAULT);
        ReadResult second = ReportReader.standard().read(bytes.toByteArray(), ReadOptions.DEFAULT);
        assertThat(first.getFindings()).isEmpty();
        assertThat(second).isEqualTo(first);
    }
}
