package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Figures in the sentences of published reports against labels that were made by reading before the extractor was run.
 * The reports are not part of the project: the test runs where {@code -Dreport.corpus} names their folder, and writes
 * every difference to {@code target/labelled-figures.txt}.
 */
@EnabledIfSystemProperty(named = "report.corpus", matches = ".+")
class LabelledFiguresTest {

    private static final Path CORPUS = Path.of(System.getProperty("report.corpus", "."));

    /** The folders are called after edition and year: 2021-2024-… and narrative-2010-…. */
    private static int year(String folder) {
        return Integer.parseInt(folder.split("-", -1)[1]);
    }

    @Test
    void nearly_all_figures_are_found_and_hardly_any_is_invented() throws Exception {
        LabelledTexts texts = new LabelledTexts("labels");
        for (String[] range : LabelledTexts.csv("labels/documents.csv")) {
            byte[] bytes = Files.readAllBytes(CORPUS.resolve(range[0]).resolve(range[1]));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(range[0])
                    .isEqualTo(range[2]);
            texts.compare(
                    range[0],
                    new String(bytes, StandardCharsets.UTF_8),
                    Integer.parseInt(range[3]),
                    Integer.parseInt(range[4]),
                    year(range[0]));
        }
        LabelledTexts.Counts all = texts.report("labelled-figures.txt");
        assertThat(all.labelled).isGreaterThanOrEqualTo(200);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.80);
    }
}
