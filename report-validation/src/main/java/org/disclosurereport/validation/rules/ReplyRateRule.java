package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The rate of replies (答复率) is that of the requests replied to among the eligible ones, if the text states both. The
 * rate of replies in time (按时答复率) is another one.
 */
public final class ReplyRateRule extends SentenceRule {

    private static final Pattern IN_TIME = Pattern.compile("按时|按期|及时|如期|限期|时限|期限|满意");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ReplyRateRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        List<StatedFigure> rates = stated.ofYear(StatedConcept.REPLY_RATE);
        List<StatedFigure> replies = stated.ofYear(StatedConcept.REQUESTS_REPLIED);
        List<StatedFigure> eligible = stated.ofYear(StatedConcept.REQUESTS_ELIGIBLE);
        if (rates.size() != 1 || replies.size() != 1 || eligible.size() != 1) {
            return;
        }
        StatedFigure rate = rates.get(0);
        StatedFigure part = replies.get(0);
        StatedFigure whole = eligible.get(0);
        if (!StatedFigures.isPercentage(rate)
                || !part.isExact()
                || !whole.isExact()
                || whole.getValue().signum() <= 0
                || IN_TIME.matcher(StatedWords.before(rate)).find()) {
            return;
        }
        BigDecimal exactly = part.getValue().movePointRight(2).divide(whole.getValue(), MathContext.DECIMAL128);
        if (!rate.mayState(exactly)) {
            BigDecimal computed = exactly.setScale(ShareRule.digits(rate), RoundingMode.HALF_UP);
            Facts facts = new Facts()
                    .figure("figure", rate)
                    .with("part", part.getValue().toPlainString())
                    .with("whole", whole.getValue().toPlainString())
                    .with("expected", computed.toPlainString())
                    .with("found", rate.getValue().toPlainString());
            findings.accept(broken(facts, List.of(rate.ref(), part.ref(), whole.ref()))
                    .expected(computed)
                    .found(rate.getValue())
                    .build());
        }
    }
}
