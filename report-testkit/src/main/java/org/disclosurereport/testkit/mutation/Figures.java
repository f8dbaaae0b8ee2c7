package org.disclosurereport.testkit.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** The figures of one report by their addresses. */
final class Figures {

    private final DisclosureReport report;

    private Figures(DisclosureReport report) {
        this.report = report;
    }

    static Figures of(DisclosureReport report) {
        return new Figures(report);
    }

    /** Every table and list. */
    static Stream<StatisticsTable> tables(DisclosureReport report) {
        return Stream.concat(
                report.getTables().stream(), report.getLists().stream().map(StatisticsList::toTable));
    }

    private Optional<Cell> find(String address) {
        return report.find(CellRef.parse(address));
    }

    /** Whether the report has all of some cells. */
    boolean has(String... addresses) {
        return Stream.of(addresses).allMatch(address -> find(address).isPresent());
    }

    boolean isNumber(String address) {
        return find(address).filter(Cell::isNumber).isPresent();
    }

    boolean isUnfilled(String address) {
        return find(address).filter(cell -> cell.getState().isUnfilled()).isPresent();
    }

    boolean isUnreadable(String address) {
        return find(address)
                .filter(cell -> cell.getState() == CellState.UNREADABLE)
                .isPresent();
    }

    /** The number of a cell, 0 if it holds none. */
    long number(String address) {
        return find(address).filter(Cell::isNumber).map(Cell::getNumber).orElse(0L);
    }

    /** Whether all of some cells hold numbers that are not negative. */
    boolean areCounts(String... addresses) {
        return Stream.of(addresses).allMatch(address -> isNumber(address) && number(address) >= 0);
    }

    /** Those of some cells that hold a number above 0. */
    List<String> positive(String... addresses) {
        return Stream.of(addresses).filter(address -> number(address) > 0).toList();
    }

    /** The report with a number in some cells. */
    static DisclosureReport with(DisclosureReport report, long number, String... addresses) {
        DisclosureReport changed = report;
        for (String address : addresses) {
            changed = changed.with(CellRef.parse(address), Cell.of(number));
        }
        return changed;
    }

    /** The report with so much more in some cells. */
    static DisclosureReport raised(DisclosureReport report, long by, String... addresses) {
        DisclosureReport changed = report;
        for (String address : addresses) {
            changed = with(changed, Math.addExact(of(changed).number(address), by), address);
        }
        return changed;
    }
}
