package org.disclosurereport.quickstart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Imports what one old system exports: the form of FY2021 as csv, always with the same labels in the same columns. An
 * importer of your own is tested as this one is; documents of many hands are better given to {@code ReportReader}.
 */
public final class LedgerImporter {

    private static final Pattern TITLE = Pattern.compile("(.+)(20[0-9]{2})年政府信息公开工作年度报告,*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private LedgerImporter() {}

    /**
     * Reads a report.
     *
     * @param csv the export
     * @return the report
     * @throws IllegalArgumentException if the first line is no title
     */
    public static DisclosureReport read(String csv) {
        List<String> lines = csv.lines().toList();
        Matcher title = TITLE.matcher(lines.get(0));
        if (!title.matches()) {
            throw new IllegalArgumentException("The first line must be the title, but was " + lines.get(0));
        }
        int year = Integer.parseInt(title.group(2));
        DisclosureReport.Builder report =
                DisclosureReport.builder().edition(Edition.FY2021).year(year).organ(ReportingOrgan.of(title.group(1)));
        Edition.FY2021.form().tables().forEach(table -> report.table(table(table, lines)));
        return report.build();
    }

    private static StatisticsTable table(TableDefinition definition, List<String> lines) {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        for (TableBlock block : definition.blocks()) {
            boolean across = block.direction() == TableBlock.Direction.ACROSS;
            List<String> disputes = across ? fields(lines, "行政复议", 3) : List.of();
            for (int row = 0; row < block.rows().size(); row++) {
                FormLabel label = block.rows().get(row);
                List<String> fields = across ? disputes : fields(lines, label.toString(), 0);
                int first =
                        across ? row * block.columns().size() : definition.key().equals("request") ? 3 : 1;
                for (int column = 0; column < block.columns().size(); column++) {
                    String key = block.columns().get(column).key();
                    Unit unit = definition.require(label.key(), key).unit();
                    table.set(label.key(), key, figure(fields.get(first + column), unit));
                }
            }
        }
        return table.build();
    }

    /** The fields of the line some lines below the one that has a label. */
    private static List<String> fields(List<String> lines, String label, int below) {
        for (int line = 0; line < lines.size(); line++) {
            List<String> fields = Arrays.asList(lines.get(line).split(",", -1));
            if (fields.contains(label)) {
                return Arrays.asList(lines.get(line + below).split(",", -1));
            }
        }
        throw new IllegalArgumentException("There must be a line with the label " + label);
    }

    private static Cell figure(String field, Unit unit) {
        return switch (field) {
            case "" -> Cell.BLANK;
            case "/" -> Cell.SLASH;
            case "-" -> Cell.DASH;
            default ->
                NUMBER.matcher(field).matches()
                        ? Cell.of(unit.toStored(new BigDecimal(field)))
                        : Cell.unreadable(field);
        };
    }
}
