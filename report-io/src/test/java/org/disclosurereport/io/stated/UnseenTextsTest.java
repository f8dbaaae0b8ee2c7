package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.model.YearText;
import org.junit.jupiter.api.Test;

/**
 * Six texts of our own, written and labelled by somebody who did not know the words of the extractor, before it was run
 * on them. Every difference is written to {@code target/unseen-figures.txt}.
 */
class UnseenTextsTest {

    @Test
    void most_figures_are_found_in_words_that_were_never_seen() {
        LabelledTexts texts = new LabelledTexts("unseen");
        for (int i = 1; i <= 6; i++) {
            String name = i + ".txt";
            String text = LabelledTexts.text("unseen/" + name);
            int year = YearText.find(text).orElseThrow().value();
            texts.compare(name, text, 0, text.length(), year);
        }
        LabelledTexts.Counts all = texts.report("unseen-figures.txt");
        assertThat(all.labelled).isGreaterThanOrEqualTo(200);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.80);
    }
}
