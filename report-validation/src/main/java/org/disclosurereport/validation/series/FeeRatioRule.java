package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.rules.Facts;

/**
 * Fees a thousand times those of the year before, or a thousandth, look like 元 in a cell that asks for 万元, in one year
 * or in the other. Without an amount in both years there is nothing to compare.
 */
public final class FeeRatioRule extends YearRule {

    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/amount");
    private static final int ZEROS = 3;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeeRatioRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        BigDecimal before = YearFigures.findNumber(step.earlier(), FEES);
        BigDecimal now = YearFigures.findNumber(step.later(), FEES);
        if (before == null || now == null || before.signum() <= 0 || now.signum() <= 0) {
            return;
        }
        if (before.max(now).compareTo(before.min(now).movePointRight(ZEROS)) > 0) {
            Facts facts = new Facts().with("before", before.toPlainString()).with("found", now.toPlainString());
            findings.accept(broken(step, facts, List.of(FEES)).found(now).build());
        }
    }
}
