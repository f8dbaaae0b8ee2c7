package org.disclosurereport.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The figures of the text are those of the statistics form of 2014, or of the annex of the time before and beside it,
 * wherever that has a line for the same thing.
 */
public final class StatedRowsRule extends StatedTotalRule {

    /** Wholes of which a part can be all that there is of its own. */
    private static final Set<StatedConcept> WHOLES = EnumSet.of(
            StatedConcept.ITEMS_MADE,
            StatedConcept.ITEMS_DISCLOSED,
            StatedConcept.REQUESTS_RECEIVED,
            StatedConcept.REQUESTS_HANDLED,
            StatedConcept.REQUESTS_ELIGIBLE,
            StatedConcept.REQUESTS_CONCLUDED,
            StatedConcept.REQUESTS_REPLIED);

    private static final Set<StatedConcept> MONEY =
            EnumSet.of(StatedConcept.REQUEST_FEES, StatedConcept.DEDICATED_FUNDS, StatedConcept.LITIGATION_COSTS);

    private final boolean ofForm;

    private StatedRowsRule(String id, Severity severity, boolean ofForm) {
        super(id, severity);
        this.ofForm = ofForm;
    }

    /**
     * The figures of the statistics form.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static StatedRowsRule ofForm(String id, Severity severity) {
        return new StatedRowsRule(id, severity, true);
    }

    /**
     * The figures of local annexes.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static StatedRowsRule ofAnnexes(String id, Severity severity) {
        return new StatedRowsRule(id, severity, false);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        List<Map<String, FiledTotal>> filed = ofForm ? FiledRows.ofForm(report) : FiledRows.ofAnnexes(report);
        for (Map<String, FiledTotal> rows : filed) {
            for (StatedConcept concept : StatedConcept.values()) {
                FiledTotal row = rows.get(concept.key());
                if (row != null) {
                    compare(figures(stated, concept), List.of(row), findings);
                }
            }
        }
    }

    private static List<StatedFigure> figures(StatedFigures stated, StatedConcept concept) {
        if (MONEY.contains(concept)) {
            return stated.totals(concept, WHOLES).stream()
                    .filter(StatedFigures::isMoney)
                    .toList();
        }
        return switch (concept) {
            case RECONSIDERATIONS, LITIGATIONS, COMPLAINTS ->
                stated.totals(concept, WHOLES).stream()
                        .filter(StatedRowsRule::isOfOneKind)
                        .toList();
            default ->
                concept.key().startsWith("request") || concept.key().startsWith("replied")
                        ? StatedRequests.answered(stated, concept, WHOLES)
                        : stated.totals(concept, WHOLES).stream()
                                .filter(figure -> !StatedFigures.isPercentage(figure) && !StatedFigures.isMoney(figure))
                                .toList();
        };
    }

    private static boolean isOfOneKind(StatedFigure figure) {
        return StatedDisputesRule.isNumberOfCases(figure) && !StatedDisputesRule.speaksOfBoth(figure);
    }
}
