package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * Visits per day are those of the year divided by its days, 366 in a leap year. Both may be rounded: what is computed
 * is between which numbers the mean can lie.
 */
public final class DailyMeanRule extends SentenceRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DailyMeanRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        List<StatedFigure> means = stated.ofYear(StatedConcept.SITE_VISITS_PER_DAY);
        List<StatedFigure> totals = stated.ofYear(StatedConcept.SITE_VISITS);
        if (means.size() != 1 || totals.size() != 1) {
            return;
        }
        StatedFigure mean = means.get(0);
        StatedFigure total = totals.get(0);
        BigDecimal days = BigDecimal.valueOf(Year.of(report.getYear()).length());
        StatedRange perDay = StatedRange.of(mean);
        StatedRange perYear = StatedRange.of(total);
        BigDecimal rounding = mean.getValue().ulp();
        BigDecimal least =
                perDay.low() == null ? null : perDay.low().subtract(rounding).multiply(days);
        BigDecimal most =
                perDay.high() == null ? null : perDay.high().add(rounding).multiply(days);
        if (!new StatedRange(least, most).meets(perYear)) {
            findings.accept(broken(mean, total, days));
        }
    }

    private Finding broken(StatedFigure mean, StatedFigure total, BigDecimal days) {
        BigDecimal ulp = mean.getValue().ulp();
        BigDecimal computed = total.getValue().divide(days, MathContext.DECIMAL128);
        BigDecimal rounded = computed.divide(ulp, 0, RoundingMode.HALF_UP).multiply(ulp);
        Facts facts = new Facts()
                .figure("figure", mean)
                .with("total", total.getValue().toPlainString())
                .with("days", days.toPlainString())
                .with("expected", rounded.toPlainString())
                .with("found", mean.getValue().toPlainString());
        return broken(facts, List.of(mean.ref(), total.ref()))
                .expected(rounded)
                .found(mean.getValue())
                .build();
    }
}
