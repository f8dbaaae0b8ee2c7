package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** The figures of one report as rules over years ask for them: by address, whatever the edition. */
final class YearFigures {

    private YearFigures() {}

    /** The figure at an address of a table or list, or null if the report has no such cell. */
    static @Nullable ReportFigure find(DisclosureReport report, CellRef ref) {
        StatisticsTable table = report.findTable(ref.table())
                .or(() -> report.findList(ref.table()).map(StatisticsList::toTable))
                .orElse(null);
        return table == null
                ? null
                : table.getDefinition()
                        .find(ref.row(), ref.column())
                        .map(cell -> new ReportFigure(cell, table.getCell(cell.index())))
                        .orElse(null);
    }

    /** The number at an address, or null if the report has no number there. */
    static @Nullable BigDecimal findNumber(DisclosureReport report, CellRef ref) {
        ReportFigure figure = find(report, ref);
        return figure == null || !figure.cell().isNumber() ? null : toNumber(figure);
    }

    /** The number in a cell, in the unit of the form. */
    static BigDecimal toNumber(ReportFigure figure) {
        return figure.definition().unit().toDecimal(figure.cell().getNumber());
    }
}
