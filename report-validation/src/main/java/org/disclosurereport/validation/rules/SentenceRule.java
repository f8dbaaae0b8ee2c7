package org.disclosurereport.validation.rules;

import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.validation.ReportRule;

/** A rule about figures that sentences state. A report without such figures costs nothing. */
abstract class SentenceRule extends CatalogueRule implements ReportRule {

    SentenceRule(String id, Severity severity, String... furtherMessages) {
        super(id, severity, furtherMessages);
    }

    @Override
    public final void check(DisclosureReport report, Consumer<? super Finding> findings) {
        StatedFigures stated = StatedFigures.in(report);
        if (stated != null) {
            check(report, stated, findings);
        }
    }

    /** Looks at the stated figures of a report that has some. */
    abstract void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings);
}
