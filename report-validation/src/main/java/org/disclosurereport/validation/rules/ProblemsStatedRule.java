package org.disclosurereport.validation.rules;

import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/** Section five names problems and improvements: more than a word such as 无. */
public final class ProblemsStatedRule extends CatalogueRule implements ReportRule {

    private static final int TOO_SHORT = 10;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ProblemsStatedRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section section = Narrative.find(report, SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        if (section != null && !Narrative.exceeds(section.getText(), TOO_SHORT)) {
            Facts facts = new Facts()
                    .with("found", Narrative.length(section.getText()))
                    .quoted("text", String.join("", Narrative.lines(section.getText())));
            findings.accept(broken(facts, Narrative.address(SectionKind.PROBLEMS_AND_IMPROVEMENTS))
                    .build());
        }
    }
}
