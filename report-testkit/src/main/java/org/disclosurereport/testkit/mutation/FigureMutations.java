package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.testkit.mutation.Figures.raised;
import static org.disclosurereport.testkit.mutation.Figures.with;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.FigureChange;

/** Breaks what the forms say of single figures and of a few together, besides their relations. */
final class FigureMutations {

    private static final String RULES = "proactive/administrativeRule/";
    private static final List<String> STOCKS = List.of("proactive/administrativeRule", "proactive/normativeDocument");
    private static final List<String> ITEMS =
            List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees");

    private FigureMutations() {}

    /** A change of one figure of a report. */
    static Change<DisclosureReport> in(DisclosureReport report, FigureChange change) {
        return Change.of(change.toString(), report, change.applyTo(report));
    }

    /** The report with another number in one cell. */
    static Change<DisclosureReport> to(DisclosureReport report, String address, long number) {
        return in(report, address, Cell.of(number));
    }

    private static Change<DisclosureReport> in(DisclosureReport report, String address, Cell cell) {
        CellRef ref = CellRef.parse(address);
        return in(report, new FigureChange(ref, report.find(ref).orElseThrow(), cell));
    }

    /** What is no count in any cell of a table that must hold one. */
    static Arbitrary<Change<DisclosureReport>> noCount(Edition edition, String table) {
        return Drawn.reports(edition)
                .flatMap(report -> noCount(report, report.findTable(table).orElseThrow()));
    }

    /** What is no count in any cell of the list of an annex. */
    static Arbitrary<Change<DisclosureReport>> noCountInList(Edition edition) {
        return Arbitraries.of(LocalAnnex.class)
                .flatMap(annex -> Drawn.withAnnex(edition, annex))
                .flatMap(report -> noCount(report, report.getLists().get(0).toTable()));
    }

