package org.disclosurereport.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/** A report is published after the year that it is about has ended. */
public final class BeforeYearEndRule extends CatalogueRule implements ReportRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public BeforeYearEndRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<LocalDate> published = report.getPublication().flatMap(Publication::getDate);
        if (published.isPresent() && published.get().getYear() <= report.getYear()) {
            Facts facts = new Facts()
                    .with("published", published.get().toString(), DeadlineRule.inWords(published.get()))
                    .with("year", report.getYear());
            findings.accept(broken(facts, List.of(ElementRef.of("publication/date"), ElementRef.of("year")))
                    .build());
        }
    }
}
