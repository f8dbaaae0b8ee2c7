package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.testkit.mutation.Told.broken;
import static org.disclosurereport.testkit.mutation.Told.notAssessable;
import static org.disclosurereport.testkit.mutation.Told.together;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Comparability;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.ConceptSource;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.mutation.Algebra.Law;

/** What rules say of the figures of several years. */
final class SeriesLaws {

    private static final List<String> TABLES = List.of("request", "dispute");
    private static final BigInteger ENOUGH = BigInteger.valueOf(30);
    private static final BigInteger TIMES = BigInteger.valueOf(5);
    private static final BigInteger SLIP = BigInteger.valueOf(1_000);

    private static final List<Concept> CONCEPTS = Crosswalk.concepts().stream()
            .filter(concept -> concept.source(Edition.FY2021).stream()
                    .flatMap(source -> source.terms().stream())
                    .anyMatch(term -> TABLES.contains(term.ref().table())))
            .toList();

    /** Everything that follows from a figure of a series. */
    static final Algebra<ReportSeries> ALGEBRA = new Algebra<>(List.of(
            Law.of("A-SERIES", SeriesLaws::obstacles),
            new Law<>(
                    YearRelation.rules().collect(Collectors.toUnmodifiableSet()),
                    series -> steps(series, SeriesLaws::relations)),
            Law.of("S2-UNIT-SLIP-YEAR", series -> steps(series, SeriesLaws::unitSlip)),
            Law.of("S3-YOY-JUMP", series -> steps(series, SeriesLaws::jumps)),
            Law.of("S4-NEEDS-REQUESTS-YEAR", series -> steps(series, SeriesLaws::disputes))));

    private SeriesLaws() {}

    /** What is said of two years that can be compared. */
    private static Stream<Told> steps(ReportSeries series, Function<YearStep, Stream<Told>> told) {
        return series.steps().stream().filter(step -> obstacles(step).isEmpty()).flatMap(told);
    }

    private static Stream<Told> obstacles(ReportSeries series) {
        return series.steps().stream()
                .flatMap(step -> obstacles(step).stream().map(obstacle -> broken("A-SERIES", year(step, obstacle))));
    }

    private static List<String> obstacles(YearStep step) {
        List<String> obstacles = new ArrayList<>();
        if (!step.missingYears().isEmpty()) {
            obstacles.add("year");
        }
        if (step.reorganisations().stream().anyMatch(each -> each.kind() != Reorganisation.Kind.RENAMED)) {
            obstacles.add("organ");
        }
        Optional<ReportScope> before = step.earlier().getScope();
        Optional<ReportScope> now = step.later().getScope();
        if (before.isPresent() && now.isPresent() && !before.equals(now)) {
            obstacles.add("scope");
        }
        return obstacles;
    }

    private static String year(YearStep step, Object place) {
        return step.later().getYear() + " " + place;
    }

    /** A relation is asked if the later year has its figure; what cannot be compared is told once for each rule. */
    private static Stream<Told> relations(YearStep step) {
        Figures before = Figures.of(step.earlier());
        Figures now = Figures.of(step.later());
        List<Told> told = new ArrayList<>();
        Map<String, List<String>> withoutFigure = new TreeMap<>();
        YearRelation.between(step)
                .filter(relation -> now.isNumber(relation.target()))
                .filter(relation -> relation.order() >= 0 || now.number(relation.target()) != 0)
                .forEach(relation -> {
                    if (!relation.before().stream().allMatch(before::has)) {
                        withoutFigure
                                .computeIfAbsent(relation.rule(), rule -> new ArrayList<>())
                                .add(relation.target());
                    } else if (!holds(relation, before, now)) {
                        told.add(broken(relation.rule(), year(step, relation.target())));
                    }
                });
        withoutFigure.forEach((rule, cells) -> told.add(notAssessable(rule, year(step, together(cells)))));
        return told.stream();
    }

    private static boolean holds(YearRelation relation, Figures before, Figures now) {
        BigInteger sum = sum(before, relation.before())
                .add(sum(now, relation.added()))
                .subtract(sum(now, relation.subtracted()));
        int order = BigInteger.valueOf(now.number(relation.target())).compareTo(sum);
        return order == 0 || order == relation.order();
    }

