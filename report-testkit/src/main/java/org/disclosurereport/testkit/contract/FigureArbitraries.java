package org.disclosurereport.testkit.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** Consistent reports in which some cells have another content. They shrink towards the fewest cells. */
final class FigureArbitraries {

    private static final int MOST = 30;

    private FigureArbitraries() {}

    /** Some cells, one at least, have one of these contents. */
    static Arbitrary<DisclosureReport> withSome(Arbitrary<DisclosureReport> reports, Arbitrary<Cell> contents) {
        return Combinators.combine(
                        Combinators.combine(Arbitraries.integers().between(0, 999), contents)
                                .as(Map::entry)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST),
                        reports)
                .as((changes, report) -> {
                    List<CellRef> refs = cells(report);
                    Map<CellRef, Cell> changed = changes.stream()
                            .collect(Collectors.toMap(
                                    change -> refs.get(change.getKey() % refs.size()),
                                    Map.Entry::getValue,
                                    (first, second) -> second));
                    return with(report, changed);
                });
    }

    /** One total is some more than its parts. */
    static Arbitrary<DisclosureReport> withWrongTotal(Arbitrary<DisclosureReport> reports) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.longs().between(1, 9),
                        reports)
                .as((number, more, report) -> {
                    List<CellRef> totals = report.getTables().stream()
                            .flatMap(FigureArbitraries::totals)
                            .toList();
                    if (totals.isEmpty()) {
                        return report;
                    }
                    CellRef total = totals.get(number % totals.size());
                    long right = report.find(total).orElseThrow().getNumber();
                    return with(report, Map.of(total, Cell.of(right + more)));
                });
    }

    private static Stream<CellRef> totals(StatisticsTable table) {
        return table.getDefinition().relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .map(relation ->
                        table.getDefinition().cell(relation.left().get(0)).ref())
                .distinct();
    }

    private static List<CellRef> cells(DisclosureReport report) {
        return report.getTables().stream()
                .flatMap(table -> table.getDefinition().cells().stream())
                .map(cell -> cell.ref())
                .toList();
    }

    private static DisclosureReport with(DisclosureReport report, Map<CellRef, Cell> contents) {
        DisclosureReport changed = report;
        for (Map.Entry<CellRef, Cell> content : contents.entrySet()) {
            changed = changed.with(content.getKey(), content.getValue());
        }
        return changed;
    }
}
