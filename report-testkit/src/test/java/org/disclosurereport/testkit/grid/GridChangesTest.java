package org.disclosurereport.testkit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.SampleReports;
import org.disclosurereport.testkit.grid.GridChanges.Kind;

class GridChangesTest {

    private static final DisclosureReport REPORT = SampleReports.of(Edition.FY2021, 7);

    @Provide
    static Arbitrary<PrintedReport> prints() {
        return Arbitraries.oneOf(Stream.of(Edition.values())
                .map(edition -> PrintedReports.of(edition).inEveryPrint())
                .toList());
    }

    @Property(tries = 40)
    void whatever_is_changed_every_figure_stands_somewhere_once(@ForAll("prints") PrintedReport printed) {
        assertThat(printed.sheets().stream().flatMap(GridChangesTest::figures))
                .containsExactlyInAnyOrderElementsOf(printed.report()
                        .figures()
                        .map(figure -> figure.definition().ref())
                        .toList());
    }

    @Property(tries = 40)
    void a_print_has_the_title_on_its_first_sheet_and_says_what_was_changed(@ForAll("prints") PrintedReport printed) {
        assertThat(printed.sheets().get(0).cells().stream().map(PrintedCell::role))
                .contains(CellRole.TITLE);
        boolean official =
                printed.sheets().equals(PrintedReport.of(printed.report()).sheets());
        assertThat(official || !printed.changes().isEmpty()).isTrue();
        assertThat(printed.toString()).contains("改动：").contains(printed.changes());
    }

    private static Stream<CellRef> figures(TextGrid sheet) {
        return sheet.cells().stream().flatMap(cell -> cell.figure().stream());
    }

    @Example
    void every_kind_of_change_is_drawn_and_changes_something() {
        for (Kind kind : Kind.values()) {
            Random random = new Random(kind.ordinal());
            List<TextGrid> form = PrintedReport.of(REPORT).sheets();
            assertThat(Stream.generate(() -> GridChanges.of(Set.of(kind))
                                    .generator(1000)
                                    .next(random)
                                    .value())
                            .limit(50)
                            .filter(changes -> !changes.isEmpty())
                            .map(changes -> applied(changes, form)))
                    .as("%s", kind)
                    .hasSizeGreaterThan(10)
                    .anyMatch(changed -> !changed.equals(form));
        }
    }

    private static List<TextGrid> applied(List<GridChange> changes, List<TextGrid> sheets) {
        List<TextGrid> changed = sheets;
        for (GridChange change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    @Example
    void a_print_shrinks_to_the_form_and_to_the_one_change_that_matters() {
        Arbitrary<PrintedReport> prints = PrintedReports.of(Edition.FY2021).inEveryPrint();

        assertThat(shrunk(prints, printed -> true).changes()).isEmpty();
        assertThat(shrunk(prints, printed -> printed.sheets().size() > 1).changes())
                .containsExactly("A_SHEET_A_TABLE");
        assertThat(shrunk(
                                prints,
                                printed -> printed.toOneGrid().cells().stream()
                                        .anyMatch(cell -> cell.text().contains("①")))
                        .changes())
                .singleElement()
                .asString()
                .startsWith("labels CIRCLED_NUMBER");
    }

    private static PrintedReport shrunk(
            Arbitrary<PrintedReport> prints, java.util.function.Predicate<PrintedReport> fails) {
        Random random = new Random(2021);
        Shrinkable<PrintedReport> current;
        do {
            current = prints.generator(1000).next(random);
        } while (!fails.test(current.value()));
        boolean smaller = true;
        while (smaller) {
            var next = current.shrink()
                    .limit(500)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            smaller = next.isPresent();
            current = next.orElse(current);
        }
        return current.value();
    }

    @Example
    void prints_are_as_they_are_asked_for() {
        PrintedReports asked = PrintedReports.of(Edition.FY2021)
                .arranged(EnumSet.of(Arrangement.SIDE_BY_SIDE))
                .inHabits(EnumSet.of(TableHabit.ONE_LABEL_COLUMN))
                .changed(Set.of());
        assertThat(asked.inEveryPrint()
                        .generator(1000)
                        .next(new Random(1))
                        .value()
                        .changes())
                .containsExactly("SIDE_BY_SIDE", "ONE_LABEL_COLUMN");
    }
}
