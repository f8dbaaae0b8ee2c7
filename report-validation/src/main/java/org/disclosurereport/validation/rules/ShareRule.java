package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.jspecify.annotations.Nullable;

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
        Set<StatedFigure> parts = new HashSet<>();
        for (StatedFigure share : stated.all()) {
            StatedFigure part = stated.related(share, Role.SHARE);
            if (part != null) {
                parts.add(part);
            }
        }
        for (StatedFigure share : stated.all()) {
            StatedFigure part = stated.related(share, Role.SHARE);
            if (part == null || !part.isExact() || !StatedFigures.isPercentage(share)) {
                continue;
            }
            List<StatedFigure> wholes = wholes(part, parts, stated);
            if (!wholes.isEmpty() && wholes.stream().noneMatch(whole -> agrees(share, part, whole))) {
                findings.accept(broken(share, part, wholes.get(0)));
            }
        }
    }

    /** What the figure may be a share of: its whole, the whole of that, and a total that the sentence names before it. */
    private static List<StatedFigure> wholes(StatedFigure part, Set<StatedFigure> parts, StatedFigures stated) {
        List<StatedFigure> wholes = new ArrayList<>();
        StatedFigure whole = stated.whole(part);
        for (int depth = 0; whole != null && depth < DEEPEST; depth++) {
            wholes.add(whole);
            whole = stated.whole(whole);
        }
        for (StatedFigure other : stated.inSentenceOf(part)) {
            if (other.getOffset() >= part.getOffset() || wholes.size() >= MOST) {
                break;
            }
            if (other.getUnit().equals(part.getUnit())
                    && other.getPeriod() == part.getPeriod()
                    && !parts.contains(other)
                    && stated.whole(other) == null) {
                wholes.add(other);
            }
        }
        if (wholes.isEmpty() && part.findConcept().filter(OUTCOMES::contains).isPresent()) {
            REQUESTS.forEach(concept -> wholes.addAll(stated.totals(concept, REQUESTS)));
        }
        wholes.removeIf(each -> each.getValue().signum() <= 0
                || (each.isExact() && each.getValue().compareTo(part.getValue()) < 0));
        return wholes.stream().allMatch(StatedFigure::isExact) ? wholes : List.of();
    }

    private static boolean agrees(StatedFigure share, StatedFigure part, StatedFigure whole) {
        StatedRange parts = StatedRange.of(part);
        StatedRange wholes = StatedRange.of(whole);
        BigDecimal least = percentage(parts.low(), wholes.high(), RoundingMode.FLOOR);
        BigDecimal most = percentage(parts.high(), wholes.low(), RoundingMode.CEILING);
        if (least == null || most == null) {
            return true;
        }
        BigDecimal value = share.getValue();
        return share.mayState(least)
                || share.mayState(most)
                || (share.isExact() && value.compareTo(least) > 0 && value.compareTo(most) < 0);
    }

    static @Nullable BigDecimal percentage(
            @Nullable BigDecimal part, @Nullable BigDecimal whole, RoundingMode rounding) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.movePointRight(2).divide(whole, new MathContext(40, rounding));
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
