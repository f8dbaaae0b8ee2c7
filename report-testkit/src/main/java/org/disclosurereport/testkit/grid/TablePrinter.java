package org.disclosurereport.testkit.grid;

import java.util.function.Function;
import java.util.function.Predicate;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;

/**
 * Prints a table of any form as a grid, in the habits of an office. Knows no table by heart: labels, headers and what
 * spans what come from the definition. Immutable.
 */
public final class TablePrinter {

    static final String UNIT_HEADER = "单位";

    private final boolean oneLabelColumn;
    private final boolean units;
    private final boolean sideBySide;
    private final Predicate<FormLabel> rows;

    private TablePrinter(boolean oneLabelColumn, boolean units, boolean sideBySide, Predicate<FormLabel> rows) {
        this.oneLabelColumn = oneLabelColumn;
        this.units = units;
        this.sideBySide = sideBySide;
        this.rows = rows;
    }

    /**
     * A printer with a column of labels for each level of headers, which span their rows, as sections two to four of
     * the forms since FY2019 have them.
     *
     * @return the printer
     */
    public static TablePrinter plain() {
        return new TablePrinter(false, false, false, row -> true);
    }

    /**
     * The printer that prints a table as its form does: one with a column of units, such as 政府信息公开情况统计表, has
     * one column of labels, in which headers are lines of their own.
     *
     * @param table the table
     * @return the printer
     */
    public static TablePrinter official(TableDefinition table) {
        return table.furniture().contains(UNIT_HEADER)
                ? plain().inOneLabelColumn().withUnits()
                : plain();
    }

    /**
     * The same printer with all labels in one column: headers of rows are lines of their own.
     *
     * @return the changed copy
     */
    public TablePrinter inOneLabelColumn() {
        return new TablePrinter(true, units, sideBySide, rows);
    }

    /**
     * The same printer with a column that names the unit of every line, and dashes where a header has none.
     *
     * @return the changed copy
     */
    public TablePrinter withUnits() {
        return new TablePrinter(oneLabelColumn, true, sideBySide, rows);
    }

    /**
     * The same printer with the blocks of a table beside each other.
     *
     * @return the changed copy
     */
    public TablePrinter withBlocksSideBySide() {
        return new TablePrinter(oneLabelColumn, units, true, rows);
    }

    /**
     * The same printer for some rows only; blocks without any are left out.
     *
     * @param wanted which rows to print
     * @return the changed copy
     */
    public TablePrinter withRows(Predicate<FormLabel> wanted) {
        return new TablePrinter(oneLabelColumn, units, sideBySide, wanted);
    }

    boolean isInOneLabelColumn() {
        return oneLabelColumn;
    }

    boolean hasUnits() {
        return units;
    }

    boolean hasBlocksSideBySide() {
        return sideBySide;
    }

    boolean prints(FormLabel row) {
        return rows.test(row);
    }

    /**
     * Prints a table.
     *
     * @param table the table
     * @param figures what is printed in a cell; the empty text for a blank
     * @return the grid, named like the table
     */
    public TextGrid print(TableDefinition table, Function<CellDefinition, String> figures) {
        return new TablePrinting(this, table, figures).print();
    }
}
