package org.disclosurereport.testkit.grid;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.grid.GridChanges.Kind;

/**
 * Reports as offices print them: on one sheet or several, labels and figures written in many ways, merged or not. What is
 * printed is always the same report. They shrink towards the form. Immutable.
 */
public final class PrintedReports {

    private static final List<String> SENTENCES = List.of("本机关认真贯彻落实有关规定。", "公开内容的针对性有待增强。", "监督保障工作有序开展。");

    private final Arbitrary<DisclosureReport> reports;
    private final Set<Arrangement> arrangements;
    private final Set<TableHabit> habits;
    private final Set<Kind> kinds;

    private PrintedReports(
            Arbitrary<DisclosureReport> reports,
            Set<Arrangement> arrangements,
            Set<TableHabit> habits,
            Set<Kind> kinds) {
        this.reports = reports;
        this.arrangements = arrangements;
        this.habits = habits;
        this.kinds = kinds;
    }

    /**
     * Consistent reports of an edition in every print. Their text is plain, because not every format carries every
     * character.
     *
     * @param edition the edition, one with tables
     * @return the prints
     */
    public static PrintedReports of(Edition edition) {
        return of(consistent(edition));
    }

    /**
     * Consistent reports with plain text, which every format carries, and with no figures but those of the form: what
     * lists and sentences state is another matter.
     *
     * @param edition the edition
     * @return reports to be printed
     */
    public static Arbitrary<DisclosureReport> consistent(Edition edition) {
        return ReportArbitraries.of(edition)
                .withTexts(Arbitraries.of(SENTENCES))
                .consistent()
                .map(report -> report.toBuilder()
                        .lists(List.of())
                        .statedFigures(List.of())
                        .build());
    }

    /**
     * Reports of the caller's in every print.
     *
     * @param reports the reports
     * @return the prints
     */
    public static PrintedReports of(Arbitrary<DisclosureReport> reports) {
        return new PrintedReports(
                reports, EnumSet.allOf(Arrangement.class), EnumSet.allOf(TableHabit.class), EnumSet.allOf(Kind.class));
    }

    /**
     * The same reports with their tables spread in these ways only.
     *
     * @param wanted the arrangements, at least one
     * @return the changed copy
     */
    public PrintedReports arranged(Set<Arrangement> wanted) {
        return new PrintedReports(reports, EnumSet.copyOf(wanted), habits, kinds);
    }

    /**
     * The same reports with their tables printed in these habits only. A habit in which the tables of an arrangement
     * could not be told apart is left out of that arrangement.
     *
     * @param wanted the habits, at least {@link TableHabit#OF_THE_FORM} or {@link TableHabit#ONE_LABEL_COLUMN}
     * @return the changed copy
     */
    public PrintedReports inHabits(Set<TableHabit> wanted) {
        return new PrintedReports(reports, arrangements, EnumSet.copyOf(wanted), kinds);
    }

    /**
     * The same reports with these kinds of changes only.
     *
     * @param wanted the kinds
     * @return the changed copy
     */
    public PrintedReports changed(Set<Kind> wanted) {
        return new PrintedReports(reports, arrangements, habits, Set.copyOf(wanted));
    }

    /**
     * The reports as the form prints them, each on one sheet.
     *
     * @return printed reports
     */
    public Arbitrary<PrintedReport> official() {
        return reports.map(PrintedReport::of);
    }

    /**
     * The reports as offices print them.
     *
     * @return printed reports
     */
    public Arbitrary<PrintedReport> inEveryPrint() {
        // What is combined first is shrunk first: changes that do not matter go before figures do.
        return Combinators.combine(GridChanges.of(kinds), layouts(), reports).as((changes, layout, report) -> {
            PrintedReport printed = PrintedReport.of(report, layout.arrangement(), layout.habit());
            for (GridChange change : changes) {
                printed = printed.with(change);
            }
            return printed;
        });
    }

    private Arbitrary<Layout> layouts() {
        return Arbitraries.of(arrangements.stream()
                .sorted()
                .flatMap(arrangement ->
                        habits.stream().filter(arrangement::takes).map(habit -> new Layout(arrangement, habit)))
                .toList());
    }

    private record Layout(Arrangement arrangement, TableHabit habit) {}
}
