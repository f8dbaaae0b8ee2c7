package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules} has one page for every rule, written from its texts and from what it finds in a broken report. Run
 * this test with {@code -Ddocs.write=true} to write the pages.
 */
class RulePagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "rules");

    private static final Map<String, Wording> EVIDENCE = evidence();

    private static final Wording NO_EVIDENCE =
            Wording.of("尚未见到违反的公开报告。", "No published report is known yet that breaks it.");

    /** What published reports show of a rule: its id, {@code holds} or {@code broken}, and in which ones. */
    private static Map<String, Wording> evidence() {
        Map<String, Wording> evidence = new TreeMap<>();
        try (InputStream in = RulePagesTest.class.getResourceAsStream("evidence.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] fields = line.split("\t", -1);
                        boolean broken = fields[1].equals("broken");
                        assertThat(broken || fields[1].equals("holds")).as(line).isTrue();
                        Wording before = evidence.put(
                                fields[0],
                                Wording.of(
                                        (broken ? "有违反：" : "符合：") + fields[2],
                                        (broken ? "Broken: " : "Holds: ") + fields[3]));
                        assertThat(before).as(line).isNull();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return evidence;
    }

    @Test
    void evidence_is_about_rules_that_exist() {
        assertThat(EVIDENCE).hasSizeGreaterThan(40);
        assertThat(EVIDENCE.keySet())
                .allSatisfy(id -> assertThat(RuleCatalogue.find(id))
                        .as(id)
                        .get()
                        .extracting(Rule::code)
                        .hasToString(id));
    }

    @Test
    void every_rule_finds_something_in_its_broken_report_and_nothing_in_the_clean_one() {
        for (Rule rule : RuleCatalogue.rules()) {
            Finding finding = example(rule);
            assertThat(finding.isAssessable()).as("%s", rule.code()).isTrue();
            assertThat(finding.getSeverity()).as("%s", rule.code()).isEqualTo(rule.severity());
            assertThat(finding.getMessage().zh()).as("%s", rule.code()).containsPattern("\\p{IsHan}");
            assertThat(finding.getMessage().en()).as("%s", rule.code()).containsPattern("[a-z]");
            for (DisclosureReport clean : List.of(
                    SampleReports.clean(),
                    SampleReports.cleanOf2019(),
                    SampleReports.cleanOf2014(),
                    SampleReports.cleanOf2008())) {
                if (rule instanceof ReportRule ofReports
                        && RuleCatalogue.editions(rule).contains(clean.getEdition())) {
                    List<Finding> found = new ArrayList<>();
                    ofReports.check(clean, found::add);
                    assertThat(found).as("%s in a clean report", rule.code()).noneMatch(Finding::isAssessable);
                }
            }
        }
    }

    @Test
    void the_pages_are_those_of_the_rules() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("docs.write")) {
            write(pages);
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("pages in %s; write them with -Ddocs.write=true", FOLDER)
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(page.getKey())))
                    .as("%s is stale; write it with -Ddocs.write=true", page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> old = Files.list(FOLDER)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        RuleCatalogue.rules().forEach(rule -> pages.put(rule.code() + ".md", page(rule)));
        pages.put("README.md", index());
        return pages;
    }

    private static String index() {
        StringBuilder index = new StringBuilder(
                "# 规则 / Rules\n\n不作规则的填报说明见 [guidance](../guidance.md) / Guidance that is no rule"
                        + " stands in [guidance](../guidance.md).\n\n| 编号 / id | 级别 / severity | 版本 / editions | 规则 | rule |\n|---|---|---|---|---|\n");
        for (Rule rule : RuleCatalogue.rules()) {
            index.append(String.format(
                    Locale.ROOT,
                    "| [%s](%s.md) | %s / %s | %s | %s | %s |\n",
                    rule.code(),
                    rule.code(),
                    severity(rule.severity()).zh(),
                    severity(rule.severity()).en(),
                    String.join(", ", editions(rule)),
                    rule.title().zh(),
                    rule.title().en()));
        }
        return index.toString();
    }

    private static String page(Rule rule) {
        Wording message = example(rule).getMessage();
        StringBuilder page = new StringBuilder("# " + rule.code() + "\n");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            boolean zh = language.equals(Locale.CHINESE);
            page.append("\n## ").append(rule.title().in(language)).append("\n\n");
            page.append(severity(rule.severity()).in(language)).append(zh ? "。" : ". ");
            page.append(rule.explanation().in(language)).append('\n');
            part(page, zh ? "适用版本" : "Editions", String.join(zh ? "、" : ", ", editions(rule)));
            part(page, zh ? "处理建议" : "How to put it right", rule.remedy().in(language));
            part(page, zh ? "依据" : "Legal basis", rule.legalBasis().in(language));
            part(page, zh ? "示例" : "Example", "> " + message.in(language));
            part(
                    page,
                    zh ? "公开报告中的实例" : "In published reports",
                    EVIDENCE.getOrDefault(rule.code().toString(), NO_EVIDENCE).in(language));
        }
        return page.toString();
    }

    private static List<String> editions(Rule rule) {
        return RuleCatalogue.editions(rule).stream().map(Edition::name).toList();
    }

    private static void part(StringBuilder page, String heading, String text) {
        page.append("\n### ").append(heading).append("\n\n").append(text).append('\n');
    }

    private static Wording severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Wording.of("错误", "Error");
            case WARNING -> Wording.of("警告", "Warning");
            case HINT -> Wording.of("提示", "Hint");
        };
    }

    private static Finding example(Rule rule) {
        List<Finding> findings = new ArrayList<>();
        if (rule instanceof ReportRule ofReports) {
            ofReports.check(
                    BrokenReports.find(rule.code().toString())
                            .orElseThrow(() ->
                                    new AssertionError("BrokenReports needs a report that breaks " + rule.code())),
                    findings::add);
        }
        assertThat(findings)
                .as("what %s finds in its broken report", rule.code())
                .isNotEmpty();
        return findings.get(0);
    }
}
