package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.testkit.StatedTopic.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of one sentence: figures side by side, or a whole and its parts.
 *
 * @param introduction what is said first
 * @param unit the unit of every figure
 * @param figures the figures side by side, or the one whole
 * @param parts the parts of the one whole
 * @param denial the words that deny the figures, if there are any
 */
record StatedClauses(
        String introduction,
        String unit,
        List<Clause> figures,
        List<Clause> parts,
        @Nullable Denial denial) {

    /** Words with the number that follows them. */
    record Clause(String words, StatedConcept concept) {}

    /** A word that denies things. */
    private record Denial(String word, String things) {}

    static Clause clause(String words, StatedConcept concept) {
        return new Clause(words, concept);
    }

    /** A figure and the parts of it. */
    static StatedClauses whole(String introduction, String unit, Clause whole, Clause... parts) {
        return new StatedClauses(introduction, unit, List.of(whole), List.of(parts), null);
    }

    /** Figures one after the other, none of which is a part of another. */
    static StatedClauses list(String unit, Clause... figures) {
        return new StatedClauses("", unit, List.of(figures), List.of(), null);
    }

    /** The same clauses, which can be denied if all figures but the parts are 0. */
    StatedClauses deniedBy(String word, String things) {
        return new StatedClauses(introduction, unit, figures, parts, new Denial(word, things));
    }

    /** Whether there is a figure for every clause. */
    boolean areAllKnown(FiledFigures filed) {
        return Stream.concat(figures.stream(), parts.stream()).allMatch(clause -> isKnown(filed, clause));
    }

    /** Writes what is known; false if none of the figures is. */
    boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
        if (denial != null && wish.denies() && figures.stream().allMatch(clause -> isZero(filed, clause))) {
            sentence.say(introduction)
                    .denial(
                            denial.word(),
                            denial.things(),
                            figures.stream().map(Clause::concept).toList())
                    .say(denial.things());
            return true;
        }
        List<Clause> known = known(filed, figures);
        for (int i = 0; i < known.size(); i++) {
            say(sentence.say(i == 0 ? introduction : "，"), filed, wish, known.get(i));
        }
        if (!known.isEmpty() && !parts.isEmpty()) {
            writeParts(sentence, filed, wish);
        }
        return !known.isEmpty();
    }

    /** The parts of the whole, one of them with its share. */
    private void writeParts(StatedSentence sentence, FiledFigures filed, Wish wish) {
        List<Clause> known = known(filed, parts);
        BigDecimal whole = number(filed, figures.get(0));
        BigDecimal sum = known.stream().map(clause -> number(filed, clause)).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = wish.lists() && known.size() > 1 && sum.compareTo(whole) == 0;
        for (int i = 0; i < known.size(); i++) {
            Clause clause = known.get(i);
            sentence.say(i > 0 ? "，" : complete ? "：" : "，其中");
            say(sentence, filed, wish, clause);
            sentence.as(complete ? Role.PART : Role.OF_WHICH, 0);
            if (i == wish.share() % known.size() && whole.signum() > 0) {
                int part = sentence.last();
                BigDecimal share = percentage(number(filed, clause), whole);
                sentence.say("，占")
                        .number(NumberStyle.PLAIN.print(share), "%", null, clause.words() + "占比", StatedPeriod.YEAR)
                        .as(Role.SHARE, part);
            }
        }
    }

    private void say(StatedSentence sentence, FiledFigures filed, Wish wish, Clause clause) {
        sentence.say(clause.words())
                .number(
                        wish.style().print(number(filed, clause)),
                        unit,
                        clause.concept(),
                        clause.words(),
                        StatedPeriod.YEAR);
    }

    private static List<Clause> known(FiledFigures filed, List<Clause> clauses) {
        return clauses.stream().filter(clause -> isKnown(filed, clause)).toList();
    }

    private static boolean isKnown(FiledFigures filed, Clause clause) {
        return filed.find(clause.concept()).isPresent();
    }

    private static boolean isZero(FiledFigures filed, Clause clause) {
        return isKnown(filed, clause) && number(filed, clause).signum() == 0;
    }

    private static BigDecimal number(FiledFigures filed, Clause clause) {
        return filed.find(clause.concept()).orElseThrow();
    }

    /** A percentage as sentences print it. */
    static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