    private static Arbitrary<Change<DisclosureReport>> noCount(DisclosureReport report, StatisticsTable table) {
        List<CellDefinition> counts = table.getDefinition().cells().stream()
                .filter(cell -> !cell.isSigned())
                .toList();
        Arbitrary<Cell> wrong = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000, -1).map(Cell::of),
                Arbitraries.of("12余", "若干", "约3件", "22（其中修订 16 件）").map(Cell::unreadable));
        return Combinators.combine(Arbitraries.of(counts), wrong)
                .as((cell, content) -> in(report, cell.ref().toString(), content));
    }

    /** One to three cells of any table that nobody filled in. */
    static Arbitrary<Change<DisclosureReport>> blank(Edition edition) {
        return Drawn.reports(edition).flatMap(report -> {
            List<CellRef> cells = Figures.tables(report)
                    .flatMap(table -> table.getDefinition().cells().stream())
                    .map(CellDefinition::ref)
                    .toList();
            return Combinators.combine(
                            Arbitraries.of(cells).set().ofMinSize(1).ofMaxSize(3),
                            Arbitraries.of(Cell.BLANK, Cell.SLASH, Cell.DASH))
                    .as((chosen, content) -> {
                        DisclosureReport changed = report;
                        for (CellRef cell : chosen) {
                            changed = changed.with(cell, content);
                        }
                        return Change.of(chosen + " " + content, report, changed);
                    });
        });
    }

    /** More is abolished than there was. */
    static Arbitrary<Change<DisclosureReport>> moreAbolished(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(ITEMS), few())
                .as((report, row, more) -> {
                    String items = "proactive/" + row;
                    long most = Figures.of(report).number(items + "/itemsLastYear");
                    return to(report, items + "/itemsChange", -most - more);
                });
    }

    /** Something is bought without a project, or nothing with one. */
    static Arbitrary<Change<DisclosureReport>> unpairedProcurement(Edition edition) {
        String projects = "proactive/procurement/projects";
        String amount = "proactive/procurement/amount";
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(projects, amount), few())
                .as((report, cell, number) ->
                        to(report, cell, Figures.of(report).number(cell) == 0 ? number : 0));
    }

    /** An organ that cannot make rules states one. */
    static Arbitrary<Change<DisclosureReport>> rulesWithoutPower(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Organs.withoutPower(),
                        few(),
                        Arbitraries.integers().between(0, 2))
                .as((report, organ, number, column) -> {
                    List<String> cells = report.cells()
                            .map(figure -> figure.definition().ref().toString())
                            .filter(cell -> cell.startsWith(RULES))
                            .toList();
                    DisclosureReport none = with(Organs.of(report, organ), 0, cells.toArray(String[]::new));
                    return to(none, cells.get(column), number);
                });
    }

    /** More was issued than is in force, or less is in force than was issued. */
    static Arbitrary<Change<DisclosureReport>> lowStock(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(STOCKS), few(), Arbitraries.of(true, false))
                .as((report, row, by, issued) -> {
                    DisclosureReport before = raised(report, by, row + "/issued", row + "/inForce");
                    Figures figures = Figures.of(before);
                    long kept = figures.number(row + "/issued") - figures.number(row + "/repealed");
                    return issued || kept < by
                            ? to(
                                    before,
                                    row + "/issued",
                                    figures.number(row + "/inForce") + figures.number(row + "/repealed") + by)
                            : to(before, row + "/inForce", kept - by);
                });
    }

    /** Fees in 元 where 万元 are asked for. */
    static Arbitrary<Change<DisclosureReport>> feesInYuan(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Organs.small(),
                        Arbitraries.longs().between(1_000_001, 900_000_000))
                .as((report, organ, yuan) -> {
                    DisclosureReport before = with(Organs.of(report, organ), yuan * 100, ReportLaws.FEES);
                    return to(before, ReportLaws.FEES, yuan * 1_000_000);
                });
    }

    /** A general office that reports for itself alone decides something. */
    static Arbitrary<Change<DisclosureReport>> decisionsOfOffice(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(ReportLaws.DECISIONS), few())
                .as((report, cell, number) ->
                        to(with(Organs.officeAlone(report), 0, ReportLaws.DECISIONS), cell, number));
    }

    /** More is carried forward than there was. */
    static Arbitrary<Change<DisclosureReport>> carriedMoreThanAll(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of(Applicant.class), few())
                .as((report, column, by) -> {
                    Figures figures = Figures.of(report);
                    long all = figures.number("request/newlyReceived/" + column.key())
                            + figures.number("request/broughtForward/" + column.key());
                    return to(report, "request/carriedForward/" + column.key(), all + by);
                });
    }

    /** More than a quarter of all requests is carried forward. */
    static Arbitrary<Change<DisclosureReport>> muchIsCarried(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.integers().between(11, 99),
                        Arbitraries.doubles().between(0, 1))
                .as((report, more, part) -> {
                    DisclosureReport before = withRequests(report, more);
                    Figures figures = Figures.of(before);
                    long all = figures.number("request/newlyReceived/total")
                            + figures.number("request/broughtForward/total");
                    long least = Math.max(11, all / 4 + 1);
                    return to(before, "request/carriedForward/total", least + (long) ((all - least) * part));
                });
    }

    /** More requests by natural persons, all of which were granted. */
    static DisclosureReport withRequests(DisclosureReport report, long more) {
        return withRequests(report, more, "granted");
    }

    /** More requests by natural persons, all with one outcome. */
    static DisclosureReport withRequests(DisclosureReport report, long more, String outcome) {
        return raised(
                report,
                more,
                Stream.of("newlyReceived", outcome, "concludedTotal")
                        .flatMap(row -> Stream.of("request/" + row + "/naturalPerson", "request/" + row + "/total"))
                        .toArray(String[]::new));
    }

    /** Disputes without a single request. */
    static Arbitrary<Change<DisclosureReport>> disputesWithoutRequests(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), Arbitraries.of(ReportLaws.DISPUTES), few(), Arbitraries.of(true, false))
                .as((report, total, number, adds) -> {
                    DisclosureReport none = withZeros(withZeros(report, "request"), "dispute");
                    String upheld = total.replace("/total", "/upheld");
                    return adds
                            ? Change.of(upheld + " " + number, none, with(none, number, upheld, total))
                            : to(none, total, number);
                });
    }

    static DisclosureReport withZeros(DisclosureReport report, String table) {
        return report.toBuilder()
                .table(StatisticsTable.zeros(
                        report.findTable(table).orElseThrow().getDefinition()))
                .build();
    }

    /** A suit without reconsideration in or after 2024. */
    static Arbitrary<Change<DisclosureReport>> suitWithoutReview(Edition edition) {
        String total = "dispute/directLitigation/total";
        String upheld = "dispute/directLitigation/upheld";
        return Combinators.combine(
                        Drawn.reports(edition), Arbitraries.of(2024, 2025), few(), Arbitraries.of(true, false))
                .as((report, year, number, adds) -> {
                    DisclosureReport none = withZeros(Dates.ofYear(report, year), "dispute");
                    return adds
                            ? Change.of(upheld + " " + number, none, with(none, number, upheld, total))
                            : to(none, total, number);
                });
    }

    /** Requests that ended because a fee was not paid, of which section six says nothing. */
    static Arbitrary<Change<DisclosureReport>> unpaidFee(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), few()).as((report, number) -> {
            DisclosureReport silent = Texts.with(withZeros(report, "request"), SectionKind.OTHER_MATTERS, "无其他事项。");
            DisclosureReport before = withRequests(silent, number);
            return Change.of(
                    ReportLaws.FEE_UNPAID + " " + number,
                    before,
                    withRequests(before, number, "otherHandlingFeeOverdue"));
        });
    }

    static Arbitrary<Long> few() {
        return Arbitraries.longs().between(1, 40);
    }
}
