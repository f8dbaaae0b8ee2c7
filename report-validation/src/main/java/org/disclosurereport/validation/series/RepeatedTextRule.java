package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.rules.Facts;

/**
 * The text of a report is not in its greater part that of the year before. Short texts have little but set phrases; of
 * them nothing is said.
 */
public final class RepeatedTextRule extends YearRule {

    private static final String NO_TEXT = ".notAssessable.noText";
    private static final String TOO_LONG = ".notAssessable.tooLong";

    /** Fewer letters than these say little that could be said otherwise. */
    static final int FEW = 200;

    /** No report is longer than this by far; what is longer is not compared. */
    static final int MOST = 100_000;

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public RepeatedTextRule(String id, Severity severity) {
        super(id, severity, NO_TEXT, TOO_LONG);
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        String text = RepeatedText.letters(step.later());
        if (text.length() < FEW) {
            return;
        }
        String before = RepeatedText.letters(step.earlier());
        List<ElementRef> place = List.of(ElementRef.of("sections"));
        if (before.isEmpty()) {
            findings.accept(notAssessable(step, new Facts(), place, NO_TEXT).build());
        } else if (Math.max(text.length(), before.length()) > MOST) {
            findings.accept(notAssessable(step, new Facts().with("most", MOST), place, TOO_LONG)
                    .build());
        } else {
            BigDecimal repeated = BigDecimal.valueOf(RepeatedText.count(text, before))
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(text.length()), 1, RoundingMode.DOWN);
            if (repeated.compareTo(HALF) > 0) {
                Facts facts =
                        new Facts().with("found", repeated.toPlainString()).with("run", RepeatedText.RUN);
                findings.accept(broken(step, facts, place).found(repeated).build());
            }
        }
    }
}
