package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/findings} has one page for every reading code, written from its texts. Run this test with
 * {@code -Ddocs.write=true} to write the pages.
 */
class FindingPagesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "findings");

    @Test
    void every_code_says_what_it_means_and_what_to_do_in_both_languages() {
        for (ReadingCode code : ReadingCode.values()) {
            assertThat(List.of(
                            code.title(),
                            code.explanation(),
                            code.remedy(),
                            FindingExamples.of(code).getMessage()))
                    .as("texts of %s", code)
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> {
                        assertThat(text.zh())
                                .containsPattern("\\p{IsHan}|XML|JSON")
                                .doesNotContain("{");
                        assertThat(text.en()).containsPattern("[a-z]").doesNotContain("{");
                    });
            assertThat(code.explanation().en() + code.remedy().en())
                    .as("%s", code)
                    .doesNotContainPattern("\\p{IsHan}");
            assertThat(code.explanation().zh()).as("%s", code).endsWith("。");
            assertThat(code.remedy().zh()).as("%s", code).endsWith("。");
            assertThat(code.explanation().en()).as("%s", code).endsWith(".");
            assertThat(code.remedy().en()).as("%s", code).endsWith(".");
        }
    }

    @Test
    void rules_and_codes_share_one_namespace() {
        Set<String> rules = RuleCatalogue.rules().stream()
                .map(rule -> rule.code().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.of(ReadingCode.values()).map(Enum::name)).doesNotContainAnyElementsOf(rules);
    }

    @Test
    void the_pages_are_those_of_the_codes() throws IOException {
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
        for (ReadingCode code : ReadingCode.values()) {
            pages.put(code + ".md", page(code));
        }
        pages.put("README.md", index());
        return pages;
    }

    private static String index() {
        StringBuilder index = new StringBuilder(
                "# 读取提示 / Findings of readers\n\n| 编号 / code | 级别 / severity | 提示 | finding |\n|---|---|---|---|\n");
        for (ReadingCode code : ReadingCode.values()) {
            index.append(String.format(
                    Locale.ROOT,
                    "| [%s](%s.md) | %s | %s | %s |\n",
                    code,
                    code,
                    severity(code).zh() + " / " + severity(code).en(),
                    code.title().zh(),
                    code.title().en()));
        }
        return index.toString();
    }

    private static String page(ReadingCode code) {
        Wording message = FindingExamples.of(code).getMessage();
        StringBuilder page = new StringBuilder("# " + code + "\n");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            boolean zh = language.equals(Locale.CHINESE);
            page.append("\n## ").append(code.title().in(language)).append("\n\n");
            page.append(severity(code).in(language)).append(zh ? "。" : ". ");
            page.append(code.explanation().in(language)).append('\n');
            part(page, zh ? "处理建议" : "How to put it right", code.remedy().in(language));
            part(page, zh ? "示例" : "Example", "> " + message.in(language));
        }
        return page.toString();
    }

    private static void part(StringBuilder page, String heading, String text) {
        page.append("\n### ").append(heading).append("\n\n").append(text).append('\n');
    }

    private static Wording severity(ReadingCode code) {
        return switch (code.severity()) {
            case ERROR -> Wording.of("错误", "Error");
            case WARNING -> Wording.of("警告", "Warning");
            case HINT -> Wording.of("提示", "Hint");
        };
    }
}
