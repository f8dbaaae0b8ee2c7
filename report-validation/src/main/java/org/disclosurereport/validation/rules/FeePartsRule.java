package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/**
 * Fees that section six itemises add up to the total that it states, and so do their cases. Parts that fall short are
 * reported only if the list is surely whole: the text says so, or amounts or cases do add up.
 */
public final class FeePartsRule extends CatalogueRule implements ReportRule {

    private static final String CASES = ".messageCases";
    private static final String INCOMPLETE = ".notAssessable.incomplete";

    private static final List<Address> ADDRESS = Narrative.address(SectionKind.OTHER_MATTERS);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeePartsRule(String id, Severity severity) {
        super(id, severity, CASES, INCOMPLETE);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section section = Narrative.find(report, SectionKind.OTHER_MATTERS);
        if (section != null) {
            for (String line : Narrative.lines(section.getText())) {
                ItemisedFees.in(line).forEach(fees -> check(fees, findings));
            }
        }
    }

    private void check(ItemisedFees fees, Consumer<? super Finding> findings) {
        int amounts = fees.sum().compareTo(fees.total());
        int cases = Long.compare(fees.sumOfCases(), fees.totalCases());
        boolean isWhole = fees.saysAll() || amounts == 0 || (fees.hasCases() && cases == 0);
        Facts facts = new Facts()
                .with("total", fees.total().toPlainString())
                .with("sum", fees.sum().toPlainString());
        if (amounts > 0 || (amounts < 0 && isWhole)) {
            findings.accept(broken(facts, ADDRESS)
                    .expected(fees.sum())
                    .found(fees.total())
                    .build());
        }
        if (cases > 0 || (cases < 0 && isWhole)) {
            Facts ofCases = new Facts().with("total", fees.totalCases()).with("sum", fees.sumOfCases());
            findings.accept(broken(ofCases, ADDRESS, CASES).build());
        } else if (amounts < 0 && !isWhole) {
            findings.accept(notAssessable(facts, ADDRESS, INCOMPLETE).build());
        }
    }
}
