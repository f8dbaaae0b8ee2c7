package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.ReportRule;

/**
 * Characters 9 to 17 of a credit code are an organisation code by GB 11714-1997, whose last character is computed from
 * the eight before. A credit code that is wrong itself is the business of ID-USCC.
 */
public final class OrganisationCodeRule extends CatalogueRule implements ReportRule {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "0123456789X";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public OrganisationCodeRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<ReportingOrgan> organ = Optional.of(report.getOrgan());
        for (int above = 0; organ.isPresent(); above++) {
            Optional<UnifiedSocialCreditCode> code = organ.get().unifiedSocialCreditCode();
            if (code.isPresent()) {
                String organisation = code.get().organisationCode();
                char check = checkCharacter(organisation);
                if (organisation.charAt(WEIGHTS.length) != check) {
                    Facts facts = new Facts()
                            .quoted("organ", organ.get().getName())
                            .quoted("code", code.get().toString())
                            .quoted("organisationCode", organisation)
                            .with("checkCharacter", check);
                    findings.accept(broken(
                                    facts, List.of(ElementRef.of("organ" + "/parent".repeat(above) + "/creditCode")))
                            .build());
                }
            }
            organ = organ.get().getParent();
        }
    }

    private static char checkCharacter(String organisation) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), Character.MAX_RADIX) * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt((11 - sum % 11) % 11);
    }
}
