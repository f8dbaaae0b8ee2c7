package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.schema.ReportSchema;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SeriesRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private static final Path WORKBOOKS = Path.of("..", "workbooks", "FY2021");
    private static final String WRONG_TOTAL =
            WORKBOOKS.resolve("county-2023-wrong-suit-total.one-sheet.xlsx").toString();
    private static final String NO_ERROR =
            WORKBOOKS.resolve("city-2024-all-organs.one-sheet.xlsx").toString();
    private static final String NOTES =
            WORKBOOKS.resolve("office-2025-notes-in-cells.one-sheet.xlsx").toString();

    @TempDir
    private Path folder;

    @Test
    void validate_names_the_wrong_total_its_cell_and_the_verdict() {
        Call call = Call.of("validate", WRONG_TOTAL);

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out())
                .contains("示例县人民政府 2023 年政府信息公开工作年度报告")
                .contains("错误 S4-TOTALS")
                .contains("「未经复议直接起诉」「总计」")
                .contains("@ 工作表「年度报告」单元格J52")
                .contains("结论：不通过（REJECTED）")
                .contains("共 1 项错误");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void validate_speaks_english() {
        Call call = Call.of("validate", WRONG_TOTAL, "--lang", "en");

        assertThat(call.out()).contains("ERROR S4-TOTALS").contains("Verdict: REJECTED");
    }

    @Test
    void validate_as_json_has_verdict_and_findings_with_all_their_parts() {
        Call call = Call.of("validate", WRONG_TOTAL, "--format", "json");

        JsonNode result = JsonMapper.shared().readTree(call.out());
        assertThat(result.get("verdict").asString()).isEqualTo("REJECTED");
        JsonNode finding = result.get("findings")
                .valueStream()
                .filter(node -> node.get("rule").asString().equals("S4-TOTALS"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("addresses").get(0).asString()).isEqualTo("dispute/directLitigation/total");
        assertThat(finding.get("expected").asInt()).isEqualTo(3);
        assertThat(finding.get("found").asInt()).isZero();
        assertThat(finding.get("difference").asInt()).isEqualTo(-3);
        assertThat(finding.get("location").get("sheet").asString()).isEqualTo("年度报告");
        assertThat(finding.get("location").get("cell").asString()).isEqualTo("J52");
        assertThat(finding.get("message").get("zh").asString()).contains("未经复议直接起诉");
        assertThat(finding.get("message").get("en").asString()).contains("states 0");
    }

    @Test
    void a_report_without_errors_is_fine() {
        Call call = Call.of("validate", NO_ERROR);

        assertThat(call.exitCode()).as(call.out()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void convert_writes_json_that_holds_every_figure() throws IOException {
        Path output = folder.resolve("报告.json");
        Call call = Call.of("convert", WRONG_TOTAL, "-o", output.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).isEmpty();
        DisclosureReport fromWorkbook =
                ReportReader.standard().read(Path.of(WRONG_TOTAL)).getReport().orElseThrow();
        DisclosureReport fromJson =
                ReportReader.standard().read(output).getReport().orElseThrow();
        assertThat(fromJson).isEqualTo(fromWorkbook);
    }

    @Test
    void convert_with_check_also_applies_the_rules() {
        Call call =
                Call.of("convert", WRONG_TOTAL, "-o", folder.resolve("r.json").toString(), "--check");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.err()).contains("S4-TOTALS");
    }

    @Test
    void convert_writes_although_a_cell_is_unreadable_and_says_so() throws IOException {
        Path output = folder.resolve("r.json");
        Call call = Call.of("convert", NOTES, "-o", output.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.err()).contains("22（其中修订 16 件）");
        assertThat(Files.readString(output)).contains("{\"unreadable\": \"22（其中修订 16 件）\"}");
    }

    @Test
    void convert_to_standard_output_keeps_the_document_apart_from_the_talk() {
        Call call = Call.of("convert", WRONG_TOTAL, "-o", "-");

        assertThat(JsonMapper.shared().readTree(call.out()).get("year").asInt()).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource({"r.xml, , <?xml", "r.XML, , <?xml", "r.json, , {", "r.json, xml, <?xml", "r.xml, json, {", "r, , {"})
    void convert_writes_the_format_that_is_named_or_that_the_output_ends_with(String name, String to, String begins)
            throws IOException {
        Path output = folder.resolve(name);
        Call call = to == null
                ? Call.of("convert", WRONG_TOTAL, "-o", output.toString())
                : Call.of("convert", WRONG_TOTAL, "-o", output.toString(), "--to", to);

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(output)).startsWith(begins);
        assertThat(ReportReader.standard().read(output).getReport())
                .isEqualTo(ReportReader.standard().read(Path.of(WRONG_TOTAL)).getReport());
    }

    @Test
    void convert_takes_xml_back_to_the_same_json() throws IOException {
        String xml = folder.resolve("r.xml").toString();
        Path json = folder.resolve("r.json");
        Call.of("convert", WRONG_TOTAL, "-o", xml);

        assertThat(Call.of("convert", xml, "-o", json.toString()).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(json))
                .isEqualTo(Call.of("convert", WRONG_TOTAL, "-o", "-").out());
    }

    @Test
    void E10_what_xml_cannot_carry_gives_exit_code_five_and_leaves_nothing() throws IOException {
        byte[] document = ReportWriter.of(ReportFormat.JSON)
                .toBytes(DisclosureReport.builder()
                        .edition(Edition.FY2021)
                        .year(2025)
                        .organ(ReportingOrgan.of("示例\u000b市"))
                        .build());

        Call call = Call.withInput(
                document, "convert", "-", "-o", folder.resolve("r.xml").toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(call.err()).contains("TEXT_NOT_XML").contains("U+000B").contains("organ/name");
        assertThat(folder.resolve("r.xml")).doesNotExist();
    }

    @Test
    void X01_X07_hostile_xml_gives_exit_codes_three_and_four() {
        byte[] withDtd = "<!DOCTYPE report><report/>".getBytes(StandardCharsets.US_ASCII);
        byte[] deep = ("<report xmlns=\"urn:org.disclosurereport:report:1\">" + "<a>".repeat(1000))
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(Call.withInput(withDtd, "validate", "-").exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.withInput(deep, "validate", "-").exitCode()).isEqualTo(ExitCode.LIMIT);
    }

    @Test
    void standard_input_is_read() throws IOException {
        Call call = Call.withInput(Files.readAllBytes(Path.of(WRONG_TOTAL)), "validate", "-");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out()).contains("S4-TOTALS");
    }

    @Test
    void year_and_organ_can_be_given() {
        Call call = Call.of("validate", WRONG_TOTAL, "--year", "2022", "--organ", "另一机关");

        assertThat(call.out())
                .contains("另一机关 2022 年")
                .contains("YEAR_OVERRIDDEN")
                .contains("ORGAN_OVERRIDDEN");
    }

    @Test
    void what_is_no_report_gives_exit_code_three() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{");

        assertThat(Call.of("validate", file.toString()).exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("validate", folder.toString()).exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("validate", folder.resolve("missing").toString()).exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of(
                                "convert",
                                file.toString(),
                                "-o",
                                folder.resolve("b.json").toString())
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.resolve("b.json")).doesNotExist();
    }

    @Test
    void what_exceeds_a_limit_gives_exit_code_four() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(Call.withInput(deep, "validate", "-").exitCode()).isEqualTo(ExitCode.LIMIT);
    }

    @Test
    void what_cannot_be_written_gives_exit_code_five_and_leaves_nothing() throws IOException {
        Call call = Call.of(
                "convert",
                WRONG_TOTAL,
                "-o",
                folder.resolve("no/such/folder.json").toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.OUTPUT);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_wrong_call_gives_exit_code_two() {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("validate"),
                List.of("convert", WRONG_TOTAL),
                List.of("validate", WRONG_TOTAL, "--year", "20233"),
                List.of("validate", WRONG_TOTAL, "--organ", " "),
                List.of("validate", WRONG_TOTAL, "--format", "xml"),
                List.of("convert", WRONG_TOTAL, "-o", "-", "--to", "xlsx"),
                List.of("rules", "NO-SUCH-RULE"),
                List.of("schema", "--edition", "FY2020"),
                List.of("schema", "--format", "yaml"),
                List.of("schema", "FY2021"),
                List.of("rename", WRONG_TOTAL))) {
            assertThat(Call.of(arguments.toArray(String[]::new)).exitCode())
                    .as(arguments.toString())
                    .isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void rules_lists_every_rule_and_explains_one() {
        Call list = Call.of("rules");
        for (Rule rule : RuleCatalogue.rules()) {
            assertThat(list.out()).contains(rule.code().toString());
        }

        Call one = Call.of("rules", "S3-BALANCE", "--lang", "en");
        assertThat(one.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(one.out().lines()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void schema_prints_the_schema_of_every_edition_and_asks_which() {
        for (Edition edition : Edition.values()) {
            Call call = Call.of("schema", "--edition", edition.name());

            assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
            assertThat(call.err()).isEmpty();
            assertThat(call.out()).isEqualTo(ReportSchema.json(edition));
        }
        Call which = Call.of("schema");
        assertThat(which.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(which.err()).contains("--edition", "FY2008, FY2014, FY2019, FY2021");
    }

    @Test
    void schema_writes_a_file_in_utf8_whatever_the_terminal() throws IOException {
        Path output = folder.resolve("报告.schema.json");
        Call call = Call.with(
                Charset.forName("GBK"),
                new byte[0],
                "schema",
                "--format",
                "json",
                "--edition",
                "FY2021",
                "-o",
                output.toString());

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).isEmpty();
        assertThat(Files.readString(output)).isEqualTo(ReportSchema.json(Edition.FY2021));
    }

    @Test
    void schema_prints_the_xsd() {
        assertThat(Call.of("schema", "--edition", "FY2021", "--format", "xsd").out())
                .isEqualTo(ReportSchema.xsd(Edition.FY2021));
    }

    @Test
    void schema_that_cannot_be_written_gives_exit_code_five() {
        assertThat(Call.of(
                                "schema",
                                "--edition",
                                "FY2019",
                                "-o",
                                folder.resolve("no/such/folder.json").toString())
                        .exitCode())
                .isEqualTo(ExitCode.OUTPUT);
    }

    @Test
    void text_is_in_the_encoding_of_the_terminal_and_json_is_always_utf8() {
        Charset gbk = Charset.forName("GBK");

        assertThat(Call.with(gbk, new byte[0], "validate", WRONG_TOTAL).out()).contains("结论");
        byte[] raw = Call.with(gbk, new byte[0], "validate", WRONG_TOTAL, "--format", "json")
                .out()
                .getBytes(gbk);
        assertThat(raw).isNotEmpty();
    }

    @Test
    void an_encoding_without_chinese_is_not_taken_for_the_terminal() {
        assertThat(Terminal.find("US-ASCII")).isNull();
        assertThat(Terminal.find("no-such-charset")).isNull();
        assertThat(Terminal.find(null)).isNull();
        assertThat(Terminal.find("GBK")).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void no_control_character_of_a_document_reaches_the_terminal() throws IOException {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of("示例\u001b[2J市"))
                .proactive(ProactiveDisclosure.zeros(Edition.FY2021))
                .request(RequestTable.zeros(Edition.FY2021))
                .dispute(DisputeTable.zeros(Edition.FY2021))
                .build();
        byte[] document = ReportWriter.of(ReportFormat.JSON).toBytes(report);

        Call call = Call.withInput(document, "validate", "-");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).doesNotContain("\u001b").contains("\\u001b");
        assertThat(report.find(CellRef.parse("request/granted/total"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void the_readme_shows_what_the_command_prints_and_how_many_rules_there_are(String readme, String language)
            throws IOException {
        String text = Files.readString(Path.of("..", "..", readme));

        assertThat(text)
                .contains(Call.of("validate", "--lang", language, WRONG_TOTAL)
                        .out()
                        .strip());
        assertThat(text)
                .containsPattern(" " + RuleCatalogue.rules().size() + " (rules|条规则)")
                .containsPattern(" " + RuleCatalogue.rules(ReportRule.class).size() + " (rules|条规则)")
                .containsPattern(" " + RuleCatalogue.rules(SeriesRule.class).size() + " (rules|条规则)")
                .containsPattern(" " + RuleCatalogue.rules(RegionRule.class).size() + " (rules|条规则)");
        for (Edition edition : Edition.values()) {
            assertThat(text.lines().filter(line -> line.startsWith("| `" + edition + "` |")))
                    .singleElement()
                    .asString()
                    .contains("| " + edition.firstYear() + " –")
                    .endsWith(" | " + RuleCatalogue.rules(edition).size() + " |");
        }
    }

    @Test
    void every_command_says_the_version_and_explains_itself() {
        for (String command :
                List.of("convert", "validate", "explain", "diff", "compare", "rules", "schema", "mapping", "profile")) {
            assertThat(Call.of(command, "--version").out()).startsWith("disclosure-report");
            assertThat(Call.of(command, "--help").out()).contains("Usage: disclosure-report " + command);
        }
    }
}
