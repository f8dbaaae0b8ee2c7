package org.disclosurereport.testkit.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/** A sentence that is put at the end of the overview of a report, with the figures that it states. */
final class AddedSentence {

    private final StringBuilder sentence = new StringBuilder();
    private final List<Stated> figures = new ArrayList<>();

    /** A figure and where it stands. */
    private record Stated(
            String key,
            BigDecimal value,
            int offset,
            String text,
            Optional<String> unit,
            Optional<Qualifier> qualifier,
            StatedPeriod period,
            Optional<FigureRelation> relation) {}

    private AddedSentence() {}

    static AddedSentence say(String words) {
        return new AddedSentence().words(words);
    }

    AddedSentence words(String words) {
        sentence.append(words);
        return this;
    }

    AddedSentence number(String key, long value, String unit) {
        return number(key, value, unit, StatedPeriod.YEAR);
    }

    AddedSentence number(String key, long value, String unit, StatedPeriod period) {
        return add(key, BigDecimal.valueOf(value), unit, period, Optional.empty());
    }

    /** A number that is something of another figure. */
    AddedSentence number(String key, long value, String unit, Role role, String of) {
        return add(key, BigDecimal.valueOf(value), unit, StatedPeriod.YEAR, Optional.of(new FigureRelation(role, of)));
    }

    /** A percentage of no other figure. */
    AddedSentence percentage(String key, BigDecimal value) {
        return add(key, value, "%", StatedPeriod.YEAR, Optional.empty());
    }

    /** A percentage that is something of another figure. */
    AddedSentence percentage(String key, BigDecimal value, Role role, String of) {
        return add(key, value, "%", StatedPeriod.YEAR, Optional.of(new FigureRelation(role, of)));
    }

    /** A word that denies that there was any. */
    AddedSentence denial(String key, String word) {
        figures.add(new Stated(
                key,
                BigDecimal.ZERO,
                sentence.length(),
                word,
                Optional.empty(),
                Optional.of(Qualifier.DENIED),
                StatedPeriod.YEAR,
                Optional.empty()));
        return words(word);
    }

    private AddedSentence add(
            String key, BigDecimal value, String unit, StatedPeriod period, Optional<FigureRelation> relation) {
        String text = value.toPlainString() + unit;
        figures.add(
                new Stated(key, value, sentence.length(), text, Optional.of(unit), Optional.empty(), period, relation));
        return words(text);
    }

    /** The report with this sentence at the end of its overview, and with what it states. */
    DisclosureReport in(DisclosureReport report) {
        String whole = sentence.toString();
        Stream<StatedFigure> own = figures.stream()
                .map(figure -> StatedFigure.builder()
                        .key(figure.key())
                        .label("所述事项")
                        .value(figure.value())
                        .unit(figure.unit())
                        .qualifier(figure.qualifier())
                        .period(figure.period())
                        .relation(figure.relation())
                        .section(SectionKind.OVERVIEW)
                        .sentence(whole)
                        .offset(figure.offset())
                        .text(figure.text())
                        .build());
        return Texts.withMore(report, SectionKind.OVERVIEW, whole).toBuilder()
                .statedFigures(
                        Stream.concat(report.getStatedFigures().stream(), own).toList())
                .build();
    }

    @Override
    public String toString() {
        return sentence.toString();
    }
}
