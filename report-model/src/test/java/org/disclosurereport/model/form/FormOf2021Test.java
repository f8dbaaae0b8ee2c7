package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** The form of 2021, built anew for each test, beside what was copied by hand from the published one. */
class FormOf2021Test {

    private static final int APPLICANTS = 7;

    private final Form form = FormOf2021.create();
    private final TableDefinition request = RequestForm.of2021();
    private final TableDefinition request2019 = RequestForm.of2019();
    private final TableDefinition dispute = DisputeForm.create();

    @Test
    void all_cells_are_those_that_are_printed() {
        assertThat(Stream.of(ProactiveForm.of2021(), request, dispute)
                        .flatMap(table -> PrintedForm.linesOf(table).stream()))
                .containsExactlyElementsOf(PrintedForm.lines("FY2021"));
        assertThat(Stream.of(ProactiveForm.of2019(), request2019, dispute)
                        .flatMap(table -> PrintedForm.linesOf(table).stream()))
                .containsExactlyElementsOf(PrintedForm.lines("FY2019"));
        assertThat(PrintedForm.linesOf(StatisticsForm2014.create()))
                .containsExactlyElementsOf(PrintedForm.lines("FY2014"));
    }

    @Test
    void requests_add_up_by_row_then_by_column_and_then_balance() {
        assertThat(request.relations()).extracting(Relation::toString).containsExactlyElementsOf(relations(25));
        assertThat(request2019.relations()).extracting(Relation::toString).containsExactlyElementsOf(relations(23));
    }

    @Test
    void disputes_add_up_for_each_procedure() {
        assertThat(dispute.relations())
                .extracting(Relation::toString)
                .containsExactly(
                        "S4-TOTALS SUM[4][0, 1, 2, 3]",
                        "S4-TOTALS SUM[9][5, 6, 7, 8]",
                        "S4-TOTALS SUM[14][10, 11, 12, 13]");
    }

    @Test
    void a_section_is_printed_under_its_titles() {
        assertThat(form.sections().get(0).titles()).containsExactly("总体情况");
        assertThat(form.sections().get(1).titles()).containsExactly("主动公开政府信息情况", "主动公开政府信息的情况");
    }

    @Test
    void tables_of_another_definition_are_other_tables() {
        TableDefinition another = DisputeForm.create();
        assertThat(another).isNotEqualTo(dispute);
        assertThat(StatisticsTable.zeros(another)).isNotEqualTo(StatisticsTable.zeros(dispute));
    }

    /** Two rows of intake, the outcomes, their total, and what is carried forward. */
    private static List<String> relations(int rows) {
        int total = rows - 2;
        List<String> relations = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int first = row * APPLICANTS;
            relations.add("S3-ROW-TOTAL SUM[" + (first + 6) + "]"
                    + IntStream.range(first, first + 6).boxed().toList());
        }
        for (int column = 0; column < APPLICANTS; column++) {
            relations.add("S3-RESULT-TOTAL SUM" + cells(column, total, total + 1) + cells(column, 2, total));
        }
        for (int column = 0; column < APPLICANTS; column++) {
            relations.add("S3-BALANCE BALANCE" + cells(column, 0, 2) + cells(column, total, rows));
        }
        return relations;
    }

    private static List<Integer> cells(int column, int firstRow, int endRow) {
        return IntStream.range(firstRow, endRow)
                .mapToObj(row -> row * APPLICANTS + column)
                .toList();
    }
}
