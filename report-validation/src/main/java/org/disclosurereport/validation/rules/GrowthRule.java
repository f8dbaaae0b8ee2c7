package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Growth or decline against the year before is computed from the two figures, if the same sentence states both. Most
 * sentences do not state that of the year before; then there is nothing to compute.
 */
public final class GrowthRule extends SentenceRule {

    private static final Pattern YEAR_BEFORE = Pattern.compile("上年|上一年|去年|前一年");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public GrowthRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        for (StatedFigure change : stated.all()) {
            check(change, Role.GROWTH, stated, report, findings);
            check(change, Role.DECLINE, stated, report, findings);
        }
    }

    private void check(
            StatedFigure change,
            Role direction,
            StatedFigures stated,
            DisclosureReport report,
            Consumer<? super Finding> findings) {
        StatedFigure now = stated.related(change, direction);
        if (now == null || !now.isExact() || !StatedFigures.isPercentage(change)) {
            return;
        }
        StatedFigure before = before(now, change, stated, report.getYear() - 1);
        if (before == null) {
            return;
        }
        StatedRange level = StatedRange.of(now).percentOf(StatedRange.of(before));
        StatedRange possible =
                direction == Role.GROWTH ? level.minus(StatedRange.HUNDRED) : StatedRange.HUNDRED.minus(level);
        if (!possible.mayBeStatedAs(change)) {
            findings.accept(broken(change, now, before, direction));
        }
    }

    /** The one exact figure of the year before that the sentence states in the same unit, or null. */
    private static @Nullable StatedFigure before(
            StatedFigure now, StatedFigure change, StatedFigures stated, int year) {
        StatedFigure before = null;
        for (StatedFigure figure : stated.inSentenceOf(change)) {
            if (figure.getPeriod() == StatedPeriod.OTHER
                    && figure.getUnit().equals(now.getUnit())
                    && figure.isExact()
                    && isOfYear(figure, year)) {
                if (before != null) {
                    return null;
                }
                before = figure;
            }
        }
        return before;
    }

    private static boolean isOfYear(StatedFigure figure, int year) {
        String words = StatedWords.prefix(figure);
        return YEAR_BEFORE.matcher(words).find() || words.contains(year + "年");
    }

    private Finding broken(StatedFigure change, StatedFigure now, StatedFigure before, Role direction) {
        BigDecimal grown = now.getValue().subtract(before.getValue());
        BigDecimal difference = direction == Role.GROWTH ? grown : grown.negate();
        BigDecimal computed =
                difference.movePointRight(2).divide(before.getValue(), ShareRule.digits(change), RoundingMode.HALF_UP);
        Facts facts = new Facts()
                .figure("figure", change)
                .with("before", before.getValue().toPlainString())
                .with("now", now.getValue().toPlainString())
                .with("expected", computed.toPlainString())
                .with("found", change.getValue().toPlainString());
        return broken(facts, List.of(change.ref(), now.ref(), before.ref()))
                .expected(computed)
                .found(change.getValue())
                .build();
    }
}
