package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportRule;

/**
 * The report of a government also states the results of assessment, public appraisal and accountability, in any of
 * its sections. Organs that are no government, or of unknown kind, pass.
 */
public final class AssessmentRule extends CatalogueRule implements ReportRule {

    private static final List<Topic> RESULTS = List.of(
            new Topic(Wording.of("工作考核", "assessment"), "考核"),
            new Topic(Wording.of("社会评议", "public appraisal"), "评议"),
            new Topic(Wording.of("责任追究", "accountability"), "责任追究", "追究责任", "追责", "问责"));

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public AssessmentRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (report.getOrgan().getKind().equals(Optional.of(OrganKind.GOVERNMENT)) && Narrative.isFiled(report)) {
            List<Topic> missing = RESULTS.stream()
                    .filter(result -> !Narrative.mentions(report, result.words()))
                    .toList();
            if (!missing.isEmpty()) {
                findings.accept(broken(Topic.facts("missing", missing), Narrative.address(SectionKind.OVERVIEW))
                        .build());
            }
        }
    }
}