    private static BigInteger sum(Figures figures, List<String> cells) {
        return cells.stream()
                .map(cell -> BigInteger.valueOf(figures.number(cell)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Stream<Told> unitSlip(YearStep step) {
        BigInteger before = BigInteger.valueOf(Figures.of(step.earlier()).number(ReportLaws.FEES));
        BigInteger now = BigInteger.valueOf(Figures.of(step.later()).number(ReportLaws.FEES));
        boolean slips = before.signum() > 0
                && now.signum() > 0
                && before.max(now).compareTo(before.min(now).multiply(SLIP)) > 0;
        return slips ? Stream.of(broken("S2-UNIT-SLIP-YEAR", year(step, ReportLaws.FEES))) : Stream.of();
    }

    private static Stream<Told> disputes(YearStep step) {
        Figures before = Figures.of(step.earlier());
        Figures now = Figures.of(step.later());
        boolean none = Stream.of(before, now)
                .allMatch(figures -> Stream.of(ReportLaws.REQUESTS)
                        .allMatch(cell -> figures.isNumber(cell) && figures.number(cell) == 0));
        return none
                ? now.positive(ReportLaws.DISPUTES).stream()
                        .limit(1)
                        .map(cell -> broken("S4-NEEDS-REQUESTS-YEAR", year(step, cell)))
                : Stream.of();
    }

    /** Cell by cell where both years file the same table, else by the concepts that can be compared. */
    private static Stream<Told> jumps(YearStep step) {
        List<String> same = TABLES.stream()
                .filter(key -> definition(step.earlier(), key).isPresent()
                        && definition(step.earlier(), key).equals(definition(step.later(), key)))
                .toList();
        Figures before = Figures.of(step.earlier());
        Figures now = Figures.of(step.later());
        Stream<String> cells = step.later()
                .cells()
                .map(figure -> figure.definition().ref())
                .filter(ref -> same.contains(ref.table()))
                .filter(ref -> ref.table().equals("dispute") || ref.column().equals("total"))
                .map(CellRef::toString)
                .filter(cell -> before.isNumber(cell)
                        && now.isNumber(cell)
                        && isJump(BigInteger.valueOf(before.number(cell)), BigInteger.valueOf(now.number(cell))));
        Stream<String> concepts = CONCEPTS.stream()
                .filter(concept -> isComparable(concept, step))
                .filter(concept -> isJump(concept, step))
                .map(concept -> terms(concept, step.later()).stream()
                        .map(ConceptSource.Term::ref)
                        .toList())
                .filter(refs -> refs.stream().noneMatch(ref -> same.contains(ref.table())))
                .map(Told::together);
        return Stream.concat(cells, concepts).map(place -> broken("S3-YOY-JUMP", year(step, place)));
    }

    private static Optional<Object> definition(DisclosureReport report, String key) {
        return report.findTable(key).map(StatisticsTable::getDefinition);
    }

    private static boolean isComparable(Concept concept, YearStep step) {
        Edition before = step.earlier().getEdition();
        Edition now = step.later().getEdition();
        return before == now || concept.compare(before, now).comparable() != Comparability.NO;
    }

    private static boolean isJump(Concept concept, YearStep step) {
        Optional<BigInteger> before = figure(concept, step.earlier());
        Optional<BigInteger> now = figure(concept, step.later());
        return before.isPresent() && now.isPresent() && isJump(before.get(), now.get());
    }

    private static List<ConceptSource.Term> terms(Concept concept, DisclosureReport report) {
        return concept.source(report.getEdition()).map(ConceptSource::terms).orElse(List.of());
    }

    private static Optional<BigInteger> figure(Concept concept, DisclosureReport report) {
        Figures figures = Figures.of(report);
        List<ConceptSource.Term> terms = terms(concept, report);
        boolean known = !terms.isEmpty()
                && terms.stream().allMatch(term -> figures.isNumber(term.ref().toString()));
        return known
                ? Optional.of(
                        terms.stream().map(term -> number(figures, term)).reduce(BigInteger.ZERO, BigInteger::add))
                : Optional.empty();
    }

    private static BigInteger number(Figures figures, ConceptSource.Term term) {
        BigInteger number = BigInteger.valueOf(figures.number(term.ref().toString()));
        return term.isSubtracted() ? number.negate() : number;
    }

    private static boolean isJump(BigInteger one, BigInteger other) {
        BigInteger least = one.min(other);
        BigInteger most = one.max(other);
        return least.signum() >= 0 && most.compareTo(ENOUGH) >= 0 && most.compareTo(least.multiply(TIMES)) > 0;
    }
}
