package org.disclosurereport.validation.diagnosis;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.AppliedChange;

/**
 * A report in which somebody has applied a suggestion, and the record of what that changed.
 *
 * @param report the changed copy
 * @param changes one entry for every cell that was changed, in the order of the form
 */
public record Correction(DisclosureReport report, List<AppliedChange> changes) {

    /**
     * A changed report and its record.
     *
     * @param report the changed copy
     * @param changes one entry for every cell that was changed, in the order of the form
     */
    public Correction {
        changes = List.copyOf(changes);
    }
}
