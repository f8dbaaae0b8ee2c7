package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.validation.ReportValidator;

/** Reports with anything in their cells: every state, extreme numbers, tables that are mostly blank. */
class AnyFiguresTest {

    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();

    @Property(tries = 100)
    void no_report_makes_the_diagnostician_throw_and_what_it_says_is_stable(@ForAll("any") DisclosureReport report) {
        List<Diagnosis> diagnoses = DIAGNOSTICIAN.diagnose(report);

        assertThat(DIAGNOSTICIAN.diagnose(report)).isEqualTo(diagnoses);
        ValidationResult result = ReportValidator.standard().validate(report);
        for (Diagnosis diagnosis : diagnoses) {
            assertThat(diagnosis.findings(result)).hasSameSizeAs(diagnosis.getBrokenRelations());
            assertThat(diagnosis.getSuggestions())
                    .allSatisfy(
                            suggestion -> assertThat(suggestion.getSuspects()).isNotEmpty());
        }
    }

    @Property(tries = 100)
    void a_determined_suggestion_leaves_nothing_broken(@ForAll("any") DisclosureReport report) {
        for (Diagnosis diagnosis : DIAGNOSTICIAN.diagnose(report)) {
            for (Suggestion suggestion : diagnosis.getSuggestions()) {
                if (suggestion.isDetermined()) {
                    DisclosureReport corrected =
                            DIAGNOSTICIAN.apply(report, suggestion).report();
                    assertThat(DIAGNOSTICIAN.diagnose(corrected))
                            .filteredOn(other -> other.getTable().equals(diagnosis.getTable()))
                            .isEmpty();
                }
            }
        }
    }

    @Provide
    Arbitrary<DisclosureReport> any() {
        return Arbitraries.of(Edition.values())
                .flatMap(edition -> ReportArbitraries.of(edition).any());
    }
}
