package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/**
 * The title names the year of the report; that the period is that year is F-PERIOD. A report without a title passes, and
 * so does a title that names other years beside the right one.
 */
public final class TitleYearRule extends CatalogueRule implements ReportRule {

    private static final String NO_YEAR = ".notAssessable.noYear";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public TitleYearRule(String id, Severity severity) {
        super(id, severity, NO_YEAR);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (report.getTitle().isEmpty()) {
            return;
        }
        String printed = report.getTitle().get();
        String title = Narrative.withoutBlanks(printed);
        Optional<YearText> first = YearText.find(title);
        Optional<YearText> year = first;
        while (year.isPresent() && year.get().value() != report.getYear()) {
            year = YearText.find(title, year.get().end());
        }
        if (year.isPresent()) {
            return;
        }
        List<Address> addresses = List.of(ElementRef.of("title"), ElementRef.of("year"));
        Facts facts = new Facts().quoted("title", printed).with("year", report.getYear());
        findings.accept(
                first.isEmpty()
                        ? notAssessable(facts, addresses, NO_YEAR).build()
                        : broken(facts.with("found", first.get().value()), addresses)
                                .build());
    }
}
