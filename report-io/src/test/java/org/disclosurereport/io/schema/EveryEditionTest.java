package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every edition can do: each format, its schemas, and lists beside its tables. */
class EveryEditionTest {

    private static DisclosureReport full(Edition edition) {
        StatisticsList.Builder list =
                StatisticsList.builder("fujian").annex(LocalAnnex.FUJIAN).title("附表");
        list.column(new ListColumn("year", "年度"));
        LocalAnnex.FUJIAN
                .definition()
                .rows()
                .forEach(row -> list.row(
                        new ListRow(row.key(), row.toString(), java.util.Optional.of("条")),
                        org.disclosurereport.model.table.Cell.of(row.key().length())));
        return FullReport.of(edition).toBuilder().addList(list.build()).build();
    }

    @ParameterizedTest
    @EnumSource
    void json_and_xml_carry_everything_and_the_schemas_take_it(Edition edition) {
        DisclosureReport report = full(edition);
        byte[] json = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        byte[] xml = ReportWriter.of(ReportFormat.XML).toBytes(report);
        assertThat(read(json).getReport()).contains(report);
        assertThat(read(xml).getReport()).contains(report);
        assertThat(new JsonSchemaCheck(edition).isValid(json)).isTrue();
        assertThat(new XsdCheck(edition).isValid(xml)).isTrue();
        for (Edition other : Edition.values()) {
            if (other != edition) {
                assertThat(new JsonSchemaCheck(other).isValid(json)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FY2008")
    void workbooks_old_and_open_ones_and_text_tables_give_every_figure(Edition edition) throws IOException {
        DisclosureReport report = SampleReports.of(edition, 20_261_128);
        byte[] xlsx = workbook(report);
        assertReads(xlsx, ReportFormat.XLSX, report);
        assertReads(xls(xlsx), ReportFormat.XLS, report);
        assertReads(OdsFile.of(xlsx).toBytes(), ReportFormat.ODS, report);
        assertReads(csv(xlsx), ReportFormat.CSV, report);
    }

    private static void assertReads(byte[] document, ReportFormat format, DisclosureReport expected) {
        ReadResult result = read(document);
        assertThat(result.getFormat()).contains(format);
        assertThat(result.getFindings())
                .as("%s", format)
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .extracting(Finding::toString)
                .isEmpty();
        DisclosureReport read = result.getReport().orElseThrow();
        assertThat(read.getEdition()).isEqualTo(expected.getEdition());
        assertThat(read.getTables()).isEqualTo(expected.getTables());
    }

    private static ReadResult read(byte[] document) {
        return ReportReader.standard().read(document, ReadOptions.DEFAULT);
    }

    private static byte[] workbook(DisclosureReport report) {
        SheetFile sheet =
                new SheetFile("年报").withoutMerges().text(0, 0, "示例市人民政府" + report.getYear() + "年政府信息公开工作年度报告");
        int row = 2;
        for (StatisticsTable table : report.getTables()) {
            row = new PrintedForm(sheet, cell -> table.getCell(cell.index()).format(cell.unit()))
                            .oneLabelColumn()
                            .print(table.getDefinition(), row)
                    + 2;
        }
        return new WorkbookFile().sheet(sheet).toBytes();
    }

    private static byte[] xls(byte[] xlsx) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                HSSFWorkbook to = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = to.createSheet("年报");
            for (Row row : from.getSheetAt(0)) {
                Row line = sheet.createRow(row.getRowNum());
                for (Cell cell : row) {
                    switch (cell.getCellType()) {
                        case NUMERIC -> line.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                        default -> line.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                }
            }
            to.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] csv(byte[] xlsx) throws IOException {
        StringBuilder csv = new StringBuilder();
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            Sheet sheet = from.getSheetAt(0);
            DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                StringJoiner line = new StringJoiner(",");
                Row row = sheet.getRow(i);
                for (int column = 0; column < 20; column++) {
                    Cell cell = row == null ? null : row.getCell(column);
                    line.add(cell == null ? "" : "\"" + formatter.formatCellValue(cell) + "\"");
                }
                csv.append(line).append('\n');
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
