package org.disclosurereport.io.html;

import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FigureParser;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.model.finding.Location;
import org.jsoup.nodes.Element;

/**
 * A cell of a table with the rows and columns that it takes.
 *
 * @param element the cell
 * @param text what can be seen in it, its lines one below the other; empty if it holds tables
 * @param holdsTables whether tables stand in it
 * @param kind text, or uncertain if its column is
 * @param table the number of its table on the page, from 1
 * @param top its first row, from 0
 * @param left its first column, from 0
 * @param bottom its last row
 * @param right its last column
 * @param ordinal which cell of its row it is, from 1
 */
record LaidCell(
        Element element,
        String text,
        boolean holdsTables,
        GridCell.Kind kind,
        int table,
        int top,
        int left,
        int bottom,
        int right,
        int ordinal) {

    Location place() {
        return ElementPlace.ofCell(element, table, top + 1, ordinal);
    }

    CellRange range() {
        return new CellRange(top, left, bottom, right);
    }

    boolean isMerged() {
        return bottom > top || right > left;
    }

    /** The same cell in other columns. */
    LaidCell in(int newLeft, int newRight) {
        return new LaidCell(element, text, holdsTables, kind, table, top, newLeft, bottom, newRight, ordinal);
    }

    /** The same cell, ending in another row. */
    LaidCell downTo(int newBottom) {
        return new LaidCell(element, text, holdsTables, kind, table, top, left, newBottom, right, ordinal);
    }

    /** The same place with content of which the column is not certain. */
    LaidCell misaligned(String content, int newLeft, int newRight) {
        return new LaidCell(
                element,
                content,
                holdsTables,
                GridCell.Kind.MISALIGNED,
                table,
                top,
                newLeft,
                bottom,
                newRight,
                ordinal);
    }

    boolean isBlank() {
        return kind == GridCell.Kind.TEXT && LabelText.isBlank(text);
    }

    /** Whether this can be a figure, or a mark that stands for one. */
    boolean isFigure() {
        return !isBlank() && FigureParser.isFigureOrMark(text);
    }

    GridCell toGridCell() {
        return new GridCell(top, left, kind, text, /* dateFormatted= */ false, ElementPlace.line(element));
    }
}
