package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/** A sentence that is written word by word, with the figures that it states. Not thread-safe. */
final class StatedSentence {

    private final SectionKind section;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    StatedSentence(SectionKind section) {
        this.section = section;
    }

    /** A figure before the sentence is complete: how it is related, and to which figure of the sentence. */
    private record Part(
            StatedFigure.Builder figure,
            Optional<StatedConcept> concept,
            @Nullable Role role,
            int of) {}

    StatedSentence say(String words) {
        text.append(words);
        return this;
    }

    /** The next number, for the year of the report unless another period is given. */
    StatedSentence number(
            NumberStyle.Printed number,
            String unit,
            @Nullable StatedConcept concept,
            String label,
            StatedPeriod period) {
        add(number.text() + unit, number.value(), concept, label)
                .figure()
                .unit(unit)
                .period(period);
        return this;
    }

    /** The next word, which denies some things. */
    StatedSentence denial(String word, String label, List<StatedConcept> denied) {
        int offset = text.length();
        for (StatedConcept concept : denied) {
            text.setLength(offset);
            add(word, BigDecimal.ZERO, concept, label).figure().qualifier(Qualifier.DENIED);
        }
        return this;
    }

    private Part add(String printed, BigDecimal value, @Nullable StatedConcept concept, String label) {
        StatedFigure.Builder figure = StatedFigure.builder();
        figure.label(label).value(value).section(section).offset(text.length()).text(printed);
        Part part = new Part(figure, Optional.ofNullable(concept), null, 0);
        parts.add(part);
        text.append(printed);
        return part;
    }

    /** What the last number is of another number of the sentence. */
    StatedSentence as(Role role, int of) {
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.figure(), last.concept(), role, of));
        return this;
    }

    /** The place of the last number among those of the sentence. */
    int last() {
        return parts.size() - 1;
    }

    SectionKind section() {
        return section;
    }

    String text() {
        return text.toString();
    }

    /** The figures, each under the key that it has in its report. */
    List<StatedFigure> figures(Function<Optional<StatedConcept>, String> keys) {
        List<String> named =
                parts.stream().map(part -> keys.apply(part.concept())).toList();
        List<StatedFigure> figures = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            StatedFigure.Builder figure = part.figure().key(named.get(i)).sentence(text());
            if (part.role() != null) {
                figure.relation(new FigureRelation(part.role(), named.get(part.of())));
            }
            figures.add(figure.build());
        }
        return figures;
    }
}
