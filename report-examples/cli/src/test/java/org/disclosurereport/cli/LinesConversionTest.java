package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document with many reports, written as JSON Lines. */
class LinesConversionTest {

    private static final String HEADERS = "示例市2024年政府信息公开申请汇总表,,,\n单位名称,本年新收政府信息公开申请数量,予以公开,结转下年度继续办理\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<DisclosureReport> reports(Path file) throws IOException {
        List<DisclosureReport> reports = new ArrayList<>();
        ReportReader.standard().readAll(file, ReadOptions.DEFAULT, result -> {
            assertThat(result.hasErrors()).as("%s", result).isFalse();
            result.getReport().ifPresent(reports::add);
        });
        return reports;
    }

    @Test
    void every_row_becomes_a_line() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,12,10,2\n民政局,1,1,0\n合计,13,11,2\n");
        Path out = folder.resolve("汇总.jsonl");
        Call call = Call.of("convert", in.toString(), "-o", out.toString());

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("已写出 2 份报告").contains("ROW_IS_TOTAL").contains("整个文件");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(reports(out))
                .extracting(report -> report.getOrgan().getName())
                .containsExactly("教育局", "民政局");
    }

    @Test
    void lines_are_read_and_written_again_byte_by_byte() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,12,10,2\n民政局,1,1,0\n");
        Path once = folder.resolve("一.jsonl");
        Path twice = folder.resolve("二.ndjson");
        Call.of("convert", in.toString(), "-o", once.toString());
        Call call = Call.of("convert", once.toString(), "-o", twice.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(twice).hasSameBinaryContentAs(once);
    }

    @Test
    void standard_input_and_output_are_taken() {
        byte[] table = (HEADERS + "教育局,12,10,2\n民政局,1,1,0\n").getBytes(StandardCharsets.UTF_8);
        Call call = Call.withInput(table, "convert", "-", "-o", "-", "--to", "jsonl", "--lang", "en");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"format\":"));
        assertThat(call.err()).contains("Wrote 2 reports");
    }

    @Test
    void findings_stand_below_their_organ_and_errors_are_told_to_the_shell() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,约12,10,2\n民政局,1,1,0\n");
        Call call = Call.of(
                "convert", in.toString(), "-o", folder.resolve("汇总.jsonl").toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.err()).contains("== 教育局 2024").contains("约12").doesNotContain("== 民政局");
    }

    @Test
    void the_rules_are_applied_if_that_is_wanted() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,12,10,1\n");
        Path out = folder.resolve("汇总.jsonl");

        assertThat(Call.of("convert", in.toString(), "-o", out.toString(), "--check")
                        .err())
                .contains("== 教育局 2024")
                .contains("F-SECTIONS");
        assertThat(Call.of("convert", in.toString(), "-o", out.toString()).err())
                .doesNotContain("F-SECTIONS");
    }

    @Test
    void a_line_that_is_lost_is_a_partial_failure() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,12,10,2\n民政局,1,1,0\n");
        Path lines = folder.resolve("一.jsonl");
        Call.of("convert", in.toString(), "-o", lines.toString());
        Files.writeString(lines, Files.readString(lines) + "{\"format\": 1}\n");
        Path out = folder.resolve("二.jsonl");
        Call call = Call.of("convert", lines.toString(), "-o", out.toString());

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.PARTIAL);
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void without_a_report_nothing_is_written_and_the_old_file_stays() throws IOException {
        Path in = file("图片.jsonl", "no table at all");
        Path out = file("汇总.jsonl", "old");
        Call call = Call.of("convert", in.toString(), "-o", out.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_cannot_be_read_or_written_is_told_apart() throws IOException {
        Path in = file("汇总.csv", HEADERS + "教育局,12,10,2\n");

        assertThat(Call.of("convert", folder.resolve("没有").toString(), "-o", "x.jsonl")
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of(
                                "convert",
                                in.toString(),
                                "-o",
                                folder.resolve("没有/汇总.jsonl").toString())
                        .exitCode())
                .isEqualTo(ExitCode.OUTPUT);
    }

    @Test
    void findings_without_end_are_counted_but_not_all_shown() throws IOException {
        String rows = IntStream.range(0, 500)
                .mapToObj(i -> "第" + i + "局,约" + i + ",1,0\n")
                .collect(Collectors.joining());
        Call call = Call.of(
                "convert",
                file("汇总.csv", HEADERS + rows).toString(),
                "-o",
                folder.resolve("汇总.jsonl").toString());

        assertThat(call.err()).contains("只计数").contains("共 500 项错误");
        assertThat(call.err().lines().filter(line -> line.startsWith("错误 "))).hasSize(200);
    }

    @Test
    void M05_any_number_of_rows_is_converted_in_little_space() throws Exception {
        int organs = 20_000;
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
        Path in = Files.write(
                folder.resolve("汇总.xlsx"), new WorkbookFile().sheet(sheet).toBytes());
        Path out = folder.resolve("汇总.jsonl");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-Xmn8m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "convert",
                        in.toString(),
                        "-o",
                        out.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        try (var lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(organs);
        }
    }
}
