package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The names of an object, made for this test. */
class NameTableTest {

    private final NameTable names =
            NameTable.of("kind", "title", "text").requiring("kind", "text").withAttributes("kind");

    @Test
    void names_have_numbers_in_their_order() {
        assertThat(names.size()).isEqualTo(3);
        assertThat(names.names()).containsExactly("kind", "title", "text");
        assertThat(names.name(1)).isEqualTo("title");
        for (int expected = 0; expected <= 3; expected++) {
            assertThat(names.indexOf("kind", expected)).isZero();
            assertThat(names.indexOf("text", expected)).isEqualTo(2);
            assertThat(names.indexOf("none", expected)).isEqualTo(-1);
        }
    }

    @Test
    void some_must_stand_and_some_are_attributes() {
        assertThat(names.required()).containsExactly(0, 2);
        assertThat(names.isAttribute("kind")).isTrue();
        assertThat(names.isAttribute("text")).isFalse();
        assertThat(names.hasAttributes()).isTrue();
        assertThat(NameTable.of("kind").hasAttributes()).isFalse();
        assertThat(NameTable.of().size()).isZero();
    }

    @Test
    void a_name_that_is_left_out_is_gone_with_what_was_said_of_it() {
        NameTable rest = names.without("kind");

        assertThat(rest.names()).containsExactly("title", "text");
        assertThat(rest.required()).containsExactly(1);
        assertThat(rest.hasAttributes()).isFalse();
        assertThat(rest.indexOf("kind", 0)).isEqualTo(-1);
    }

    @Test
    void names_stand_once_and_what_is_said_is_said_of_names() {
        assertThatThrownBy(() -> NameTable.of("a", "b", "a"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A wire name must stand once, but 'a' stands twice");
        assertThatThrownBy(() -> names.requiring("none")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> names.withAttributes("none")).isInstanceOf(IllegalStateException.class);
    }
}
