package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every example of {@code docs/formats/mapping.md}: document, mapping, output. Run this test with {@code
 * -Ddocs.write=true} to write the outputs.
 */
class MappingPagesTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "formats", "mapping.md");
    private static final Pattern BLOCK = Pattern.compile("```(csv|yaml|console)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private int examples;

    @Test
    void every_example_prints_what_the_page_says() throws IOException {
        String page = Files.readString(PAGE);
        String right = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(right(block)));

        assertThat(examples).isEqualTo(4);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, right);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(right);
    }

    /** The block as it should be; documents and mappings are kept for the output that follows them. */
    private String right(MatchResult block) {
        Path document = folder.resolve("台账.csv");
        Path mapping = folder.resolve("台账.yaml");
        try {
            switch (block.group(1)) {
                case "csv" -> Files.writeString(document, block.group(2));
                case "yaml" -> Files.writeString(mapping, block.group(2));
                default -> {
                    examples++;
                    Call check = Call.of("mapping", "check", mapping.toString());
                    assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.FINE);
                    Call call = Call.of("convert", document.toString(), "--mapping", mapping.toString(), "--dry-run");
                    assertThat(call.err()).isEmpty();
                    return "```console\n" + call.out().strip() + "\n```\n";
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return block.group();
    }
}
