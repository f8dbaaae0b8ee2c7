package org.disclosurereport.testkit.contract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.grid.Arrangement;
import org.disclosurereport.testkit.grid.GridChanges.Kind;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.PrintedReports;
import org.disclosurereport.testkit.grid.TableHabit;
import org.disclosurereport.testkit.grid.TextGrid;

/**
 * What an importer promises: the report that was printed is the report that is read. Implement it in a test and hand the
 * sheets to the importer, in its own format.
 *
 * <pre>{@code
 * class OurImporterTest implements ImporterContract {
 *     @Override
 *     public DisclosureReport read(List<TextGrid> sheets) {
 *         return OurImporter.read(CsvStyle.PLAIN.write(sheets.get(0)));
 *     }
 * }
 * }</pre>
 *
 * <p>An importer that reads less than every print says so ({@link #changes()}, {@link #arrangements()},
 * {@link #habits()}): what it does not
 * claim to read is not printed.
 */
public interface ImporterContract {

    /**
     * Imports a report.
     *
     * @param sheets what is printed; year and organ stand in the title
     * @return the report
     * @throws Exception which breaks the promise that was tested
     */
    DisclosureReport read(List<TextGrid> sheets) throws Exception;

    /**
     * The editions that the importer knows.
     *
     * @return the editions with tables, if not said otherwise
     */
    default Set<Edition> editions() {
        return EnumSet.of(Edition.FY2014, Edition.FY2019, Edition.FY2021);
    }

    /**
     * What offices do to the form that the importer claims to understand.
     *
     * @return everything, if not said otherwise
     */
    default Set<Kind> changes() {
        return EnumSet.allOf(Kind.class);
    }

    /**
     * How the tables may be spread over sheets.
     *
     * @return in every way, if not said otherwise
     */
    default Set<Arrangement> arrangements() {
        return EnumSet.allOf(Arrangement.class);
    }

    /**
     * In which habits the tables may be printed.
     *
     * @return in every one, if not said otherwise
     */
    default Set<TableHabit> habits() {
        return EnumSet.allOf(TableHabit.class);
    }

    /**
     * Promise: the form is read figure by figure.
     *
     * @param printed a consistent report as the form prints it
     */
    @Property(tries = 30)
    default void the_form_is_read_figure_by_figure(@ForAll("forms") PrintedReport printed) {
        Reading.of("the form is read figure by figure", this, printed).requireSameFigures();
    }

    /**
     * Promise: year and organ are those of the title.
     *
     * @param printed a consistent report as the form prints it
     */
    @Property(tries = 30)
    default void year_and_organ_are_those_of_the_title(@ForAll("forms") PrintedReport printed) {
        Reading.of("year and organ are those of the title", this, printed).requireSameIdentity();
    }

    /**
     * Promise: no habit of an office changes a figure.
     *
     * @param printed a consistent report in a print that the importer claims to understand
     */
    @Property(tries = 60)
    default void no_habit_of_an_office_changes_a_figure(@ForAll("prints") PrintedReport printed) {
        Reading.of("no habit of an office changes a figure", this, printed).requireSameFigures();
    }

    /**
     * Promise: a blank stays blank, and so do a slash and a dash. Neither is 0.
     *
     * @param printed a report with such cells as the form prints it
     */
    @Property(tries = 30)
    default void blank_slash_and_dash_stay_what_they_are(@ForAll("blanks") PrintedReport printed) {
        Reading.of("blank, slash and dash stay what they are and are no 0", this, printed)
                .requireSameFigures();
    }

    /**
     * Promise: a total is read as it was typed, also where it is wrong.
     *
     * @param printed a report with a wrong total as the form prints it
     */
    @Property(tries = 30)
    default void a_total_is_read_as_it_was_typed(@ForAll("wrongTotals") PrintedReport printed) {
        Reading.of("a total is read as it was typed and not computed", this, printed)
                .requireSameFigures();
    }

    /**
     * Promise: what is no figure stays unreadable, with its text; no number is made of it.
     *
     * @param printed a report with such cells as the form prints it
     */
    @Property(tries = 30)
    default void what_is_no_figure_stays_unreadable(@ForAll("notes") PrintedReport printed) {
        Reading.of("what is no figure stays unreadable, with its text", this, printed)
                .requireSameFigures();
    }

    /**
     * Promise: the same document gives the same report.
     *
     * @param printed a consistent report as the form prints it
     */
    @Property(tries = 10)
    default void the_same_document_gives_the_same_report(@ForAll("forms") PrintedReport printed) {
        Reading.of("the same document gives the same report", this, printed).requireSameTwice();
    }

    /**
     * Consistent reports as their form prints them.
     *
     * @return printed reports
     */
    @Provide
    default Arbitrary<PrintedReport> forms() {
        return ofEditions(edition -> PrintedReports.of(edition).official());
    }

    /**
     * Consistent reports as offices print them.
     *
     * @return printed reports
     */
    @Provide
    default Arbitrary<PrintedReport> prints() {
        return ofEditions(edition -> PrintedReports.of(edition)
                .changed(changes())
                .arranged(arrangements())
                .inHabits(habits())
                .inEveryPrint());
    }

    /**
     * Reports with blanks, slashes and dashes.
     *
     * @return printed reports
     */
    @Provide
    default Arbitrary<PrintedReport> blanks() {
        return withSome(Arbitraries.of(Cell.BLANK, Cell.SLASH, Cell.DASH));
    }

    /**
     * Reports with a wrong total.
     *
     * @return printed reports
     */
    @Provide
    default Arbitrary<PrintedReport> wrongTotals() {
        return ofEditions(edition -> FigureArbitraries.withWrongTotal(PrintedReports.consistent(edition))
                .map(PrintedReport::of));
    }

    /**
     * Reports with notes in cells of figures.
     *
     * @return printed reports
     */
    @Provide
    default Arbitrary<PrintedReport> notes() {
        return withSome(Arbitraries.of("22（其中修订16件）", "约30", "见附件", "3+5").map(Cell::unreadable));
    }

    private Arbitrary<PrintedReport> withSome(Arbitrary<Cell> contents) {
        return ofEditions(edition -> FigureArbitraries.withSome(PrintedReports.consistent(edition), contents)
                .map(PrintedReport::of));
    }

    private Arbitrary<PrintedReport> ofEditions(Function<Edition, Arbitrary<PrintedReport>> prints) {
        return Arbitraries.oneOf(editions().stream().sorted().map(prints).toList());
    }
}
