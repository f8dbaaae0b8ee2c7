package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;

/** The number of requests concluded or replied to in the text is the total of outcomes of section three. */
public final class StatedRepliesRule extends StatedTotalRule {

    private static final Set<StatedConcept> INTAKE = Set.of(REQUESTS_RECEIVED, REQUESTS_HANDLED);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StatedRepliesRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        FiledRequests filed = FiledRequests.in(report);
        FiledTotal concluded = filed == null ? null : filed.concluded();
        if (concluded == null) {
            return;
        }
        compare(StatedRequests.answered(stated, REQUESTS_CONCLUDED, INTAKE), List.of(concluded), findings);
        compare(StatedRequests.answered(stated, REQUESTS_REPLIED, INTAKE), List.of(concluded), findings);
    }
}
