package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/**
 * Section one is not longer than a number of Chinese characters. Counted are Chinese characters in headings and
 * paragraphs; punctuation, digits and letters are not, so that a long number does not make a text long.
 */
public final class OverviewLengthRule extends CatalogueRule implements ReportRule {

    private final int limit;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @param limit the most Chinese characters that pass
     */
    public OverviewLengthRule(String id, Severity severity, int limit) {
        super(id, severity);
        this.limit = limit;
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section overview = Narrative.find(report, SectionKind.OVERVIEW);
        if (overview == null) {
            return;
        }
        long length = 0;
        for (String line : Narrative.lines(overview.getText())) {
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                if (Character.isIdeographic(line.codePointAt(i))) {
                    length++;
                }
            }
        }
        if (length > limit) {
            Facts facts = new Facts().with("found", length).with("limit", limit);
            findings.accept(broken(facts, Narrative.address(SectionKind.OVERVIEW))
                    .expected(BigDecimal.valueOf(limit))
                    .found(BigDecimal.valueOf(length))
                    .build());
        }
    }
}
