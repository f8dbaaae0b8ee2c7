package org.disclosurereport.testkit.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.FigureChange;

/** Breaks what follows from one year to the next. */
final class SeriesMutations {

    private static final String CONCLUDED = "statisticsForm/requestsConcluded/value";
    private static final String RECEIVED = "statisticsForm/requestsReceived/value";
    private static final String SUITS = "dispute/litigationAfterReconsideration/total";
    private static final String REVIEWS = "dispute/reconsideration/total";

    private SeriesMutations() {}

    private static ReportSeries each(ReportSeries series, UnaryOperator<DisclosureReport> change) {
        return series.toBuilder()
                .reports(series.getReports().stream().map(change).toList())
                .build();
    }

    /** The series with another number in one cell of one year. */
    private static Change<ReportSeries> to(ReportSeries series, DisclosureReport report, String address, long number) {
        CellRef ref = CellRef.parse(address);
        FigureChange change = new FigureChange(ref, report.find(ref).orElseThrow(), Cell.of(number));
        return Change.of(report.getYear() + " " + change, series, series.with(change.applyTo(report)));
    }

    /** A relation between two years, by another number in any of its cells. */
    static Arbitrary<Change<ReportSeries>> relation(String rule, Edition edition) {
        return DrawnSeries.of(edition)
                .filter(series -> DrawnSeries.steps(series, edition).stream()
                        .allMatch(step -> relations(rule, step).findAny().isPresent()))
                .flatMap(series -> Arbitraries.of(DrawnSeries.steps(series, edition))
                        .flatMap(step -> relation(rule, series, step)));
    }

    private static Stream<YearRelation> relations(String rule, YearStep step) {
        return YearRelation.between(step).filter(relation -> relation.rule().equals(rule));
    }

    private static Arbitrary<Change<ReportSeries>> relation(String rule, ReportSeries series, YearStep step) {
        return Arbitraries.of(relations(rule, step).toList()).flatMap(relation -> {
            int before = relation.before().size();
            List<String> cells = Stream.of(
                            relation.before(), List.of(relation.target()), relation.added(), relation.subtracted())
                    .flatMap(List::stream)
                    .toList();
            return Arbitraries.of(IntStream.range(0, cells.size()).boxed().toList())
                    .flatMap(at -> {
                        DisclosureReport report = at < before ? step.earlier() : step.later();
                        long right = Figures.of(report).number(cells.get(at));
                        return WrongNumbers.insteadOf(right).map(wrong -> to(series, report, cells.get(at), wrong));
                    });
        });
    }

    /** Years that cannot be compared: one is missing, the organ was merged, or its report speaks for others. */
    static Arbitrary<Change<ReportSeries>> obstacle(Edition edition) {
        return Combinators.combine(
                        DrawnSeries.of(edition), Arbitraries.integers().between(0, 2))
                .as((series, way) -> {
                    List<DisclosureReport> reports = series.getReports();
                    DisclosureReport last = reports.get(reports.size() - 1);
                    int year = last.getYear();
                    return switch (way) {
                        case 0 -> {
                            DisclosureReport later = Dates.ofYear(last, year + 1);
                            List<DisclosureReport> years = new ArrayList<>(reports.subList(0, reports.size() - 1));
                            years.add(later);
                            yield Change.of("no report on " + year, series, ReportSeries.of(years));
                        }
                        case 1 ->
                            Change.of(
                                    "merged",
                                    series,
                                    series.toBuilder()
                                            .addReorganisations(new Reorganisation(year, Reorganisation.Kind.MERGED))
                                            .build());
                        default ->
                            Change.of(
                                    "scope of " + year,
                                    series,
                                    series.with(last.toBuilder()
                                            .scope(ReportScope.REGION)
                                            .build()));
                    };
                });
    }

    /** More than half of a text is that of the year before. */
    static Arbitrary<Change<ReportSeries>> copy(Edition edition) {
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(300).ofMaxLength(400);
        return Combinators.combine(
                        DrawnSeries.ofTwo(edition),
                        texts,
                        texts,
                        Arbitraries.integers().between(0, 60))
                .as((series, one, other, own) -> {
                    String copied = other.substring(0, own) + one;
                    DisclosureReport later = series.getReports().get(1);
                    ReportSeries before = series.with(saying(series.getReports().get(0), one));
                    return Change.of(
                            copied.length() - own + " characters copied",
                            before.with(saying(later, other)),
                            before.with(saying(later, copied)));
                });
    }

    private static DisclosureReport saying(DisclosureReport report, String text) {
        Section overview = Section.builder()
                .kind(SectionKind.OVERVIEW)
                .title("一、总体情况")
                .addParagraph(text)
                .build();
        return Texts.withSections(report, List.of(overview));
    }

    /** More requests are concluded than there were in two years. */
    static Arbitrary<Change<ReportSeries>> backlog(Edition edition) {
        return Combinators.combine(DrawnSeries.ofTwo(edition), FigureMutations.few())
                .as((series, by) -> {
                    DisclosureReport later = series.getReports().get(1);
                    long all = Figures.of(later).number(RECEIVED)
                            + Figures.of(series.getReports().get(0)).number(RECEIVED);
                    return to(series, later, CONCLUDED, all + by);
                });
    }

