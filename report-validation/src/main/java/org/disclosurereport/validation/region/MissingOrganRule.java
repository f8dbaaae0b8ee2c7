package org.disclosurereport.validation.region;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.rollup.OrganMatch;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.rules.CatalogueRule;
import org.disclosurereport.validation.rules.Facts;

/** Every organ that must report for a region has reported, and no other one. Who must report is told by the caller. */
public final class MissingOrganRule extends CatalogueRule implements RegionRule {

    private static final String UNEXPECTED = ".messageUnexpected";
    private static final String UNKNOWN = ".notAssessable.unknown";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public MissingOrganRule(String id, Severity severity) {
        super(id, severity, UNEXPECTED, UNKNOWN);
    }

    @Override
    public void check(RegionalReports reports, Consumer<? super Finding> findings) {
        if (reports.getExpected().isEmpty()) {
            if (!reports.getParts().isEmpty()) {
                findings.accept(of(reports, notAssessable(new Facts(), addresses(), UNKNOWN)));
            }
            return;
        }
        OrganMatch organs = reports.organs();
        if (!organs.missing().isEmpty()) {
            Facts facts = facts(organs.missing())
                    .with("expected", reports.getExpected().size());
            findings.accept(of(reports, broken(facts, addresses())));
        }
        if (!organs.unexpected().isEmpty()) {
            findings.accept(of(reports, broken(facts(organs.unexpected()), addresses(), UNEXPECTED)));
        }
    }

    private static Facts facts(List<ReportingOrgan> organs) {
        return new Facts().with("count", organs.size()).organs("organs", organs);
    }

    private static List<ElementRef> addresses() {
        return List.of(ElementRef.of("organ"));
    }

    private static Finding of(RegionalReports reports, Finding.Builder finding) {
        reports.getWhole().map(DisclosureReport::toKey).ifPresent(finding::report);
        return finding.build();
    }
}
