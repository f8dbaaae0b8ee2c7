package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a pattern means. */
class AddressPatternTest {

    private static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "request/granted/total, request/granted/total, true",
        "request/granted/total, request/granted/naturalPerson, false",
        "request/granted, request/granted/total, true",
        "request, request/granted/total, true",
        "request, requests/granted/total, false",
        "request/grant, request/granted/total, false",
        "request/*/total, request/granted/total, true",
        "request/*/total, request/granted/naturalPerson, false",
        "*/*/total, dispute/reconsideration/total, true",
        "*, year, true",
        "*/*, year, false",
        "sections/*, sections/overview, true",
        "sections/overview/x, sections/overview, false",
        "request/*/total/*, request/granted/total, false",
    })
    void a_pattern_means_what_begins_with_its_names(String pattern, String address, boolean meant) {
        assertThat(AddressPattern.parse(pattern).matches(Address.parse(address)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "request/", "/request", "request//total", "request/ /total", "req*", "request/**/x"})
    void what_is_no_pattern_is_refused(String text) {
        assertThatThrownBy(() -> AddressPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Address must be names separated by '/', each possibly '*', but was '" + text + "'");
    }

    @Test
    void the_figures_of_a_table_come_in_printed_order() {
        assertThat(AddressPattern.parse("dispute/*/total").cellsOf(DISPUTE))
                .extracting(cell -> cell.ref().row())
                .containsExactly("reconsideration", "directLitigation", "litigationAfterReconsideration");
        assertThat(AddressPattern.parse("dispute").cellsOf(DISPUTE)).isEqualTo(DISPUTE.cells());
        assertThat(AddressPattern.parse("request").cellsOf(DISPUTE)).isEmpty();
    }

    @Test
    void figures_are_named_by_a_table_a_row_and_a_column() {
        for (String figures : List.of("request/granted/total", "request/*/total", "request/granted/*", "request/*/*")) {
            assertThat(AddressPattern.parse(figures).isOfFigures()).as(figures).isTrue();
        }
        for (String other : List.of("request", "request/granted", "*/granted/total", "request/granted/total/x")) {
            assertThat(AddressPattern.parse(other).isOfFigures()).as(other).isFalse();
        }
    }

    @Test
    void the_first_open_name_is_told() {
        assertThat(AddressPattern.parse("request/*/*").open()).contains(1);
        assertThat(AddressPattern.parse("request/granted/*").open()).contains(2);
        assertThat(AddressPattern.parse("*").open()).contains(0);
        assertThat(AddressPattern.parse("request/granted/total").open()).isEmpty();
    }

    @Test
    void the_text_form_is_kept() {
        assertThat(AddressPattern.parse("request/*/total")).hasToString("request/*/total");
        assertThat(AddressPattern.parse("request/*/total").names()).containsExactly("request", "*", "total");
    }

    @Test
    void an_annex_is_a_table_of_all_its_rows_and_columns() {
        for (LocalAnnex annex : LocalAnnex.values()) {
            TableDefinition table = annex.toTable();
            assertThat(table.key()).isEqualTo(annex.key());
            assertThat(table.form()).isEqualTo(annex.key());
            assertThat(table.cells())
                    .hasSize(annex.definition().rows().size()
                            * annex.definition().columns().size());
            assertThat(table.relations().isEmpty())
                    .as("%s has the identities of its definition", annex)
                    .isEqualTo(annex.definition().rules().isEmpty());
        }
    }
}
