package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.WellFormed;

/** Laws of the model that hold for everything that it can hold. */
class ModelPropertiesTest {

    @Property(tries = 500)
    void computing_totals_changes_nothing_in_a_consistent_table(@ForAll DisclosureReport report) {
        assertThat(report.getTables())
                .allSatisfy(table -> assertThat(table.withComputedTotals()).isEqualTo(table));
    }

    @Property(tries = 2000)
    void computing_totals_twice_is_computing_them_once(@ForAll("modestTables") StatisticsTable table) {
        StatisticsTable once = table.withComputedTotals();
        assertThat(once.withComputedTotals()).isEqualTo(once);
    }

    @Property(tries = 500)
    void computing_totals_touches_nothing_but_totals(@ForAll("modestTables") StatisticsTable table) {
        Set<Integer> totals = new HashSet<>();
        table.getDefinition().relations().stream()
                .filter(relation -> relation.left().size() == 1)
                .forEach(relation -> totals.addAll(relation.left()));
        StatisticsTable computed = table.withComputedTotals();
        for (int i = 0; i < table.getDefinition().cells().size(); i++) {
            if (!totals.contains(i)) {
                assertThat(computed.getCell(i)).isEqualTo(table.getCell(i));
            }
        }
    }

    @Property(tries = 300)
    void a_report_rebuilt_from_its_builder_is_equal(@ForAll("anyReports") DisclosureReport report) {
        DisclosureReport rebuilt = report.toBuilder().build();
        assertThat(rebuilt).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(rebuilt.getOrgan().toBuilder().build()).isEqualTo(report.getOrgan());
        assertThat(report.differences(rebuilt)).isEmpty();
        report.getSections()
                .forEach(section -> assertThat(section.toBuilder().build()).isEqualTo(section));
    }

    @Property(tries = 300)
    void a_table_rebuilt_cell_by_cell_is_equal(@ForAll("anyReports") DisclosureReport report) {
        for (StatisticsTable table : report.getTables()) {
            StatisticsTable.Builder copy = StatisticsTable.builder(table.getDefinition());
            for (int i = 0; i < table.getDefinition().cells().size(); i++) {
                copy.set(i, table.getCell(i));
            }
            assertThat(copy.build()).isEqualTo(table).hasSameHashCodeAs(table);
        }
    }

    @Property(tries = 300)
    void every_figure_has_one_address_and_is_found_there(@ForAll("anyReports") DisclosureReport report) {
        List<ReportFigure> figures = report.figures().toList();
        assertThat(figures).extracting(figure -> figure.definition().ref()).doesNotHaveDuplicates();
        assertThat(figures)
                .allSatisfy(figure ->
                        assertThat(report.find(figure.definition().ref())).contains(figure.cell()));
    }

    @Property(tries = 300)
    void addresses_survive_their_text_form(@ForAll("anyReports") DisclosureReport report) {
        assertThat(report.figures()).allSatisfy(figure -> {
            CellRef ref = figure.definition().ref();
            assertThat(CellRef.parse(ref.toString())).isEqualTo(ref);
        });
    }

    @Property(tries = 300)
    void two_reports_differ_exactly_where_one_cell_was_changed(
            @ForAll("anyReports") DisclosureReport report, @ForAll("anyCells") Cell content, @ForAll int which) {
        List<ReportFigure> figures = report.figures()
                .filter(figure -> !figure.definition().ref().table().equals(StatedFigure.TABLE))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        ReportFigure figure = figures.get(Math.floorMod(which, figures.size()));
        FigureChange change = new FigureChange(figure.definition().ref(), figure.cell(), content);
        DisclosureReport changed = change.applyTo(report);
        if (content.equals(figure.cell())) {
            assertThat(changed).isEqualTo(report);
        } else {
            assertThat(report.differences(changed)).containsExactly(change.address());
            assertThat(changed.differences(report)).containsExactly(change.address());
            assertThat(changed).isNotEqualTo(report);
        }
    }

