package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** The figures of the year, by row, that the statistics form and the known annexes file. Money is in yuan. */
final class FiledRows {

    private static final int ZEROS_OF_TEN_THOUSAND = 4;

    private FiledRows() {}

    /** The figures of the statistics form, if it is filed. */
    static List<Map<String, FiledTotal>> ofForm(DisclosureReport report) {
        return report.findTable(StatisticsForm.KEY)
                .map(table -> List.of(figures(table, "value")))
                .orElse(List.of());
    }

    /** The figures of the annexes that are known by name. */
    static List<Map<String, FiledTotal>> ofAnnexes(DisclosureReport report) {
        List<Map<String, FiledTotal>> annexes = new ArrayList<>();
        for (StatisticsList list : report.getLists()) {
            Optional<LocalAnnex> annex = list.getAnnex();
            if (annex.isPresent()) {
                annexes.add(figures(list.toTable(), columnOfYear(annex.get())));
            }
        }
        return annexes;
    }

    private static String columnOfYear(LocalAnnex annex) {
        return switch (annex) {
            case FUJIAN, PINGTAN -> "year";
            case PUDONG, DINGXI -> "yearToDate";
        };
    }

    private static Map<String, FiledTotal> figures(StatisticsTable table, String column) {
        Map<String, FiledTotal> figures = new HashMap<>();
        for (CellDefinition cell : table.getDefinition().cells()) {
            if (cell.ref().column().equals(column) && table.getState(cell.index()) == CellState.NUMBER) {
                Wording name = cell.row().wording();
                figures.put(
                        cell.ref().row(),
                        new FiledTotal(
                                Wording.of("表中“" + name.zh() + "”", "table, " + name.en()),
                                number(table, cell),
                                List.of(cell.ref())));
            }
        }
        return figures;
    }

    private static BigDecimal number(StatisticsTable table, CellDefinition cell) {
        BigDecimal number = cell.unit().toDecimal(table.getNumber(cell.index()));
        return cell.unit() == Unit.TEN_THOUSAND_YUAN ? number.movePointRight(ZEROS_OF_TEN_THOUSAND) : number;
    }
}
