package org.disclosurereport.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.OfEdition;
import org.junit.jupiter.api.Test;

class TypingMistakeTest {

    private static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();

    /** One reconsideration upheld of 120, and a suit that is pending. */
    private static final StatisticsTable TABLE = StatisticsTable.zeros(DISPUTE)
            .with("reconsideration", "upheld", Cell.of(120))
            .with("reconsideration", "total", Cell.of(120))
            .with("directLitigation", "pending", Cell.of(1))
            .with("directLitigation", "total", Cell.of(1));

    @Test
    void digits_are_swapped_lost_doubled_and_replaced() {
        assertThat(ofUpheld(TypingError.SWAPPED_DIGITS)).containsExactly(210L, 102L);
        assertThat(ofUpheld(TypingError.LOST_DIGIT)).containsExactly(20L, 10L, 12L);
        assertThat(ofUpheld(TypingError.EXTRA_DIGIT)).containsExactly(1120L, 1220L, 1200L);
        assertThat(ofUpheld(TypingError.WRONG_DIGIT))
                .hasSize(27)
                .contains(20L, 920L, 100L, 190L, 121L, 129L)
                .doesNotContain(120L);
        assertThat(ofUpheld(TypingError.UNIT_SLIP)).containsExactly(1_200_000L);
        assertThat(TypingMistake.in(TABLE.with("reconsideration", "upheld", Cell.of(50_000)), TypingError.UNIT_SLIP))
                .extracting(TypingMistake::toString)
                .contains("unitSlip dispute/reconsideration/upheld: 50000 -> 5");
    }

    private static List<Long> ofUpheld(TypingError error) {
        return TypingMistake.in(TABLE, error)
                .flatMap(mistake -> mistake.changes().stream())
                .filter(change -> change.address().toString().equals("dispute/reconsideration/upheld"))
                .map(change -> change.after().getNumber())
                .toList();
    }

    @Test
    void figures_of_neighbours_and_of_a_total_and_its_part_change_places() {
        assertThat(told(TypingError.SHIFTED_COLUMN))
                .containsExactly(
                        "shiftedColumn dispute/reconsideration/upheld: 120 -> 0, dispute/reconsideration/corrected: 0"
                                + " -> 120",
                        "shiftedColumn dispute/reconsideration/pending: 0 -> 120, dispute/reconsideration/total: 120"
                                + " -> 0",
                        "shiftedColumn dispute/directLitigation/otherResult: 0 -> 1, dispute/directLitigation/pending:"
                                + " 1 -> 0");
        assertThat(told(TypingError.NEIGHBOURING_ROW))
                .contains(
                        "neighbouringRow dispute/reconsideration/total: 120 -> 1, dispute/directLitigation/total: 1 ->"
                                + " 120")
                .hasSize(5);
        assertThat(told(TypingError.TOTAL_AND_PART_EXCHANGED))
                .contains("totalAndPartExchanged dispute/reconsideration/total: 120 -> 0,"
                        + " dispute/reconsideration/pending: 0 -> 120")
                .hasSize(6);
    }

    private static List<String> told(TypingError error) {
        return TypingMistake.in(TABLE, error).map(TypingMistake::toString).toList();
    }

    @Test
    void a_blank_is_a_mistake_and_of_what_has_no_name_there_is_none() {
        assertThat(TypingMistake.in(TABLE, TypingError.BLANK_TO_FILL)).hasSize(15);
        assertThat(TypingMistake.in(TABLE, TypingError.OTHER)).isEmpty();
        StatisticsTable blank = StatisticsTable.builder(DISPUTE).build();
        assertThat(TypingMistake.in(blank)).isEmpty();
    }

    @Property(tries = 10)
    void every_mistake_changes_the_table_where_it_says(@ForAll @OfEdition(Edition.FY2021) DisclosureReport report) {
        StatisticsTable table = report.findTable("dispute").orElseThrow();
        Stream<TypingMistake> mistakes = TypingMistake.in(table);
        assertThat(mistakes).isNotEmpty().allSatisfy(mistake -> {
            DisclosureReport changed = mistake.applyTo(report);
            assertThat(changed.findTable("dispute")).contains(mistake.applyTo(table));
            assertThat(report.differences(changed))
                    .containsExactlyInAnyOrderElementsOf(mistake.changes().stream()
                            .map(change -> change.address())
                            .toList());
            assertThatThrownBy(() -> mistake.applyTo(changed)).isInstanceOf(IllegalArgumentException.class);
        });
    }
}
