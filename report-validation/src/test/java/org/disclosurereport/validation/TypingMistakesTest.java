package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.FigureChange;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.mutation.TypingMistake;
import org.disclosurereport.validation.diagnosis.Diagnostician;

/** The slips of the hand that the test kit makes are those that a diagnosis names. */
class TypingMistakesTest {

    /** A wrong number in one cell of the table of requests, where such a cell is always located. */
    @Property(tries = 60)
    void a_wrong_number_is_located_and_named_as_it_is_or_as_a_likelier_one(@ForAll("slips") Slip slip) {
        FigureChange change = slip.mistake().changes().get(0);
        List<Diagnosis> diagnoses =
                Diagnostician.standard().diagnose(slip.mistake().applyTo(slip.report()));

        assertThat(diagnoses).as(slip.mistake().toString()).hasSize(1);
        assertThat(diagnoses.get(0).getSuggestions())
                .as(slip.mistake().toString())
                .anySatisfy(suggestion -> {
                    assertThat(suggestion.getSuspects()).hasSize(1);
                    Suspect suspect = suggestion.getSuspects().get(0);
                    assertThat(suspect.getAddress()).isEqualTo(change.address());
                    assertThat(suspect.getExpected())
                            .contains(BigDecimal.valueOf(change.before().getNumber()));
                    assertThat(suspect.getTypingError().weight())
                            .isLessThanOrEqualTo(slip.mistake().error().weight());
                });
    }

    @Provide
    Arbitrary<Slip> slips() {
        Arbitrary<TypingError> kinds = Arbitraries.of(
                TypingError.SWAPPED_DIGITS,
                TypingError.LOST_DIGIT,
                TypingError.EXTRA_DIGIT,
                TypingError.WRONG_DIGIT,
                TypingError.UNIT_SLIP);
        return kinds.flatMap(kind -> ReportArbitraries.of(Edition.FY2021)
                .consistent()
                .map(report -> new Slips(report, mistakes(report, kind)))
                .filter(slips -> !slips.mistakes().isEmpty())
                .flatMap(slips -> Arbitraries.of(slips.mistakes()).map(mistake -> new Slip(slips.report(), mistake))));
    }

    private static List<TypingMistake> mistakes(DisclosureReport report, TypingError kind) {
        return TypingMistake.in(report.findTable("request").orElseThrow(), kind).toList();
    }

    /** A report and one mistake in it. */
    private record Slip(DisclosureReport report, TypingMistake mistake) {}

    /** A report and every mistake of one kind in it. */
    private record Slips(DisclosureReport report, List<TypingMistake> mistakes) {}
}
