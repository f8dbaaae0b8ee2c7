package org.disclosurereport.cli;

import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.CellState;

/**
 * How many cells of reports are filled in, and how. A stroke is neither a number nor blank.
 *
 * @param numbers numbers, 0 among them
 * @param strokes {@code /} and {@code -}
 * @param blank nothing
 * @param unreadable something that is no figure
 */
record FigureCount(long numbers, long strokes, long blank, long unreadable) {

    static final FigureCount NONE = new FigureCount(0, 0, 0, 0);

    static FigureCount of(DisclosureReport report) {
        return report.figures().map(figure -> of(figure.cell().getState())).reduce(NONE, FigureCount::plus);
    }

    private static FigureCount of(CellState state) {
        return switch (state) {
            case NUMBER -> new FigureCount(1, 0, 0, 0);
            case SLASH, DASH -> new FigureCount(0, 1, 0, 0);
            case BLANK -> new FigureCount(0, 0, 1, 0);
            case UNREADABLE -> new FigureCount(0, 0, 0, 1);
        };
    }

    FigureCount plus(FigureCount other) {
        return new FigureCount(
                numbers + other.numbers, strokes + other.strokes, blank + other.blank, unreadable + other.unreadable);
    }
}
