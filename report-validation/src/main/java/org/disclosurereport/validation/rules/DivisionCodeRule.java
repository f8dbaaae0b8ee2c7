package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/**
 * A division code has the shape of GB/T 2260: six digits, for a township nine or twelve, that begin with a province.
 * The list of codes changes every year and is not shipped: whether a division exists is not asked.
 */
public final class DivisionCodeRule extends CatalogueRule implements ReportRule {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(?:0000|(?!00)\\d{4})(?:\\d{3}(?:\\d{3})?)?");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DivisionCodeRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<ReportingOrgan> organ = Optional.of(report.getOrgan());
        for (int above = 0; organ.isPresent(); above++) {
            Optional<String> code = organ.get().getDivisionCode();
            if (code.isPresent() && !SHAPE.matcher(code.get()).matches()) {
                Facts facts = new Facts().quoted("organ", organ.get().getName()).quoted("code", code.get());
                findings.accept(broken(
                                facts, List.of(ElementRef.of("organ" + "/parent".repeat(above) + "/divisionCode")))
                        .build());
            }
            organ = organ.get().getParent();
        }
    }
}
