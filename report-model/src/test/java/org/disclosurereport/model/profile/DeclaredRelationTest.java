package org.disclosurereport.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation.Instance;
import org.junit.jupiter.api.Test;

class DeclaredRelationTest {

    private static final List<TableDefinition> FORM = Edition.FY2021.form().tables();

    private static DeclaredRelation.Builder relation(Kind kind, String left, String... right) {
        return DeclaredRelation.builder()
                .rule(FindingCode.of("SX-RELATION"))
                .kind(kind)
                .left(patterns(left.isEmpty() ? new String[0] : left.split(" ", -1)))
                .right(patterns(right))
                .severity(Severity.ERROR)
                .title(Wording.of("复议与诉讼", "Reviews and suits"))
                .legalBasis("本市填报说明");
    }

    private static List<AddressPattern> patterns(String... addresses) {
        return Stream.of(addresses).map(AddressPattern::parse).toList();
    }

    private static List<String> said(Kind kind, String left, String... right) {
        return relation(kind, left, right).build().instances(FORM).stream()
                .map(instance -> names(instance.left()) + " = " + names(instance.right()))
                .toList();
    }

    private static List<String> names(List<CellDefinition> cells) {
        return cells.stream().map(cell -> cell.ref().toString()).toList();
    }

    @Test
    void without_an_open_name_it_holds_once_over_all_tables() {
        assertThat(said(
                        Kind.SUM,
                        "request/granted/total",
                        "dispute/reconsideration/total",
                        "request/granted/researchInstitution"))
                .containsExactly(
                        "[request/granted/total] = [dispute/reconsideration/total, request/granted/researchInstitution]");
    }

    @Test
    void an_open_column_stands_for_every_column_that_the_rows_have() {
        List<String> said = said(Kind.AT_MOST, "request/granted/*", "request/concludedTotal/*");
        assertThat(said)
                .hasSize(7)
                .contains("[request/granted/naturalPerson] = [request/concludedTotal/naturalPerson]")
                .doesNotHaveDuplicates();
    }

    @Test
    void an_open_row_stands_for_every_row_that_both_sides_have() {
        assertThat(said(Kind.BALANCE, "dispute/*/upheld", "dispute/*/corrected"))
                .containsExactly(
                        "[dispute/reconsideration/upheld] = [dispute/reconsideration/corrected]",
                        "[dispute/directLitigation/upheld] = [dispute/directLitigation/corrected]",
                        "[dispute/litigationAfterReconsideration/upheld]"
                                + " = [dispute/litigationAfterReconsideration/corrected]");
        assertThat(said(Kind.BALANCE, "dispute/reconsideration/total", "dispute/*/upheld"))
                .as("a closed address beside open ones")
                .hasSize(3);
    }

    @Test
    void where_a_figure_is_missing_it_says_nothing() {
        assertThat(said(Kind.BALANCE, "request/granted/total", "statisticsForm/staff/value"))
                .isEmpty();
        assertThat(said(Kind.BALANCE, "statisticsForm/staff/value", "request/granted/total"))
                .isEmpty();
        assertThat(said(Kind.BALANCE, "proactive/normativeDocument/*", "dispute/reconsideration/*"))
                .as("no column is in both")
                .isEmpty();
    }

    @Test
    void money_and_counts_are_not_added() {
        assertThat(said(Kind.BALANCE, "proactive/administrativeFees/amount", "request/granted/total"))
                .isEmpty();
        assertThat(said(Kind.BALANCE, "proactive/administrativeFees/amount", "proactive/administrativeFees/amount"))
                .hasSize(1);
    }

    @Test
    void both_sides_have_figures_and_a_sum_has_one_total() {
        for (DeclaredRelation.Builder wrong : List.of(
                relation(Kind.BALANCE, "", "request/granted/total"),
                relation(Kind.BALANCE, "request/granted/total"),
                relation(
                        Kind.SUM,
                        "request/granted/total request/granted/researchInstitution",
                        "request/granted/naturalPerson"))) {
            assertThatThrownBy(wrong::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Relation SX-RELATION must have figures on both sides and a sum one total");
        }
        assertThat(said(
                        Kind.BALANCE,
                        "request/granted/total request/granted/researchInstitution",
                        "request/granted/naturalPerson"))
                .hasSize(1);
    }

    @Test
    void it_is_of_figures_and_leaves_rows_or_columns_open_and_has_a_basis() {
        DeclaredRelation.Builder table = relation(Kind.BALANCE, "request/granted/total", "request/granted");
        assertThatThrownBy(table::build)
                .hasMessage("Relation SX-RELATION must be of figures, table/row/column, but has the address"
                        + " 'request/granted'");
        DeclaredRelation.Builder both = relation(Kind.BALANCE, "request/granted/*", "request/*/total");
        assertThatThrownBy(both::build)
                .hasMessageStartingWith("Relation SX-RELATION must leave rows or columns open, but leaves both");
        DeclaredRelation.Builder silent = relation(
                        Kind.BALANCE, "request/granted/total", "request/granted/researchInstitution")
                .legalBasis(" ");
        assertThatThrownBy(silent::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Relation SX-RELATION must have a basis, but it was blank");
    }

    @Test
    void a_changed_copy_is_another_relation() {
        DeclaredRelation relation = relation(
                        Kind.BALANCE, "request/granted/total", "request/granted/researchInstitution")
                .build();
        assertThat(relation.toBuilder().build()).isEqualTo(relation);
        assertThat(relation.instances(FORM)).extracting(Instance::left).hasSize(1);
    }
}
