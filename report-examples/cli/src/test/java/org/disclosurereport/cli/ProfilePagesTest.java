package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes every profile of {@code docs/profiles.md} and runs every command. Run this test with {@code -Ddocs.write=true} to
 * write the outputs.
 */
class ProfilePagesTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "profiles.md");
    private static final Path WORKBOOKS = Path.of("..", "workbooks", "FY2021");
    private static final Pattern BLOCK = Pattern.compile("```(yaml|console)\n(.*?)```\n", Pattern.DOTALL);
    private static final String PROMPT = "$ disclosure-report ";

    @TempDir
    private Path folder;

    private final List<Path> profiles = new ArrayList<>();
    private int commands;

    @Test
    void every_command_prints_what_the_page_says() throws IOException {
        String page = Files.readString(PAGE);
        String right = BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(right(block)));

        assertThat(commands).isEqualTo(3);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, right);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(right);
        assertThat(profiles).hasSize(4);
        for (Path profile : profiles) {
            Call check = Call.of("profile", "check", profile.toString());
            boolean wrong = profile.endsWith("wrong.yaml");
            assertThat(check.exitCode())
                    .as("%s%n%s", profile, check.out())
                    .isEqualTo(wrong ? ExitCode.FINDINGS : ExitCode.FINE);
        }
    }

    /** The block as it should be; profiles are kept for the commands that follow them. */
    private String right(MatchResult block) {
        String text = block.group(2);
        String first = text.substring(0, text.indexOf('\n'));
        try {
            if (block.group(1).equals("yaml")) {
                Path profile = folder.resolve(first.substring("# ".length()));
                profiles.add(Files.writeString(profile, text));
                return block.group();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        commands++;
        String[] arguments = Stream.of(first.substring(PROMPT.length()).split(" "))
                .map(this::located)
                .toArray(String[]::new);
        Call call = Call.of(arguments);
        assertThat(call.exitCode()).as(call.err()).isIn(ExitCode.FINE, ExitCode.FINDINGS);
        return "```console\n" + first + "\n" + call.out().strip() + "\n```\n";
    }

    private String located(String argument) {
        if (argument.endsWith(".yaml")) {
            return folder.resolve(argument).toString();
        }
        return argument.endsWith(".xlsx") ? WORKBOOKS.resolve(argument).toString() : argument;
    }
}
