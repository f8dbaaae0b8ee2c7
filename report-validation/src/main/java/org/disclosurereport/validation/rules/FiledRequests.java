package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the table of requests of which sentences speak. Where the total of a row is blank, it is the sum of
 * the applicants: offices fill in the one or the others.
 */
final class FiledRequests {

    private static final String TOTAL = "total";

    private final StatisticsTable table;

    private FiledRequests(StatisticsTable table) {
        this.table = table;
    }

    /** The table of a report, or null if it files none. */
    static @Nullable FiledRequests in(DisclosureReport report) {
        return report.findTable(RequestTable.KEY).map(FiledRequests::new).orElse(null);
    }

    /** 本年新收, and that with 上年结转: what the numbers of requests in sentences mean. */
    List<FiledTotal> intake() {
        return intake(newlyReceived(), broughtForward());
    }

    /** Of the intake that of natural persons. */
    List<FiledTotal> intakeOfNaturalPersons() {
        return intake(
                column("newlyReceived", "naturalPerson", "表中自然人新收", "table, new from natural persons"),
                column("broughtForward", "naturalPerson", "自然人结转", "brought forward from natural persons"));
    }

    private static List<FiledTotal> intake(@Nullable FiledTotal received, @Nullable FiledTotal brought) {
        if (received == null) {
            return List.of();
        }
        return brought == null || brought.value().signum() == 0
                ? List.of(received)
                : List.of(received, received.plus(brought));
    }

    @Nullable
    FiledTotal newlyReceived() {
        return row("newlyReceived", "表中本年新收", "table, newly received");
    }

    @Nullable
    FiledTotal broughtForward() {
        return row("broughtForward", "上年结转", "brought forward");
    }

    @Nullable
    FiledTotal carriedForward() {
        return row("carriedForward", "表中结转下年度", "table, carried forward");
    }

    @Nullable
    FiledTotal concluded() {
        return row("concludedTotal", "表中办结总计", "table, concluded in total");
    }

    @Nullable
    FiledTotal row(String key, String zh, String en) {
        return sum(row -> row.key().equals(key), Wording.of(zh, en));
    }

    /** The sum of the rows under a header of the form, which prints no figure there. */
    @Nullable
    FiledTotal group(String header, String zh, String en) {
        return sum(row -> row.isUnder(header), Wording.of(zh, en));
    }

    private @Nullable FiledTotal column(String row, String column, String zh, String en) {
        return table.getDefinition()
                .find(row, column)
                .filter(cell -> isNumber(cell))
                .map(cell -> new FiledTotal(Wording.of(zh, en), number(cell), List.of(cell.ref())))
                .orElse(null);
    }

    private @Nullable FiledTotal sum(Predicate<FormLabel> rows, Wording name) {
        BigDecimal sum = BigDecimal.ZERO;
        List<CellRef> cells = new ArrayList<>();
        for (CellDefinition total : table.getDefinition().cells()) {
            if (!total.column().key().equals(TOTAL) || !rows.test(total.row())) {
                continue;
            }
            for (CellDefinition cell : isNumber(total) ? List.of(total) : cellsOfRow(total.row())) {
                if (table.getState(cell.index()) == CellState.UNREADABLE) {
                    return null;
                }
                if (isNumber(cell)) {
                    sum = sum.add(number(cell));
                    cells.add(cell.ref());
                }
            }
        }
        return cells.isEmpty() ? null : new FiledTotal(name, sum, cells);
    }

    private List<CellDefinition> cellsOfRow(FormLabel row) {
        return table.getDefinition().cells().stream()
                .filter(cell -> cell.row().key().equals(row.key()))
                .toList();
    }

    private boolean isNumber(CellDefinition cell) {
        return table.getState(cell.index()) == CellState.NUMBER;
    }

    private BigDecimal number(CellDefinition cell) {
        return cell.unit().toDecimal(table.getNumber(cell.index()));
    }
}
