package org.disclosurereport.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disclosurereport.model.form.Unit;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void blank_zero_slash_dash_and_unreadable_are_five_things() {
        assertThat(new Cell[] {Cell.BLANK, Cell.of(0), Cell.SLASH, Cell.DASH, Cell.unreadable("0")})
                .doesNotHaveDuplicates();
        assertThat(Cell.BLANK.getState().isUnfilled()).isTrue();
        assertThat(Cell.SLASH.getState().isUnfilled()).isTrue();
        assertThat(Cell.DASH.getState().isUnfilled()).isTrue();
        assertThat(Cell.of(0).getState().isUnfilled()).isFalse();
        assertThat(Cell.unreadable("x").getState().isUnfilled()).isFalse();
    }

    @Test
    void a_number_may_be_negative_and_as_large_as_a_long() {
        assertThat(Cell.of(-3).getNumber()).isEqualTo(-3);
        assertThat(Cell.of(Long.MIN_VALUE).getNumber()).isEqualTo(Long.MIN_VALUE);
        assertThat(Cell.of(0).isNumber()).isTrue();
        assertThat(Cell.BLANK.isNumber()).isFalse();
    }

    @Test
    void only_a_number_has_a_value() {
        assertThatThrownBy(Cell.BLANK::getNumber)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A cell must hold a number to have a value, but is BLANK");
        assertThatThrownBy(() -> Cell.unreadable("12").getNumber()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_an_unreadable_cell_has_raw_text() {
        assertThat(Cell.unreadable("22（其中修订 16 件）").getRawText()).isEqualTo("22（其中修订 16 件）");
        assertThatThrownBy(Cell.SLASH::getRawText).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Cell.unreadable(" \t")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.unreadable("a\ud83d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cell_reads_as_it_is_printed() {
        assertThat(Cell.of(59_237_244_900L).format(Unit.TEN_THOUSAND_YUAN)).isEqualTo("59237.2449");
        assertThat(Cell.of(12).format(Unit.PIECE)).isEqualTo("12");
        assertThat(Cell.BLANK.format(Unit.PIECE)).isEmpty();
        assertThat(Cell.SLASH.format(Unit.PIECE)).isEqualTo("/");
        assertThat(Cell.DASH.format(Unit.PIECE)).isEqualTo("-");
        assertThat(Cell.unreadable("约3件").format(Unit.PIECE)).isEqualTo("约3件");
        assertThat(Cell.unreadable("约3件")).hasToString("UNREADABLE 约3件");
        assertThat(Cell.BLANK).hasToString("BLANK");
        assertThat(Cell.of(7)).hasToString("7");
    }

    @Test
    void half_of_a_character_is_found() {
        assertThat(WellFormed.indexOfLoneSurrogate("")).isEqualTo(-1);
        assertThat(WellFormed.indexOfLoneSurrogate("公开😀𠮷")).isEqualTo(-1);
        assertThat(WellFormed.indexOfLoneSurrogate("a\ud83d")).isEqualTo(1);
        assertThat(WellFormed.indexOfLoneSurrogate("\ude00a")).isZero();
        assertThat(WellFormed.indexOfLoneSurrogate("\ud83d\ud83d\ude00")).isZero();
        assertThat(WellFormed.indexOfLoneSurrogate("😀\ude00")).isEqualTo(2);
        assertThat(WellFormed.indexOfLoneSurrogate("\ude00\ude00")).isZero();
        assertThatThrownBy(() -> WellFormed.require("Heading", "\ud83d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("U+D83D at index 0");
        assertThatThrownBy(() -> WellFormed.require("Heading", "a\ud83db"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Heading must be well-formed Unicode, but has the lone surrogate U+D83D at index 1");
    }
}
