package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The one jar and its launcher, started as a user starts them. */
class RunnableJarIT {

    private static final String WORKBOOK = "../workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx";

    @TempDir
    private Path folder;

    private Redirect standardInput = Redirect.PIPE;

    @Test
    void it_validates_a_workbook() throws Exception {
        assertThat(run(List.of(), "validate", WORKBOOK)).isEqualTo(1);
        assertThat(output(StandardCharsets.UTF_8)).contains("S4-TOTALS").contains("J52");
    }

    @Test
    void it_speaks_the_encoding_that_the_console_says() throws Exception {
        assertThat(run(List.of("-Dstdout.encoding=GBK"), "validate", WORKBOOK)).isEqualTo(1);
        assertThat(output(Charset.forName("GBK"))).contains("结论");
    }

    @Test
    void it_writes_json_in_utf8_whatever_the_machine_speaks() throws Exception {
        assertThat(run(
                        List.of("-Dstdout.encoding=GBK", "-Dfile.encoding=GBK"),
                        "validate",
                        WORKBOOK,
                        "--format",
                        "json"))
                .isEqualTo(1);
        assertThat(output(StandardCharsets.UTF_8)).contains("未经复议直接起诉");

        Path converted = folder.resolve("report.json");
        assertThat(run(List.of("-Dfile.encoding=GBK"), "convert", WORKBOOK, "-o", converted.toString()))
                .isZero();
        assertThat(Files.readString(converted)).contains("示例县人民政府");
    }

    @Test
    void it_says_its_version() throws Exception {
        assertThat(run(List.of(), "--version")).isZero();
        assertThat(output(StandardCharsets.UTF_8)).startsWith("disclosure-report 0.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_does_the_same_through_links_and_blanks() throws Exception {
        Path launcher = install();
        Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        Files.createSymbolicLink(folder.resolve("first"), folder.relativize(launcher));
        assertThat(run(List.of(), "validate", WORKBOOK)).isEqualTo(1);
        String expected = output(StandardCharsets.UTF_8);
        for (Path door : List.of(launcher, folder.resolve("second"))) {
            assertThat(launch(Map.of(), door, "validate", WORKBOOK)).isEqualTo(1);
            assertThat(output(StandardCharsets.UTF_8)).isEqualTo(expected);
            assertThat(folder.resolve("err")).isEmptyFile();
        }
        assertThat(launch(Map.of(), launcher, "--version")).isZero();
        assertThat(launch(Map.of(), launcher, "validate")).isEqualTo(2);
        assertThat(launch(Map.of(), launcher, "validate", "there is no such file"))
                .isEqualTo(3);
        assertThat(filesBeside(launcher)).containsExactly("disclosure-report", "disclosure-report.jar");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_passes_standard_input_and_output_on() throws Exception {
        Path report = folder.resolve("report.json");
        assertThat(run(List.of(), "convert", WORKBOOK, "-o", report.toString())).isZero();
        standardInput = Redirect.from(report.toFile());
        assertThat(launch(Map.of(), install(), "convert", "-", "-o", "-")).isZero();
        assertThat(folder.resolve("out")).hasSameBinaryContentAs(report);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_starts_from_an_archive_once_there_is_one() throws Exception {
        Path launcher = install();
        Path archive = folder.resolve("classes.jsa");
        Map<String, String> place = Map.of("DISCLOSURE_REPORT_ARCHIVE", archive.toString());
        // the JVM refuses to start without whatever archive it is told of
        Map<String, String> strict =
                Map.of("DISCLOSURE_REPORT_ARCHIVE", archive.toString(), "JDK_JAVA_OPTIONS", "-Xshare:on");
        Files.writeString(archive, "no archive");
        assertThat(launch(place, launcher, "validate", WORKBOOK)).isEqualTo(1);
        assertThat(output(StandardCharsets.UTF_8)).contains("S4-TOTALS");
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(launch(strict, launcher, "--version")).isNotZero();

        assertThat(launch(place, launcher, "--archive", WORKBOOK)).isZero();
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(launch(strict, launcher, "validate", WORKBOOK)).isEqualTo(1);
        assertThat(output(StandardCharsets.UTF_8)).contains("S4-TOTALS");
        assertThat(filesBeside(launcher)).containsExactly("disclosure-report", "disclosure-report.jar");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_archive_stands_beside_the_jar_unless_told_otherwise() throws Exception {
        assumeThat(Path.of(System.getProperty("java.home"), "release")).exists();
        Path launcher = install();
        assertThat(launch(Map.of(), launcher, "--archive", WORKBOOK)).isZero();
        assertThat(filesBeside(launcher))
                .hasSize(3)
                .element(1)
                .asString()
                .matches("disclosure-report-[1-9][0-9.]+\\.jsa");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void where_no_archive_can_be_written_it_is_said_and_nothing_else_is_lost() throws Exception {
        Path launcher = install();
        Map<String, String> nowhere = Map.of(
                "DISCLOSURE_REPORT_ARCHIVE",
                folder.resolve("missing/classes.jsa").toString());
        assertThat(launch(nowhere, launcher, "--archive", WORKBOOK)).isEqualTo(5);
        assertThat(Files.readString(folder.resolve("err"))).contains("missing/classes.jsa");
        assertThat(launch(Map.of(), launcher, "--archive", "there is no such file"))
                .isEqualTo(5);
        assertThat(filesBeside(launcher)).containsExactly("disclosure-report", "disclosure-report.jar");
        assertThat(launch(nowhere, launcher, "validate", WORKBOOK)).isEqualTo(1);
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    /** Launcher and jar in a folder with blanks in its name. */
    private Path install() throws IOException {
        Path jar = Path.of(System.getProperty("runnable.jar"));
        Path installed = Files.createDirectory(folder.resolve("a place with blanks"));
        Files.copy(jar, installed.resolve(jar.getFileName()));
        return Files.copy(
                jar.resolveSibling("disclosure-report"),
                installed.resolve("disclosure-report"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> filesBeside(Path launcher) throws IOException {
        try (Stream<Path> files = Files.list(launcher.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", System.getProperty("runnable.jar")));
        command.addAll(List.of(arguments));
        return start(Map.of(), command);
    }

    private int launch(Map<String, String> environment, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return start(environment, command);
    }

    private int start(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectInput(standardInput)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        return process.start().waitFor();
    }

    private String output(Charset charset) throws IOException {
        return Files.readString(folder.resolve("out"), charset);
    }
}
