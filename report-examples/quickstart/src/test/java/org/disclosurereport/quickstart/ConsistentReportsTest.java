package org.disclosurereport.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.FigureScale;
import org.disclosurereport.testkit.OfEdition;
import org.disclosurereport.testkit.Scale;
import org.disclosurereport.validation.ReportValidator;

/** The property test that docs/testing.md shows. */
class ConsistentReportsTest {

    // spotless:off README
    @Property(tries = 100)
    void what_is_consistent_is_accepted(
            @ForAll @OfEdition(Edition.FY2021) @Scale(FigureScale.SMALL_OFFICE) DisclosureReport report) {
        ValidationResult result = ReportValidator.standard().validate(report);
        assertThat(result.getFindings()).noneMatch(Finding::isAssessable);
    }
    // spotless:on README
}
