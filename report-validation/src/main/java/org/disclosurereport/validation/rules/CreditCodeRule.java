package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/**
 * A unified social credit code that was filed is one by GB 32100-2015: that of the organ and those of the
 * organs above it. An organ without a code passes.
 */
public final class CreditCodeRule extends CatalogueRule implements ReportRule {

    private static final String MALFORMED = ".messageMalformed";
    private static final int LENGTH = 18;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public CreditCodeRule(String id, Severity severity) {
        super(id, severity, MALFORMED);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<ReportingOrgan> organ = Optional.of(report.getOrgan());
        for (int above = 0; organ.isPresent(); above++) {
            Optional<String> code = organ.get().getCreditCode();
            if (code.isPresent() && UnifiedSocialCreditCode.find(code.get()).isEmpty()) {
                Address address = ElementRef.of("organ" + "/parent".repeat(above) + "/creditCode");
                findings.accept(wrong(organ.get(), code.get(), address));
            }
            organ = organ.get().getParent();
        }
    }

    private Finding wrong(ReportingOrgan organ, String code, Address address) {
        Facts facts = new Facts().quoted("organ", organ.getName()).quoted("code", code);
        Optional<Character> check = code.length() == LENGTH
                // The last character may be none of the alphabet: ask for the first 17.
                ? UnifiedSocialCreditCode.checkCharacter(code.substring(0, LENGTH - 1) + "0")
                : Optional.empty();
        if (check.isEmpty()) {
            return broken(facts.with("length", code.length()), List.of(address), MALFORMED)
                    .build();
        }
        return broken(facts.with("checkCharacter", check.get()), List.of(address))
                .build();
    }
}
