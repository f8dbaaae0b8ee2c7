package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All reports of a document through every door: bytes, stream, file. */
class ReadAllTest {

    @TempDir
    private Path folder;

    private static byte[] summary(int organs) {
        SheetFile sheet = new SheetFile("汇总表")
                .text(0, 0, "示例市2024年政府信息公开申请汇总表")
                .text(1, 0, "单位名称")
                .text(1, 1, "本年新收政府信息公开申请数量")
                .text(1, 2, "予以公开")
                .text(1, 3, "结转下年度继续办理");
        for (int i = 0; i < organs; i++) {
            sheet.text(i + 2, 0, "示例市第" + (i + 1) + "局")
                    .number(i + 2, 1, String.valueOf(i))
                    .number(i + 2, 2, String.valueOf(i))
                    .number(i + 2, 3, "0");
        }
        return new WorkbookFile().sheet(sheet).toBytes();
    }

    private static byte[] lines(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            ReportWriter.of(ReportFormat.JSON_LINES).write(SampleReports.of(Edition.FY2021, i), out);
        }
        return out.toByteArray();
    }

    private static List<ReadResult> ofBytes(byte[] content, ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(content, options, results::add);
        return results;
    }

    private static List<ReadResult> ofStream(byte[] content, ReadOptions options) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(new ByteArrayInputStream(content), options, results::add);
        return results;
    }

    private List<ReadResult> ofFile(String name, byte[] content, ReadOptions options) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(Files.write(folder.resolve(name), content), options, results::add);
        return results;
    }

    private static long reports(List<ReadResult> results) {
        return results.stream().filter(result -> result.getReport().isPresent()).count();
    }

    private static List<String> codes(List<ReadResult> results) {
        return results.stream()
                .flatMap(result -> result.getFindings().stream())
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    @Test
    void every_door_delivers_the_same_reports() throws IOException {
        for (byte[] document : List.of(summary(30), lines(30))) {
            List<ReadResult> expected = ofBytes(document, ReadOptions.DEFAULT);
            assertThat(reports(expected)).isEqualTo(30);
            assertThat(ofStream(document, ReadOptions.DEFAULT)).isEqualTo(expected);
            assertThat(ofFile("报告", document, ReadOptions.DEFAULT)).isEqualTo(expected);
        }
    }

    @Test
    void a_document_of_one_report_gives_one_result() throws IOException {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2024)
                .organ(ReportingOrgan.of("示例市教育局"))
                .build();
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.XML, ReportFormat.JSON_LINES)) {
            byte[] document = ReportWriter.of(format).toBytes(report);
            ReadResult one = ReportReader.standard().read(document, ReadOptions.DEFAULT);
            assertThat(ofBytes(document, ReadOptions.DEFAULT)).containsExactly(one);
            assertThat(ofStream(document, ReadOptions.DEFAULT)).containsExactly(one);
            assertThat(ofFile("报告", document, ReadOptions.DEFAULT)).containsExactly(one);
        }
    }

    @Test
    void what_is_no_document_gives_one_finding() throws IOException {
        for (byte[] document : List.of(new byte[0], new byte[] {1, 2, 3}, "PK\u0003\u0004".getBytes("US-ASCII"))) {
            List<ReadResult> expected = ofBytes(document, ReadOptions.DEFAULT);
            assertThat(expected).hasSize(1);
            assertThat(codes(expected)).hasSize(1);
            assertThat(ofStream(document, ReadOptions.DEFAULT)).isEqualTo(expected);
            assertThat(ofFile("文件", document, ReadOptions.DEFAULT)).isEqualTo(expected);
        }
    }

    @Test
    void a_wrong_ending_is_said_once_and_not_for_every_report() throws IOException {
        assertThat(codes(ofFile("汇总.csv", summary(5), ReadOptions.DEFAULT)))
                .filteredOn("NAME_MISMATCH"::equals)
                .hasSize(1);
        assertThat(codes(ofFile("汇总.jsonl", lines(3), ReadOptions.DEFAULT))).isEmpty();
        assertThat(codes(ofFile("一份.jsonl", lines(1), ReadOptions.DEFAULT))).isEmpty();
        assertThat(codes(ofFile("汇总.xml", lines(3), ReadOptions.DEFAULT))).containsExactly("NAME_MISMATCH");
    }

    @Test
    void what_the_consumer_throws_ends_the_reading() throws IOException {
        for (byte[] document : List.of(summary(30), lines(30))) {
            int[] seen = new int[1];
            assertThatIllegalStateException()
                    .isThrownBy(() -> ReportReader.standard().readAll(document, ReadOptions.DEFAULT, result -> {
                        seen[0]++;
                        throw new IllegalStateException("enough");
                    }))
                    .withMessage("enough");
            assertThat(seen[0]).isEqualTo(1);
        }
    }

    @Test
    void a_file_may_be_larger_than_a_document_in_memory() throws IOException {
        byte[] document = summary(30);
        ReadLimits little = ReadLimits.builder()
                .maxBytes(document.length - 1)
                .maxFileBytes(document.length)
                .build();
        ReadOptions options = ReadOptions.builder().limits(little).build();
        assertThat(codes(ofBytes(document, options))).containsExactly("LIMIT_BYTES");
        assertThat(codes(ofStream(document, options))).containsExactly("LIMIT_BYTES");
        assertThat(reports(ofFile("汇总.xlsx", document, options))).isEqualTo(30);
        ReadOptions less = ReadOptions.builder()
                .limits(ReadLimits.builder().maxFileBytes(document.length - 1).build())
                .build();
        List<ReadResult> refused = ofFile("汇总.xlsx", document, less);
        assertThat(codes(refused)).containsExactly("LIMIT_BYTES");
        assertThat(refused.get(0).getFindings().get(0).getMessage().en()).contains("maxFileBytes");
    }

    @Test
    void an_old_workbook_that_is_kept_whole_may_be_large_if_that_is_wanted() throws IOException {
        int organs = 1_100;
        int columns = 190;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("汇总表");
            sheet.createRow(0).createCell(0).setCellValue("示例市2024年政府信息公开申请汇总表");
            Row headers = sheet.createRow(1);
            String[] known = {"单位名称", "本年新收政府信息公开申请数量", "予以公开", "结转下年度继续办理"};
            for (int column = 0; column < columns; column++) {
                headers.createCell(column).setCellValue(column < known.length ? known[column] : "备注" + column);
            }
            for (int organ = 0; organ < organs; organ++) {
                Row row = sheet.createRow(organ + 2);
                row.createCell(0).setCellValue("示例市第" + (organ + 1) + "局");
                for (int column = 1; column < columns; column++) {
                    row.createCell(column).setCellValue(organ);
                }
            }
            workbook.write(out);
        }
        assertThat(codes(ofBytes(out.toByteArray(), ReadOptions.DEFAULT))).containsExactly("LIMIT_CELLS");
        ReadOptions large = ReadOptions.builder().limits(ReadLimits.LARGE).build();
        assertThat(reports(ofBytes(out.toByteArray(), large))).isEqualTo(organs);
    }

    @Test
    void json_lines_may_be_larger_than_any_limit_of_one_report() throws IOException {
        byte[] document = lines(20);
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.builder().maxBytes(document.length / 4).build())
                .build();
        assertThat(reports(ofStream(document, options))).isEqualTo(20);
        assertThat(reports(ofFile("汇总.jsonl", document, options))).isEqualTo(20);
    }

    @Test
    void one_of_many_is_not_chosen() throws IOException {
        for (byte[] document : List.of(summary(3), lines(3))) {
            ReadResult result = ReportReader.standard().read(document, ReadOptions.DEFAULT);
            assertThat(result.getReport()).isEmpty();
            assertThat(codes(List.of(result))).contains("MANY_REPORTS");
            assertThat(result.getFindings()
                            .get(result.getFindings().size() - 1)
                            .getMessage()
                            .en())
                    .contains("3");
        }
    }
}
