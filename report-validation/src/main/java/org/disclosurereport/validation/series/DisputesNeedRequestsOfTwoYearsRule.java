package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.rules.Facts;
import org.jspecify.annotations.Nullable;

/** Reconsiderations and suits without a single request in the year or in the year before are worth a look. */
public final class DisputesNeedRequestsOfTwoYearsRule extends YearRule {

    private static final String NO_NUMBER = ".notAssessable.noNumber";

    private static final List<CellRef> DISPUTES = Stream.of(
                    "reconsideration", "directLitigation", "litigationAfterReconsideration")
            .map(row -> CellRef.of("dispute", row, "total"))
            .toList();

    private static final List<CellRef> REQUESTS = Stream.of("newlyReceived", "broughtForward", "concludedTotal")
            .map(row -> CellRef.of("request", row, "total"))
            .toList();

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DisputesNeedRequestsOfTwoYearsRule(String id, Severity severity) {
        super(id, severity, NO_NUMBER);
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        ReportFigure dispute = firstDispute(step.later());
        BigDecimal now = requests(step.later());
        if (dispute == null || now == null || now.signum() != 0) {
            return;
        }
        BigDecimal before = requests(step.earlier());
        Facts facts = new Facts()
                .cell("cell", dispute.definition())
                .with("found", YearFigures.toNumber(dispute).toPlainString());
        List<CellRef> cells = List.of(dispute.definition().ref(), REQUESTS.get(REQUESTS.size() - 1));
        if (before == null) {
            findings.accept(notAssessable(step, facts, cells, NO_NUMBER).build());
        } else if (before.signum() == 0) {
            findings.accept(broken(step, facts, cells).build());
        }
    }

    private static @Nullable ReportFigure firstDispute(DisclosureReport report) {
        for (CellRef ref : DISPUTES) {
            ReportFigure figure = YearFigures.find(report, ref);
            if (figure != null && figure.cell().isNumber() && figure.cell().getNumber() > 0) {
                return figure;
            }
        }
        return null;
    }

    /** How many requests the report has in any way, or null if it does not say. */
    private static @Nullable BigDecimal requests(DisclosureReport report) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellRef ref : REQUESTS) {
            BigDecimal number = YearFigures.findNumber(report, ref);
            if (number == null) {
                return null;
            }
            sum = sum.add(number.abs());
        }
        return sum;
    }
}
