package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/** The figures cover the whole year of the report. A report that states no period states its year. */
public final class PeriodRule extends CatalogueRule implements ReportRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public PeriodRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<ReportPeriod> period = report.getPeriod();
        if (period.isPresent() && !period.get().equals(ReportPeriod.ofYear(report.getYear()))) {
            ReportPeriod stated = period.get();
            Facts facts = new Facts()
                    .with("firstDay", stated.getFirstDay().toString(), DeadlineRule.inWords(stated.getFirstDay()))
                    .with("lastDay", stated.getLastDay().toString(), DeadlineRule.inWords(stated.getLastDay()))
                    .with("year", report.getYear());
            findings.accept(broken(facts, List.of(ElementRef.of("period"), ElementRef.of("year")))
                    .build());
        }
    }
}
