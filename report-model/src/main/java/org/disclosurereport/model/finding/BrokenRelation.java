package org.disclosurereport.model.finding;

import java.util.List;
import org.disclosurereport.model.form.Address;

/**
 * One instance of a rule that does not hold in a table: a sum, a balance, a limit, or a sign. It has the code and the
 * addresses of the finding that reports it, so that the two can be brought together.
 *
 * @param code the rule
 * @param addresses the cells of the instance, as the finding names them
 */
public record BrokenRelation(FindingCode code, List<Address> addresses) {

    /**
     * One instance of a rule.
     *
     * @param code the rule
     * @param addresses the cells of the instance, as the finding names them
     */
    public BrokenRelation {
        addresses = List.copyOf(addresses);
    }

    /**
     * Whether a finding reports this instance.
     *
     * @param finding a finding
     * @return true if it has the same code and the same addresses
     */
    public boolean isReportedBy(Finding finding) {
        return finding.isAssessable()
                && finding.getCode().equals(code)
                && finding.getAddresses().equals(addresses);
    }
}
