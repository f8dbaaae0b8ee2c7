package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/**
 * What the diagnosis promises, over drawn reports and over request tables that offices published. {@code
 * -Ddiagnosis.reports=200} draws so many reports of each edition instead of six.
 */
class LocatedFiguresTest {

    private static final int TRIES = 12;

    private final Random random = new Random(20_261_129);

    private static List<DisclosureReport> reports() {
        return Stream.concat(
                        WrongFigures.consistent(Edition.FY2019, Edition.FY2021).stream(),
                        PublishedTables.reports().stream())
                .toList();
    }

    private static StatisticsTable request(DisclosureReport report) {
        return report.findTable("request").orElseThrow();
    }

    @Test
    void of_a_report_that_adds_up_nothing_is_said() {
        assertThat(reports())
                .hasSizeGreaterThan(15)
                .allSatisfy(report ->
                        assertThat(Diagnostician.standard().diagnose(report)).isEmpty());
        assertThat(WrongFigures.consistent(Edition.FY2014))
                .allSatisfy(report ->
                        assertThat(Diagnostician.standard().diagnose(report)).isEmpty());
    }

    @Test
    void one_wrong_figure_of_the_request_table_is_located_and_its_right_value_follows() {
        for (DisclosureReport report : reports()) {
            for (int cell = 0; cell < request(report).getDefinition().cells().size(); cell++) {
                WrongFigures wrong = WrongFigures.in(report, "request", random, List.of(cell));
                Diagnosis diagnosis = wrong.diagnosis();

                assertThat(diagnosis.isUnique()).as(wrong.truth().toString()).isTrue();
                assertThat(diagnosis.isLocatable()).isTrue();
                assertThat(diagnosis.getCellsTried()).isEqualTo(1);
                assertThat(wrong.isTold(diagnosis.getSuggestions().get(0)))
                        .as(wrong.truth() + " " + diagnosis)
                        .isTrue();
            }
        }
    }

    @Test
    void two_wrong_figures_of_the_request_table_are_among_what_is_offered() {
        int ambiguous = 0;
        for (DisclosureReport report : reports()) {
            for (int t = 0; t < 4 * TRIES; t++) {
                StatisticsTable table = request(report);
                List<Integer> line = WrongFigures.cellsOfOneLine(table, random);
                WrongFigures wrong = switch (t % 4) {
                    case 0 -> WrongFigures.byTheSame(report, "request", random, line.get(0), line.get(1));
                    case 1 -> WrongFigures.in(report, "request", random, line);
                    default -> WrongFigures.in(report, "request", random, WrongFigures.anyCells(table, random, 2));
                };
                Diagnosis diagnosis = wrong.diagnosis();

                assertThat(diagnosis.isComplete()).as(wrong.truth().toString()).isTrue();
                assertThat(diagnosis.getCellsTried()).isEqualTo(2);
                assertThat(wrong.isOffered(diagnosis))
                        .as(wrong.truth() + " " + diagnosis)
                        .isTrue();
                assertThat(diagnosis.isUnique())
                        .isEqualTo(diagnosis.getSuggestions().size() == 1);
                ambiguous += diagnosis.isUnique() ? 0 : 1;
            }
        }
        assertThat(ambiguous).as("pairs that something else explains, too").isPositive();
    }

