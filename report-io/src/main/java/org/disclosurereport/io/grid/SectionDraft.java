package org.disclosurereport.io.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A section while its lines come in. A short line numbered （一） heads the lines after it, 1. those below it, （1） those
 * below that. A line numbered 1. or （1） with nothing under it is an item of a list and no heading.
 */
final class SectionDraft {

    private static final int MAX_HEADING = 30;
    private static final int MAX_SENTENCE = 20;
    private static final String SENTENCE_END = "。；;.";
    private static final String CLAUSE_END = "，,、；;：:";

    private final SectionKind kind;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private @Nullable String title;

    /** What stands under a heading so far. */
    private record Part(int level, Paragraph heading, List<TextBlock> text) {

        TextBlock build() {
            return text.isEmpty() && level > 1 ? heading : Subsection.of(heading.getText(), text);
        }
    }

    SectionDraft(SectionKind kind) {
        this.kind = kind;
    }

    SectionKind kind() {
        return kind;
    }

    /** The first heading counts; the same section may go on after a table. */
    void setTitle(String printed) {
        if (title == null) {
            title = printed;
        }
    }

    /** Takes the lines of a cell; the paragraphs that they become are handed over. */
    void addLines(String text, Consumer<Paragraph> paragraphs) {
        text.lines()
                .map(String::strip)
                .filter(line -> !LabelText.isBlank(line))
                .forEach(line -> addLine(line, paragraphs));
    }

    private void addLine(String line, Consumer<Paragraph> paragraphs) {
        NumberPrefix number = NumberPrefix.of(LabelText.normalise(line));
        Paragraph paragraph = Paragraph.of(line);
        paragraphs.accept(paragraph);
        int level = level(number.style());
        if (level > 0 && isHeading(line)) {
            closeFrom(level);
            open.addLast(new Part(level, paragraph, new ArrayList<>()));
        } else {
            innermost().add(paragraph);
        }
    }

    private static int level(NumberPrefix.Style style) {
        return switch (style) {
            case CHINESE_IN_BRACKETS -> 1;
            case ARABIC -> 2;
            case ARABIC_IN_BRACKETS -> 3;
            case NONE, CHINESE -> 0;
        };
    }

    /** A short line that is no sentence, or a very short one that is one clause: （一）加强组织领导。 */
    private static boolean isHeading(String line) {
        boolean ends = SENTENCE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean oneClause = line.endsWith("。")
                && line.length() <= MAX_SENTENCE
                && line.chars().noneMatch(c -> CLAUSE_END.indexOf(c) >= 0);
        return ends ? oneClause : line.length() <= MAX_HEADING;
    }

    private List<TextBlock> innermost() {
        return open.isEmpty() ? blocks : open.getLast().text();
    }

    private void closeFrom(int level) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            TextBlock closed = open.removeLast().build();
            innermost().add(closed);
        }
    }

    Section build() {
        closeFrom(0);
        Section.Builder section = Section.builder().kind(kind).text(blocks);
        if (title != null) {
            section.title(title);
        }
        return section.build();
    }
}