    @Property(tries = 300)
    void a_stated_figure_may_state_its_own_number_and_stands_in_its_sentence(
            @ForAll("statedFigures") List<StatedFigure> figures) {
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.mayState(figure.getValue())).isTrue();
            assertThat(figure.getSentence().substring(figure.getOffset())).startsWith(figure.getText());
            assertThat(figure.toBuilder().build()).isEqualTo(figure).hasSameHashCodeAs(figure);
        });
    }

    @Property(tries = 300)
    void reports_differ_exactly_where_a_sentence_states_another_figure(
            @ForAll("anyReports") DisclosureReport report, @ForAll("statedFigures") List<StatedFigure> figures) {
        DisclosureReport one = report.toBuilder().statedFigures(figures).build();
        DisclosureReport none = report.toBuilder().statedFigures(List.of()).build();
        List<CellRef> stated = figures.stream().map(StatedFigure::ref).toList();
        assertThat(one.differences(none)).isEqualTo(stated);
        assertThat(none.differences(one)).isEqualTo(stated);
    }

    @Property(tries = 100)
    void a_table_that_only_one_report_has_differs_in_every_cell(
            @ForAll @OfEdition(Edition.FY2021) DisclosureReport report) {
        DisclosureReport without =
                report.toBuilder().tables(report.getTables().subList(0, 2)).build();
        List<CellRef> disputes = report.getTables().get(2).getDefinition().cells().stream()
                .map(cell -> cell.ref())
                .toList();
        assertThat(report.differences(without)).isEqualTo(disputes);
        assertThat(without.differences(report)).isEqualTo(disputes);
    }

    @Property(tries = 300)
    void equal_tables_of_different_printings_are_different(@ForAll @OfEdition(Edition.FY2021) DisclosureReport report) {
        StatisticsTable printedAs2019 = StatisticsTable.zeros(ConsistentReportTest.requestOf2019());
        assertThat(report.toBuilder()
                        .tables(List.of(report.getTables().get(0), printedAs2019))
                        .build()
                        .findTable("request"))
                .contains(printedAs2019);
    }

    @Property(tries = 2000)
    void a_stored_number_survives_every_unit(@ForAll long stored, @ForAll Unit unit) {
        String text = unit.format(stored);
        assertThat(unit.toStored(new BigDecimal(text))).isEqualTo(stored);
        assertThat(unit.toStored(unit.toDecimal(stored))).isEqualTo(stored);
        assertThat(text).matches("0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\\.[0-9]*[1-9]");
    }

    @Property(tries = 300)
    void a_cell_reads_as_its_figure_in_the_unit_of_the_form(@ForAll("anyReports") DisclosureReport report) {
        assertThat(report.figures().filter(figure -> figure.cell().isNumber()))
                .allSatisfy(figure -> assertThat(figure.definition().unit().toStored(new BigDecimal(figure.text())))
                        .isEqualTo(figure.cell().getNumber()));
    }

    @Property(tries = 2000)
    void texts_are_never_half_of_a_character(@ForAll("texts") String text) {
        assertThat(WellFormed.indexOfLoneSurrogate(text)).isEqualTo(-1);
    }

    @Property(tries = 2000)
    void prose_states_no_figure(@ForAll("prose") String prose) {
        assertThat(prose).isNotBlank();
        assertThat(prose.codePoints()).noneMatch(Character::isDigit);
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<String> prose() {
        return TextArbitraries.prose();
    }

    @Provide
    Arbitrary<List<StatedFigure>> statedFigures() {
        return StatedArbitraries.any(TextArbitraries.texts());
    }

    @Provide
    Arbitrary<Cell> anyCells() {
        return TableArbitraries.cells(TextArbitraries.texts());
    }

    @Provide
    Arbitrary<DisclosureReport> anyReports() {
        return ReportArbitraries.of(Edition.FY2021).any();
    }

    /** Any table of any printing whose sums fit a long. */
    @Provide
    Arbitrary<StatisticsTable> modestTables() {
        return Arbitraries.of(Edition.FY2021.form().everyTable())
                .flatMap(TableArbitraries::any)
                .map(ModelPropertiesTest::modest);
    }

    private static StatisticsTable modest(StatisticsTable table) {
        StatisticsTable.Builder modest = table.toBuilder();
        for (int i = 0; i < table.getDefinition().cells().size(); i++) {
            if (table.getCell(i).isNumber()) {
                modest.set(i, table.getNumber(i) % 1_000_000_000_000L);
            }
        }
        return modest.build();
    }
}
