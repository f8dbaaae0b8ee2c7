package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * One block of section four, or several together, as sentences speak of it: all cases, the concluded ones, or those
 * upheld. A blank total is the sum of the results; a block that is blank altogether has no case.
 *
 * @param all the total
 * @param concluded the total without 尚未审结
 * @param upheld 结果维持
 */
record FiledDisputes(FiledTotal all, FiledTotal concluded, FiledTotal upheld) {

    static @Nullable FiledDisputes reconsiderations(DisclosureReport report) {
        return in(report, "reconsideration", "表中行政复议", "table, reconsiderations");
    }

    static @Nullable FiledDisputes directLitigations(DisclosureReport report) {
        return in(report, "directLitigation", "表中未经复议直接起诉", "table, litigations without reconsideration");
    }

    static @Nullable FiledDisputes litigationsAfterReconsideration(DisclosureReport report) {
        return in(report, "litigationAfterReconsideration", "表中复议后起诉", "table, litigations after reconsideration");
    }

    /** Both blocks of suits. */
    static @Nullable FiledDisputes litigations(DisclosureReport report) {
        FiledDisputes direct = directLitigations(report);
        FiledDisputes after = litigationsAfterReconsideration(report);
        return direct == null || after == null ? null : direct.plus(after, "表中行政诉讼", "table, litigations");
    }

    FiledDisputes plus(FiledDisputes other, String zh, String en) {
        return of(zh, en, all.plus(other.all), concluded.plus(other.concluded), upheld.plus(other.upheld));
    }

    /** What a number of cases may mean. */
    List<FiledTotal> totals() {
        return all.value().compareTo(concluded.value()) == 0 ? List.of(all) : List.of(all, concluded);
    }

    private static FiledDisputes of(String zh, String en, FiledTotal all, FiledTotal concluded, FiledTotal upheld) {
        return new FiledDisputes(
                all.named(zh + "总计", en + " in total"),
                concluded.named("其中已审结", "concluded"),
                upheld.named(zh + "结果维持", en + " upheld"));
    }

    private static @Nullable FiledDisputes in(DisclosureReport report, String procedure, String zh, String en) {
        StatisticsTable table = report.findTable(DisputeTable.KEY).orElse(null);
        if (table == null) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<CellRef> cells = new ArrayList<>();
        for (CellDefinition cell : table.getDefinition().cells()) {
            if (cell.ref().row().equals(procedure)) {
                if (table.getState(cell.index()) == CellState.UNREADABLE) {
                    return null;
                }
                cells.add(cell.ref());
                // Wherever the sum is used, the total is blank and adds nothing.
                sum = sum.add(number(table, cell));
            }
        }
        CellDefinition total = table.getDefinition().require(procedure, "total");
        CellDefinition pending = table.getDefinition().require(procedure, "pending");
        CellDefinition upheld = table.getDefinition().require(procedure, "upheld");
        Wording name = Wording.of(zh, en);
        FiledTotal all = isNumber(table, total)
                ? new FiledTotal(name, number(table, total), List.of(total.ref()))
                : new FiledTotal(name, sum, cells);
        return of(
                zh,
                en,
                all,
                all.minus(new FiledTotal(name, number(table, pending), List.of(pending.ref()))),
                new FiledTotal(name, number(table, upheld), List.of(upheld.ref())));
    }

    private static boolean isNumber(StatisticsTable table, CellDefinition cell) {
        return table.getState(cell.index()) == CellState.NUMBER;
    }

    private static BigDecimal number(StatisticsTable table, CellDefinition cell) {
        return isNumber(table, cell) ? cell.unit().toDecimal(table.getNumber(cell.index())) : BigDecimal.ZERO;
    }
}
