package org.disclosurereport.io.grid;

import java.util.function.Function;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.testkit.grid.CellRole;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.TablePrinter;
import org.disclosurereport.testkit.grid.TextGrid;

/** Prints a table of the form into a sheet, in the habits of different offices. */
public final class PrintedForm {

    private final SheetFile sheet;
    private final Function<CellDefinition, String> values;
    private Function<String, String> labels = label -> label;
    private Function<String, String> digits;
    private TablePrinter printer = TablePrinter.plain();
    private int left;

    public PrintedForm(SheetFile sheet, Function<CellDefinition, String> values) {
        this.sheet = sheet;
        this.values = values;
    }

    /** Figures as texts, rewritten. */
    public PrintedForm textDigits(Function<String, String> rewriting) {
        digits = rewriting;
        return this;
    }

    public PrintedForm labels(Function<String, String> rewriting) {
        labels = rewriting;
        return this;
    }

    public PrintedForm oneLabelColumn() {
        printer = printer.inOneLabelColumn();
        return this;
    }

    public PrintedForm sideBySide() {
        printer = printer.withBlocksSideBySide();
        return this;
    }

    /** With a column that names the unit of every line, and dashes where a heading has no figure. */
    public PrintedForm units() {
        printer = printer.withUnits();
        return this;
    }

    public PrintedForm from(int column) {
        left = column;
        return this;
    }

    /** Prints a table and returns the next free row. */
    public int print(TableDefinition table, int row) {
        TextGrid grid = printer.print(table, values).movedBy(row, left);
        grid.cells().forEach(this::print);
        return grid.rows();
    }

    private void print(PrintedCell cell) {
        if (cell.role() == CellRole.FIGURE) {
            figure(cell);
        } else {
            String text = cell.isWording() ? labels.apply(cell.text()) : cell.text();
            sheet.text(cell.row(), cell.column(), text);
        }
        sheet.merge(cell.row(), cell.column(), cell.bottom(), cell.right());
    }

    private void figure(PrintedCell cell) {
        String value = cell.text();
        if (value.isEmpty()) {
            return;
        }
        if (digits != null || !value.matches("-?[0-9.]+")) {
            sheet.text(cell.row(), cell.column(), digits == null ? value : digits.apply(value));
        } else {
            sheet.number(cell.row(), cell.column(), value);
        }
    }
}
