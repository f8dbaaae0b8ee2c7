package org.disclosurereport.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;

class StatisticsTableTest {

    private static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();
    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();
    private static final TableDefinition PROACTIVE =
            Edition.FY2021.form().findTable("proactive").orElseThrow();
    private static final String ROW = "reconsideration";

    @Test
    void a_new_table_is_blank_and_a_table_of_zeros_is_not() {
        StatisticsTable blank = StatisticsTable.builder(DISPUTE).build();
        StatisticsTable zeros = StatisticsTable.zeros(DISPUTE);
        for (int i = 0; i < 15; i++) {
            assertThat(blank.getCell(i)).isEqualTo(Cell.BLANK);
            assertThat(zeros.getCell(i)).isEqualTo(Cell.of(0));
        }
        assertThat(blank).isNotEqualTo(zeros);
        assertThat(blank.toFigures()).isEmpty();
        assertThat(zeros.toFigures()).hasSize(15);
    }

    @Test
    void every_state_is_kept() {
        StatisticsTable table = StatisticsTable.builder(DISPUTE)
                .set(0, Cell.of(Long.MIN_VALUE))
                .set(1, Cell.SLASH)
                .set(2, Cell.DASH)
                .set(3, Cell.unreadable("约3件"))
                .build();
        assertThat(table.getState(0)).isEqualTo(CellState.NUMBER);
        assertThat(table.getNumber(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(table.getCell(1)).isEqualTo(Cell.SLASH);
        assertThat(table.getCell(2)).isEqualTo(Cell.DASH);
        assertThat(table.getCell(3)).isEqualTo(Cell.unreadable("约3件"));
        assertThat(table.getCell(4)).isEqualTo(Cell.BLANK);
        assertThatThrownBy(() -> table.getNumber(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cell dispute/reconsideration/pending must hold a number, but is UNREADABLE");
    }

    @Test
    void a_changed_copy_leaves_the_table_alone() {
        StatisticsTable zeros = StatisticsTable.zeros(DISPUTE);
        StatisticsTable changed = zeros.with(ROW, "upheld", Cell.of(3));
        assertThat(changed.getCell(ROW, "upheld")).isEqualTo(Cell.of(3));
        assertThat(zeros.getCell(ROW, "upheld")).isEqualTo(Cell.of(0));
        assertThatThrownBy(() -> zeros.with(ROW, "granted", Cell.BLANK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reconsideration/granted");
    }

    @Test
    void a_builder_that_goes_on_does_not_reach_into_what_it_built() {
        StatisticsTable.Builder builder =
                StatisticsTable.builder(DISPUTE).set(0, 1).set(1, Cell.unreadable("x"));
        StatisticsTable first = builder.build();
        StatisticsTable second = builder.set(0, 2).set(1, Cell.of(5)).build();
        assertThat(first.getNumber(0)).isEqualTo(1);
        assertThat(first.getCell(1)).isEqualTo(Cell.unreadable("x"));
        assertThat(second.getNumber(0)).isEqualTo(2);
        assertThat(second.getNumber(1)).isEqualTo(5);
    }

    @Test
    void what_a_cell_held_before_leaves_no_trace() {
        StatisticsTable blank = StatisticsTable.builder(DISPUTE).build();
        StatisticsTable blankAgain = StatisticsTable.builder(DISPUTE)
                .set(0, 7)
                .set(0, Cell.BLANK)
                .set(1, Cell.unreadable("x"))
                .set(1, Cell.BLANK)
                .set(2, Cell.unreadable("x"))
                .set(2, 4)
                .set(2, Cell.BLANK)
                .build();
        assertThat(blankAgain).isEqualTo(blank).hasSameHashCodeAs(blank).hasToString(blank.toString());
        assertThat(StatisticsTable.builder(DISPUTE)
                        .set(2, Cell.unreadable("x"))
                        .set(2, 4)
                        .build())
                .isEqualTo(StatisticsTable.builder(DISPUTE).set(2, 4).build());
    }

    @Test
    void a_cell_is_found_by_its_address() {
        StatisticsTable table = StatisticsTable.zeros(DISPUTE).with(ROW, "pending", Cell.SLASH);
        assertThat(table.find(CellRef.parse("dispute/reconsideration/pending"))).contains(Cell.SLASH);
        assertThat(table.find(CellRef.parse("request/reconsideration/pending"))).isEmpty();
        assertThat(table.find(CellRef.parse("dispute/reconsideration/granted"))).isEmpty();
    }

    @Test
    void figures_are_in_the_unit_of_the_form() {
        StatisticsTable table = StatisticsTable.builder(PROACTIVE)
                .set("license", "decisions", Cell.of(1808595))
                .set("penalty", "decisions", Cell.DASH)
                .set("administrativeFees", "amount", Cell.of(59_237_244_900L))
                .build();
        assertThat(table.toFigures())
                .containsExactly(
                        entry(CellRef.parse("proactive/license/decisions"), new BigDecimal("1808595")),
                        entry(CellRef.parse("proactive/administrativeFees/amount"), new BigDecimal("59237.2449")));
    }

    @Test
    void totals_are_computed_from_their_parts() {
        StatisticsTable computed = StatisticsTable.builder(DISPUTE)
                .set(ROW, "upheld", Cell.of(3))
                .set(ROW, "corrected", Cell.BLANK)
                .set(ROW, "otherResult", Cell.SLASH)
                .set(ROW, "pending", Cell.of(-1))
                .set(ROW, "total", Cell.of(99))
                .build()
                .withComputedTotals();
        assertThat(computed.getCell(ROW, "total")).isEqualTo(Cell.of(2));
        assertThat(computed.getCell(ROW, "corrected")).isEqualTo(Cell.BLANK);
        assertThat(computed.getCell(ROW, "otherResult")).isEqualTo(Cell.SLASH);
    }

    @Test
    void a_total_stays_as_filed_where_nothing_can_be_computed() {
        StatisticsTable table = StatisticsTable.builder(DISPUTE)
                .set(ROW, "upheld", Cell.of(3))
                .set(ROW, "pending", Cell.unreadable("若干"))
                .set(ROW, "total", Cell.of(5))
                .set("directLitigation", "upheld", Cell.DASH)
                .set("directLitigation", "total", Cell.SLASH)
                .build();
        assertThat(table.withComputedTotals()).isEqualTo(table);
    }

    @Test
    void a_total_of_totals_is_computed_in_one_go() {
        StatisticsTable computed = StatisticsTable.builder(REQUEST)
                .set("granted", "naturalPerson", Cell.of(4))
                .build()
                .withComputedTotals();
        assertThat(computed.toFigures())
                .containsOnlyKeys(
                        CellRef.parse("request/granted/naturalPerson"),
                        CellRef.parse("request/granted/total"),
                        CellRef.parse("request/concludedTotal/naturalPerson"),
                        CellRef.parse("request/concludedTotal/total"));
        assertThat(computed.getCell("concludedTotal", "total")).isEqualTo(Cell.of(4));
    }

    @Test
    void a_total_of_totals_follows_from_those_computed_after_it() {
        // Neither the outcomes of natural persons nor the totals of the rows can be added up: the corner is left
        // to the row of totals, which has all its figures only after the columns were added up.
        StatisticsTable computed = StatisticsTable.builder(REQUEST)
                .set("granted", "naturalPerson", Cell.unreadable("若干"))
                .set("granted", "commercialEnterprise", Cell.of(3))
                .set("granted", "total", Cell.unreadable("若干"))
                .set("concludedTotal", "naturalPerson", Cell.of(5))
                .build()
                .withComputedTotals();
        assertThat(computed.getCell("concludedTotal", "commercialEnterprise")).isEqualTo(Cell.of(3));
        assertThat(computed.getCell("concludedTotal", "total")).isEqualTo(Cell.of(8));
    }

    @Test
    void a_total_that_fits_no_long_is_refused() {
        StatisticsTable table = StatisticsTable.builder(DISPUTE)
                .set(ROW, "upheld", Cell.of(Long.MAX_VALUE))
                .set(ROW, "corrected", Cell.of(1))
                .build();
        assertThatThrownBy(table::withComputedTotals)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("A total must fit 64 bits, but that of dispute/" + ROW + "/total overflows");
    }

    @Test
    void a_total_that_fits_is_computed_whatever_its_parts_come_to_on_the_way() {
        StatisticsTable table = StatisticsTable.builder(DISPUTE)
                .set(ROW, "upheld", Cell.of(Long.MAX_VALUE))
                .set(ROW, "corrected", Cell.of(1))
                .set(ROW, "pending", Cell.of(-1))
                .build();
        assertThat(table.withComputedTotals().getCell(ROW, "total")).isEqualTo(Cell.of(Long.MAX_VALUE));
    }

    @Test
    void what_stands_in_a_total_that_is_computed_does_not_matter() {
        StatisticsTable.Builder stale = StatisticsTable.builder(REQUEST).set("granted", "naturalPerson", Cell.of(4));
        StatisticsTable computed = stale.build().withComputedTotals();
        stale.set("concludedTotal", "naturalPerson", Cell.of(Long.MAX_VALUE))
                .set("concludedTotal", "commercialEnterprise", Cell.of(Long.MAX_VALUE))
                .set("granted", "commercialEnterprise", Cell.of(0));
        assertThat(stale.build().withComputedTotals().getCell("concludedTotal", "total"))
                .isEqualTo(computed.getCell("concludedTotal", "total"));
    }

    @Test
    void tables_are_equal_by_definition_and_content() {
        StatisticsTable table = StatisticsTable.zeros(REQUEST);
        StatisticsTable of2019 = StatisticsTable.zeros(
                Edition.FY2021.form().findTable("request", "FY2019").orElseThrow());
        assertThat(table)
                .isEqualTo(StatisticsTable.zeros(REQUEST))
                .isNotEqualTo(of2019)
                .isNotEqualTo(table.with("granted", "total", Cell.of(1)))
                .isNotEqualTo(table.with("granted", "total", Cell.DASH))
                .isNotEqualTo("table");
        assertThat(table.with("granted", "total", Cell.unreadable("a")))
                .isNotEqualTo(table.with("granted", "total", Cell.unreadable("b")));
    }
}
