package org.disclosurereport.testkit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.CellRef;
import org.junit.jupiter.api.Test;

class TextGridTest {

    private static final CellRef RULES = CellRef.parse("proactive/administrativeRule/issued");

    private static final PrintedCell TITLE =
            PrintedCell.of(0, 0, CellRole.TITLE, "标题").spanning(1, 2);
    private static final PrintedCell LABEL = PrintedCell.of(1, 0, CellRole.LABEL, "规章");
    private static final PrintedCell FIGURE = new PrintedCell(1, 1, 1, 1, CellRole.FIGURE, "12", Optional.of(RULES));
    private static final TextGrid GRID = TextGrid.of("年报", List.of(FIGURE, LABEL, TITLE));

    @Test
    void cells_stand_in_reading_order_and_are_found_wherever_they_are_seen() {
        assertThat(GRID.cells()).containsExactly(TITLE, LABEL, FIGURE);
        assertThat(GRID.rows()).isEqualTo(2);
        assertThat(GRID.columns()).isEqualTo(2);
        assertThat(GRID.find(0, 1)).contains(TITLE);
        assertThat(GRID.find(RULES)).contains(FIGURE);
        assertThat(GRID.find(2, 0)).isEmpty();
        assertThat(GRID.toRows()).containsExactly(List.of("标题", ""), List.of("规章", "12"));
    }

    @Test
    void two_cells_in_one_place_are_refused() {
        PrintedCell wide = LABEL.spanning(1, 2);
        assertThatThrownBy(() -> TextGrid.of("", List.of(wide, FIGURE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1,0 1x2 LABEL '规章'")
                .hasMessageContaining("1,1 FIGURE '12'");
        PrintedCell tall = TITLE.spanning(2, 1);
        assertThatThrownBy(() -> TextGrid.of("", List.of(tall, LABEL))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cell_before_the_first_place_or_over_none_is_refused() {
        assertThatThrownBy(() -> LABEL.movedBy(-2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LABEL.spanning(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void grids_are_moved_and_put_together() {
        assertThat(GRID.movedBy(1, 2).toRows())
                .containsExactly(List.of("", "", "", ""), List.of("", "", "标题", ""), List.of("", "", "规章", "12"));
        assertThat(GRID.above(GRID, 1).toRows()).hasSize(5).last().isEqualTo(List.of("规章", "12"));
        assertThat(GRID.leftOf(GRID, 1).toRows()).last().isEqualTo(List.of("规章", "12", "", "规章", "12"));
        assertThat(GRID.map(cell -> cell.withText("x" + cell.text())).toRows())
                .containsExactly(List.of("x标题", ""), List.of("x规章", "x12"));
    }

    @Test
    void a_grid_is_equal_to_one_with_the_same_cells_and_name() {
        assertThat(GRID).isEqualTo(TextGrid.of("年报", List.of(TITLE, LABEL, FIGURE)));
        assertThat(GRID.hashCode()).isEqualTo(GRID.withName("年报").hashCode());
        assertThat(GRID).isNotEqualTo(GRID.withName("附表"));
        assertThat(GRID).isNotEqualTo(GRID.movedBy(1, 0));
    }

    @Test
    void as_text_full_width_characters_count_two_and_long_labels_are_broken() {
        TextGrid grid = TextGrid.of(
                "",
                List.of(
                        PrintedCell.of(0, 0, CellRole.LABEL, "申请人无正当理由逾期不补正、行政机关不再处理"),
                        new PrintedCell(0, 1, 1, 1, CellRole.FIGURE, "1", Optional.of(RULES)),
                        PrintedCell.of(1, 0, CellRole.LABEL, "a其他"),
                        new PrintedCell(1, 1, 1, 1, CellRole.FIGURE, "2345", Optional.empty())));

        assertThat(grid.toText()).isEqualTo("""
                        申请人无正当理由逾期不补正、 |    1
                        行政机关不再处理             |
                        a其他                        | 2345
                        """.replace("\r", ""));
    }

    @Test
    void as_text_everything_can_be_seen_and_no_cell_breaks_its_line() {
        TextGrid grid = TextGrid.of(
                "", List.of(PrintedCell.of(0, 0, CellRole.FIGURE, "1\n2\u202e\u0000"), LABEL.movedBy(0, 0)));
        assertThat(grid.toText().lines()).hasSize(2).first().asString().contains("1\\u{a}2\\u{202e}\\u{0}");
    }
}
