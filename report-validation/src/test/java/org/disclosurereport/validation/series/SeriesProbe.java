package org.disclosurereport.validation.series;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SeriesRule;

/** One rule of the catalogue over years, checked alone. What it finds is looked at as every such finding must be. */
final class SeriesProbe {

    private final SeriesRule rule;

    SeriesProbe(String id) {
        rule = (SeriesRule) RuleCatalogue.find(id).orElseThrow();
    }

    List<Finding> findings(ReportSeries series) {
        List<Finding> findings = new ArrayList<>();
        rule.check(series, findings::add);
        findings.forEach(finding -> requireResolvable(finding, series));
        return findings;
    }

    Finding onlyFinding(ReportSeries series) {
        List<Finding> findings = findings(series);
        if (findings.size() != 1) {
            throw new AssertionError("Rule " + rule.code() + " must find one thing, but found " + findings);
        }
        return findings.get(0);
    }

    /** Every cell that a finding names stands in the report that it names. */
    private void requireResolvable(Finding finding, ReportSeries series) {
        int year = finding.getReport().orElseThrow().getYear();
        boolean resolvable = finding.getAddresses().stream()
                .filter(address -> address instanceof CellRef)
                .allMatch(ref ->
                        series.find(year).orElseThrow().find((CellRef) ref).isPresent());
        if (!finding.getCode().equals(rule.code()) || finding.getAddresses().isEmpty() || !resolvable) {
            throw new AssertionError("A finding must be of its rule and name cells of its report: " + finding);
        }
    }

    static String firstAddress(Finding finding) {
        return finding.getAddresses().get(0).toString();
    }
}
