package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows L of the hostile suite: calls that go wrong around the document. */
class HostileCallTest {

    private static final String WORKBOOK = "../workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx";
    private static final String HEAD = "{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"year\": 2025, "
            + "\"organ\": {\"name\": \"a\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 257, 512})
    void L01_no_number_of_findings_becomes_an_exit_code(int count) {
        String names =
                IntStream.range(0, count).mapToObj(i -> ", \"k" + i + "\": 1").collect(Collectors.joining());
        Call call = Call.withInput((HEAD + names + "}").getBytes(StandardCharsets.UTF_8), "validate", "-");
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.out()).contains("共 " + count + " 项错误");
    }

    /** Standard output that somebody has closed. */
    private static int withClosedOutput(ByteArrayOutputStream err, String... arguments) {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(closed, StandardCharsets.UTF_8, err, StandardCharsets.UTF_8, false);
        return Main.run(terminal, new ByteArrayInputStream(new byte[0]), arguments);
    }

    @Test
    void L02_a_closed_standard_output_is_exit_code_five() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(withClosedOutput(err, "validate", WORKBOOK)).isEqualTo(ExitCode.OUTPUT);
        assertThat(withClosedOutput(err, "rules")).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.size()).as("quiet").isZero();
        assertThat(withClosedOutput(err, "validate", WORKBOOK, "--format", "json"))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(withClosedOutput(err, "convert", WORKBOOK, "-o", "-")).isEqualTo(ExitCode.OUTPUT);
        assertThat(withClosedOutput(err, "schema", "--edition", "FY2014")).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Broken pipe").doesNotContain("\tat ");
    }

    @Test
    void L02_an_empty_standard_input_is_no_report() {
        Call call = Call.of("validate", "-");
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.out()).contains("EMPTY_INPUT");
    }

    @Test
    void L02_what_follows_two_hyphens_or_begins_with_an_at_sign_is_a_document() throws IOException {
        for (String name : new String[] {"--year", "@report"}) {
            Path file = Files.writeString(folder.resolve(name), HEAD + "}");
            assertThat(Call.of("validate", "--", file.toString()).exitCode()).isLessThanOrEqualTo(ExitCode.FINDINGS);
        }
        assertThat(Call.of("validate", "--", "--year").exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("validate", "@no-such-file").exitCode()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void L02_a_name_that_matches_nothing_and_too_many_names_are_told() {
        assertThat(Call.of("validate", "*.nothing").exitCode()).isEqualTo(ExitCode.UNREADABLE);
        String[] many = IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> i == 0 ? "validate" : "a" + i + ".json")
                .toArray(String[]::new);
        assertThat(Call.of(many).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u009b2J", "\u0007", "a\u202eb", "\u001b]0;title\u0007"})
    void L03_no_control_character_of_an_argument_reaches_the_terminal(String hostile) {
        for (String[] arguments : new String[][] {
            {"validate", hostile},
            {"validate", WORKBOOK, hostile},
            {"validate", WORKBOOK, "--" + hostile},
            {"validate", WORKBOOK, "--year", hostile},
            {"validate", WORKBOOK, "--charset", hostile},
            {"convert", WORKBOOK, "-o", folder.resolve("no/" + hostile).toString()},
            {"convert", WORKBOOK, "-o", folder.resolve(hostile).toString()},
            {"rules", hostile},
            {"schema", "--edition", hostile},
            {hostile}
        }) {
            Call call = Call.of(arguments);
            assertThat(call.out() + call.err())
                    .as(String.join(" ", arguments))
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        }
    }

    @Test
    void L03_findings_as_JSON_stay_one_document_whatever_the_data_says() {
        String organ = HEAD.replace("\"a\"", "\"a\\n\\u001b[2J\\u2028\"");
        Call call = Call.withInput(
                (organ + ", \"k\\n\\u001b\": 1}").getBytes(StandardCharsets.UTF_8),
                "validate",
                "-",
                "--format",
                "json");
        assertThat(call.out()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]").contains("\\u001B");
    }

    @Test
    void E02_X12_the_encoding_can_be_named() {
        byte[] gbk = ("<report xmlns=\"urn:org.disclosurereport:report:1\"><edition>FY2021</edition><year>2025</year>"
                        + "<organ><name>政府</name></organ></report>")
                .getBytes(Charset.forName("GBK"));
        assertThat(Call.withInput(gbk, "convert", "-", "-o", "-").exitCode()).isEqualTo(ExitCode.UNREADABLE);
        Call named = Call.withInput(gbk, "convert", "-", "-o", "-", "--charset", "gbk");
        assertThat(named.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(named.out()).contains("政府");
        assertThat(Call.withInput(gbk, "convert", "-", "-o", "-", "--charset", "no such")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.withInput(gbk, "convert", "-", "-o", "-", "--charset", "no-such")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
