package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SampleReports;

/** One rule of the catalogue, checked alone. */
final class RuleProbe {

    private final String id;
    private final DisclosureReport clean;

    RuleProbe(String id) {
        this(id, SampleReports.clean());
    }

    /** A rule that is asked of another report than the usual one. */
    RuleProbe(String id, DisclosureReport clean) {
        this.id = id;
        this.clean = clean;
    }

    List<Finding> findings(DisclosureReport report) {
        List<Finding> findings = new ArrayList<>();
        ((ReportRule) RuleCatalogue.find(id).orElseThrow()).check(report, findings::add);
        return findings;
    }

    /** What the rule finds in the clean report after one change. */
    List<Finding> afterChange(UnaryOperator<DisclosureReport> change) {
        return findings(change.apply(clean));
    }

    /** The one finding of the rule after one change. */
    Finding onlyFinding(UnaryOperator<DisclosureReport> change) {
        List<Finding> findings = afterChange(change);
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

    static String firstAddress(Finding finding) {
        return finding.getAddresses().get(0).toString();
    }
}
