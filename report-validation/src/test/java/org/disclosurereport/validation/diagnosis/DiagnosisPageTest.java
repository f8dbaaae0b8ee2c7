package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.validation.SampleReports;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnosis.md} says what the program says. */
class DiagnosisPageTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnosis.md");

    @Test
    void the_example_of_the_page_is_what_the_program_says() throws IOException {
        Diagnosis diagnosis = Diagnostician.standard()
                .diagnose(SampleReports.with(SampleReports.clean(), "request/granted/naturalPerson", 141))
                .get(0);
        String page = Files.readString(PAGE);

        assertThat(page).contains("<!-- zh -->\n> " + diagnosis.message(Locale.CHINESE) + "\n<!-- end -->");
        assertThat(page).contains("<!-- en -->\n> " + diagnosis.message(Locale.ENGLISH) + "\n<!-- end -->");
    }

    @Test
    void the_bounds_of_the_page_are_those_of_the_program() throws IOException {
        String page = Files.readString(PAGE);
        String steps = String.format(Locale.ROOT, "%,d", Diagnostician.MAX_STEPS);

        assertThat(page)
                .contains("每表最多" + Diagnostician.MAX_CELLS + "格同时有误，最多列" + Diagnostician.MAX_SUGGESTIONS + "种可能，最多试"
                        + steps + "格")
                .contains("At most " + Diagnostician.MAX_CELLS + " wrong cells in a table, "
                        + Diagnostician.MAX_SUGGESTIONS + " possibilities listed, " + steps + " cells tried");
    }

    @Test
    void every_message_is_there_in_both_languages_and_every_typing_error_has_its_words() {
        assertThat(DiagnosisWords.TEXTS.keys()).hasSizeGreaterThan(20).allSatisfy(key -> {
            assertThat(DiagnosisWords.TEXTS.text(key).zh()).containsPattern("\\p{IsHan}");
            assertThat(DiagnosisWords.TEXTS.text(key).en()).matches("[\\x20-\\x7e]+");
            assertThat(arguments(DiagnosisWords.TEXTS.text(key).zh()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(
                            arguments(DiagnosisWords.TEXTS.text(key).en()));
        });
        assertThat(DiagnosisWords.TEXTS.keys().stream().filter(key -> key.startsWith("error.")))
                .containsExactlyInAnyOrderElementsOf(List.of(TypingError.values()).stream()
                        .map(error -> "error." + error.key())
                        .toList());
    }

    private static List<String> arguments(String text) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
