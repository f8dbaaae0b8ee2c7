package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/** By the tariff, information-processing fees are a multiple of ten yuan. Only an amount that is certain is checked. */
public final class FeeStepRule extends CatalogueRule implements ReportRule {

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeeStepRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<BigDecimal> fee = StatedFee.of(report);
        if (fee.isPresent() && fee.get().remainder(BigDecimal.TEN).signum() != 0) {
            findings.accept(broken(
                            new Facts().with("found", fee.get().toPlainString()),
                            Narrative.address(SectionKind.OTHER_MATTERS))
                    .build());
        }
    }
}
