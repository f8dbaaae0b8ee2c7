package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders converted by a program of their own, which is told to end, is killed, or has little space. */
class FolderProcessTest {

    @TempDir
    private Path here;

    private static Process start(Path output, List<String> java, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData"));
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private Process convert(Folder folder, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("convert", folder.in().toString(), "-o", folder.out().toString(), "--lang", "en"));
        arguments.addAll(List.of(more));
        return start(here.resolve("said"), List.of(), arguments);
    }

    private String said() throws IOException {
        return Files.readString(here.resolve("said"), StandardCharsets.UTF_8);
    }

    private Folder folderOfWorkbooks() throws IOException {
        Folder folder = Folder.in(here);
        for (int i = 0; i < 120; i++) {
            folder.put(i % 3 + "/" + i + ".xlsx", Folder.FINE);
        }
        return folder;
    }

    private static void waitForLines(Folder folder, Process process) throws Exception {
        while (process.isAlive() && (!Files.exists(folder.journal()) || folder.lines() < 2)) {
            Thread.sleep(10);
        }
    }

    @Test
    void L04_a_run_that_is_told_to_end_finishes_its_files_and_the_next_run_goes_on() throws Exception {
        Folder folder = folderOfWorkbooks();
        Process process = convert(folder);
        waitForLines(folder, process);
        process.destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).as(said()).isEqualTo(143);
        int done = folder.lines();
        assertThat(said()).contains("Interrupted: " + done + " of 120 files are done.");
        assertThat(done).isBetween(2, 119);
        assertThat(folder.outputs())
                .containsExactlyInAnyOrderElementsOf(folder.outcomes().keySet().stream()
                        .map(name -> name + ".json")
                        .toList());
        assertThat(folder.outputs())
                .allSatisfy(output -> assertThat(folder.out().resolve(output))
                        .hasSameBinaryContentAs(
                                folder.out().resolve(folder.outputs().get(0))));

        Path resumed = here.resolve("resumed.json");
        Path anew = here.resolve("anew.json");
        assertThat(folder.convert("--summary-json", resumed.toString()).out()).contains("其中 " + done + " 个自上次运行以来未变");
        assertThat(folder.lines()).isEqualTo(120);
        folder.convert("--fresh", "--summary-json", anew.toString());
        assertThat(resumed).hasSameBinaryContentAs(anew);
    }

    @Test
    void L04_a_run_that_is_killed_is_continued() throws Exception {
        Folder folder = folderOfWorkbooks();
        Process process = convert(folder);
        waitForLines(folder, process);
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).as(said()).isEqualTo(137);
        assertThat(folder.outputs()).hasSizeLessThan(120);

        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(folder.outcomes()).hasSize(120);
        assertThat(folder.outputs().stream().filter(name -> name.endsWith(".json")))
                .hasSize(120);
    }

    @Test
    void M05_many_files_reports_and_findings_fit_in_little_space() throws Exception {
        Folder folder = Folder.in(here);
        for (int i = 0; i < 2000; i++) {
            folder.put(i % 10 + "/" + i + ".json", i % 4 == 0 ? "?" : Folder.report(i + "局"));
        }
        String fields =
                IntStream.range(0, 30_000).mapToObj(i -> "\"f" + i + "\": 1").collect(Collectors.joining(","));
        for (int i = 0; i < 10; i++) {
            folder.put("wrong/" + i + ".json", "{" + fields + "}");
        }
        Path many = folder.put("many.jsonl", "");
        try (var out = Files.newBufferedWriter(many)) {
            for (int i = 0; i < 20_000; i++) {
                out.write(Folder.report(i + "局" + "长".repeat(2000)));
            }
        }
        assertThat(Files.size(many)).isGreaterThan(100_000_000);
        Process process = start(
                here.resolve("said"),
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-Xmn8m", "-Xss256k"),
                List.of(
                        "convert",
                        folder.in().toString(),
                        "-o",
                        folder.out().toString(),
                        "--lang",
                        "en",
                        "--jobs",
                        "2",
                        "--check",
                        "--summary-csv",
                        here.resolve("s.csv").toString()));

        assertThat(process.waitFor()).isEqualTo(ExitCode.PARTIAL);
        assertThat(said().substring(said().indexOf("== Summary")))
                .contains("Files: 2011 (")
                .contains("not read 500, over a limit 10")
                .contains("Reports: 21500\n")
                .contains("FORMAT_UNKNOWN: 500 in 500 files");
        assertThat(folder.outcomes().get("wrong/0.json").findings().stream()
                        .mapToLong(FindingCount::count)
                        .sum())
                .isLessThanOrEqualTo(1001);
        assertThat(Files.readAllLines(here.resolve("s.csv"))).hasSize(2012);
    }
}
