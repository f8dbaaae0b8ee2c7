package org.disclosurereport.validation.series;

import static org.disclosurereport.validation.series.YearRelation.Kind.AT_LEAST;
import static org.disclosurereport.validation.series.YearRelation.Kind.AT_MOST;
import static org.disclosurereport.validation.series.YearRelation.Kind.EQUAL;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.series.YearStep;

/**
 * What a year begins with is what the year before ended with, or follows from it: one rule for each kind of figure,
 * with an instance for each cell of the later report that the kind names.
 */
public final class YearRelationRule extends YearRule {

    static final String NO_FIGURE = "series.notAssessable.noFigure";
    static final String NO_NUMBER = "series.notAssessable.noNumber";

    private final Function<YearStep, List<YearRelation>> relations;

    private YearRelationRule(String id, Severity severity, Function<YearStep, List<YearRelation>> relations) {
        super(id, severity, NO_FIGURE, NO_NUMBER);
        this.relations = relations;
    }

    private static YearRelationRule of(String id, Severity severity, Stream<YearRelation> relations) {
        List<YearRelation> always = relations.toList();
        return new YearRelationRule(id, severity, step -> always);
    }

    /**
     * 上年结转 of a year is 结转下年度 of the year before, in total.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofCarriedTotal(String id, Severity severity) {
        return of(id, severity, Stream.of(carried(Applicant.TOTAL)));
    }

    /**
     * 上年结转 of a year is 结转下年度 of the year before, for each kind of applicant.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofCarriedColumns(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of(Applicant.values())
                        .filter(column -> column != Applicant.TOTAL)
                        .map(YearRelationRule::carried));
    }

    private static YearRelation carried(Applicant column) {
        return YearRelation.of(
                "request/broughtForward/" + column.key(), EQUAL, "before:request/carriedForward/" + column.key());
    }

    /**
     * 现行有效件数 of a year is that of the year before, with what was issued and without what was repealed.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofStock(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of("administrativeRule", "normativeDocument")
                        .map(row -> "proactive/" + row)
                        .map(row -> YearRelation.of(
                                row + "/inForce",
                                EQUAL,
                                "before:" + row + "/inForce",
                                row + "/issued",
                                "-" + row + "/repealed")));
    }

    /**
     * 上一年项目数量 of a year is that of the year before with its change.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofItems(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")
                        .map(row -> "proactive/" + row)
                        .map(row -> YearRelation.of(
                                row + "/itemsLastYear",
                                EQUAL,
                                "before:" + row + "/itemsLastYear",
                                "before:" + row + "/itemsChange")));
    }

    /**
     * 历年累计 of a year is that of the year before with the figure of the year, in the local annexes that have it.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofCumulative(String id, Severity severity) {
        return new YearRelationRule(id, severity, CumulativeRows::in);
    }

    /**
     * Suits after reconsideration do not exceed the reconsiderations of the year and of the year before.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofSuitsAfterReview(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of(YearRelation.of(
                        "dispute/litigationAfterReconsideration/total",
                        AT_MOST,
                        "dispute/reconsideration/total",
                        "before:dispute/reconsideration/total")));
    }

    /**
     * Cases that were 尚未审结 at the end of a year are among those of the next one.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofPendingCases(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of("reconsideration", "directLitigation", "litigationAfterReconsideration")
                        .map(row -> YearRelation.of(
                                "dispute/" + row + "/total", AT_LEAST, "before:dispute/" + row + "/pending")));
    }

    /**
     * Requests concluded in a year were received in it or in the year before: none takes longer.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static YearRelationRule ofBacklog(String id, Severity severity) {
        return of(
                id,
                severity,
                Stream.of(YearRelation.of(
                        "statisticsForm/requestsConcluded/value",
                        AT_MOST,
                        "statisticsForm/requestsReceived/value",
                        "before:statisticsForm/requestsReceived/value")));
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        YearAssessment assessment = new YearAssessment(this, step, findings);
        relations.apply(step).forEach(assessment::assess);
        assessment.finish();
    }
}
