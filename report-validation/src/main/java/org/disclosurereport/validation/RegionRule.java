package org.disclosurereport.validation;

import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.rollup.RegionalReports;

/** A rule about the reports of a region for one year: that of the whole, and those of its parts. */
public interface RegionRule extends Rule {

    /**
     * Checks the reports of a region. A rule never throws on what was filed: it reports it, or it says that it could
     * not be assessed.
     *
     * @param reports the reports
     * @param findings takes what is found, in the order of the form and then of the parts
     */
    void check(RegionalReports reports, Consumer<? super Finding> findings);
}
