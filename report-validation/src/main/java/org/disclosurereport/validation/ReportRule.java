package org.disclosurereport.validation;

import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;

/** A rule about one report. */
public interface ReportRule extends Rule {

    /**
     * Checks a report. A rule never throws on what was filed: it reports it, or it says that it could not be
     * assessed.
     *
     * @param report the report
     * @param findings takes what is found, in the order of the form
     */
    void check(DisclosureReport report, Consumer<? super Finding> findings);
}
