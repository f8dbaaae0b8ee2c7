package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * A share (占33.9%) is the figure divided by its whole, rounded or cut at its last printed digit. Where the sentence
 * leaves open which whole is meant, each that it may mean will do; without any, there is nothing to compute.
 */
public final class ShareRule extends SentenceRule {

    /** Outcomes are shares of the requests that the text names before, in which sentence ever. */
    private static final Set<StatedConcept> OUTCOMES = EnumSet.of(
            StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART,
            StatedConcept.REPLIED_GRANTED,
            StatedConcept.REPLIED_PARTIALLY_GRANTED,
            StatedConcept.REPLIED_DENIED,
            StatedConcept.REPLIED_UNABLE,
            StatedConcept.REPLIED_NOT_PROCESSED,
            StatedConcept.REPLIED_OTHERWISE);

    private static final Set<StatedConcept> REQUESTS = EnumSet.of(
            StatedConcept.REQUESTS_REPLIED,
            StatedConcept.REQUESTS_CONCLUDED,
            StatedConcept.REQUESTS_HANDLED,
            StatedConcept.REQUESTS_RECEIVED);

    private static final int DEEPEST = 3;

    /** A sentence that names more than these is a list, not a whole and its parts. */
    private static final int MOST = 20;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ShareRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        Set<String> parts = new HashSet<>();
        for (StatedFigure share : stated.all()) {
            share.getRelation()
                    .filter(relation -> relation.role() == Role.SHARE)
                    .ifPresent(relation -> parts.add(relation.to()));
        }
        for (StatedFigure share : stated.all()) {
            StatedFigure part = stated.related(share, Role.SHARE);
            if (part == null || !part.isExact() || !StatedFigures.isPercentage(share)) {
                continue;
            }
            List<StatedFigure> wholes = wholes(part, parts, stated);
            StatedRange range = StatedRange.of(part);
            if (!wholes.isEmpty()
                    && wholes.stream()
                            .noneMatch(whole ->
                                    range.percentOf(StatedRange.of(whole)).mayBeStatedAs(share))) {
                findings.accept(broken(share, part, wholes.get(0)));
            }
        }
    }

    /** What the figure may be a share of: its whole, the whole of that, and a total that the sentence names before it. */
    private static List<StatedFigure> wholes(StatedFigure part, Set<String> parts, StatedFigures stated) {
        List<StatedFigure> wholes = new ArrayList<>();
        StatedFigure whole = stated.whole(part);
        for (int depth = 0; whole != null && depth < DEEPEST; depth++) {
            wholes.add(whole);
            whole = stated.whole(whole);
        }
        stated.inSentenceOf(part).stream()
                .takeWhile(other -> other.getOffset() < part.getOffset())
                .filter(other -> other.getUnit().equals(part.getUnit())
                        && other.getPeriod() == part.getPeriod()
                        && !parts.contains(other.getKey())
                        && stated.whole(other) == null)
                .limit(MOST)
                .forEach(wholes::add);
        if (wholes.isEmpty() && part.findConcept().filter(OUTCOMES::contains).isPresent()) {
            REQUESTS.forEach(concept -> wholes.addAll(stated.totals(concept, REQUESTS)));
        }
        wholes.removeIf(each -> each.getValue().signum() <= 0
                || (each.isExact() && each.getValue().compareTo(part.getValue()) < 0));
        return wholes.stream().allMatch(StatedFigure::isExact) ? wholes : List.of();
    }

    private Finding broken(StatedFigure share, StatedFigure part, StatedFigure whole) {
        BigDecimal computed =
                part.getValue().movePointRight(2).divide(whole.getValue(), digits(share), RoundingMode.HALF_UP);
        Facts facts = new Facts()
                .figure("figure", share)
                .with("part", part.getValue().toPlainString())
                .with("whole", whole.getValue().toPlainString())
                .with("expected", computed.toPlainString())
                .with("found", share.getValue().toPlainString());
        return broken(facts, List.of(share.ref(), part.ref(), whole.ref()))
                .expected(computed)
                .found(share.getValue())
                .build();
    }

    /**
     * As many digits as are printed, and one more: that shows by how little a share is wrong.
     *
     * @param share a percentage in a sentence
     * @return digits after the point
     */
    public static int digits(StatedFigure share) {
        return Math.max(0, share.getValue().scale()) + 1;
    }
}
