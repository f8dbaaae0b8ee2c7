package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** What rules ask about the text of a report. Everything is looked up in place; nothing is joined or copied. */
final class Narrative {

    private Narrative() {}

    /** Whether the source has a place for text: at least one of the three sections that are nothing but text. */
    static boolean isFiled(DisclosureReport report) {
        List<Section> sections = report.getSections();
        for (int i = 0; i < sections.size(); i++) {
            switch (sections.get(i).getKind()) {
                case OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, OTHER_MATTERS -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The first section of a kind. */
    static @Nullable Section find(DisclosureReport report, SectionKind kind) {
        List<Section> sections = report.getSections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).getKind() == kind) {
                return sections.get(i);
            }
        }
        return null;
    }

    /** Whether a section says nothing at all. */
    static boolean isBlank(Section section) {
        return !exceeds(section.getText(), 0);
    }

    /** Whether a text has more than a few characters, white space not counted; headings count. */
    static boolean exceeds(List<TextBlock> text, int few) {
        int length = 0;
        for (String line : lines(text)) {
            for (int i = 0; i < line.length() && length <= few; i++) {
                char c = line.charAt(i);
                if (!isBlank(c) && !Character.isLowSurrogate(c)) {
                    length++;
                }
            }
        }
        return length > few;
    }

    /** A line of text without the white space in it. */
    static String withoutBlanks(String line) {
        StringBuilder rest = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!isBlank(line.charAt(i))) {
                rest.append(line.charAt(i));
            }
        }
        return rest.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** How many characters a text has, white space not counted; headings count. */
    static int length(List<TextBlock> text) {
        int length = 0;
        while (exceeds(text, length)) {
            length++;
        }
        return length;
    }

    /** Whether one of several words stands anywhere in a text, in a heading or in a paragraph. */
    static boolean mentions(List<TextBlock> text, List<String> words) {
        for (int i = 0; i < text.size(); i++) {
            TextBlock block = text.get(i);
            if (block instanceof Paragraph paragraph) {
                if (containsAny(paragraph.getText(), words)) {
                    return true;
                }
            } else if (block instanceof Subsection part
                    && (containsAny(part.getHeading(), words) || mentions(part.getText(), words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of several words stands in any section. */
    static boolean mentions(DisclosureReport report, List<String> words) {
        List<Section> sections = report.getSections();
        for (int i = 0; i < sections.size(); i++) {
            if (mentions(sections.get(i).getText(), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The headings and paragraphs in printed order. */
    static List<String> lines(List<TextBlock> text) {
        List<String> lines = new ArrayList<>();
        addLines(text, lines);
        return lines;
    }

    private static void addLines(List<TextBlock> text, List<String> lines) {
        for (TextBlock block : text) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.getText());
            } else if (block instanceof Subsection part) {
                lines.add(part.getHeading());
                addLines(part.getText(), lines);
            }
        }
    }

    /** How a section is called, without its number. */
    static Wording name(DisclosureReport report, SectionKind kind) {
        return report.getEdition().form().sections().stream()
                .filter(section -> section.kind() == kind)
                .map(section -> section.label().wording())
                .findFirst()
                .orElse(
                        kind == SectionKind.PREFACE
                                ? Wording.of("前言", "Preface")
                                : Wording.of("格式以外的部分", "Additional section"));
    }

    static List<Address> address(SectionKind kind) {
        return List.of(ElementRef.of("sections/" + kind.key()));
    }
}
