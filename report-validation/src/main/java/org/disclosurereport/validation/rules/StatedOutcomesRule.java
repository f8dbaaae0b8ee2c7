package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED_IN_WHOLE_OR_PART;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_PROCESSED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_OTHERWISE;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes in the text are the rows of section three, and the subtotals （三） to （六） that the form does not print.
 * Outcomes of requests that are not all those of the table are not compared: their whole is the matter of other rules.
 */
public final class StatedOutcomesRule extends StatedTotalRule {

    private static final Set<StatedConcept> WHOLES = Set.of(
            REQUESTS_RECEIVED,
            REQUESTS_HANDLED,
            REQUESTS_CONCLUDED,
            REQUESTS_REPLIED,
            REPLIED_GRANTED_IN_WHOLE_OR_PART);

    private static final Set<StatedConcept> OUTCOMES = Set.of(
            REPLIED_GRANTED_IN_WHOLE_OR_PART,
            REPLIED_GRANTED,
            REPLIED_PARTIALLY_GRANTED,
            REPLIED_DENIED,
            REPLIED_UNABLE,
            REPLIED_NOT_PROCESSED,
            REPLIED_OTHERWISE);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StatedOutcomesRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        FiledRequests filed = FiledRequests.in(report);
        if (filed == null) {
            return;
        }
        List<FiledTotal> wholes = new ArrayList<>(filed.intake());
        add(wholes, filed.concluded());
        totals(stated, filed)
                .forEach((concept, totals) -> compare(
                        stated.totals(concept, WHOLES).stream()
                                .filter(figure -> StatedRequests.counts(figure)
                                        && isOutcome(figure, stated)
                                        && isOfAll(figure, stated, wholes))
                                .toList(),
                        totals,
                        findings));
    }

    private static Map<StatedConcept, List<FiledTotal>> totals(StatedFigures stated, FiledRequests filed) {
        FiledTotal granted = filed.row("granted", "表中予以公开", "table, granted");
        FiledTotal partially = filed.row("partiallyGranted", "部分公开", "granted in part");
        Map<StatedConcept, List<FiledTotal>> totals = new EnumMap<>(StatedConcept.class);
        FiledTotal inAll = granted == null || partially == null ? granted : granted.plus(partially);
        put(totals, REPLIED_GRANTED_IN_WHOLE_OR_PART, inAll);
        put(totals, REPLIED_GRANTED, granted);
        // Who does not speak of 部分公开 may count it as 予以公开.
        if (stated.about(REPLIED_PARTIALLY_GRANTED).isEmpty()) {
            put(totals, REPLIED_GRANTED, inAll);
        }
        put(
                totals,
                REPLIED_PARTIALLY_GRANTED,
                partially == null ? null : partially.named("表中部分公开", "table, granted in part"));
        put(totals, REPLIED_DENIED, filed.group("denied", "表中不予公开各行之和", "table, sum of the rows denied"));
        put(totals, REPLIED_UNABLE, filed.group("unable", "表中无法提供各行之和", "table, sum of the rows unable to provide"));
        put(
                totals,
                REPLIED_NOT_PROCESSED,
                filed.group("notProcessed", "表中不予处理各行之和", "table, sum of the rows not processed"));
        FiledTotal other = filed.row("otherHandling", "表中其他处理", "table, other handling");
        put(
                totals,
                REPLIED_OTHERWISE,
                other != null
                        ? other
                        : filed.group("otherHandlingGroup", "表中其他处理各行之和", "table, sum of the rows of other handling"));
        return totals;
    }

    private static void put(
            Map<StatedConcept, List<FiledTotal>> totals, StatedConcept concept, @Nullable FiledTotal total) {
        add(totals.computeIfAbsent(concept, any -> new ArrayList<>()), total);
    }

    private static void add(List<FiledTotal> totals, @Nullable FiledTotal total) {
        if (total != null) {
            totals.add(total);
        }
    }

    /** The same words speak of other things, too; beside another outcome or a number of requests they do not. */
    private static boolean isOutcome(StatedFigure figure, StatedFigures stated) {
        return stated.whole(figure) != null
                || figure.getSentence().contains("申请")
                || stated.inSentenceOf(figure).stream()
                        .anyMatch(other -> !other.equals(figure)
                                && other.findConcept()
                                        .filter(OUTCOMES::contains)
                                        .isPresent());
    }

    private static boolean isOfAll(StatedFigure figure, StatedFigures stated, List<FiledTotal> wholes) {
        StatedFigure whole = stated.whole(figure);
        return whole == null
                || whole.findConcept().filter(OUTCOMES::contains).isPresent()
                || wholes.stream().anyMatch(total -> whole.mayState(total.value()));
    }
}
