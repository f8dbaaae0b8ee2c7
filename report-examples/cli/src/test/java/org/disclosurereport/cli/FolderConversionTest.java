package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileDocuments;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is converted file by file, as each would be alone; nothing in it stops the rest. */
class FolderConversionTest {

    @TempDir
    private Path here;

    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Folder.in(here);
    }

    @Test
    void every_file_becomes_what_it_becomes_alone_at_the_same_place() throws IOException {
        Path fine = folder.put("2024/市政府.xlsx", Folder.FINE);
        Path wrong = folder.put("2023/乡镇/县.xlsx", Folder.WRONG_TOTAL);
        Call call = folder.convert();
        Path alone = here.resolve("alone");
        Call.of("convert", fine.toString(), "-o", alone.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(folder.outputs()).containsExactly("2023/乡镇/县.xlsx.json", "2024/市政府.xlsx.json");
        assertThat(folder.out().resolve("2024/市政府.xlsx.json")).hasSameBinaryContentAs(alone);
        Call.of("convert", wrong.toString(), "-o", alone.toString());
        assertThat(folder.out().resolve("2023/乡镇/县.xlsx.json")).hasSameBinaryContentAs(alone);
    }

    @Test
    void the_rules_are_applied_if_asked_for_and_xml_is_written_if_asked_for() throws IOException {
        folder.put("a.xlsx", Folder.WRONG_TOTAL);
        Call call = folder.convert("--check", "--to", "xml", "--lang", "en");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.outputs()).containsExactly("a.xlsx.xml");
        assertThat(call.err())
                .contains("with errors  a.xlsx: 1 error: S4-TOTALS ")
                .contains("@ sheet '年度报告' cell J52");
        assertThat(call.out())
                .contains("Files: 1 (with errors 1)")
                .contains("Reports: 1")
                .contains("Cells: 200 numbers, 0 slashes or dashes, 0 blank, 0 unreadable")
                .contains(
                        "ERROR S4-TOTALS (The totals of reconsideration and litigation are the sums of their results): "
                                + "1 in 1 file");
    }

    @Test
    void what_is_no_report_is_named_and_the_rest_is_converted() throws IOException {
        folder.put("照片.png", "\u0089PNG\r\n\u001a\n");
        folder.put("空.xlsx", "");
        folder.put("a.xlsx", Folder.FINE);
        Call call = folder.convert();

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(folder.outputs()).containsExactly("a.xlsx.json");
        assertThat(call.err()).contains("未读出  照片.png：FORMAT_UNKNOWN ").contains("未读出  空.xlsx：EMPTY_INPUT ");
        assertThat(call.out()).contains("文件：共 3 个（无错误 1，未读出 2）").contains("未能完整转换的文件：\n  未读出  照片.png：FORMAT_UNKNOWN ");
    }

    @Test
    void the_exit_code_says_what_all_files_came_to() throws IOException {
        assertThat(folder.convert().exitCode()).as("no file").isEqualTo(ExitCode.UNREADABLE);
        folder.put("a.json", Folder.report("甲局"));
        assertThat(folder.convert().exitCode()).as("fine").isEqualTo(ExitCode.FINE);
        folder.put("b.xlsx", Folder.WRONG_TOTAL);
        assertThat(folder.convert("--check").exitCode()).as("errors").isEqualTo(ExitCode.FINDINGS);
        folder.put("c.txt", "?");
        assertThat(folder.convert().exitCode()).as("one is no report").isEqualTo(ExitCode.PARTIAL);
        Files.delete(folder.in().resolve("a.json"));
        Files.delete(folder.in().resolve("b.xlsx"));
        assertThat(folder.convert().exitCode()).as("all are no reports").isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void L01_256_files_that_fail_are_not_success() throws IOException {
        for (int i = 0; i < 256; i++) {
            folder.put(i + ".json", "?");
        }
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.UNREADABLE);
        for (int i = 0; i < 256; i++) {
            folder.put("more/" + i + ".json", "{\"format\": 1}");
        }
        Call call = folder.convert();

        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.out()).contains("文件：共 512 个（未读出 512）").contains("另有 492 个，见 --summary-csv");
    }

    @Test
    void many_reports_of_one_document_become_lines_of_one_file() throws IOException {
        folder.put("many.jsonl", Folder.report("甲局") + Folder.report("乙局") + Folder.report("丙局"));
        assertThat(folder.convert("--to", "xml").exitCode()).isEqualTo(ExitCode.FINE);

        Path lines = folder.out().resolve("many.jsonl.jsonl");
        List<String> organs = new ArrayList<>();
        ReportReader.standard()
                .readAll(
                        lines,
                        ReadOptions.DEFAULT,
                        result -> organs.add(
                                result.getReport().orElseThrow().getOrgan().getName()));
        assertThat(organs).containsExactly("甲局", "乙局", "丙局");
        assertThat(folder.outputs()).containsExactly("many.jsonl.jsonl");
        FileOutcome outcome = folder.outcomes().get("many.jsonl");
        assertThat(outcome.reports()).isEqualTo(3);
        assertThat(outcome.outputs())
                .containsExactly(new FileOutcome.OutputFile("many.jsonl.jsonl", Files.size(lines)));
    }

    @Test
    void J16_a_document_of_which_one_report_is_lost_is_partly_read() throws IOException {
        folder.put("many.jsonl", Folder.report("甲局") + "{\"format\": 1}\n" + Folder.report("丙局"));
        Call call = folder.convert("--lang", "en");

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(call.err()).contains("partly read  many.jsonl: ").contains("line 2");
        assertThat(Files.readAllLines(folder.out().resolve("many.jsonl.jsonl"))).hasSize(2);
    }

    @Test
    void what_is_hidden_locked_or_linked_or_our_own_is_passed_over_and_counted() throws IOException {
        folder.put("a.json", Folder.report("甲局"));
        folder.put(".hidden", "?");
        folder.put(".git/config", "?");
        folder.put("Thumbs.db", "?");
        folder.put("~$a.xlsx", "?");
        folder.put(".disclosure-report-1.part", "?");
        folder.put("earlier/" + Journal.NAME, "?");
        folder.put("earlier/a.json.json", "?");
        Call call = folder.convert();

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(folder.outputs()).containsExactly("a.json.json");
        assertThat(call.out()).contains("跳过：隐藏文件 3，Office 锁定文件 1，本程序的输出 2");
    }

    @Test
    void G10_links_and_pipes_are_passed_over_and_named() throws Exception {
        folder.put("a.json", Folder.report("甲局"));
        Files.createSymbolicLink(folder.in().resolve("link"), Folder.FINE.toAbsolutePath());
        Files.createSymbolicLink(folder.in().resolve("dangling"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.in().resolve("loop"), folder.in());
        new ProcessBuilder("mkfifo", folder.in().resolve("pipe").toString())
                .start()
                .waitFor(5, TimeUnit.SECONDS);
        Call call = folder.convert();

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(folder.outputs()).containsExactly("a.json.json");
        assertThat(call.err())
                .contains("跳过（符号链接）  dangling\n", "跳过（符号链接）  link\n", "跳过（符号链接）  loop\n")
                .contains("跳过（既非文件也非文件夹）  pipe\n");
        assertThat(call.out()).contains("跳过：符号链接 3，既非文件也非文件夹 1");
    }

    @Test
    void G11_L03_names_and_content_with_escapes_are_shown_escaped() throws IOException {
        String name = "报告 ;rm -rf ~\n\u001b[2J.json";
        folder.put(name, Folder.report("甲局"));
        folder.put("n".repeat(255), "?");
        folder.put("b.json", "{\"\\u001b[2J\": 1}");
        Call call = folder.convert("--summary-csv", here.resolve("s.csv").toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(folder.outputs())
                .hasSize(1)
                .allSatisfy(output ->
                        assertThat(output).startsWith("报告 ;rm -rf ~__[2J.json~").endsWith(".json"));
        assertThat(call.out() + call.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(Files.readString(here.resolve("s.csv")))
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\r\n\ufeff]]")
                .contains("\"报告 ;rm -rf ~\\u000a\\u001b[2J.json\"");
    }

    @Test
    void neither_folder_may_contain_the_other_and_no_summary_may_be_read() throws IOException {
        folder.put("a.json", Folder.report("甲局"));
        Path link = Files.createSymbolicLink(here.resolve("link"), folder.in());
        String in = folder.in().toString();
        for (String out : List.of(in, in + "/out", in + "/../in/x", here.toString(), link + "/out")) {
            Call call = Call.of("convert", in, "-o", out, "--lang", "en");
            assertThat(call.exitCode()).as(out).isEqualTo(ExitCode.USAGE);
            assertThat(call.err()).contains("Neither of the folders");
        }
        assertThat(folder.convert("--summary-csv", in + "/s.csv").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("convert", in, "-o", "-").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(folder.convert("--jobs", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("convert", in + "/a.json", "-o", in + "/b.json", "--jobs", "2")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.in()).isDirectoryNotContaining(file -> !file.endsWith("a.json"));
        assertThat(folder.out()).doesNotExist();
    }

    @Test
    void W04_a_link_or_a_file_in_the_output_folder_is_not_followed() throws IOException {
        folder.put("sub/a.json", Folder.report("甲局"));
        folder.put("taken/b.json", Folder.report("乙局"));
        folder.put("c.json", Folder.report("丙局"));
        Path outside = Files.createDirectory(here.resolve("outside"));
        Files.createDirectory(folder.out());
        Files.createSymbolicLink(folder.out().resolve("sub"), outside);
        Files.writeString(folder.out().resolve("taken"), "mine");
        Call call = folder.convert();

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(call.err()).contains("未写出  sub/a.json", "未写出  taken/b.json");
        assertThat(outside).isEmptyDirectory();
        assertThat(folder.out().resolve("taken")).hasContent("mine");
        assertThat(folder.out().resolve("c.json.json")).exists();
    }

    @Test
    void an_output_that_cannot_be_written_keeps_the_rest() throws IOException {
        folder.put("a.json", Folder.report("甲局"));
        Files.writeString(folder.out(), "mine");

        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(folder.out()).hasContent("mine");
    }

    /** All hostile documents at once, in one folder, by several threads. */
    @Test
    void every_hostile_document_comes_to_what_it_comes_to_alone() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (HostileDocument document : HostileDocuments.all()) {
            Path file = folder.in().resolve(String.format(Locale.ROOT, "%03d", expected.size()));
            Files.write(file, document.content().get());
            List<ReadResult> results = new ArrayList<>();
            ReportReader.standard().readAll(file, ReadOptions.DEFAULT, results::add);
            expected.put(file.getFileName().toString(), exit(results) + " " + document);
        }
        Call call = folder.convert("--jobs", "3");
        Map<String, FileOutcome> outcomes = folder.outcomes();

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(outcomes.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach(
                (name, what) -> assertThat(what).startsWith(outcomes.get(name).exit() + " "));
        assertThat(outcomes.values().stream().flatMap(outcome -> outcome.outputs().stream()))
                .extracting(FileOutcome.OutputFile::name)
                .containsExactlyInAnyOrderElementsOf(folder.outputs());
        assertThat(call.out() + call.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    private static int exit(List<ReadResult> results) {
        List<ReadResult> reports = results.stream()
                .filter(result -> result.getReport().isPresent())
                .toList();
        boolean lost = results.stream().anyMatch(result -> result.getReport().isEmpty() && result.hasErrors());
        if (!reports.isEmpty() && lost) {
            return ExitCode.PARTIAL;
        }
        return (reports.isEmpty() ? results : reports)
                .stream()
                        .map(result -> ExitCode.of(result, result.getFindings()))
                        .collect(Collectors.maxBy(Integer::compare))
                        .orElseThrow();
    }

    @Test
    void the_summaries_are_the_same_bytes_however_many_threads_there_are() throws IOException {
        for (int i = 0; i < 60; i++) {
            folder.put(i % 7 + "/" + i + ".json", i % 5 == 0 ? "?" : Folder.report(i + "局"));
        }
        folder.put("a.xlsx", Folder.WRONG_TOTAL);
        List<String> texts = new ArrayList<>();
        for (String jobs : List.of("1", "4")) {
            Path csv = here.resolve(jobs + ".csv");
            Path json = here.resolve(jobs + ".json");
            Call call = Call.of(
                    "convert",
                    folder.in().toString(),
                    "-o",
                    here.resolve("out" + jobs).toString(),
                    "--check",
                    "--jobs",
                    jobs,
                    "--summary-csv",
                    csv.toString(),
                    "--summary-json",
                    json.toString());
            texts.add(call.out());
        }
        assertThat(texts.get(0)).isEqualTo(texts.get(1));
        assertThat(here.resolve("1.csv")).hasSameBinaryContentAs(here.resolve("4.csv"));
        assertThat(here.resolve("1.json")).hasSameBinaryContentAs(here.resolve("4.json"));
    }
}
