package org.disclosurereport.testkit.grid;

import java.util.function.UnaryOperator;

/** Habits of offices in printing a table, see {@link TablePrinter}. */
public enum TableHabit {
    /** As the form has it. */
    OF_THE_FORM(printer -> printer),
    /** Headers of rows are lines of their own. */
    ONE_LABEL_COLUMN(TablePrinter::inOneLabelColumn),
    /** Every line names its unit. */
    WITH_UNITS(printer -> printer.inOneLabelColumn().withUnits()),
    /** The blocks of a table stand beside each other. */
    BLOCKS_SIDE_BY_SIDE(TablePrinter::withBlocksSideBySide);

    private final UnaryOperator<TablePrinter> changing;

    TableHabit(UnaryOperator<TablePrinter> changing) {
        this.changing = changing;
    }

    /**
     * A printer that has this habit, too.
     *
     * @param printer the printer
     * @return the changed printer
     */
    public TablePrinter of(TablePrinter printer) {
        return changing.apply(printer);
    }
}
