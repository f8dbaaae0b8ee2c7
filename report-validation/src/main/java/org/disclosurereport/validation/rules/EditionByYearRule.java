package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/** The report has the form that governs its fiscal year. */
public final class EditionByYearRule extends CatalogueRule implements ReportRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public EditionByYearRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Edition edition = report.getEdition();
        if (!edition.covers(report.getYear())) {
            Facts facts = new Facts()
                    .with("year", report.getYear())
                    .with("edition", edition.name())
                    .with("firstYear", edition.firstYear());
            findings.accept(broken(facts, List.of(ElementRef.of("edition"), ElementRef.of("year")))
                    .build());
        }
    }
}
