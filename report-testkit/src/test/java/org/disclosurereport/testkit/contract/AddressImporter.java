package org.disclosurereport.testkit.contract;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.grid.CellRole;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.TextGrid;

/**
 * An importer that keeps all promises without reading a label: a cell of a grid knows the address of its figure. Tests
 * plant one bug at a time in it.
 */
class AddressImporter implements ImporterContract {

    private static final Pattern TITLE = Pattern.compile("(.*?)(20[0-9]{2})年.*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @Override
    public DisclosureReport read(List<TextGrid> sheets) {
        List<PrintedCell> cells =
                sheets.stream().flatMap(sheet -> sheet.cells().stream()).toList();
        Matcher title = TITLE.matcher(cells.stream()
                .filter(cell -> cell.role() == CellRole.TITLE)
                .findFirst()
                .orElseThrow()
                .text());
        if (!title.matches()) {
            throw new IllegalArgumentException("There must be a title");
        }
        int year = Integer.parseInt(title.group(2));
        Edition edition = Edition.findByYear(year).orElseThrow();
        DisclosureReport.Builder report =
                DisclosureReport.builder().edition(edition).year(year).organ(organ(title.group(1)));
        for (TableDefinition definition : edition.form().tables()) {
            StatisticsTable.Builder table = StatisticsTable.builder(definition);
            for (PrintedCell cell : cells) {
                cell.figure()
                        .flatMap(ref -> definition
                                .find(ref.row(), ref.column())
                                .filter(found -> found.ref().equals(ref)))
                        .ifPresent(found -> table.set(found.index(), figure(cell.text(), found)));
            }
            report.table(table(table.build()));
        }
        return report.build();
    }

    ReportingOrgan organ(String printed) {
        return ReportingOrgan.of(printed);
    }

    StatisticsTable table(StatisticsTable table) {
        return table;
    }

    Cell figure(String printed, CellDefinition cell) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        String digits = text.replace(",", "");
        return switch (text) {
            case "" -> Cell.BLANK;
            case "/" -> Cell.SLASH;
            case "-" -> Cell.DASH;
            default ->
                NUMBER.matcher(digits).matches()
                        ? Cell.of(cell.unit().toStored(new BigDecimal(digits)))
                        : Cell.unreadable(printed);
        };
    }
}
