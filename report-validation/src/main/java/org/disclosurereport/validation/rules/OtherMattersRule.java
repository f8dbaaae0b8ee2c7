package org.disclosurereport.validation.rules;

import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/** Section six exists and says something, if only 无. */
public final class OtherMattersRule extends CatalogueRule implements ReportRule {

    private static final String EMPTY = ".messageEmpty";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public OtherMattersRule(String id, Severity severity) {
        super(id, severity, EMPTY);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section section = Narrative.find(report, SectionKind.OTHER_MATTERS);
        if (section == null) {
            if (Narrative.isFiled(report)) {
                findings.accept(broken(new Facts(), Narrative.address(SectionKind.OTHER_MATTERS))
                        .build());
            }
        } else if (Narrative.isBlank(section)) {
            findings.accept(broken(new Facts(), Narrative.address(SectionKind.OTHER_MATTERS), EMPTY)
                    .build());
        }
    }
}
