package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.StatisticsTable;

/** How the tables of a report are spread over sheets. */
public enum Arrangement {
    /** The whole report on one sheet, with its sections and their text. */
    ONE_SHEET {
        @Override
        List<TextGrid> print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables) {
            return List.of(OfficialLayout.print(report, tables).withName("年度报告"));
        }
    },
    /** The title, then nothing but the tables, one below the other. */
    TABLES_ONLY {
        @Override
        List<TextGrid> print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables) {
            TextGrid sheet = title(report);
            for (StatisticsTable table : report.getTables()) {
                sheet = sheet.above(tables.apply(table), 1);
            }
            return List.of(sheet.withName("年报"));
        }
    },
    /**
     * The title, then the first two tables beside each other, and the others below. Of each other, the tables of requests
     * and of disputes cannot be told apart by labels when they stand side by side: both have 总计 over a column. Nor can a
     * column of units from the column 单位 of a table with one organ a row; so no line names its unit.
     */
    SIDE_BY_SIDE {
        @Override
        List<TextGrid> print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables) {
            List<StatisticsTable> all = report.getTables();
            TextGrid beside = TextGrid.of("", List.of());
            for (StatisticsTable table : all.subList(0, Math.min(2, all.size()))) {
                beside = beside.leftOf(tables.apply(table), beside.columns() == 0 ? 0 : 1);
            }
            TextGrid sheet = title(report).above(beside, 1);
            for (StatisticsTable table : all.subList(Math.min(2, all.size()), all.size())) {
                sheet = sheet.above(tables.apply(table), 2);
            }
            return List.of(sheet.withName("年报"));
        }

        @Override
        boolean takes(TableHabit habit) {
            return habit == TableHabit.OF_THE_FORM || habit == TableHabit.ONE_LABEL_COLUMN;
        }
    },
    /** A sheet for each table, each with the title. */
    A_SHEET_A_TABLE {
        @Override
        List<TextGrid> print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables) {
            List<TextGrid> sheets = new ArrayList<>();
            for (StatisticsTable table : report.getTables()) {
                sheets.add(title(report)
                        .above(tables.apply(table), 1)
                        .withName(table.getDefinition().key()));
            }
            return sheets.isEmpty() ? List.of(title(report)) : sheets;
        }
    };

    private static TextGrid title(DisclosureReport report) {
        return TextGrid.of("", List.of(PrintedCell.of(0, 0, CellRole.TITLE, OfficialLayout.titleOf(report))));
    }

    /**
     * Prints a report.
     *
     * @param report the report
     * @param tables prints a table
     * @return the sheets
     */
    abstract List<TextGrid> print(DisclosureReport report, Function<StatisticsTable, TextGrid> tables);

    /** Whether tables printed in a habit can be told apart in this arrangement. */
    boolean takes(TableHabit habit) {
        return true;
    }
}
