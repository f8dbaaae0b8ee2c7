package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void the_address_of_a_figure_is_table_row_and_column() {
        CellRef ref = CellRef.of("request", "granted", "naturalPerson");
        assertThat(ref).hasToString("request/granted/naturalPerson");
        assertThat(CellRef.parse("request/granted/naturalPerson")).isEqualTo(ref);
        assertThat(ref.table()).isEqualTo("request");
        assertThat(ref.row()).isEqualTo("granted");
        assertThat(ref.column()).isEqualTo("naturalPerson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "request", "request/granted", "request/granted/", "//", "a/b/c/d", "/b/c"})
    void another_text_is_no_address_of_a_figure(String text) {
        assertThatThrownBy(() -> CellRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_has_no_slash() {
        assertThatThrownBy(() -> CellRef.of("request", "a/b", "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row key must be a name without '/', but was 'a/b'");
        assertThatThrownBy(() -> CellRef.of("/request", "granted", "total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table key must be a name without '/', but was '/request'");
    }

    @Test
    void other_elements_have_a_path() {
        assertThat(ElementRef.of("organ/creditCode")).hasToString("organ/creditCode");
        assertThat(ElementRef.of("request")).isNotEqualTo(ElementRef.of("dispute"));
    }

    @Test
    void three_names_are_a_figure_but_for_what_belongs_to_the_organ() {
        assertThat(Address.parse("request/granted/naturalPerson"))
                .isEqualTo(CellRef.of("request", "granted", "naturalPerson"));
        assertThat(Address.parse("organization/granted/total")).isInstanceOf(CellRef.class);
        for (String element : new String[] {"request", "sections/overview", "organ/contact/phone", "a/b/c/d"}) {
            assertThat(Address.parse(element)).isEqualTo(ElementRef.of(element));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a/", "a//b"})
    void a_path_has_no_empty_part(String path) {
        assertThatThrownBy(() -> ElementRef.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + path + "'");
        assertThatThrownBy(() -> Address.parse(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
