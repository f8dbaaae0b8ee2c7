package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.ITEMS_FULL_TEXT;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * Parts that follow 其中 do not come to more than their whole; parts that are all there is (分别, 包括) come to it exactly.
 * Figures that are about, over or nearly a number only bound the sum, and what contradicts a bound is no more than a
 * warning.
 */
public final class PartitionRule extends SentenceRule {

    private static final String EXCEEDS = ".messageExceeds";

    private static final Set<StatedConcept> IN_FULL_OR_IN_PART = Set.of(REPLIED_GRANTED, REPLIED_PARTIALLY_GRANTED);

    /** Outcomes that print no subtotal of others. A report that names any else may name some twice. */
    private static final Set<StatedConcept> GROUPS = Set.of(
            REPLIED_GRANTED_IN_WHOLE_OR_PART,
            REPLIED_GRANTED,
            REPLIED_PARTIALLY_GRANTED,
            REPLIED_DENIED,
            StatedConcept.REPLIED_UNABLE,
            StatedConcept.REPLIED_NOT_PROCESSED,
            StatedConcept.REPLIED_OTHERWISE,
            StatedConcept.REQUESTS_CARRIED_FORWARD);

    private static final Set<StatedConcept> SUBTOTALS =
            Set.of(StatedConcept.REPLIED_UNABLE, StatedConcept.REPLIED_NOT_PROCESSED, StatedConcept.REPLIED_OTHERWISE);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public PartitionRule(String id, Severity severity) {
        super(id, severity, EXCEEDS);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        for (PartGroup group : PartGroup.of(stated)) {
            if (mayHoldMore(group, report, stated)) {
                continue;
            }
            List<StatedFigure> parts = withoutSecondNames(group.parts());
            StatedRange sum = sum(parts);
            StatedRange whole = StatedRange.of(group.whole());
            if (!group.isComplete()) {
                if (sum.isAbove(whole)) {
                    findings.accept(broken(group.whole(), parts, EXCEEDS));
                }
            } else if (!sum.meets(whole) && !dividesTwice(parts, whole)) {
                List<StatedFigure> kinds = without(ITEMS_FULL_TEXT, parts);
                if (!sum(kinds).meets(whole)) {
                    findings.accept(broken(group.whole(), kinds, ".message"));
                }
            }
        }
    }

    /** Outcomes include requests of the year before, which the number of those received does not. */
    private static boolean mayHoldMore(PartGroup group, DisclosureReport report, StatedFigures stated) {
        if (!group.whole().findConcept().equals(Optional.of(REQUESTS_RECEIVED))
                || group.parts().stream()
                        .noneMatch(part ->
                                part.findConcept().filter(GROUPS::contains).isPresent())) {
            return false;
        }
        FiledRequests filed = FiledRequests.in(report);
        FiledTotal brought = filed == null ? null : filed.broughtForward();
        return filed == null
                ? !stated.about(REQUESTS_BROUGHT_FORWARD).isEmpty()
                : brought == null || brought.value().signum() != 0;
    }

    /** 予以公开及部分公开 is both; 无法提供 is 信息不存在 and others. Who names the one and the others names some twice. */
    private static List<StatedFigure> withoutSecondNames(List<StatedFigure> parts) {
        boolean together = has(parts, Set.of(REPLIED_GRANTED_IN_WHOLE_OR_PART));
        boolean subtotals = has(parts, SUBTOTALS);
        return parts.stream()
                .filter(part -> !(together && has(List.of(part), IN_FULL_OR_IN_PART)))
                .filter(part -> !(subtotals && isDetail(part)))
                .toList();
    }

    /** Whether a part is an outcome that a subtotal may hold. */
    private static boolean isDetail(StatedFigure part) {
        return part.findConcept()
                .filter(outcome -> outcome.key().startsWith("replied") && !GROUPS.contains(outcome))
                .isPresent();
    }

    private static boolean has(List<StatedFigure> parts, Set<StatedConcept> concepts) {
        return parts.stream()
                .anyMatch(part -> part.findConcept().filter(concepts::contains).isPresent());
    }

    private static StatedRange sum(List<StatedFigure> parts) {
        return parts.stream().map(StatedRange::of).reduce(StatedRange.ZERO, StatedRange::plus);
    }

    /**
     * Whether the first parts come to the whole, and those after them too, or to less: two lists one after the other,
     * the second of which may have lost an end.
     */
    private static boolean dividesTwice(List<StatedFigure> parts, StatedRange whole) {
        StatedRange sum = StatedRange.ZERO;
        boolean divides = false;
        for (StatedFigure part : parts) {
            sum = sum.plus(StatedRange.of(part));
            if (whole.isBounded() && sum.isBounded() && sum.meets(whole)) {
                divides = true;
                sum = StatedRange.ZERO;
            }
        }
        return divides && !sum.isAbove(whole);
    }

    /** A property that items of every kind can have is no kind of its own, wherever it is printed. */
    private static List<StatedFigure> without(StatedConcept property, List<StatedFigure> parts) {
        return parts.stream()
                .filter(part -> !part.findConcept().equals(Optional.of(property)))
                .toList();
    }

    private Finding broken(StatedFigure whole, List<StatedFigure> parts, String message) {
        List<Address> places = new ArrayList<>();
        places.add(whole.ref());
        parts.forEach(part -> places.add(part.ref()));
        BigDecimal sum = parts.stream().map(StatedFigure::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        Facts facts = new Facts()
                .figure("figure", whole)
                .with("whole", whole.getValue().toPlainString())
                .with("count", parts.size())
                .with("sum", sum.toPlainString());
        boolean isExact = whole.isExact() && parts.stream().allMatch(StatedFigure::isExact);
        return broken(facts, places, message)
                .severity(isExact ? severity() : Severity.WARNING)
                .expected(sum)
                .found(whole.getValue())
                .build();
    }
}
