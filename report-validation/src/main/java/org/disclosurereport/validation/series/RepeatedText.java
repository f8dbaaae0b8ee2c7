package org.disclosurereport.validation.series;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;

/**
 * How much of a text repeats another one: the letters that stand in a run of {@value #RUN} or more that the other text
 * has, too. Figures, punctuation and blanks do not count: a sentence that was copied with the figures of the new year
 * is repeated. Exact, and linear in the length of both texts.
 */
final class RepeatedText {

    /** As usual in tests for copied text: thirteen characters in a row are no coincidence. */
    static final int RUN = 13;

    private RepeatedText() {}

    /** The letters of the paragraphs; preface, headings and the words of annexed tables are the same each year. */
    static String letters(DisclosureReport report) {
        StringBuilder letters = new StringBuilder();
        for (Section section : report.getSections()) {
            if (section.getKind() != SectionKind.PREFACE && section.getKind() != SectionKind.STATISTICS) {
                add(section.getText(), letters);
            }
        }
        return letters.toString();
    }

    private static void add(List<TextBlock> text, StringBuilder letters) {
        for (TextBlock block : text) {
            if (block instanceof Paragraph paragraph) {
                paragraph.getText().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
            } else if (block instanceof Subsection part) {
                add(part.getText(), letters);
            }
        }
    }

    /** How many characters of a text are repeated from another one. */
    static int count(String text, String other) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= other.length(); i++) {
            runs.add(other.substring(i, i + RUN));
        }
        int count = 0;
        int counted = 0;
        for (int i = 0; i + RUN <= text.length(); i++) {
            if (runs.contains(text.substring(i, i + RUN))) {
                count += i + RUN - Math.max(i, counted);
                counted = i + RUN;
            }
        }
        return count;
    }
}
