package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/** A document number that was filed has the form 机关代字〔年份〕序号号. A report without one passes. */
public final class DocumentNumberRule extends CatalogueRule implements ReportRule {

    private static final Pattern SHAPE = Pattern.compile("[\\u4e00-\\u9fff]{2,20}〔(?:19|20)\\d{2}〕[1-9]\\d*号");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DocumentNumberRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<String> number = report.getPublication().flatMap(Publication::getDocumentNumber);
        if (number.isPresent() && !SHAPE.matcher(number.get()).matches()) {
            findings.accept(broken(
                            new Facts().quoted("number", number.get()),
                            List.of(ElementRef.of("publication/documentNumber")))
                    .build());
        }
    }
}
