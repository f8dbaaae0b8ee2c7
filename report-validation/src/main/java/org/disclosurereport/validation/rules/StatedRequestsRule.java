package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of requests in the text are those of section three. 收到, 受理 and 收办 mean new requests to one office
 * and those brought forward as well to another; 新收 means new ones only, and 办理 may also mean those concluded.
 */
public final class StatedRequestsRule extends StatedTotalRule {

    private static final Set<StatedConcept> REQUESTS =
            Set.of(REQUESTS_RECEIVED, REQUESTS_HANDLED, REQUESTS_CONCLUDED, REQUESTS_REPLIED);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StatedRequestsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        FiledRequests filed = FiledRequests.in(report);
        if (filed == null) {
            return;
        }
        List<FiledTotal> intake = filed.intake();
        compare(
                StatedRequests.in(stated, REQUESTS_RECEIVED, Set.of(REQUESTS_HANDLED)),
                figure -> isNewOnly(figure) ? listOf(filed.newlyReceived()) : intake,
                findings);
        List<FiledTotal> handled = new ArrayList<>(intake);
        handled.addAll(listOf(filed.concluded()));
        compare(StatedRequests.in(stated, REQUESTS_HANDLED, Set.of(REQUESTS_RECEIVED)), handled, findings);
        compare(
                StatedRequests.in(stated, REQUESTS_BY_NATURAL_PERSONS, Set.of(REQUESTS_RECEIVED, REQUESTS_HANDLED)),
                filed.intakeOfNaturalPersons(),
                findings);
        compare(
                StatedRequests.in(stated, REQUESTS_BROUGHT_FORWARD, REQUESTS),
                listOf(filed.broughtForward()),
                findings);
        compare(
                StatedRequests.in(stated, REQUESTS_CARRIED_FORWARD, REQUESTS),
                listOf(filed.carriedForward()),
                findings);
    }

    private static boolean isNewOnly(StatedFigure figure) {
        return StatedWords.before(figure).contains("新收");
    }

    private static List<FiledTotal> listOf(@Nullable FiledTotal total) {
        return total == null ? List.of() : List.of(total);
    }
}
