package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/**
 * An index number has no national format: any text passes that is not blank. Where it follows the usual pattern of
 * organ code, year and serial number, its year is the one in which the report was made, which is after the year that
 * the report is about.
 */
public final class IndexNumberRule extends CatalogueRule implements ReportRule {

    private static final String BLANK = ".messageBlank";
    private static final Pattern USUAL = Pattern.compile("(?:[0-9A-Z]{18}|[0-9A-Z]{8}-?[0-9X])[/-](\\d{4})-\\d{4,6}");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public IndexNumberRule(String id, Severity severity) {
        super(id, severity, BLANK);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<String> number = report.getPublication().flatMap(Publication::getIndexNumber);
        if (number.isEmpty()) {
            return;
        }
        List<ElementRef> address = List.of(ElementRef.of("publication/indexNumber"));
        Matcher usual = USUAL.matcher(number.get());
        if (number.get().isBlank()) {
            findings.accept(broken(new Facts(), address, BLANK).build());
        } else if (usual.matches() && Integer.parseInt(usual.group(1)) <= report.getYear()) {
            Facts facts = new Facts()
                    .quoted("number", number.get())
                    .with("found", usual.group(1))
                    .with("year", report.getYear());
            findings.accept(broken(facts, address).build());
        }
    }
}
