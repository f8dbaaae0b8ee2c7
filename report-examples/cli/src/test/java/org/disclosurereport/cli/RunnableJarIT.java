package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, started as a user starts it. */
class RunnableJarIT {

    private static final String WORKBOOK = "../workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx";

    @TempDir
    private Path folder;

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

    private int run(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", System.getProperty("runnable.jar")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }

    private String output(Charset charset) throws IOException {
        return Files.readString(folder.resolve("out"), charset);
    }
}
