package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.request.Applicant.NATURAL_PERSON;
import static org.disclosurereport.model.request.RequestRow.BROUGHT_FORWARD;
import static org.disclosurereport.model.request.RequestRow.CARRIED_FORWARD;
import static org.disclosurereport.model.request.RequestRow.GRANTED;
import static org.disclosurereport.model.request.RequestRow.NEWLY_RECEIVED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.ResultReader;
import org.disclosurereport.io.schema.ReportSchema;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of many documents, in every format, and what can be done with them. */
class ResultCommandsTest {

    @TempDir
    private Path temp;

    private Folder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Folder.in(temp);
        folder.put("b/wrong.xlsx", Folder.WRONG_TOTAL);
        folder.put("a.jsonl", Folder.report("甲局") + Folder.report("乙局"));
    }

    private Call validate(String... more) {
        return Call.of(Stream.concat(Stream.of("validate", folder.in().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void a_folder_is_validated_file_by_file_in_order() {
        Call call = validate("--jobs", "2");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out())
                .containsSubsequence(
                        "# a.jsonl\n",
                        "甲局 2025 年",
                        "乙局 2025 年",
                        "# b/wrong.xlsx\n",
                        "示例县人民政府 2023 年",
                        "错误 S4-TOTALS",
                        "单元格J52",
                        "结论：不通过",
                        "项错误，");
        assertThat(call.err()).isEmpty();
        assertThat(validate("--jobs", "1").out()).isEqualTo(call.out());
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_validated() throws IOException {
        folder.put("c.xlsx", "no workbook");
        Call call = validate("--format", "csv", "--lang", "en");

        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(call.out())
                .startsWith("\ufeff\"document\",\"organ\",")
                .contains("\"b/wrong.xlsx\",\"示例县人民政府\",2023,\"rule\",\"error\",\"S4-TOTALS\",")
                .contains("\"c.xlsx\",\"\",\"\",\"reading\",\"error\",\"");
    }

    @Test
    void results_of_many_reports_are_json_lines() throws IOException {
        Call call = validate("--format", "jsonl");

        Path lines = Files.writeString(temp.resolve("results.jsonl"), call.out());
        assertThat(call.out().lines()).hasSize(3);
        assertThat(ResultReader.standard().read(lines).getDocuments())
                .extracting(document -> document.getDocument().orElseThrow() + " "
                        + document.getReport().orElseThrow().getOrgan())
                .containsExactly("a.jsonl 甲局", "a.jsonl 乙局", "b/wrong.xlsx 示例县人民政府");
        assertThat(call.out().lines())
                .as("cells that may be wrong, with their places in the workbook")
                .filteredOn(line -> line.contains("\"diagnoses\""))
                .singleElement()
                .asString()
                .contains(
                        "\"address\":\"dispute/directLitigation/total\",\"found\":0,\"expected\":3,",
                        "\"location\":{\"sheet\":\"年度报告\",\"cell\":\"J52\"");
        assertThat(validate("--format", "json").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void every_report_of_a_document_is_validated() throws IOException {
        String many = folder.in().resolve("a.jsonl").toString();

        Call text = Call.of("validate", many);
        Call piped = Call.withInput(Files.readAllBytes(Path.of(many)), "validate", "-");
        assertThat(text.out()).containsSubsequence("甲局 2025 年", "乙局 2025 年", "项未能核对");
        assertThat(text.out()).doesNotContain("MANY_REPORTS");
        assertThat(piped.out()).isEqualTo(text.out());
        assertThat(Call.of("validate", many, "--format", "json").out()).contains("MANY_REPORTS");
        assertThat(Call.of("validate", many, "--format", "csv").out())
                .contains(many.replace("\\", "\\\\") + "\",\"甲局\",2025,\"规则\",");
        assertThat(Call.of("validate", many, "--jobs", "2").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void two_results_are_compared() throws IOException {
        Path old = Files.writeString(
                temp.resolve("old.jsonl"), validate("--format", "jsonl").out());
        Files.delete(folder.in().resolve("b/wrong.xlsx"));
        folder.put("d.json", Folder.report("丙局"));
        Path now = Files.writeString(
                temp.resolve("new.jsonl"), validate("--format", "jsonl").out());

        Call call = Call.of("compare", old.toString(), now.toString());
        assertThat(call.out())
                .containsSubsequence("== 新增 d.json 丙局 2025", "== 已消除 b/wrong.xlsx 示例县人民政府 2023", "错误 S4-TOTALS")
                .containsPattern("新增 \\d+ 项，已消除 \\d+ 项，未变 \\d+ 项。");
        assertThat(call.exitCode()).isEqualTo(hasErrors(now, "丙局") ? ExitCode.FINDINGS : ExitCode.FINE);
        Call same = Call.of("compare", old.toString(), old.toString(), "--lang", "en");
        assertThat(same.out()).startsWith("0 new, 0 fixed, ");
        assertThat(same.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Call.of("compare", now.toString(), old.toString()).exitCode())
                .isEqualTo(ExitCode.FINDINGS);
    }

    private static boolean hasErrors(Path results, String organ) throws IOException {
        return ResultReader.standard().read(results).getDocuments().stream()
                .filter(document ->
                        document.getReport().orElseThrow().getOrgan().equals(organ))
                .map(CheckedDocument::getValidation)
                .anyMatch(result -> result.orElseThrow().getVerdict() == Verdict.REJECTED);
    }

    @Test
    void what_is_no_result_is_not_compared() throws IOException {
        Path report = folder.in().resolve("a.jsonl");

        Call call = Call.of("compare", report.toString(), report.toString());
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err()).contains("FORMAT_VERSION", "disclosure-findings/1");
        assertThat(Call.of("compare", "nowhere", report.toString()).exitCode()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void two_reports_are_compared_by_address() throws IOException {
        String one = Folder.WRONG_TOTAL.toString();
        Path other = temp.resolve("other.json");
        Call.of("convert", one, "-o", other.toString());
        String changed = Files.readString(other)
                .replaceFirst("\"granted\": \\{\"naturalPerson\": \\d+", "\"granted\": {\"naturalPerson\": 77");
        Files.writeString(other, changed);

        Call call = Call.of("diff", one, other.toString());
        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out())
                .containsPattern("request/granted/naturalPerson  「（一）予以公开」「自然人」: \\d+ → 77\n")
                .endsWith("共 1 处不同。\n");
        assertThat(Call.of("diff", one, other.toString(), "--format", "csv", "--lang", "en")
                        .out())
                .startsWith("\ufeff\"address\",\"label\",\"first\",\"second\"\r\n\"request/granted/naturalPerson\",");
        assertThat(Call.of("diff", one, one, "--lang", "en").out()).isEqualTo("0 differences.\n");
        assertThat(Call.of("diff", one, one).exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void elements_of_reports_are_compared_too() throws IOException {
        Path one = folder.put("one.json", Folder.report("甲局"));
        Path other = folder.put("other.json", Folder.report("乙局").replace("2025", "2024"));

        assertThat(Call.of("diff", one.toString(), other.toString()).out())
                .contains("year  报告要素: 2025 → 2024\n", "organ/name  报告要素: 甲局 → 乙局\n", "共 2 处不同。");
        assertThat(Call.of("diff", one.toString(), Folder.FINE.toString()).out())
                .contains("sections/overview  报告要素: ∅ → [");
        Path numbered = folder.put(
                "numbered.json",
                new String(
                        ReportWriter.of(ReportFormat.JSON)
                                .toBytes(Folder.of("甲局").toBuilder()
                                        .publication(Publication.builder()
                                                .documentNumber("示政〔2026〕1号")
                                                .build())
                                        .build()),
                        StandardCharsets.UTF_8));
        assertThat(Call.of("diff", one.toString(), numbered.toString()).out())
                .isEqualTo("publication/documentNumber  报告要素: ∅ → 示政〔2026〕1号\n共 1 处不同。\n");
        Call unread = Call.of("diff", one.toString(), folder.put("x.xlsx", "x").toString());
        assertThat(unread.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(unread.err()).contains("x.xlsx：未读出报告");
    }

    private static String report(String organ, int year, ReportScope scope, long received, long before, long after) {
        return new String(
                ReportWriter.of(ReportFormat.JSON_LINES)
                        .toBytes(DisclosureReport.builder()
                                .edition(Edition.FY2021)
                                .year(year)
                                .organ(ReportingOrgan.of(organ))
                                .scope(scope)
                                .request(RequestTable.zeros(Edition.FY2021)
                                        .with(NEWLY_RECEIVED, NATURAL_PERSON, received)
                                        .with(BROUGHT_FORWARD, NATURAL_PERSON, before)
                                        .with(GRANTED, NATURAL_PERSON, received + before - after)
                                        .with(CARRIED_FORWARD, NATURAL_PERSON, after)
                                        .withComputedTotals())
                                .build()),
                StandardCharsets.UTF_8);
    }

    @Test
    void the_years_of_an_organ_are_compared_with_each_other() throws IOException {
        folder.put(
                "y.jsonl",
                report("丙局", 2024, ReportScope.SELF, 9, 0, 3) + report("丙局", 2025, ReportScope.SELF, 9, 1, 0));

        assertThat(validate().out()).doesNotContain("S3-CARRY-YEAR-TOTAL");
        Call call = validate("--series");
        assertThat(call.out())
                .containsSubsequence("# 丙局 各份报告之间的核对", "错误 S3-CARRY-YEAR-TOTAL", "    @ 丙局 2025", "结论：不通过");
        Call rows = validate("--series", "--format", "csv");
        assertThat(rows.out()).containsPattern("\n\"\",\"丙局\",2025,\"规则\",\"错误\",\"S3-CARRY-YEAR-TOTAL\",");
        assertThat(Call.of("validate", folder.in().resolve("y.jsonl").toString(), "--series")
                        .out())
                .contains("错误 S3-CARRY-YEAR-TOTAL");
        folder.put("z.json", report("丙局", 2025, ReportScope.SELF, 9, 3, 0));
        assertThat(validate("--series").err()).contains("丙局 2025：有不止一份报告，跨年度核对用了第一份");
    }

    @Test
    void the_report_of_the_whole_is_compared_with_those_of_its_organs() throws IOException {
        Path whole = Files.writeString(temp.resolve("whole.json"), report("某县", 2025, ReportScope.REGION, 8, 0, 0));
        Files.delete(folder.in().resolve("a.jsonl"));
        Files.delete(folder.in().resolve("b/wrong.xlsx"));
        folder.put("c.json", report("甲局", 2025, ReportScope.SELF, 9, 0, 0));

        Call call = validate("--whole", whole.toString());
        assertThat(call.out()).containsSubsequence("# 某县 各份报告之间的核对", "错误 A-PART-LE-WHOLE");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        Files.writeString(whole, "{");
        assertThat(validate("--whole", whole.toString()).exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(validate("--whole", "nowhere").exitCode()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void cells_that_may_be_wrong_are_named_with_their_places() {
        assertThat(Call.of("validate", Folder.WRONG_TOTAL.toString()).out())
                .containsSubsequence("== 可能出错的单元格（仅供核对，不会自动更改）", "「未经复议直接起诉」「总计」填报0，应为3", "    @ 工作表「年度报告」单元格J52");
        assertThat(Call.of("validate", Folder.FINE.toString()).out()).doesNotContain("可能出错的单元格");
    }

    @Test
    void the_schema_of_results_is_printed() {
        assertThat(Call.of("schema", "--findings").out()).isEqualTo(ReportSchema.findings());
        assertThat(Call.of("schema", "--findings", "--format", "xsd").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("schema", "--findings", "--edition", "FY2021").exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("schema").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    /** What the page about results shows is what the commands say. */
    @Test
    void the_page_shows_what_is_said() throws IOException {
        Path page = Path.of("..", "..", "docs", "formats", "results.md");
        String wrong = Folder.WRONG_TOTAL.toString();
        String row = Call.of("validate", wrong, "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains("S4-TOTALS"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(page))
                .contains(row.substring(row.indexOf(",\"示例县")))
                .contains(Call.of("validate", wrong, "--format", "csv")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .substring(1));
    }

    @Test
    void codes_of_rules_and_of_readers_are_explained() {
        String rule =
                RuleCatalogue.find("S3-BALANCE").orElseThrow().legalBasis().zh();
        Call call = Call.of("explain", "S3-BALANCE", "YEAR_MISSING");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out())
                .contains(
                        "S3-BALANCE  错误  ",
                        rule,
                        "YEAR_MISSING  错误  ",
                        ReadingCode.YEAR_MISSING.remedy().zh());
        assertThat(Call.of("rules", "S3-BALANCE").out())
                .isEqualTo(Call.of("explain", "S3-BALANCE").out());
        assertThat(Call.of("explain", "NOTHING").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("explain").exitCode()).isEqualTo(ExitCode.USAGE);
        List.of(ReadingCode.values())
                .forEach(code ->
                        assertThat(Call.of("explain", code.name()).out()).startsWith(code.name()));
    }
}
