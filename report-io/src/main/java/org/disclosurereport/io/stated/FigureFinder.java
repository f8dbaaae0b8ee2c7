package org.disclosurereport.io.stated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text, sentence by sentence, each with what it counts and how it relates to others. */
final class FigureFinder {

    private static final List<String> PLANS =
            List.of("力争", "争取达", "争取实现", "争取在", "拟投", "拟新", "计划再", "计划新", "计划于", "要实现", "明年");
    private static final List<String> CARRIED = List.of("结转", "留待", "转入", "转至", "顺延", "继续办理");
    private static final List<String> CUMULATIVE = List.of("累计", "历年", "截至", "截止");
    private static final List<StatedConcept> CONCEPTS = List.of(StatedConcept.values());

    private final int year;
    private final RelationFinder relations = new RelationFinder();

    /** For the text of one section; year is that of the report, or 0. */
    FigureFinder(int year) {
        this.year = year;
    }

    /** Hands over the figures of the next paragraph from left to right, as long as more are wanted. */
    void find(String paragraph, Predicate<FoundFigure> takes) {
        for (Sentence sentence : Sentence.of(paragraph)) {
            for (FoundFigure figure : relations.relate(sentence, read(sentence))) {
                if (!takes.test(figure)) {
                    return;
                }
            }
        }
    }

    /** The figures of the next paragraph from left to right. */
    List<FoundFigure> find(String paragraph) {
        List<FoundFigure> figures = new ArrayList<>();
        find(paragraph, figures::add);
        return figures;
    }

    private List<FoundFigure> read(Sentence sentence) {
        String text = sentence.text();
        List<PrintedFigure> numbers = NumberScanner.scan(text);
        List<FoundFigure> figures = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            PrintedFigure number = numbers.get(i);
            int previous = i == 0 ? 0 : numbers.get(i - 1).end();
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
            Clause clause = Clause.of(text, number, previous, next);
            if (isPlanned(clause, text.substring(0, number.start()), numbers)) {
                relations.forget();
                continue;
            }
            String printed = text.substring(number.start(), number.end());
            List<String> labels = SharedFigure.labels(clause, printed);
            for (String label : labels) {
                StatedConcept concept = labels.size() > 1 ? concept(number, label) : concept(number, clause);
                figures.add(new FoundFigure(sentence, number, label, concept, period(clause), null, null));
            }
        }
        AllOf.add(sentence, figures);
        for (DenialScanner.Denial denial : DenialScanner.scan(text)) {
            figures.add(new FoundFigure(
                    sentence, denial.printed(), denial.label(), denial.concept(), StatedPeriod.YEAR, null, null));
        }
        figures.sort(Comparator.comparingInt(figure -> figure.printed().start()));
        return figures;
    }

    /** What an organ means to do next year is no figure of its report. */
    private boolean isPlanned(Clause clause, String sentenceBefore, List<PrintedFigure> numbers) {
        if (PLANS.stream().anyMatch((clause.lead() + clause.before())::contains)) {
            return true;
        }
        if (CARRIED.stream().anyMatch((clause.before() + clause.after())::contains)) {
            return false;
        }
        Optional<YearText> stated = YearText.find(sentenceBefore);
        while (year > 0 && stated.isPresent()) {
            if (stated.get().value() > year && !isFigure(stated.get(), numbers)) {
                return true;
            }
            stated = YearText.find(sentenceBefore, stated.get().end());
        }
        return false;
    }

    /** 2093件 is no year. */
    private static boolean isFigure(YearText found, List<PrintedFigure> numbers) {
        return numbers.stream().anyMatch(number -> number.start() <= found.start() && found.start() < number.end());
    }

    private static @Nullable StatedConcept concept(PrintedFigure number, Clause clause) {
        String own = clause.before() + number.unit() + clause.after();
        StatedConcept concept = concept(number, own);
        boolean silent = concept == null && FigureLabel.isSilent(clause);
        return silent ? concept(number, clause.lead() + own) : concept;
    }

    private static @Nullable StatedConcept concept(PrintedFigure number, String words) {
        return CONCEPTS.stream()
                .filter(concept -> concept.isRate() == number.isPercentage())
                .filter(concept -> concept.fits(words))
                .findFirst()
                .orElse(null);
    }

    private StatedPeriod period(Clause clause) {
        String words = clause.lead() + clause.before();
        if (CUMULATIVE.stream().anyMatch(words::contains)) {
            return StatedPeriod.CUMULATIVE;
        }
        Optional<YearText> stated = YearText.find(words);
        boolean otherYear = year > 0 && stated.isPresent() && stated.get().value() != year;
        return otherYear || words.contains("去年") || (words.contains("上年") && !words.contains("结转"))
                ? StatedPeriod.OTHER
                : StatedPeriod.YEAR;
    }
}
