package org.disclosurereport.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.PropertyRun;
import org.disclosurereport.testkit.grid.TextGrid;
import org.junit.jupiter.api.Test;

/** The contract of importers holds for one that is right and catches a bug for every promise. */
class ImporterContractTest {

    static class RightOne extends AddressImporter {}

    static class FiguresWithoutTheirLastDigit extends AddressImporter {
        @Override
        public Set<Edition> editions() {
            return Set.of(Edition.FY2021);
        }

        @Override
        Cell figure(String printed, CellDefinition cell) {
            Cell read = super.figure(printed, cell);
            return read.isNumber() && read.getNumber() > 9 ? Cell.of(read.getNumber() / 10) : read;
        }
    }

    static class EveryReportOfOneOrgan extends AddressImporter {
        @Override
        ReportingOrgan organ(String printed) {
            return ReportingOrgan.of("示例市人民政府");
        }
    }

    static class PlainDigitsOnly extends AddressImporter {
        @Override
        Cell figure(String printed, CellDefinition cell) {
            return printed.matches(".*[,，０-９].*") ? Cell.unreadable(printed) : super.figure(printed, cell);
        }
    }

    static class BlanksAsZeros extends AddressImporter {
        @Override
        Cell figure(String printed, CellDefinition cell) {
            Cell read = super.figure(printed, cell);
            return read.equals(Cell.BLANK) ? Cell.of(0) : read;
        }
    }

    static class TotalsComputed extends AddressImporter {
        @Override
        StatisticsTable table(StatisticsTable table) {
            return table.withComputedTotals();
        }
    }

    static class DigitsOutOfTexts extends AddressImporter {
        @Override
        Cell figure(String printed, CellDefinition cell) {
            Cell read = super.figure(printed, cell);
            String digits = printed.replaceAll("[^0-9].*", "");
            return printed.contains("（") && !digits.isEmpty() ? Cell.of(Long.parseLong(digits)) : read;
        }
    }

    static class EverySecondTimeWithoutTables extends AddressImporter {
        private int calls;

        @Override
        public DisclosureReport read(List<TextGrid> sheets) {
            DisclosureReport read = super.read(sheets);
            return calls++ % 2 == 0 ? read : read.toBuilder().tables(List.of()).build();
        }
    }

    static class Throwing extends AddressImporter {
        @Override
        public DisclosureReport read(List<TextGrid> sheets) {
            throw new IllegalStateException("no header in row 3");
        }
    }

    @Test
    void an_importer_that_keeps_every_promise_passes() {
        PropertyRun run = PropertyRun.of(RightOne.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).hasSize(7);
    }

    @Test
    void a_lost_digit_breaks_the_promise_that_figures_are_read() {
        PropertyRun run = PropertyRun.of(FiguresWithoutTheirLastDigit.class);

        assertThat(run.failures().get("the_form_is_read_figure_by_figure"))
                .contains("Broken promise: the form is read figure by figure.")
                .containsPattern("[0-9]+ figures differ: \\S+ is '[0-9.]+' but was '[0-9.]+'")
                .contains("改动：无", "| 申请人情况");
    }

    @Test
    void another_organ_breaks_the_promise_about_the_title_and_no_other() {
        PropertyRun run = PropertyRun.of(EveryReportOfOneOrgan.class);

        assertThat(run.failures()).containsOnlyKeys("year_and_organ_are_those_of_the_title");
        assertThat(run.failures().values().toString()).contains("but was 示例市人民政府");
    }

    @Test
    void full_width_digits_that_are_not_read_break_the_promise_about_habits_and_no_other() {
        PropertyRun run = PropertyRun.of(PlainDigitsOnly.class);

        assertThat(run.failures()).containsOnlyKeys("no_habit_of_an_office_changes_a_figure");
        assertThat(run.failures().values().toString()).contains("but was unreadable '", "改动：");
    }

    @Test
    void blanks_as_zeros_break_the_promise_about_blanks_and_no_other() {
        PropertyRun run = PropertyRun.of(BlanksAsZeros.class);

        assertThat(run.failures()).containsOnlyKeys("blank_slash_and_dash_stay_what_they_are");
        assertThat(run.failures().values().toString()).contains("is blank but was '0'");
    }

    @Test
    void computed_totals_break_the_promise_about_totals() {
        PropertyRun run = PropertyRun.of(TotalsComputed.class);

        assertThat(run.failures())
                .containsKey("a_total_is_read_as_it_was_typed")
                .doesNotContainKeys("the_form_is_read_figure_by_figure", "no_habit_of_an_office_changes_a_figure");
    }

    @Test
    void digits_taken_out_of_texts_break_the_promise_about_what_is_no_figure_and_no_other() {
        PropertyRun run = PropertyRun.of(DigitsOutOfTexts.class);

        assertThat(run.failures()).containsOnlyKeys("what_is_no_figure_stays_unreadable");
        assertThat(run.failures().values().toString()).contains("is unreadable '22（其中修订16件）' but was '22'");
    }

    @Test
    void two_answers_break_the_promise_of_one() {
        PropertyRun run = PropertyRun.of(EverySecondTimeWithoutTables.class);

        assertThat(run.failures()).containsKey("the_same_document_gives_the_same_report");
    }

    @Test
    void an_exception_breaks_every_promise_and_is_shown() {
        PropertyRun run = PropertyRun.of(Throwing.class);

        assertThat(run.failures()).hasSize(7);
        assertThat(run.failures().get("year_and_organ_are_those_of_the_title"))
                .contains("The importer threw java.lang.IllegalStateException: no header in row 3");
    }
}
