package org.disclosurereport.model.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * The one order of parts: by year, edition and organ, and if all of that is equal by what was filed. Only equal parts
 * compare as equal, so that a sorted list of parts is the same whatever the order in which they came.
 */
final class PartOrder {

    static final Comparator<ReportingOrgan> OF_ORGANS = PartOrder::compareOrgans;

    static final Comparator<PartReport> OF_PARTS = Comparator.comparingInt(PartReport::year)
            .thenComparing(PartReport::edition)
            .thenComparing(PartReport::organ, OF_ORGANS)
            .thenComparing(PartReport::scope, PartOrder::compare)
            .thenComparing(PartReport::detailed)
            .thenComparing(PartReport::tables, PartOrder::compareLists);

    private static final Comparator<ReportingOrgan> OF_ORGANS_ALONE = Comparator.comparing(ReportingOrgan::getName)
            .thenComparing(ReportingOrgan::getDivisionCode, PartOrder::compare)
            .thenComparing(ReportingOrgan::getCreditCode, PartOrder::compare)
            .thenComparing(ReportingOrgan::getLevel, PartOrder::compare)
            .thenComparing(ReportingOrgan::getKind, PartOrder::compare);

    private static final Comparator<Cell> OF_CELLS = Comparator.comparing(Cell::getState)
            .thenComparingLong(cell -> cell.isNumber() ? cell.getNumber() : 0)
            .thenComparing(cell -> cell.isNumber() || cell.getState().isUnfilled() ? "" : cell.getRawText());

    private static final Comparator<StatisticsTable> OF_TABLES = Comparator.comparing(
                    (StatisticsTable table) -> table.getDefinition().key())
            .thenComparing(table -> table.getDefinition().form())
            .thenComparing(PartOrder::compareCells);

    private PartOrder() {}

    /** An organ before those below it, however long the chain of organs above. */
    private static int compareOrgans(ReportingOrgan one, ReportingOrgan other) {
        Optional<ReportingOrgan> left = Optional.of(one);
        Optional<ReportingOrgan> right = Optional.of(other);
        while (left.isPresent() && right.isPresent()) {
            int order = OF_ORGANS_ALONE.compare(left.get(), right.get());
            if (order != 0) {
                return order;
            }
            left = left.get().getParent();
            right = right.get().getParent();
        }
        return Boolean.compare(left.isPresent(), right.isPresent());
    }

    private static int compareLists(List<StatisticsTable> one, List<StatisticsTable> other) {
        for (int t = 0; t < Math.min(one.size(), other.size()); t++) {
            int order = OF_TABLES.compare(one.get(t), other.get(t));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareCells(StatisticsTable one, StatisticsTable other) {
        for (int i = 0; i < one.getDefinition().cells().size(); i++) {
            int order = OF_CELLS.compare(one.getCell(i), other.getCell(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static <T extends Comparable<? super T>> int compare(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