    /** What becomes of three wrong figures is written to {@code target/diagnosis-of-three.md}. */
    @Test
    void three_wrong_figures_of_the_request_table_are_always_noticed() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        int tries = 0;
        for (DisclosureReport report : reports()) {
            for (int t = 0; t < TRIES; t++, tries++) {
                WrongFigures wrong =
                        WrongFigures.in(report, "request", random, WrongFigures.anyCells(request(report), random, 3));
                Diagnosis diagnosis = wrong.diagnosis();

                assertThat(diagnosis.getBrokenRelations())
                        .as(wrong.truth().toString())
                        .isNotEmpty();
                assertThat(diagnosis.getSuggestions()).isNotEmpty();
                outcomes.merge(outcome(wrong, diagnosis), 1, Integer::sum);
            }
        }
        assertThat(outcomes.getOrDefault("not offered though nothing smaller explains it", 0))
                .isZero();
        List<String> lines = new ArrayList<>();
        lines.add("| three wrong figures, " + tries + " tries | share |");
        for (Map.Entry<String, Integer> outcome : outcomes.entrySet()) {
            lines.add("| " + outcome.getKey() + " | " + Math.round(10_000.0 * outcome.getValue() / tries) / 100.0
                    + " % |");
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "diagnosis-of-three.md"), lines);
    }

    private static String outcome(WrongFigures wrong, Diagnosis diagnosis) {
        if (wrong.isOffered(diagnosis)) {
            return diagnosis.isUnique() ? "located" : "offered among others";
        }
        return diagnosis.getCellsTried() < 3 || !diagnosis.isComplete()
                ? "explained by fewer"
                : "not offered though nothing smaller explains it";
    }

    @Test
    void blanks_whose_figures_follow_are_refilled() {
        for (DisclosureReport report : reports()) {
            StatisticsTable table = request(report);
            List<Integer> filled = new ArrayList<>(
                    IntStream.range(0, table.getDefinition().cells().size())
                            .filter(cell -> table.getNumber(cell) != 0)
                            .boxed()
                            .toList());
            for (int t = 0; t < TRIES && filled.size() >= 3; t++) {
                Collections.shuffle(filled, random);
                List<Integer> cells = filled.subList(0, 1 + t % 3);
                WrongFigures left = WrongFigures.without(report, "request", Cell.BLANK, cells);
                Diagnosis diagnosis = left.diagnosis();

                assertThat(left.isOffered(diagnosis))
                        .as(left.truth() + " " + diagnosis)
                        .isTrue();
            }
        }
    }

    @Test
    void three_unreadable_figures_follow_from_the_others() {
        for (DisclosureReport report : reports()) {
            for (int t = 0; t < TRIES; t++) {
                WrongFigures left = WrongFigures.without(
                        report,
                        "request",
                        Cell.unreadable("见附注"),
                        WrongFigures.anyCells(request(report), random, 1 + t % 3));
                Diagnosis diagnosis = left.diagnosis();

                assertThat(diagnosis.getBrokenRelations()).isEmpty();
                assertThat(diagnosis.isUnique()).isTrue();
                assertThat(diagnosis.getCellsTried()).isZero();
                assertThat(left.isTold(diagnosis.getSuggestions().get(0)))
                        .as(left.truth() + " " + diagnosis)
                        .isTrue();
            }
        }
    }

    /** Five cells stand in one sum and in no other: each of them can be the wrong one, unless it would be negative. */
    @Test
    void a_wrong_figure_of_the_dispute_table_is_noticed_and_not_located() {
        for (DisclosureReport report : WrongFigures.consistent(Edition.FY2019, Edition.FY2021)) {
            for (int cell = 0; cell < 15; cell++) {
                WrongFigures wrong = WrongFigures.in(report, "dispute", random, List.of(cell));
                Diagnosis diagnosis = wrong.diagnosis();

                assertThat(diagnosis.isLocatable()).isFalse();
                assertThat(diagnosis.getMessage().zh()).contains("只能发现数字不一致，不能确定是哪一处");
                assertThat(diagnosis.getMessage().en()).contains("cannot show which one");
                assertThat(wrong.isOffered(diagnosis)).isTrue();
                assertThat(diagnosis.getSuggestions()).hasSize(possible(wrong.report(), cell / 5));
            }
        }
    }

    /** Of how many cells of one procedure another number, not negative, would make its sum hold. */
    private static int possible(DisclosureReport report, int procedure) {
        StatisticsTable table = report.findTable("dispute").orElseThrow();
        int first = 5 * procedure;
        long excess = -table.getNumber(first + 4);
        for (int i = 0; i < 4; i++) {
            excess += table.getNumber(first + i);
        }
        int possible = 0;
        for (int i = 0; i < 5; i++) {
            possible += table.getNumber(first + i) + (i == 4 ? excess : -excess) >= 0 ? 1 : 0;
        }
        return possible;
    }

    @Test
    void a_wrong_figure_in_a_sum_of_the_statistics_form_is_among_what_is_offered() {
        int located = 0;
        for (DisclosureReport report : WrongFigures.consistent(Edition.FY2014)) {
            StatisticsTable table = report.findTable("statisticsForm").orElseThrow();
            for (Relation relation : table.getDefinition().relations()) {
                if (relation.kind() == Relation.Kind.SUM && !relation.rule().equals("FY2014-REFUSALS")) {
                    for (int cell : Stream.of(relation.left(), relation.right())
                            .flatMap(List::stream)
                            .toList()) {
                        WrongFigures wrong = WrongFigures.in(report, "statisticsForm", random, List.of(cell));
                        Diagnosis diagnosis = wrong.diagnosis();

                        assertThat(diagnosis.getSuggestions())
                                .as(wrong.truth() + " " + diagnosis)
                                .anyMatch(suggestion -> isAbout(suggestion, wrong));
                        located += diagnosis.isUnique() && diagnosis.isLocatable() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(located).as("wrong totals that stand in two sums").isPositive();
    }

    /** A figure that has a limit besides may be left open. */
    private static boolean isAbout(Suggestion suggestion, WrongFigures wrong) {
        return suggestion.getSuspects().size() == 1
                && wrong.truth()
                        .keySet()
                        .contains(suggestion.getSuspects().get(0).getAddress().toString());
    }
}
