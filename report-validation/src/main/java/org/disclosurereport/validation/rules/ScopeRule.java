package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportRule;

/**
 * A report declares for whom its figures speak, and an organisation that is no government speaks for itself. The
 * form has no place for the scope: one that is not known is not assessable, never assumed.
 */
public final class ScopeRule extends CatalogueRule implements ReportRule {

    private static final String UNKNOWN = ".notAssessable.unknown";

    private final Finding unknown;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ScopeRule(String id, Severity severity) {
        super(id, severity, UNKNOWN);
        unknown = notAssessable(new Facts(), List.of(ElementRef.of("scope")), UNKNOWN)
                .build();
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Optional<ReportScope> scope = report.getScope();
        if (scope.isEmpty()) {
            findings.accept(unknown);
        } else if (scope.get() != ReportScope.SELF
                && report.getOrgan().getKind().equals(Optional.of(OrganKind.AUTHORISED_ORGANISATION))) {
            Wording words = scope.get() == ReportScope.LEVEL
                    ? Wording.of("本级（本级政府及其部门）", "the government and its departments")
                    : Wording.of("本行政区域汇总", "all organs of the region");
            Facts facts = new Facts()
                    .quoted("organ", report.getOrgan().getName())
                    .with("scope", scope.get().key(), words);
            findings.accept(broken(facts, List.of(ElementRef.of("scope"), ElementRef.of("organ/kind")))
                    .build());
        }
    }
}
