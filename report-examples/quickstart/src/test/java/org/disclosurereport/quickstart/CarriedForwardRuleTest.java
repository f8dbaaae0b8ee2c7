package org.disclosurereport.quickstart;

import static org.disclosurereport.model.request.RequestRow.CARRIED_FORWARD;

import java.util.List;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.contract.RuleContract;

/** A rule of one's own finds what is wrong and nothing else. */
class CarriedForwardRuleTest implements RuleContract {

    @Override
    public List<Finding> check(DisclosureReport report) {
        return CarriedForwardRule.check(report);
    }

    @Override
    public DisclosureReport broken(DisclosureReport sound) {
        return sound.with(CarriedForwardRule.address(CARRIED_FORWARD), Cell.of(Long.MAX_VALUE));
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.FY2019, Edition.FY2021);
    }
}
