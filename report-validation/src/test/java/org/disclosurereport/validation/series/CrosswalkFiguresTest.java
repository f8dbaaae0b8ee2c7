package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.EdgesOfLong;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Comparability;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.ConceptSource;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.validation.ReportValidator;

/** What the crosswalk calls comparable is one figure in two editions, and nothing else is compared over them. */
class CrosswalkFiguresTest {

    private static final List<Edition> WITH_TABLES = List.of(Edition.FY2014, Edition.FY2019, Edition.FY2021);

    private static final int CONCEPTS = 28;

    /** An earlier edition and a later one. */
    private record Pair(Edition earlier, Edition later) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.of(
                new Pair(Edition.FY2014, Edition.FY2019),
                new Pair(Edition.FY2014, Edition.FY2021),
                new Pair(Edition.FY2019, Edition.FY2021));
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.of(WITH_TABLES)
                .flatMap(edition -> Arbitraries.oneOf(
                        ReportArbitraries.of(edition).any(),
                        ReportArbitraries.of(edition).consistent(),
                        atTheEdges(edition, edition.firstYear())));
    }

    private static Arbitrary<DisclosureReport> atTheEdges(Edition edition, int year) {
        return Combinators.combine(edition.form().tables().stream()
                        .map(EdgesOfLong::tables)
                        .toList())
                .as(tables -> report(edition, year, tables));
    }

    private static DisclosureReport report(Edition edition, int year, List<StatisticsTable> tables) {
        return DisclosureReport.builder()
                .edition(edition)
                .year(year)
                .organ(ReportingOrgan.of("某局"))
                .tables(tables)
                .build();
    }

    private static List<ConceptSource.Term> terms(Concept concept, Edition edition) {
        return concept.source(edition).map(ConceptSource::terms).orElse(List.of());
    }

    @Property(tries = 200)
    void a_figure_is_the_exact_sum_of_its_cells(@ForAll("reports") DisclosureReport report) {
        for (Concept concept : Crosswalk.concepts()) {
            List<ConceptSource.Term> terms = terms(concept, report.getEdition());
            List<Optional<Cell>> cells =
                    terms.stream().map(term -> report.find(term.ref())).toList();
            boolean known = !terms.isEmpty()
                    && cells.stream()
                            .allMatch(cell -> cell.filter(Cell::isNumber).isPresent());
            ConceptFigure figure = ConceptFigure.find(concept, report);
            Statistics.label("known").collect(known);

            assertThat(figure != null).as("%s in %s", concept, report).isEqualTo(known);
            if (figure != null) {
                BigInteger sum = BigInteger.ZERO;
                for (int i = 0; i < terms.size(); i++) {
                    BigInteger number =
                            BigInteger.valueOf(cells.get(i).orElseThrow().getNumber());
                    sum = terms.get(i).isSubtracted() ? sum.subtract(number) : sum.add(number);
                }
                assertThat(figure.value())
                        .as("%s in %s", concept, report)
                        .isEqualByComparingTo(unit(concept, report.getEdition()).toDecimal(sum));
                assertThat(figure.cells())
                        .isEqualTo(terms.stream().map(ConceptSource.Term::ref).toList());
            }
        }
        Statistics.label("known").coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** All cells of a concept are counted in one unit. */
    private static Unit unit(Concept concept, Edition edition) {
        List<Unit> units = terms(concept, edition).stream()
                .map(term -> definition(term.ref(), edition)
                        .require(term.ref().row(), term.ref().column())
                        .unit())
                .distinct()
                .toList();
        assertThat(units).hasSize(1);
        return units.get(0);
    }

    private static TableDefinition definition(CellRef ref, Edition edition) {
        return edition.form().findTable(ref.table()).orElseThrow();
    }

    @Property(tries = 300)
    void the_same_facts_filed_in_two_editions_are_the_same_figures(
            @ForAll("pairs") Pair pair,
            @ForAll @Size(CONCEPTS) List<@LongRange(min = 0, max = 9_999_999) Long> facts,
            @ForAll @Size(20) List<@LongRange(min = 0, max = 9_999) Long> shares) {
        DisclosureReport earlier = filed(pair.earlier(), 2018, facts, shares);
        DisclosureReport later = filed(pair.later(), 2019, facts, shares);
        int compared = 0;
        for (int i = 0; i < CONCEPTS; i++) {
            Concept concept = Crosswalk.concepts().get(i);
            if (isComparable(concept, pair)) {
                assertThat(ConceptFigure.find(concept, earlier).value())
                        .as("%s in %s", concept, pair)
                        .isEqualByComparingTo(ConceptFigure.find(concept, later).value())
                        .isEqualByComparingTo(facts.get(i).toString());
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(9);
        assertThat(comparedConcepts(earlier, later)).isEmpty();
    }

    /** Everything ten times as large and more: each comparable concept of sections three and four is told, no other. */
    @Property(tries = 100)
    void concepts_are_compared_exactly_where_the_crosswalk_says_so(
            @ForAll("pairs") Pair pair,
            @ForAll @Size(CONCEPTS) List<@LongRange(min = 0, max = 9_999) Long> facts,
            @ForAll @Size(20) List<@LongRange(min = 0, max = 9) Long> shares) {
        DisclosureReport earlier = filed(pair.earlier(), 2018, facts, shares);
        DisclosureReport later = filed(
                pair.later(), 2019, facts.stream().map(fact -> 10 * fact + 30).toList(), shares);

        assertThat(comparedConcepts(earlier, later))
                .containsExactlyElementsOf(Crosswalk.concepts().stream()
                        .filter(concept -> isComparable(concept, pair)
                                && isOfSectionsThreeAndFour(concept)
                                && terms(concept, pair.later()).stream()
                                        .noneMatch(
                                                term -> isSameTable(term.ref().table(), pair)))
                        .map(Concept::key)
                        .toList());
    }

    private static boolean isComparable(Concept concept, Pair pair) {
        return !terms(concept, pair.earlier()).isEmpty()
                && !terms(concept, pair.later()).isEmpty()
                && concept.compare(pair.earlier(), pair.later()).comparable() != Comparability.NO;
    }

    private static boolean isOfSectionsThreeAndFour(Concept concept) {
        return terms(concept, Edition.FY2021).stream()
                .anyMatch(term -> !term.ref().table().equals("proactive"));
    }

    private static boolean isSameTable(String key, Pair pair) {
        return pair.earlier().form().findTable(key).equals(pair.later().form().findTable(key));
    }

    private static Stream<String> comparedConcepts(DisclosureReport earlier, DisclosureReport later) {
        return findings(earlier, later)
                .filter(finding -> finding.getCode().toString().equals("S3-YOY-JUMP"))
                .map(finding -> finding.getOperands().get("concept"))
                .filter(concept -> concept != null);
    }

    private static Stream<Finding> findings(DisclosureReport earlier, DisclosureReport later) {
        return ReportValidator.standard().validate(ReportSeries.of(earlier, later)).getFindings().stream()
                .filter(Finding::isAssessable);
    }

    /** Zeros but for the facts: where several cells add up to one, all but the first hold a share of their own. */
    private static DisclosureReport filed(Edition edition, int year, List<Long> facts, List<Long> shares) {
        DisclosureReport report = report(
                edition,
                year,
                edition.form().tables().stream().map(StatisticsTable::zeros).toList());
        for (int i = 0; i < CONCEPTS; i++) {
            Concept concept = Crosswalk.concepts().get(i);
            List<ConceptSource.Term> terms = terms(concept, edition);
            long first = facts.get(i);
            for (int t = 1; t < terms.size(); t++) {
                long share = shares.get((i + t) % shares.size());
                first += terms.get(t).isSubtracted() ? share : -share;
                report = report.with(terms.get(t).ref(), stored(share, concept, edition));
            }
            if (!terms.isEmpty()) {
                report = report.with(terms.get(0).ref(), stored(first, concept, edition));
            }
        }
        return report;
    }

    private static Cell stored(long figure, Concept concept, Edition edition) {
        return Cell.of(unit(concept, edition).toStored(BigDecimal.valueOf(figure)));
    }

    /** Documents in force are no documents disclosed: no rule over the years takes them for each other. */
    @Property(tries = 100)
    void tables_of_two_editions_are_compared_where_they_count_alike_only(
            @ForAll("pairs") Pair pair, @ForAll("edges") List<DisclosureReport> reports) {
        DisclosureReport earlier = of(pair.earlier(), 2018, reports);
        DisclosureReport later = of(pair.later(), 2019, reports);

        assertThat(findings(earlier, later)
                        .filter(finding -> finding.getAddresses().stream()
                                .map(Object::toString)
                                .anyMatch(address -> address.startsWith("proactive/"))))
                .as("%s", pair)
                .isEmpty();
    }

    @Provide
    Arbitrary<List<DisclosureReport>> edges() {
        return Combinators.combine(WITH_TABLES.stream()
                        .map(edition -> atTheEdges(edition, edition.firstYear()))
                        .toList())
                .as(reports -> reports);
    }

    private static DisclosureReport of(Edition edition, int year, List<DisclosureReport> reports) {
        return reports.get(WITH_TABLES.indexOf(edition)).toBuilder().year(year).build();
    }
}
