package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule books on the command line. */
class ProfileCommandTest {

    private static final String WORKBOOK = Path.of(
                    "..", "workbooks", "FY2021", "county-2023-wrong-suit-total.one-sheet.xlsx")
            .toString();
    private static final String HEAD = "profile: disclosure-profile/1\nname: 示例\n";
    private static final String SUPPRESSING =
            HEAD + "suppressions: [{rule: S4-TOTALS, rationale: 核对过, author: 某办, expires: 2024-12-31}]\n";

    @TempDir
    private Path folder;

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void validate_takes_what_is_suppressed_out_and_prints_it() throws IOException {
        String profile = write("a.yaml", SUPPRESSING);

        assertThat(Call.of("validate", WORKBOOK).exitCode()).isEqualTo(ExitCode.FINDINGS);
        Call call = Call.of("validate", WORKBOOK, "--profile", profile, "--today", "2024-12-31", "--lang", "en");
        assertThat(call.exitCode()).as(call.out()).isEqualTo(ExitCode.FINE);
        assertThat(call.out())
                .contains("== Suppressed by rule books", "ERROR S4-TOTALS", "核对过（某办）", "@ part a.yaml line 3 column 16")
                .contains("0 errors");
        Call late = Call.of("validate", WORKBOOK, "--profile", profile, "--today", "2025-01-01");
        assertThat(late.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(late.out()).contains("== 未起作用的不计", "S4-TOTALS  已过有效期");
    }

    @Test
    void later_profiles_lie_over_earlier_ones() throws IOException {
        String off = write("a.yaml", HEAD + "rules: {S4-TOTALS: {severity: off, rationale: 试行}}\n");
        String hint = write("b.yaml", HEAD + "rules: {S4-TOTALS: {severity: hint, rationale: 试行}}\n");

        assertThat(Call.of("validate", WORKBOOK, "--profile", off, "--profile", hint)
                        .out())
                .contains("提示 S4-TOTALS", "S4-TOTALS  关闭", "S4-TOTALS  提示");
        assertThat(Call.of("validate", WORKBOOK, "--profile", hint, "--profile", off)
                        .out())
                .doesNotContain("提示 S4-TOTALS")
                .contains("NOT_ASSESSABLE");
    }

    @Test
    void cells_are_suspected_under_the_sums_that_the_profile_leaves() throws IOException {
        String suspected = "== 可能出错的单元格";
        String off = write("a.yaml", HEAD + "rules: {S4-TOTALS: {severity: off, rationale: 试行}}\n");
        String warning = write("b.yaml", HEAD + "rules: {S4-TOTALS: {severity: warning, rationale: 试行}}\n");
        String other = write("c.yaml", HEAD + "rules: {S3-BALANCE: {severity: off, rationale: 试行}}\n");

        assertThat(Call.of("validate", WORKBOOK).out()).contains(suspected);
        assertThat(Call.of("validate", WORKBOOK, "--profile", off).out()).doesNotContain(suspected);
        assertThat(Call.of("validate", WORKBOOK, "--profile", warning).out())
                .contains("警告 S4-TOTALS")
                .doesNotContain(suspected);
        assertThat(Call.of("validate", WORKBOOK, "--profile", other).out()).contains(suspected);
    }

    @Test
    void convert_checks_by_the_profile_and_needs_to_be_asked_to_check() throws IOException {
        String off = write("a.yaml", HEAD + "rules: {S4-TOTALS: {severity: off, rationale: 试行}}\n");
        for (String out : List.of("out.json", "out.jsonl")) {
            String written = folder.resolve(out).toString();
            assertThat(Call.of("convert", WORKBOOK, "-o", written, "--check").exitCode())
                    .isEqualTo(ExitCode.FINDINGS);
            Call call = Call.of("convert", WORKBOOK, "-o", written, "--check", "--profile", off);
            assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
            assertThat(call.err()).doesNotContain("错误 S4-TOTALS");
        }
        String unwritten = folder.resolve("none.json").toString();
        Call unasked = Call.of("convert", WORKBOOK, "-o", unwritten, "--profile", off);
        assertThat(unasked.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unasked.err()).contains("--check");
        assertThat(Call.of("convert", WORKBOOK, "-o", unwritten, "--today", "2024-01-01")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        Call wrong =
                Call.of("convert", WORKBOOK, "-o", unwritten, "--check", "--profile", write("b.yaml", "rulse: {}"));
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("== 规则手册", "UNKNOWN_FIELD");
        assertThat(Path.of(unwritten)).doesNotExist();
    }

    @Test
    void a_folder_is_converted_again_when_what_the_rule_books_say_has_changed() throws IOException {
        Folder files = Folder.in(folder);
        files.put("a.xlsx", Folder.WRONG_TOTAL);
        write("base.yaml", HEAD + "rules: {S4-TOTALS: {severity: off, rationale: 试行}}\n");
        String city = write("city.yaml", HEAD + "extends: base.yaml\n");

        assertThat(files.convert("--check").exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(files.outcomes().get("a.xlsx").options().rules()).isNull();
        assertThat(files.convert("--check", "--profile", city).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(files.convert("--check", "--profile", city).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(files.lines()).as("done once by each").isEqualTo(2);
        assertThat(files.convert("--check", "--profile", city, "--today", "2024-01-01")
                        .exitCode())
                .isEqualTo(ExitCode.FINE);
        assertThat(files.lines()).as("another day").isEqualTo(3);

        write("base.yaml", HEAD + "rules: {S4-TOTALS: {severity: error, rationale: 试行}}\n");
        assertThat(files.convert("--check", "--profile", city).exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(files.lines()).as("the rule book below is another").isEqualTo(4);
        assertThat(files.outcomes().get("a.xlsx").options().rules()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_number_that_a_profile_sets_is_printed() throws IOException {
        String profile = write("a.yaml", HEAD + "rules: {F-S1-LENGTH: {parameters: {limit: 800}, rationale: 通知}}\n");

        assertThat(Call.of("validate", WORKBOOK, "--profile", profile, "--lang", "en")
                        .out())
                .contains("== Changed by rule books", "F-S1-LENGTH  limit=800", "    通知");
    }

    @Test
    void results_for_programs_tell_it_too() throws IOException {
        String profile = write("a.yaml", SUPPRESSING);

        Call json = Call.of("validate", WORKBOOK, "--profile", profile, "--today", "2024-01-01", "--format", "json");
        assertThat(json.out()).contains("\"suppressed\": [", "\"author\": \"某办\"");
        Call csv = Call.of("validate", WORKBOOK, "--profile", profile, "--today", "2024-01-01", "--format", "csv");
        assertThat(csv.out()).contains("\"不计\",\"S4-TOTALS\"");
    }

    @Test
    void nothing_is_validated_with_a_profile_that_is_wrong() throws IOException {
        String profile = write("a.yaml", HEAD + "rulse: {}\n");
        Call call = Call.of("validate", WORKBOOK, "--profile", profile);

        assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("UNKNOWN_FIELD", "@ 部件a.yaml第3行第1列");
        assertThat(Call.of(
                                "validate",
                                WORKBOOK,
                                "--profile",
                                folder.resolve("none.yaml").toString())
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void check_says_that_a_profile_is_right_or_where_it_is_wrong() throws IOException {
        Call right = Call.of("profile", "check", write("a.yaml", SUPPRESSING));
        assertThat(right.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(right.err()).contains("规则手册无误");
        Call wrong = Call.of(
                "profile",
                "check",
                write("b.yaml", HEAD + "rules: {S4-TOTAL: {severity: off, rationale: 试行}}\n"),
                "--lang",
                "en");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(wrong.out())
                .contains("PROFILE_RULE_UNKNOWN", "Is S4-TOTALS meant?", "@ part b.yaml line 3 column 19");
        assertThat(Call.of("profile", "check", folder.resolve("none.yaml").toString())
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("profile").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("profile", "check").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("validate", WORKBOOK, "--today", "yesterday").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
