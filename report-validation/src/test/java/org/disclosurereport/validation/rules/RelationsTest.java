package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether rules about relations need to be asked at all. */
class RelationsTest {

    static Stream<DisclosureReport> formsThatHold() {
        return Stream.of(clean(), cleanOf2019(), cleanOf2014());
    }

    @ParameterizedTest
    @MethodSource("formsThatHold")
    void that_all_hold_is_sure_until_any_of_them_is_broken_or_not_assessable(DisclosureReport report) {
        assertThat(Relations.surelyHoldIn(report)).isTrue();
        for (StatisticsTable table : report.getTables()) {
            for (Relation relation : table.getDefinition().relations()) {
                CellDefinition left = table.getDefinition().cell(relation.left().get(0));
                for (Cell other : List.of(Cell.of(1_000_000), Cell.BLANK, Cell.unreadable("若干"))) {
                    assertThat(Relations.surelyHoldIn(with(report, left.ref().toString(), other)))
                            .as("%s with %s in %s", relation, other, left)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void nothing_is_sure_about_lists_and_about_tables_of_no_form() {
        assertThat(Relations.surelyHoldIn(cleanOf2008())).isFalse();
        assertThat(Relations.surelyHoldIn(
                        cleanOf2008().toBuilder().lists(List.of()).build()))
                .isTrue();
        assertThat(Relations.surelyHoldIn(with(clean(), StatisticsTable.zeros(TestForms.sum("local", "S4-TOTALS")))))
                .isFalse();
    }
}
