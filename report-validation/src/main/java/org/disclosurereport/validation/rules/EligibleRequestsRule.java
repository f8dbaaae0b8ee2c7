package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * No more requests are eligible than were received, and no more are replied to than are eligible. 受理 means received in
 * one sentence and eligible in the next; of several figures the one is taken that contradicts least.
 */
public final class EligibleRequestsRule extends SentenceRule {

    private static final String REPLIES = ".messageReplies";
    private static final String BROUGHT_FORWARD = "结转";

    private static final Comparator<StatedFigure> BY_VALUE = Comparator.comparing(StatedFigure::getValue);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public EligibleRequestsRule(String id, Severity severity) {
        super(id, severity, REPLIES);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        check(
                requests(stated, REQUESTS_ELIGIBLE).min(BY_VALUE).orElse(null),
                requests(stated, REQUESTS_RECEIVED).max(BY_VALUE).orElse(null),
                ".message",
                findings);
        check(
                requests(stated, REQUESTS_REPLIED)
                        .filter(figure -> !figure.getSentence().contains(BROUGHT_FORWARD))
                        .min(BY_VALUE)
                        .orElse(null),
                requests(stated, REQUESTS_ELIGIBLE).max(BY_VALUE).orElse(null),
                REPLIES,
                findings);
    }

    private static Stream<StatedFigure> requests(StatedFigures stated, StatedConcept concept) {
        return stated.ofYear(concept).stream().filter(figure -> figure.isExact() && StatedRequests.counts(figure));
    }

    private void check(
            @Nullable StatedFigure fewer,
            @Nullable StatedFigure more,
            String message,
            Consumer<? super Finding> findings) {
        if (fewer == null || more == null || !StatedRange.of(fewer).isAbove(StatedRange.of(more))) {
            return;
        }
        BigDecimal limit = more.getValue();
        Facts facts = new Facts()
                .figure("figure", fewer)
                .with("found", fewer.getValue().toPlainString())
                .with("limit", limit.toPlainString());
        findings.accept(broken(facts, List.of(fewer.ref(), more.ref()), message)
                .expected(limit)
                .found(fewer.getValue())
                .build());
    }
}
