package org.disclosurereport.validation.series;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.series.Reorganisation.Kind;
import org.disclosurereport.model.series.YearStep;

/** Why the figures of two years cannot be compared at all. */
enum Obstacle {
    /** There is no report for a year between them. */
    MISSING_YEARS("year", step -> !step.missingYears().isEmpty()),
    /** Other organs or duties came to this one, or left it. */
    MERGED_OR_SPLIT("organ", step -> step.reorganisations().stream().anyMatch(each -> each.kind() != Kind.RENAMED)),
    /** The one speaks for other organs than the other. */
    OTHER_SCOPE("scope", step -> {
        Optional<ReportScope> earlier = step.earlier().getScope();
        Optional<ReportScope> later = step.later().getScope();
        return earlier.isPresent() && later.isPresent() && !earlier.equals(later);
    });

    private final String element;
    private final Predicate<YearStep> stands;

    Obstacle(String element, Predicate<YearStep> stands) {
        this.element = element;
        this.stands = stands;
    }

    /** The element of the later report that shows it. */
    String element() {
        return element;
    }

    static List<Obstacle> between(YearStep step) {
        return Arrays.stream(values())
                .filter(obstacle -> obstacle.stands.test(step))
                .toList();
    }
}
