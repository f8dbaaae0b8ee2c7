package org.disclosurereport.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** {@code docs/rollup.md} shows a program as it is and what it prints, and names every rule about regions. */
class RollUpPageTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "rollup.md"));
    }

    @Test
    void the_page_shows_the_program_as_it_is_and_what_it_prints() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/disclosurereport/quickstart/AddUpRegion.java"));
        String shown =
                source.split(" *// spotless:o\\w+ ROLLUP\n")[1].stripTrailing().stripIndent();
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            AddUpRegion.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(page())
                .contains("```java\n" + shown + "\n```\n")
                .contains("```text\n" + output.toString(StandardCharsets.UTF_8).replace("\r", "") + "```\n");
    }

    @Test
    void the_page_names_every_rule_about_regions() throws IOException {
        String page = page();

        assertThat(RuleCatalogue.rules(RegionRule.class))
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(rule -> {
                    assertThat(page).contains("[" + rule.code() + "](rules/" + rule.code() + ".md)");
                    assertThat(page)
                            .contains(rule.title().zh())
                            .contains(rule.title().en());
                });
    }
}
