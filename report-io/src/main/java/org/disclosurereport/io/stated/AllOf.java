package org.disclosurereport.io.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;

/** 受理申请88件，均为网上申请 states 88 requests online, too. Only what is known to be counted by itself is taken so. */
final class AllOf {

    private static final List<String> WORDS = List.of("均为", "全部为", "都为", "都是", "全部是", "均系");
    private static final List<StatedConcept> WAYS = List.of(
            StatedConcept.REQUESTS_ONLINE,
            StatedConcept.REQUESTS_BY_LETTER,
            StatedConcept.REQUESTS_IN_PERSON,
            StatedConcept.REQUESTS_BY_EMAIL,
            StatedConcept.REQUESTS_BY_FAX,
            StatedConcept.REQUESTS_BY_NATURAL_PERSONS);

    private AllOf() {}

    /** Adds what a sentence says of all things counted by one of its figures. */
    static void add(Sentence sentence, List<FoundFigure> figures) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            FoundFigure figure = figures.get(i);
            int end = figure.printed().end();
            String text = sentence.text();
            int at = end;
            while (at < text.length() && "，,、（( ".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            for (String word : WORDS) {
                if (figure.isCount() && text.startsWith(word, at)) {
                    add(sentence, figures, figure, at, word);
                }
            }
        }
    }

    private static void add(Sentence sentence, List<FoundFigure> figures, FoundFigure figure, int at, String word) {
        String text = sentence.text();
        int from = at + word.length();
        int to = from;
        while (to < text.length() && !Chars.endsItem(text.charAt(to))) {
            to++;
        }
        String label = Chars.compact(text.substring(from, to));
        BigDecimal value = figure.printed().value();
        Optional<StatedConcept> way =
                WAYS.stream().filter(concept -> concept.fits(label)).findFirst();
        way.ifPresent(concept -> figures.add(new FoundFigure(
                sentence,
                new PrintedFigure(
                        at,
                        from,
                        value,
                        figure.printed().unit(),
                        figure.printed().qualifier()),
                label,
                concept,
                StatedPeriod.YEAR,
                Role.PART,
                figure)));
    }
}
