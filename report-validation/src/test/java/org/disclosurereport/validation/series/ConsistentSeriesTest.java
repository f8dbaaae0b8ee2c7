package org.disclosurereport.validation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.testkit.Consistent;
import org.disclosurereport.testkit.FigureChange;
import org.disclosurereport.testkit.SeriesArbitraries;
import org.disclosurereport.testkit.TableMutations;
import org.disclosurereport.testkit.WithBlanks;
import org.disclosurereport.validation.ReportValidator;

/** The rules over years against series that are right by construction, and against one wrong figure in them. */
class ConsistentSeriesTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    private static final String SUITS = "dispute/litigationAfterReconsideration/total";

    private static final Set<String> EQUALITIES = Set.of(
            "S3-CARRY-YEAR-TOTAL", "S3-CARRY-YEAR-COLUMN", "S2-STOCK-ROLL", "FY2019-ITEM-ROLL", "FY2008-CUMULATIVE");

    /** For each cell the rules that it breaks in its own year and in the next one, if it is wrong. */
    private static final Map<String, String> OF_ITS_YEAR = new HashMap<>();

    private static final Map<String, String> OF_THE_NEXT_YEAR = new HashMap<>();

    static {
        for (String column : List.of(
                "naturalPerson",
                "commercialEnterprise",
                "researchInstitution",
                "publicWelfareOrganization",
                "legalServiceInstitution",
                "otherOrganization",
                "total")) {
            String rule = column.equals("total") ? "S3-CARRY-YEAR-TOTAL" : "S3-CARRY-YEAR-COLUMN";
            String brought = "request/broughtForward/" + column;
            OF_ITS_YEAR.put(brought, rule + " " + brought);
            OF_THE_NEXT_YEAR.put("request/carriedForward/" + column, rule + " " + brought);
        }
        for (String row : List.of("administrativeRule", "normativeDocument")) {
            String stock = "proactive/" + row + "/inForce";
            for (String column : List.of("inForce", "issued", "repealed")) {
                OF_ITS_YEAR.put("proactive/" + row + "/" + column, "S2-STOCK-ROLL " + stock);
            }
            OF_THE_NEXT_YEAR.put(stock, "S2-STOCK-ROLL " + stock);
        }
        for (String row : List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")) {
            String items = "proactive/" + row + "/itemsLastYear";
            OF_ITS_YEAR.put(items, "FY2019-ITEM-ROLL " + items);
            OF_THE_NEXT_YEAR.put(items, "FY2019-ITEM-ROLL " + items);
            OF_THE_NEXT_YEAR.put("proactive/" + row + "/itemsChange", "FY2019-ITEM-ROLL " + items);
        }
    }

    @Provide
    Arbitrary<ReportSeries> since2018() {
        return SeriesArbitraries.ofYears(2018, 2025).consistent();
    }

    @Provide
    Arbitrary<ReportSeries> withYearsTogether() {
        return SeriesArbitraries.ofYears(2008, 2013)
                .consistent()
                .filter(series -> series.getReports().get(0).getLists().get(0).getColumns().stream()
                        .anyMatch(column -> column.key().equals("cumulative")));
    }

    @Property(tries = 200)
    void nothing_is_found_in_a_consistent_series_but_what_a_change_of_the_form_leaves_open(
            @ForAll ReportSeries series) {
        List<Finding> findings = VALIDATOR.validate(series).getFindings();

        assertThat(findings).noneMatch(Finding::isAssessable);
        assertThat(findings)
                .extracting(finding -> finding.getReport().orElseThrow().getYear() + " " + finding.getCode())
                .containsExactlyInAnyOrderElementsOf(series.steps().stream()
                        .flatMap(ConsistentSeriesTest::open)
                        .toList());
    }

    /** What a form cannot be asked because the one before had no such figures. */
    private static Stream<String> open(YearStep step) {
        Edition now = step.later().getEdition();
        if (step.earlier().getEdition() == now) {
            return Stream.of();
        }
        Stream<String> rules = switch (now) {
            case FY2008 -> throw new IllegalStateException("FY2008 must be the first form, but follows " + step);
            case FY2014 -> Stream.of("FY2014-BACKLOG");
            case FY2019 ->
                Stream.concat(
                        Stream.of(
                                "FY2019-ITEM-ROLL", "S3-CARRY-YEAR-COLUMN", "S3-CARRY-YEAR-TOTAL", "S4-PENDING-CARRY"),
                        Stream.of("S4-POST-REVIEW").filter(rule -> number(step.later(), SUITS) > 0));
            case FY2021 -> Stream.of("S2-STOCK-ROLL");
        };
        return rules.map(rule -> step.later().getYear() + " " + rule);
    }

    private static long number(DisclosureReport report, String cell) {
        return report.find(CellRef.parse(cell)).orElseThrow().getNumber();
    }

    @Property(tries = 100)
    void each_report_of_a_consistent_series_is_consistent_in_itself(@ForAll ReportSeries series) {
        for (DisclosureReport report : series.getReports()) {
            assertThat(VALIDATOR.validate(report).getFindings()).noneMatch(Finding::isAssessable);
        }
    }

    @Property(tries = 100)
    void nothing_contradicts_anything_in_a_series_with_blanks(@ForAll @WithBlanks ReportSeries series) {
        assertThat(VALIDATOR.validate(series).getFindings()).noneMatch(Finding::isAssessable);
    }

    @Property(tries = 15)
    void every_wrong_number_breaks_exactly_what_follows_from_it(
            @ForAll("since2018") ReportSeries series, @ForAll("deltas") long delta) {
        for (DisclosureReport report : series.getReports()) {
            TableMutations.ofEveryNumber(report, delta).forEach(change -> {
                Set<String> expected = new HashSet<>();
                String cell = change.address().toString();
                add(expected, series, report.getYear(), OF_ITS_YEAR.get(cell));
                add(expected, series, report.getYear() + 1, OF_THE_NEXT_YEAR.get(cell));
                assertThat(broken(series.with(change.applyTo(report))))
                        .as("%s in %s", change, report.getYear())
                        .isEqualTo(expected);
            });
        }
    }

    @Provide
    Arbitrary<Long> deltas() {
        return Arbitraries.longs().between(-1_000, 1_000).filter(delta -> delta != 0);
    }

    /** A rule is asked of a year if the series has the year before and both forms have the figure. */
    private static void add(Set<String> expected, ReportSeries series, int year, String rule) {
        Optional<DisclosureReport> before = series.find(year - 1);
        Optional<DisclosureReport> asked = series.find(year);
        if (rule != null && before.isPresent() && asked.isPresent()) {
            CellRef target = CellRef.parse(rule.split(" ", -1)[1]);
            boolean sameForm = before.get().getEdition() == asked.get().getEdition();
            boolean carried = target.table().equals("request")
                    && before.get().findTable("request").isPresent();
            if ((sameForm || carried) && asked.get().find(target).isPresent()) {
                expected.add(year + " " + rule);
            }
        }
    }

    private static Set<String> broken(ReportSeries series) {
        Set<String> broken = new HashSet<>();
        for (Finding finding : VALIDATOR.validate(series).getFindings()) {
            if (finding.isAssessable() && EQUALITIES.contains(finding.getCode().toString())) {
                broken.add(finding.getReport().orElseThrow().getYear() + " " + finding.getCode() + " "
                        + finding.getAddresses().get(0));
            }
        }
        return broken;
    }

    @Property(tries = 30)
    void a_wrong_figure_in_an_annex_breaks_its_year_and_a_wrong_sum_the_next_one_too(
            @ForAll("withYearsTogether") ReportSeries series) {
        assertThat(VALIDATOR.validate(series).getFindings()).isEmpty();
        int last = series.getReports().get(series.getReports().size() - 1).getYear();
        for (DisclosureReport report : series.getReports()) {
            changes(report).forEach(change -> {
                CellRef cell = change.address();
                String rule = "FY2008-CUMULATIVE " + CellRef.of(cell.table(), cell.row(), "cumulative");
                Set<String> expected = new HashSet<>();
                if (series.find(report.getYear() - 1).isPresent()) {
                    expected.add(report.getYear() + " " + rule);
                }
                if (cell.column().equals("cumulative") && report.getYear() < last) {
                    expected.add((report.getYear() + 1) + " " + rule);
                }
                assertThat(broken(series.with(change.applyTo(report)))).isEqualTo(expected);
            });
        }
    }

    private static Stream<FigureChange> changes(DisclosureReport report) {
        return TableMutations.ofEveryNumber(report.getLists().get(0).toTable(), 1);
    }

    @Property(tries = 300)
    void no_series_makes_the_validator_throw_and_what_it_says_is_stable(
            @ForAll @Consistent(false) ReportSeries series) {
        ValidationResult result = VALIDATOR.validate(series);

        assertThat(VALIDATOR.validate(series)).isEqualTo(result);
        assertThat(result.getFindings()).allSatisfy(finding -> {
            DisclosureReport report =
                    series.find(finding.getReport().orElseThrow().getYear()).orElseThrow();
            assertThat(finding.getReport()).contains(report.toKey());
            assertThat(finding.getAddresses()).isNotEmpty();
            assertThat(finding.getAddresses()).allSatisfy(address -> {
                if (address instanceof CellRef ref) {
                    assertThat(report.find(ref)).isPresent();
                }
            });
        });
    }

    @Property(tries = 5)
    void threads_find_the_same(@ForAll @Consistent(false) ReportSeries series) throws Exception {
        ValidationResult result = VALIDATOR.validate(series);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ValidationResult>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> VALIDATOR.validate(series));
            }
            for (Future<ValidationResult> each : threads.invokeAll(calls)) {
                assertThat(each.get()).isEqualTo(result);
            }
        } finally {
            threads.shutdown();
        }
    }
}
