package org.disclosurereport.validation.series;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.series.YearStep;

/** What is known to weaken a comparison of two years: with it, no finding weighs more than a limit. */
enum Reservation {
    /** The organ goes by another name or code: its duties may have changed in part. Other reorganisations are obstacles. */
    RENAMED("series.renamed", Severity.HINT, step -> !step.reorganisations().isEmpty()),
    /** The earlier report was corrected; the later one may have been written before that. */
    CORRECTED(
            "series.corrected",
            Severity.WARNING,
            step -> step.earlier()
                    .getPublication()
                    .flatMap(publication -> publication.getVersion())
                    .isPresent()),
    /** One of the reports does not say for whom its figures speak. */
    SCOPE_UNKNOWN(
            "series.scopeUnknown",
            Severity.WARNING,
            step -> step.earlier().getScope().isEmpty()
                    || step.later().getScope().isEmpty());

    private final String message;
    private final Severity limit;
    private final Predicate<YearStep> applies;

    Reservation(String message, Severity limit, Predicate<YearStep> applies) {
        this.message = message;
        this.limit = limit;
        this.applies = applies;
    }

    /** Key of the sentence that says it. */
    String message() {
        return message;
    }

    /** The most that a finding weighs. */
    Severity limit() {
        return limit;
    }

    /** Whether a finding of a rule between these years weighs less for this reason. */
    boolean lessens(Severity severity, YearStep step) {
        return severity.compareTo(limit) < 0 && applies.test(step);
    }

    static String[] messages() {
        return Stream.of(values()).map(Reservation::message).toArray(String[]::new);
    }
}
