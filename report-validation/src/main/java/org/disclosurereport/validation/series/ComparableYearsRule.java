package org.disclosurereport.validation.series;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/**
 * The reports of a series follow one another year by year and speak for the same organs. Where they do not, no other
 * rule compares them; this one names the place, once for each reason.
 */
public final class ComparableYearsRule extends CatalogueRule implements SeriesRule {

    private static final String SCOPE = ".messageScope";
    private static final String REORGANISED = ".messageReorganised";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ComparableYearsRule(String id, Severity severity) {
        super(id, severity, SCOPE, REORGANISED);
    }

    @Override
    public void check(ReportSeries series, Consumer<? super Finding> findings) {
        for (YearStep step : series.steps()) {
            for (Obstacle obstacle : Obstacle.between(step)) {
                Facts facts = new Facts()
                        .with("year", step.later().getYear())
                        .with("yearBefore", step.earlier().getYear());
                findings.accept(broken(
                                name(obstacle, step, facts),
                                List.of(ElementRef.of(obstacle.element())),
                                message(obstacle))
                        .report(step.later().toKey())
                        .build());
            }
        }
    }

    private static Facts name(Obstacle obstacle, YearStep step, Facts facts) {
        return switch (obstacle) {
            case MISSING_YEARS -> missing(step.missingYears(), facts);
            case MERGED_OR_SPLIT -> facts;
            case OTHER_SCOPE ->
                facts.scope("scope", step.later().getScope().orElseThrow())
                        .scope("scopeBefore", step.earlier().getScope().orElseThrow());
        };
    }

    private static Facts missing(List<Integer> years, Facts facts) {
        Wording words = Wording.of(
                years.stream().map(String::valueOf).collect(Collectors.joining("、")),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        return facts.with("missing", words.en(), words);
    }

    private static String message(Obstacle obstacle) {
        return switch (obstacle) {
            case MISSING_YEARS -> ".message";
            case MERGED_OR_SPLIT -> REORGANISED;
            case OTHER_SCOPE -> SCOPE;
        };
    }
}
