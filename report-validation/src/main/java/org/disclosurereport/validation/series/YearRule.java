package org.disclosurereport.validation.series;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/**
 * A rule about two years that follow one another. Its findings are about the later report; the earlier one is named by
 * its year. Years that cannot be compared are passed over: {@link ComparableYearsRule} names them.
 */
abstract class YearRule extends CatalogueRule implements SeriesRule {

    YearRule(String id, Severity severity, String... furtherMessages) {
        super(
                id,
                severity,
                Stream.of(furtherMessages, severity == Severity.HINT ? new String[0] : Reservation.messages())
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    @Override
    public final void check(ReportSeries series, Consumer<? super Finding> findings) {
        for (YearStep step : series.steps()) {
            if (Obstacle.between(step).isEmpty()) {
                check(step, findings);
            }
        }
    }

    /** Checks two years that may be compared. */
    abstract void check(YearStep step, Consumer<? super Finding> findings);

    final Finding.Builder broken(YearStep step, Facts facts, Iterable<? extends Address> addresses) {
        return broken(step, facts, addresses, ".message");
    }

    /** The rule does not hold between these years; what weakens the comparison lessens the severity and is said. */
    final Finding.Builder broken(YearStep step, Facts facts, Iterable<? extends Address> addresses, String message) {
        withYears(facts, step);
        Finding.Builder finding =
                broken(facts, addresses, message).report(step.later().toKey());
        Severity weight = severity();
        Wording sentence = render(message, facts);
        for (Reservation reservation : Reservation.values()) {
            if (reservation.lessens(severity(), step)) {
                weight = weight.compareTo(reservation.limit()) < 0 ? reservation.limit() : weight;
                Wording why = render(reservation.message(), facts);
                sentence = Wording.of(sentence.zh() + why.zh(), sentence.en() + " " + why.en());
            }
        }
        return finding.severity(weight).message(sentence);
    }

    final Finding.Builder notAssessable(
            YearStep step, Facts facts, Iterable<? extends Address> addresses, String message) {
        return notAssessable(withYears(facts, step), addresses, message)
                .report(step.later().toKey());
    }

    private static Facts withYears(Facts facts, YearStep step) {
        return facts.with("year", step.later().getYear())
                .with("yearBefore", step.earlier().getYear());
    }
}
