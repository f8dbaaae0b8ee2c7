package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Reports as the State Council's form prints them: title, sections in order, in each its text and its table; labels in
 * Chinese, headers and groups merged, numbers as text in the unit of the form, blank cells blank.
 */
public final class OfficialLayout {

    private static final String TITLE = "年政府信息公开工作年度报告";
    private static final String LIST_LABEL = "指标名称";
    private static final String LIST_UNIT = "计量单位";

    private OfficialLayout() {}

    /**
     * A table of a form.
     *
     * @param table the table
     * @return the grid, named like the table
     */
    public static TextGrid of(StatisticsTable table) {
        return print(table, TablePrinter.official(table.getDefinition()));
    }

    /**
     * A table of a form in the habits of an office.
     *
     * @param table the table
     * @param printer the habits
     * @return the grid, named like the table
     */
    public static TextGrid print(StatisticsTable table, TablePrinter printer) {
        return printer.print(
                table.getDefinition(), cell -> table.getCell(cell.index()).format(cell.unit()));
    }

    /**
     * A list of figures: label, unit if any row prints one, and its columns.
     *
     * @param list the list
     * @return the grid, named like the list
     */
    public static TextGrid of(StatisticsList list) {
        return print(list, row -> true);
    }

    /** A list of figures, some of its rows only. */
    static TextGrid print(StatisticsList list, Predicate<ListRow> wanted) {
        GridDraft grid = new GridDraft();
        boolean units = list.getRows().stream().anyMatch(row -> row.unit().isPresent());
        int first = units ? 2 : 1;
        grid.put(0, 0, CellRole.HEADER, LIST_LABEL);
        if (units) {
            grid.put(0, 1, CellRole.HEADER, LIST_UNIT);
        }
        for (int i = 0; i < list.getColumns().size(); i++) {
            grid.put(0, first + i, CellRole.HEADER, list.getColumns().get(i).label());
        }
        StatisticsTable table = list.toTable();
        int line = 1;
        for (ListRow row : list.getRows().stream().filter(wanted).toList()) {
            grid.put(line, 0, CellRole.LABEL, row.label());
            if (units) {
                grid.put(line, 1, CellRole.UNIT, row.unit().orElse(""));
            }
            int column = first;
            for (var cell : table.getDefinition().cellsOf(row.key())) {
                String figure = table.getCell(cell.index()).format(cell.unit());
                grid.figure(line, column++, cell.ref(), figure);
            }
            line++;
        }
        return grid.toGrid(list.getKey());
    }

    /**
     * A whole report on one sheet.
     *
     * @param report the report
     * @return the grid
     */
    public static TextGrid of(DisclosureReport report) {
        return print(report, OfficialLayout::of);
    }

    /**
     * A whole report on one sheet, its tables in the habits of an office.
     *
     * @param report the report
     * @param tables prints a table
     * @return the grid
     */
    public static TextGrid print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables) {
        return new Sheet(report, tables).print();
    }

    /**
     * The title of a report.
     *
     * @param report the report
     * @return its own, else organ, year and the name of the form
     */
    public static String titleOf(DisclosureReport report) {
        return report.getTitle()
                .filter(title -> !title.isBlank())
                .orElse(report.getOrgan().getName() + report.getYear() + TITLE);
    }

    /** The section of the form in which a table stands. */
    static Optional<SectionDefinition> sectionOf(DisclosureReport report, StatisticsTable table) {
        String key = table.getDefinition().key();
        return report.getEdition().form().sections().stream()
                .filter(section -> section.tableKey().equals(Optional.of(key)))
                .findFirst();
    }

    /** One sheet while it is printed. */
    private static final class Sheet {

        private final DisclosureReport report;
        private final List<TextGrid> tables = new ArrayList<>();
        private final Set<StatisticsTable> printed = new LinkedHashSet<>();
        private final GridDraft grid = new GridDraft();
        private final int width;
        private int row;

        private final Function<StatisticsTable, TextGrid> printer;

        private Sheet(DisclosureReport report, Function<StatisticsTable, TextGrid> printer) {
            this.report = report;
            this.printer = printer;
            report.getTables().forEach(table -> tables.add(printer.apply(table)));
            report.getLists().forEach(list -> tables.add(of(list)));
            width = tables.stream().mapToInt(TextGrid::columns).max().orElse(1);
        }

        private TextGrid print() {
            line(CellRole.TITLE, titleOf(report));
            report.getSections().forEach(this::section);
            for (StatisticsTable table : report.getTables()) {
                if (!printed.contains(table)) {
                    sectionOf(report, table)
                            .ifPresent(section ->
                                    line(CellRole.HEADING, section.label().toString()));
                    row = grid.add(printer.apply(table), row);
                }
            }
            for (StatisticsList list : report.getLists()) {
                list.getTitle().ifPresent(title -> line(CellRole.HEADING, title));
                row = grid.add(of(list), row);
            }
            return grid.toGrid("");
        }

        private void section(Section section) {
            section.getTitle().ifPresent(title -> line(CellRole.HEADING, title));
            text(section.getText());
            for (StatisticsTable table : report.getTables()) {
                boolean here = sectionOf(report, table)
                        .filter(definition -> definition.kind() == section.getKind())
                        .isPresent();
                if (here && printed.add(table)) {
                    row = grid.add(printer.apply(table), row);
                }
            }
        }

        private void text(List<TextBlock> blocks) {
            for (TextBlock block : blocks) {
                if (block instanceof Subsection part) {
                    line(CellRole.TEXT, part.getHeading());
                    text(part.getText());
                } else {
                    line(CellRole.TEXT, ((Paragraph) block).getText());
                }
            }
        }

        private void line(CellRole role, String text) {
            if (!text.isBlank()) {
                grid.put(row++, 0, 1, width, role, text);
            }
        }
    }
}