    /** Fees in 元 in one year and in 万元 in the other. */
    static Arbitrary<Change<ReportSeries>> unitSlip(Edition edition) {
        return Combinators.combine(
                        DrawnSeries.of(edition),
                        Arbitraries.longs().between(1, 900_000_000),
                        Arbitraries.of(1_001L, 10_000L))
                .flatAs((series, fees, times) -> {
                    ReportSeries before = each(
                            series,
                            report -> Figures.of(report).has(ReportLaws.FEES)
                                    ? Figures.with(report, fees, ReportLaws.FEES)
                                    : report);
                    return Arbitraries.of(DrawnSeries.steps(before, edition))
                            .map(step -> to(before, step.later(), ReportLaws.FEES, fees * times));
                });
    }

    /** A figure that is more than five times that of the year before. */
    static Arbitrary<Change<ReportSeries>> jump(Edition edition) {
        return Combinators.combine(DrawnSeries.of(edition), FigureMutations.few())
                .flatAs((series, by) -> Arbitraries.of(DrawnSeries.steps(series, edition))
                        .flatMap(step -> Arbitraries.of(step.later()
                                        .cells()
                                        .map(figure -> figure.definition().ref())
                                        .filter(ref -> !ref.table().equals("proactive"))
                                        .filter(ref -> !ref.table().equals("request")
                                                || ref.column().equals("total"))
                                        .filter(ref -> step.earlier().find(ref).isPresent())
                                        .map(CellRef::toString)
                                        .toList())
                                .map(cell -> to(
                                        series,
                                        step.later(),
                                        cell,
                                        Math.max(
                                                        29,
                                                        5
                                                                * Figures.of(step.earlier())
                                                                        .number(cell))
                                                + by))));
    }

    /** Disputes without a request in two years. */
    static Arbitrary<Change<ReportSeries>> disputesWithoutRequests(Edition edition) {
        return Combinators.combine(
                        DrawnSeries.ofTwo(edition), Arbitraries.of(ReportLaws.DISPUTES), FigureMutations.few())
                .as((series, total, number) -> {
                    ReportSeries none = each(
                            series,
                            report ->
                                    FigureMutations.withZeros(FigureMutations.withZeros(report, "request"), "dispute"));
                    return to(none, none.getReports().get(1), total, number);
                });
    }

    /** Fewer cases than were pending at the end of the year before. */
    static Arbitrary<Change<ReportSeries>> pendingCases(Edition edition) {
        return Combinators.combine(
                        DrawnSeries.of(edition),
                        Arbitraries.of(ReportLaws.DISPUTES),
                        FigureMutations.few(),
                        Arbitraries.of(true, false))
                .flatAs((series, total, number, fewer) -> {
                    String pending = total.replace("/total", "/pending");
                    ReportSeries before = each(series, report -> Figures.raised(report, number, pending, total));
                    return Arbitraries.of(DrawnSeries.steps(before, edition))
                            .map(step -> fewer
                                    ? to(
                                            before,
                                            step.later(),
                                            total,
                                            Figures.of(step.earlier()).number(pending) - 1)
                                    : to(
                                            before,
                                            step.earlier(),
                                            pending,
                                            Figures.of(step.later()).number(total) + number));
                });
    }

    /** More suits after reconsideration than reconsiderations. */
    static Arbitrary<Change<ReportSeries>> suitsAfterReview(Edition edition) {
        return Combinators.combine(DrawnSeries.of(edition), FigureMutations.few())
                .flatAs((series, by) -> Arbitraries.of(DrawnSeries.steps(series, edition))
                        .map(step -> to(
                                series,
                                step.later(),
                                SUITS,
                                Figures.of(step.earlier()).number(REVIEWS)
                                        + Figures.of(step.later()).number(REVIEWS)
                                        + by)));
    }

    /** Growth or decline of reconsiderations that is not that from the report of the year before. */
    static Arbitrary<Change<ReportSeries>> growth(Edition edition) {
        boolean ofForm = edition == Edition.FY2014;
        String total = ofForm ? "statisticsForm/reconsiderations/value" : REVIEWS;
        String upheld = ofForm ? "statisticsForm/reconsiderationsUpheld/value" : "dispute/reconsideration/upheld";
        return Combinators.combine(
                        DrawnSeries.of(edition),
                        FigureMutations.few(),
                        Arbitraries.longs().between(2, 400))
                .flatAs((series, more, by) -> {
                    ReportSeries raised = each(series, report -> Figures.raised(report, more, upheld, total));
                    return Arbitraries.of(DrawnSeries.steps(raised, edition)).map(step -> {
                        long before = Figures.of(step.earlier()).number(total);
                        long now = Figures.of(step.later()).number(total);
                        BigDecimal right = BigDecimal.valueOf(100)
                                .multiply(BigDecimal.valueOf(Math.abs(now - before)))
                                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
                        AddedSentence wrong = grown(now, now >= before, right.add(BigDecimal.valueOf(by, 1)));
                        return Change.of(
                                wrong.toString(),
                                raised.with(grown(now, now >= before, right).in(step.later())),
                                raised.with(wrong.in(step.later())));
                    });
                });
    }

    private static AddedSentence grown(long now, boolean grows, BigDecimal percentage) {
        String key = StatedConcept.RECONSIDERATIONS.key();
        return AddedSentence.say("全年发生行政复议")
                .number(key, now, "件")
                .words(grows ? "，同比增长" : "，同比下降")
                .percentage("figure2", percentage, grows ? Role.GROWTH : Role.DECLINE, key)
                .words("。");
    }
}
