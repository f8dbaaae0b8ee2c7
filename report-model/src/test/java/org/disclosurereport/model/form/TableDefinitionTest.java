package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.junit.jupiter.api.Test;

/** How a form is put together: blocks, cells and relations, on a table made up for this test. */
class TableDefinitionTest {

    private static final FormLabel GROUP = FormLabel.of("group", "一、", "组", "Group");
    private static final FormLabel A = FormLabel.of("a", "", "甲", "A").under(GROUP);
    private static final FormLabel B = FormLabel.of("b", "", "乙", "B").under(GROUP);
    private static final FormLabel ALL = FormLabel.of("all", "", "合计", "All");
    private static final FormLabel LEFT = FormLabel.of("left", "", "左", "Left");
    private static final FormLabel RIGHT = FormLabel.of("right", "", "右", "Right");
    private static final FormLabel TOTAL = FormLabel.of("total", "", "总计", "Total");

    private static TableDefinition.Builder table() {
        return TableDefinition.builder("made", "FY2021", Wording.of("表", "Table"))
                .block(null, Direction.DOWN, Unit.PIECE, List.of(A, B, ALL), List.of(LEFT, RIGHT, TOTAL));
    }

    @Test
    void cells_stand_row_by_row_and_know_their_index() {
        TableDefinition table = table().build();

        assertThat(table.cells()).hasSize(9);
        for (int i = 0; i < 9; i++) {
            assertThat(table.cell(i).index()).isEqualTo(i);
        }
        assertThat(table.cell(5).ref()).hasToString("made/b/total");
        assertThat(table.find("b", "total")).contains(table.cell(5));
        assertThat(table.find("b", "none")).isEmpty();
        assertThat(table.find("none", "total")).isEmpty();
        assertThat(table.cellsOf("b")).containsExactly(table.cell(3), table.cell(4), table.cell(5));
        assertThat(table.cellsOf("none")).isEmpty();
        assertThat(table.rows()).containsExactly(A, B, ALL);
        assertThat(table).hasToString("made (FY2021)");
    }

    @Test
    void a_block_is_printed_by_its_rows_and_columns() {
        assertThat(table().build().blocks())
                .singleElement()
                .asString()
                .contains(A.toString(), ALL.toString(), LEFT.toString());
    }

    @Test
    void a_relation_is_taken_as_it_is() {
        Relation relation = Relation.of("R-1", Kind.AT_MOST, List.of(0), List.of(2));

        assertThat(table().relation(relation).build().relations()).containsExactly(relation);
    }

    @Test
    void a_total_column_gives_one_sum_for_each_row() {
        TableDefinition table =
                table().totalColumn("R-1", "total", column -> column != TOTAL).build();

        assertThat(table.relations())
                .extracting(Relation::toString)
                .containsExactly("R-1 SUM[2][0, 1]", "R-1 SUM[5][3, 4]", "R-1 SUM[8][6, 7]");
    }

    @Test
    void a_total_row_gives_one_sum_for_each_column() {
        TableDefinition table =
                table().totalRow("R-2", "all", row -> row.isUnder("group")).build();

        assertThat(table.relations())
                .extracting(Relation::toString)
                .containsExactly("R-2 SUM[6][0, 3]", "R-2 SUM[7][1, 4]", "R-2 SUM[8][2, 5]");
    }

    @Test
    void a_balance_holds_in_each_column() {
        TableDefinition table =
                table().balance("R-3", List.of("a", "b"), List.of("all")).build();

        assertThat(table.relations())
                .extracting(Relation::toString)
                .containsExactly("R-3 BALANCE[0, 3][6]", "R-3 BALANCE[1, 4][7]", "R-3 BALANCE[2, 5][8]");
    }

    @Test
    void a_relation_involves_its_cells_and_no_others() {
        Relation sum = Relation.of("R-4", Kind.SUM, List.of(2), List.of(0, 1));

        assertThat(sum.involves(0)).isTrue();
        assertThat(sum.involves(1)).isTrue();
        assertThat(sum.involves(2)).isTrue();
        assertThat(sum.involves(3)).isFalse();
        assertThat(sum.rule()).isEqualTo("R-4");
        assertThat(sum.kind()).isEqualTo(Kind.SUM);
    }

    @Test
    void a_relation_has_cells_on_both_sides_and_a_sum_one_total() {
        assertThatThrownBy(() -> Relation.of("R", Kind.SUM, List.of(), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have cells on both sides");
        assertThatThrownBy(() -> Relation.of("R", Kind.BALANCE, List.of(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Relation.of("R", Kind.BALANCE, List.of(), List.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Relation.of("R", Kind.SUM, List.of(1, 2), List.of(3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Relation.of("R", Kind.AT_MOST, List.of(1, 2), List.of(3)).left())
                .containsExactly(1, 2);
    }

    @Test
    void a_form_that_contradicts_itself_cannot_be_built() {
        assertThatThrownBy(() -> table().block(null, Direction.DOWN, Unit.PIECE, List.of(A), List.of(LEFT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cell must stand once in its table, but made/a/left twice");
        assertThatThrownBy(() -> table().totalColumn("R", "none", column -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table made must have the cell a/none");
        assertThatThrownBy(() -> table().balance("R", List.of("none"), List.of("all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table made must have the cell none/left");
        TableDefinition.Builder twoBlocks = table().block(
                        null, Direction.DOWN, Unit.PIECE, List.of(FormLabel.of("c", "", "丙", "C")), List.of(LEFT));
        assertThatThrownBy(() -> twoBlocks.totalRow("R", "all", row -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Table made must have one block, but has 2");
    }

    @Test
    void a_missing_cell_is_named() {
        assertThatThrownBy(() -> table().build().require("a", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have the cell a/none")
                .hasMessageContaining("[a, b, all]");
    }

    @Test
    void furniture_is_what_the_form_prints_around_the_figures() {
        assertThat(table().furniture("表头").build().furniture()).containsExactly("表头");
        assertThat(table().build().furniture()).isEmpty();
        assertThat(Edition.FY2021.form().findTable("request").orElseThrow().furniture())
                .contains("申请人情况");
    }
}
