package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;
import org.jspecify.annotations.Nullable;

/** A section while its lines come in. A short line numbered （一） heads the lines after it. */
final class SectionDraft {

    private static final int MAX_HEADING = 30;
    private static final String SENTENCE_END = "。；;.";

    private final SectionKind kind;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<TextBlock> underHeading = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String heading;

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
        if (number.style() == NumberPrefix.Style.CHINESE_IN_BRACKETS
                && line.length() <= MAX_HEADING
                && SENTENCE_END.indexOf(line.charAt(line.length() - 1)) < 0) {
            closeHeading();
            heading = line;
        } else {
            Paragraph paragraph = Paragraph.of(line);
            (heading == null ? blocks : underHeading).add(paragraph);
            paragraphs.accept(paragraph);
        }
    }

    private void closeHeading() {
        if (heading != null) {
            blocks.add(Subsection.of(heading, underHeading));
            underHeading.clear();
            heading = null;
        }
    }

    Section build() {
        closeHeading();
        Section.Builder section = Section.builder().kind(kind).text(blocks);
        if (title != null) {
            section.title(title);
        }
        return section.build();
    }
}
