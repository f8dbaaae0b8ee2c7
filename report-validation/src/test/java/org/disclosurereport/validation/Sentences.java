package org.disclosurereport.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/** Sentences and the figures that they state, one after the other, as one would read them. */
public final class Sentences {

    private static final Pattern PRINTED = Pattern.compile("([0-9.,]+)余?([万亿]?)余?(.*)");

    private final List<StatedFigure> figures = new ArrayList<>();
    private String sentence = "";
    private int from;

    private Sentences() {}

    /** A first sentence. */
    public static Sentences say(String sentence) {
        return new Sentences().then(sentence);
    }

    /** A further sentence. */
    public Sentences then(String next) {
        sentence = next;
        from = 0;
        return this;
    }

    /** The next number of the sentence, about a known concept. */
    public Sentences states(String printed, StatedConcept concept) {
        return add(printed, key(concept));
    }

    /** The next number of the sentence, about nothing that is known. */
    public Sentences states(String printed) {
        return add(printed, "figure" + (figures.size() + 1));
    }

    /** A word of denial; the next figure may have the same. */
    public Sentences denies(String word, StatedConcept concept) {
        int offset = sentence.indexOf(word);
        figures.add(figure(key(concept), offset, word, BigDecimal.ZERO)
                .qualifier(Qualifier.DENIED)
                .build());
        return this;
    }

    /** What the sentence adds to the last figure. */
    public Sentences qualified(Qualifier qualifier) {
        return change(last().toBuilder().qualifier(qualifier).build());
    }

    /** For which time the last figure is stated. */
    public Sentences of(StatedPeriod period) {
        return change(last().toBuilder().period(period).build());
    }

    /** What the last figure is of another one. */
    public Sentences as(Role role, String of) {
        return change(last().toBuilder().relation(new FigureRelation(role, of)).build());
    }

    /** The report with these figures. */
    public DisclosureReport in(DisclosureReport report) {
        return report.toBuilder().statedFigures(figures).build();
    }

    private Sentences add(String printed, String key) {
        int offset = sentence.indexOf(printed, from);
        if (offset < 0) {
            throw new IllegalArgumentException(sentence + " must print " + printed);
        }
        from = offset + printed.length();
        Matcher parts = PRINTED.matcher(printed);
        if (!parts.matches()) {
            throw new IllegalArgumentException(printed + " must begin with a number");
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        int zeros = parts.group(2).isEmpty() ? 0 : parts.group(2).equals("万") ? 4 : 8;
        BigDecimal value = new BigDecimal(number.unscaledValue(), number.scale() - zeros);
        figures.add(figure(key, offset, printed, value)
                .unit(Optional.of(parts.group(3)).filter(unit -> !unit.isEmpty()))
                .build());
        return this;
    }

    private StatedFigure.Builder figure(String key, int offset, String text, BigDecimal value) {
        StatedFigure.Builder figure = StatedFigure.builder();
        figure.key(key)
                .label("所述事项")
                .value(value)
                .section(SectionKind.OVERVIEW)
                .sentence(sentence)
                .offset(offset)
                .text(text);
        return figure;
    }

    private String key(StatedConcept concept) {
        long same = figures.stream()
                .filter(figure -> figure.findConcept().equals(Optional.of(concept)))
                .count();
        return concept.key() + (same == 0 ? "" : same + 1);
    }

    private StatedFigure last() {
        return figures.get(figures.size() - 1);
    }

    private Sentences change(StatedFigure figure) {
        figures.set(figures.size() - 1, figure);
        return this;
    }
}
