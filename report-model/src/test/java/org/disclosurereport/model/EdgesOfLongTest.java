package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;

/** What is added up or converted is what {@link BigInteger} says, or it is refused; nothing wraps around. */
class EdgesOfLongTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();

    @Provide
    Arbitrary<StatisticsTable> tables() {
        return EdgesOfLong.definitions().flatMap(EdgesOfLong::tablesWithGaps);
    }

    @Provide
    Arbitrary<List<StatisticsTable>> requests() {
        return EdgesOfLong.tablesWithGaps(REQUEST).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        Arbitrary<BigInteger> stored = Combinators.combine(
                        EdgesOfLong.numbers(),
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(1, 10, 10_000, 1_000_000))
                .as((edge, near, factor) ->
                        BigInteger.valueOf(edge).add(BigInteger.valueOf(near)).multiply(BigInteger.valueOf(factor)));
        return Combinators.combine(stored, Arbitraries.integers().between(-3, 9))
                .as(BigDecimal::new);
    }

    @Property(tries = 1000)
    void a_computed_total_is_the_sum_of_its_parts_or_is_refused(@ForAll("tables") StatisticsTable table) {
        Map<Integer, BigInteger> totals = new TreeMap<>();
        if (compute(table, totals)) {
            StatisticsTable computed = table.withComputedTotals();
            totals.forEach(
                    (cell, total) -> assertThat(computed.getCell(cell)).isEqualTo(Cell.of(total.longValueExact())));
        } else {
            assertThatThrownBy(table::withComputedTotals).isInstanceOf(ArithmeticException.class);
        }
    }

    /** Every total that can be computed, exactly; a total may be a part of another. Whether they all fit. */
    private static boolean compute(StatisticsTable table, Map<Integer, BigInteger> totals) {
        Map<Integer, BigInteger> before;
        boolean fits;
        do {
            before = new TreeMap<>(totals);
            fits = true;
            for (Relation relation : table.getDefinition().relations()) {
                boolean readable = relation.right().stream()
                        .noneMatch(cell -> table.getState(cell) == CellState.UNREADABLE && !totals.containsKey(cell));
                boolean filled = relation.right().stream()
                        .anyMatch(cell -> table.getState(cell) == CellState.NUMBER || totals.containsKey(cell));
                if (relation.kind() == Relation.Kind.SUM && readable && filled) {
                    BigInteger total = relation.right().stream()
                            .map(cell -> totals.getOrDefault(cell, EdgesOfLong.sum(table, List.of(cell))))
                            .reduce(BigInteger.ZERO, BigInteger::add);
                    totals.put(relation.left().get(0), total);
                    fits &= total.bitLength() < Long.SIZE;
                }
            }
        } while (!totals.equals(before));
        return fits;
    }

    @Property(tries = 1000)
    void cells_are_added_exactly_or_not_at_all(@ForAll("tables") StatisticsTable table) {
        for (Relation relation : table.getDefinition().relations()) {
            int[] cells = relation.right().stream().mapToInt(cell -> cell).toArray();
            BigInteger exact = EdgesOfLong.sum(table, relation.right());
            try {
                assertThat(table.sumOf(cells)).isEqualTo(exact.longValueExact());
            } catch (ArithmeticException refused) {
                assertThat(table.hasLarge())
                        .as("only large numbers are refused")
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void a_roll_up_states_exact_sums_and_says_which_do_not_fit(@ForAll("requests") List<StatisticsTable> tables) {
        List<DisclosureReport> reports = new ArrayList<>();
        for (StatisticsTable table : tables) {
            reports.add(DisclosureReport.builder()
                    .edition(Edition.FY2021)
                    .year(2023)
                    .organ(ReportingOrgan.of("某市第" + reports.size() + "局"))
                    .scope(ReportScope.SELF)
                    .table(table)
                    .build());
        }
        RollUp rollUp = RollUp.of(reports);
        StatisticsTable sum = rollUp.toReport(ReportingOrgan.of("某市人民政府"), ReportScope.REGION)
                .flatMap(report -> report.findTable("request"))
                .orElseThrow();
        for (CellDefinition cell : REQUEST.cells()) {
            BigInteger exact = EdgesOfLong.sum(tables.stream()
                    .filter(table -> table.getState(cell.index()) == CellState.NUMBER)
                    .map(table -> table.getNumber(cell.index())));
            assertThat(rollUp.find(cell.ref()).orElseThrow().sum()).isEqualTo(exact);
            Cell stated = sum.getCell(cell.index());
            if (stated.isNumber()) {
                assertThat(stated.getNumber()).isEqualTo(exact.longValueExact());
            } else if (tables.stream().allMatch(table -> table.getState(cell.index()) == CellState.NUMBER)) {
                assertThat(exact.bitLength()).isGreaterThanOrEqualTo(Long.SIZE);
                assertThat(stated).isEqualTo(Cell.unreadable(exact.toString()));
            }
        }
    }

    @Property(tries = 2000)
    void a_figure_is_stored_exactly_or_not_at_all(@ForAll("figures") BigDecimal figure, @ForAll Unit unit) {
        BigDecimal stored = figure.movePointRight(unit.decimals()).stripTrailingZeros();
        if (stored.scale() <= 0 && stored.toBigInteger().bitLength() < Long.SIZE) {
            long number = unit.toStored(figure);
            assertThat(BigDecimal.valueOf(number)).isEqualByComparingTo(stored);
            assertThat(unit.toDecimal(number)).isEqualByComparingTo(figure);
        } else {
            assertThatThrownBy(() -> unit.toStored(figure)).isInstanceOf(ArithmeticException.class);
        }
    }
}
