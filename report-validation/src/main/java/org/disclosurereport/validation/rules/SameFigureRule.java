package org.disclosurereport.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/**
 * A figure that the text states twice is the same both times. Whether two sentences speak of the same is certain only
 * if they say it in the same words, but for those that mean nothing: 共, 2023年, 其中, 的, 政府信息. A rounded figure may
 * stand beside the exact one.
 */
public final class SameFigureRule extends SentenceRule {

    /** What a report has one of. Meetings, courses and outcomes are stated one after the other, and are not the same. */
    private static final Set<StatedConcept> TOTALS = EnumSet.of(
            StatedConcept.SITE_VISITS_PER_DAY,
            StatedConcept.SITE_VISITS,
            StatedConcept.FULL_TEXT_RATE,
            StatedConcept.REPLY_RATE,
            StatedConcept.RECONSIDERATIONS,
            StatedConcept.LITIGATIONS,
            StatedConcept.COMPLAINTS,
            StatedConcept.REQUESTS_BROUGHT_FORWARD,
            StatedConcept.REQUESTS_CARRIED_FORWARD,
            StatedConcept.REQUESTS_ELIGIBLE,
            StatedConcept.REQUESTS_HANDLED,
            StatedConcept.REQUESTS_CONCLUDED,
            StatedConcept.REQUESTS_REPLIED,
            StatedConcept.REQUESTS_RECEIVED,
            StatedConcept.CONSULTATIONS,
            StatedConcept.ITEMS_MADE,
            StatedConcept.ITEMS_ON_REQUEST,
            StatedConcept.ITEMS_WITHHELD,
            StatedConcept.ITEMS_DISCLOSED,
            StatedConcept.NORMATIVE_DOCUMENTS_ISSUED,
            StatedConcept.NORMATIVE_DOCUMENTS_REPEALED,
            StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE);

    private static final Pattern MEANS_NOTHING = Pattern.compile("政府信息|信息|总计|共计|合计|累计|总数|数量|[0-9]{4}年度?|全年|本年度?|年度?"
            + "|其中|我[局委厅办市县区]|本[局委厅办市县区机关]+|[在的共数了总为是各类件次]|\\s|[“”\"、：:]");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public SameFigureRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        for (StatedConcept concept : TOTALS) {
            check(concept, report, stated, findings);
        }
    }

    private void check(
            StatedConcept concept, DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        List<StatedFigure> figures = stated.about(concept).stream()
                .filter(figure -> isWhole(figure, concept, report, stated))
                .toList();
        List<StatedFigure> others = figures.stream()
                .filter(figure -> isSame(figures.get(0), figure) && !agree(figures.get(0), figure))
                .toList();
        // Three numbers under one name are those of a list, whatever it is about.
        if (!others.isEmpty()
                && others.stream().allMatch(figure -> agree(others.get(0), figure))
                && !isNamedElsewhere(figures.get(0), stated)
                && !isNamedElsewhere(others.get(0), stated)) {
            findings.accept(broken(figures.get(0), others.get(0)));
        }
    }

    private static boolean isWhole(
            StatedFigure figure, StatedConcept concept, DisclosureReport report, StatedFigures stated) {
        StatedFigure whole = stated.whole(figure);
        return figure.getPeriod() == StatedPeriod.YEAR
                && !StatedFigures.isDenied(figure)
                && !StatedWords.isNarrower(figure, report)
                && (whole == null
                        || whole.findConcept().filter(known -> known != concept).isPresent());
    }

    private static boolean isSame(StatedFigure one, StatedFigure other) {
        return !words(one).isEmpty()
                && one.getUnit().equals(other.getUnit())
                && !one.getSentence().equals(other.getSentence())
                && words(one).equals(words(other));
    }

    private static String words(StatedFigure figure) {
        return MEANS_NOTHING.matcher(StatedWords.before(figure)).replaceAll("");
    }

    private static boolean agree(StatedFigure one, StatedFigure other) {
        return StatedRange.of(one).meets(StatedRange.of(other));
    }

    /** 受理29件 is no contradiction to 受理88件 where 29 is what another sentence calls 符合条件. */
    private static boolean isNamedElsewhere(StatedFigure figure, StatedFigures stated) {
        return !figure.findConcept().equals(Optional.of(StatedConcept.REQUESTS_ELIGIBLE))
                && stated.about(StatedConcept.REQUESTS_ELIGIBLE).stream()
                        .anyMatch(named -> named.getValue().compareTo(figure.getValue()) == 0);
    }

    private Finding broken(StatedFigure first, StatedFigure other) {
        Facts facts = new Facts()
                .figure("figure", first)
                .figure("other", other)
                .with("expected", first.getValue().toPlainString())
                .with("found", other.getValue().toPlainString());
        return broken(facts, List.of(first.ref(), other.ref()))
                .expected(first.getValue())
                .found(other.getValue())
                .build();
    }
}
