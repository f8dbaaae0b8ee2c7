package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final FindingCode TOTALS = FindingCode.of("S3-ROW-TOTAL");
    private static final CellRef GRANTED = CellRef.parse("request/granted/naturalPerson");
    private static final CellRef TOTAL = CellRef.parse("request/granted/total");
    private static final Suspect SWAPPED = suspect(GRANTED, TypingError.SWAPPED_DIGITS)
            .found(BigDecimal.valueOf(12))
            .expected(BigDecimal.valueOf(21))
            .build();
    private static final Suspect OPEN = suspect(TOTAL, TypingError.OTHER).build();
    private static final Diagnosis ONE = Diagnosis.builder()
            .table(ElementRef.of("request"))
            .addBrokenRelation(new BrokenRelation(TOTALS, List.of(TOTAL, GRANTED)))
            .addSuggestion(suggestion(SWAPPED))
            .cellsTried(1)
            .complete(true)
            .locatable(true)
            .message(Wording.of("不成立", "does not hold"))
            .build();

    private static Suspect.Builder suspect(CellRef address, TypingError error) {
        return Suspect.builder().address(address).filed(Cell.of(12)).typingError(error);
    }

    private static Suggestion suggestion(Suspect... suspects) {
        return Suggestion.builder()
                .addSuspects(suspects)
                .message(Wording.of("若仅有一处", "if only one"))
                .build();
    }

    private static Finding finding(FindingCode code, boolean assessable, CellRef... addresses) {
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .assessable(assessable)
                .addresses(List.of(addresses))
                .message(Wording.of("一", "one"))
                .build();
    }

    @Test
    void it_is_unique_if_everything_was_tried_and_one_suggestion_is_left() {
        assertThat(ONE.isUnique()).isTrue();
        assertThat(ONE.toBuilder().complete(false).build().isUnique()).isFalse();
        assertThat(ONE.toBuilder().addSuggestion(suggestion(OPEN)).build().isUnique())
                .isFalse();
        assertThat(ONE.toBuilder().suggestions(List.of()).build().isUnique()).isFalse();
    }

    @Test
    void a_broken_relation_is_reported_by_the_finding_of_its_rule_at_its_places() {
        Finding reported = finding(TOTALS, true, TOTAL, GRANTED);
        Finding elsewhere = finding(TOTALS, true, TOTAL);
        Finding another = finding(FindingCode.of("S3-BALANCE"), true, TOTAL, GRANTED);
        Finding notAssessed = finding(TOTALS, false, TOTAL, GRANTED);
        ValidationResult result = ValidationResult.builder()
                .verdict(Verdict.REJECTED)
                .findings(List.of(elsewhere, another, reported, notAssessed))
                .build();

        assertThat(ONE.findings(result)).containsExactly(reported);
        assertThat(ONE.findings(result, SWAPPED)).containsExactly(reported);
        Suspect stranger = SWAPPED.toBuilder()
                .address(CellRef.parse("request/granted/other"))
                .build();
        assertThat(ONE.findings(result, stranger)).isEmpty();
    }

    @Test
    void a_suggestion_weighs_what_its_typing_errors_weigh() {
        assertThat(suggestion(SWAPPED).getWeight()).isEqualTo(1);
        assertThat(suggestion(SWAPPED, OPEN).getWeight()).isEqualTo(6);
        assertThat(TypingError.values()).extracting(TypingError::weight).isSorted();
    }

    @Test
    void it_is_determined_if_every_right_value_is_known() {
        assertThat(suggestion(SWAPPED).isDetermined()).isTrue();
        assertThat(suggestion(SWAPPED, OPEN).isDetermined()).isFalse();
        assertThat(suggestion(SWAPPED, OPEN).toBuilder()
                        .suspects(List.of(SWAPPED))
                        .build())
                .isEqualTo(suggestion(SWAPPED));
    }

    @Test
    void it_speaks_both_languages() {
        assertThat(ONE.message(Locale.CHINESE)).isEqualTo("不成立");
        assertThat(ONE.message(Locale.ENGLISH)).isEqualTo("does not hold");
        assertThat(suggestion(SWAPPED).message(Locale.CHINESE)).isEqualTo("若仅有一处");
    }
}
