package org.disclosurereport.validation.region;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.RuleCatalogue;

/** One rule of the catalogue about regions, checked alone. */
final class RegionProbe {

    private final String id;

    RegionProbe(String id) {
        this.id = id;
    }

    List<Finding> findings(RegionalReports reports) {
        List<Finding> findings = new ArrayList<>();
        ((RegionRule) RuleCatalogue.find(id).orElseThrow()).check(reports, findings::add);
        return findings;
    }

    /** The one finding of the rule. */
    Finding onlyFinding(RegionalReports reports) {
        List<Finding> findings = findings(reports);
        if (findings.size() != 1) {
            throw new AssertionError("Rule " + id + " must find one thing, but found " + findings);
        }
        Finding finding = findings.get(0);
        if (!finding.getCode().toString().equals(id)
                || (!finding.isAssessable() && finding.getSeverity() != Severity.HINT)) {
            throw new AssertionError(
                    "A finding must carry the id of its rule and be a hint if not assessable: " + finding);
        }
        return finding;
    }

    /** What cannot be assessed, in Chinese. */
    String unassessed(RegionalReports reports) {
        Finding finding = onlyFinding(reports);
        if (finding.isAssessable()) {
            throw new AssertionError("Rule " + id + " must not be assessable, but found " + finding);
        }
        return finding.getMessage().zh();
    }

    static String firstAddress(Finding finding) {
        return finding.getAddresses().get(0).toString();
    }
}
