package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/** Figures that sentences state, each with the sentence that says it. */
public final class StatedArbitraries {

    private static final String DENIAL = "未收到";

    private StatedArbitraries() {}

    /**
     * Every list of stated figures that a report can hold: concepts and what nobody knows, numbers of every size and
     * precision, every qualifier, period and relation, also to a figure that comes later.
     *
     * @param texts labels, units and what stands around a figure; blank labels and units get a character more
     * @return lists of one to six figures
     */
    public static Arbitrary<List<StatedFigure>> any(Arbitrary<String> texts) {
        return Combinators.combine(figures(texts).list().ofMinSize(1).ofMaxSize(6), Arbitraries.randoms())
                .as(StatedArbitraries::named)
                .withoutEdgeCases();
    }

    /** The sections in which the sentences of figures stand. */
    static List<Section> sections(List<StatedFigure> figures) {
        return figures.stream()
                .map(figure -> Section.builder()
                        .kind(figure.getSection())
                        .addParagraph(figure.getSentence())
                        .build())
                .toList();
    }

    private static Arbitrary<StatedFigure> figures(Arbitrary<String> texts) {
        return Combinators.combine(
                        Arbitraries.of(StatedConcept.class)
                                .map(StatedConcept::key)
                                .optional(0.7),
                        TextArbitraries.notBlank(texts),
                        numbers(),
                        units(texts).optional(0.8),
                        Arbitraries.of(Qualifier.class).optional(0.6),
                        Arbitraries.of(StatedPeriod.class),
                        Arbitraries.of(SectionKind.class),
                        Combinators.combine(texts, texts).as(Around::new))
                .as((concept, label, number, unit, qualifier, period, section, around) -> {
                    boolean denied = qualifier.equals(Optional.of(Qualifier.DENIED));
                    String text = denied ? DENIAL : number.toPlainString() + unit.orElse("");
                    return StatedFigure.builder()
                            .key(concept.orElse("figure"))
                            .label(label)
                            .value(denied ? BigDecimal.ZERO : number)
                            .unit(unit)
                            .qualifier(qualifier)
                            .period(period)
                            .section(section)
                            .sentence(around.before() + text + around.after())
                            .offset(around.before().length())
                            .text(text)
                            .build();
                });
    }

    /** Counts, amounts in 万 and 亿, percentages, and all that a figure can be. */
    private static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> small = Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.valueOf(99_999));
        BigInteger largest = BigInteger.TEN.pow(StatedFigure.MAX_DIGITS).subtract(BigInteger.ONE);
        Arbitrary<BigInteger> all = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(largest.negate(), largest),
                Arbitraries.of(largest, largest.negate()));
        return Arbitraries.frequencyOf(
                Tuple.of(4, small.map(BigDecimal::new)),
                Tuple.of(3, scaled(small, -8, -1)),
                Tuple.of(2, scaled(small, 1, 6)),
                Tuple.of(1, scaled(all, -StatedFigure.MAX_DIGITS, StatedFigure.MAX_DIGITS)));
    }

    private static Arbitrary<BigDecimal> scaled(Arbitrary<BigInteger> digits, int least, int most) {
        return Combinators.combine(digits, Arbitraries.integers().between(least, most))
                .as(BigDecimal::new);
    }

    private static Arbitrary<String> units(Arbitrary<String> texts) {
        return Arbitraries.oneOf(
                Arbitraries.of("条", "件", "次", "人次", "%", "元", "个百分点"), TextArbitraries.notBlank(texts));
    }

    /** The figures, each with a key of its own, some of them related to another. */
    private static List<StatedFigure> named(List<StatedFigure> drawn, Random random) {
        List<String> keys = new ArrayList<>();
        for (StatedFigure figure : drawn) {
            boolean own =
                    !keys.contains(figure.getKey()) && figure.findConcept().isPresent();
            keys.add(own ? figure.getKey() : figure.getKey() + (keys.size() + 1));
        }
        List<StatedFigure> figures = new ArrayList<>();
        FigureRelation.Role[] roles = FigureRelation.Role.values();
        for (int i = 0; i < drawn.size(); i++) {
            StatedFigure.Builder figure = drawn.get(i).toBuilder().key(keys.get(i));
            int other = random.nextInt(drawn.size());
            if (other != i && random.nextBoolean()) {
                figure.relation(new FigureRelation(roles[random.nextInt(roles.length)], keys.get(other)));
            }
            figures.add(figure.build());
        }
        return figures;
    }

    private record Around(String before, String after) {}
}
