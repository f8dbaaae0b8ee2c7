package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.EdgesOfLong;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.diagnosis.Diagnostician;

/** What rules and diagnoses conclude from figures that few sums of 64 bits can hold is what exact arithmetic says. */
class EdgesOfLongTest {

    private static final TableDefinition PROACTIVE =
            Edition.FY2021.form().findTable("proactive").orElseThrow();

    /** The tables in which every relation must hold. */
    private static final List<TableDefinition> BALANCES = Edition.everyTable().stream()
            .filter(table -> table.key().equals("request") || table.key().equals("dispute"))
            .toList();

    private static final Set<String> RELATIONS = Edition.everyTable().stream()
            .flatMap(table -> table.relations().stream())
            .map(Relation::rule)
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return EdgesOfLong.definitions().flatMap(EdgesOfLong::tables).map(EdgesOfLongTest::report);
    }

    @Provide
    Arbitrary<DisclosureReport> balances() {
        return Arbitraries.of(BALANCES).flatMap(EdgesOfLong::tables).map(EdgesOfLongTest::report);
    }

    @Provide
    Arbitrary<DisclosureReport> balancesWithGaps() {
        return Arbitraries.of(BALANCES).flatMap(EdgesOfLong::tablesWithGaps).map(EdgesOfLongTest::report);
    }

    @Provide
    Arbitrary<StatisticsTable> documents() {
        return EdgesOfLong.tables(PROACTIVE);
    }

    private static DisclosureReport report(StatisticsTable table) {
        Edition edition = Stream.of(Edition.values())
                .filter(each -> each.form().tables().contains(table.getDefinition()))
                .findFirst()
                .orElseThrow();
        return report(edition, edition.firstYear(), table);
    }

    private static DisclosureReport report(Edition edition, int year, StatisticsTable table) {
        return DisclosureReport.builder()
                .edition(edition)
                .year(year)
                .organ(ReportingOrgan.of("某局"))
                .table(table)
                .build();
    }

    @Property(tries = 500)
    void a_relation_is_reported_exactly_if_it_does_not_hold(@ForAll("reports") DisclosureReport report) {
        StatisticsTable table = report.getTables().get(0);
        List<String> expected = table.getDefinition().relations().stream()
                .map(relation -> broken(relation, table))
                .filter(Objects::nonNull)
                .toList();

        assertThat(ReportValidator.standard().validate(report).getFindings().stream()
                        .filter(Finding::isAssessable)
                        .filter(finding -> RELATIONS.contains(finding.getCode().toString()))
                        .map(finding -> finding.getCode() + " " + finding.getAddresses() + " " + plain(finding)))
                .containsExactlyInAnyOrderElementsOf(expected);
        Statistics.label("broken").collect(!expected.isEmpty()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).count(count -> count > 10);
        });
    }

    private static String broken(Relation relation, StatisticsTable table) {
        BigInteger left = EdgesOfLong.sum(table, relation.left());
        BigInteger right = EdgesOfLong.sum(table, relation.right());
        int order = left.compareTo(right);
        if (relation.kind() == Relation.Kind.AT_MOST ? order <= 0 : order == 0) {
            return null;
        }
        List<CellRef> refs = Stream.concat(relation.left().stream(), relation.right().stream())
                .map(cell -> table.getDefinition().cell(cell).ref())
                .toList();
        boolean balance = relation.kind() == Relation.Kind.BALANCE;
        return relation.rule() + " " + refs + " "
                + plain(table, relation, balance ? right : left) + " instead of "
                + plain(table, relation, balance ? left : right);
    }

    private static String plain(StatisticsTable table, Relation relation, BigInteger stored) {
        return table.getDefinition()
                .cell(relation.left().get(0))
                .unit()
                .toDecimal(stored)
                .toPlainString();
    }

    private static String plain(Finding finding) {
        return finding.getFound().orElseThrow().toPlainString() + " instead of "
                + finding.getExpected().orElseThrow().toPlainString();
    }

    @Property(tries = 150)
    void a_table_is_diagnosed_exactly_if_a_figure_of_it_cannot_be_right(@ForAll("balances") DisclosureReport report) {
        StatisticsTable table = report.getTables().get(0);
        boolean right = table.getDefinition().relations().stream().allMatch(relation -> broken(relation, table) == null)
                && table.getDefinition().cells().stream()
                        .allMatch(cell -> cell.isSigned() || table.getNumber(cell.index()) >= 0);

        assertThat(Diagnostician.standard().diagnose(report).isEmpty())
                .as(table.toString())
                .isEqualTo(right);
    }

    @Property(tries = 150)
    void what_a_diagnosis_determines_fits_and_puts_the_table_right(
            @ForAll("balancesWithGaps") DisclosureReport report) {
        for (Diagnosis diagnosis : Diagnostician.standard().diagnose(report)) {
            for (Suggestion suggestion : diagnosis.getSuggestions()) {
                if (suggestion.isDetermined()) {
                    StatisticsTable corrected = Diagnostician.standard()
                            .apply(report, suggestion)
                            .report()
                            .getTables()
                            .get(0);
                    assertThat(corrected.getDefinition().relations())
                            .filteredOn(relation -> isFilled(corrected, relation))
                            .allSatisfy(relation ->
                                    assertThat(broken(relation, corrected)).isNull());
                }
            }
        }
    }

    private static boolean isFilled(StatisticsTable table, Relation relation) {
        return Stream.concat(relation.left().stream(), relation.right().stream())
                .allMatch(cell -> table.getState(cell) == CellState.NUMBER);
    }

    @Property(tries = 300)
    void documents_in_force_follow_from_the_year_before_exactly(
            @ForAll("documents") StatisticsTable before,
            @ForAll("documents") StatisticsTable drawn,
            @ForAll boolean wrapped) {
        List<String> expected = new ArrayList<>();
        StatisticsTable now = drawn;
        for (String row : List.of("administrativeRule", "normativeDocument")) {
            BigInteger sum = number(before, row, "inForce")
                    .add(number(now, row, "issued"))
                    .subtract(number(now, row, "repealed"));
            if (wrapped) {
                now = now.with(row, "inForce", Cell.of(sum.longValue()));
            }
            BigInteger stated = number(now, row, "inForce");
            if (!stated.equals(sum)) {
                expected.add(stated + " instead of " + sum);
            }
        }
        ReportSeries series = ReportSeries.of(report(Edition.FY2021, 2022, before), report(Edition.FY2021, 2023, now));

        assertThat(ReportValidator.standard().validate(series).getFindings().stream()
                        .filter(Finding::isAssessable)
                        .filter(finding -> finding.getCode().toString().equals("S2-STOCK-ROLL"))
                        .map(EdgesOfLongTest::plain))
                .containsExactlyElementsOf(expected);
    }

    private static BigInteger number(StatisticsTable table, String row, String column) {
        return BigInteger.valueOf(table.getCell(row, column).getNumber());
    }
}
