package org.disclosurereport.cli;

import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.CellState;

/**
 * How many cells of reports are filled in, and how, and how many figures sentences state. A stroke is neither a number
 * nor blank; what a sentence states is no cell.
 *
 * @param numbers numbers, 0 among them
 * @param strokes {@code /} and {@code -}
 * @param blank nothing
 * @param unreadable something that is no figure
 * @param stated figures of sentences
 */
record FigureCount(long numbers, long strokes, long blank, long unreadable, long stated) {

    static final FigureCount NONE = new FigureCount(0, 0, 0, 0, 0);

    static FigureCount of(DisclosureReport report) {
        FigureCount stated =
                new FigureCount(0, 0, 0, 0, report.getStatedFigures().size());
        return report.cells().map(figure -> of(figure.cell().getState())).reduce(stated, FigureCount::plus);
    }

    private static FigureCount of(CellState state) {
        return switch (state) {
            case NUMBER -> new FigureCount(1, 0, 0, 0, 0);
            case SLASH, DASH -> new FigureCount(0, 1, 0, 0, 0);
            case BLANK -> new FigureCount(0, 0, 1, 0, 0);
            case UNREADABLE -> new FigureCount(0, 0, 0, 1, 0);
        };
    }

    FigureCount plus(FigureCount other) {
        return new FigureCount(
                numbers + other.numbers,
                strokes + other.strokes,
                blank + other.blank,
                unreadable + other.unreadable,
                stated + other.stated);
    }
}
