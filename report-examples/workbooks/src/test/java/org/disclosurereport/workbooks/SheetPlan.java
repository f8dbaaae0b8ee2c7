package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook to be made: what stands where, before any library writes it. */
final class SheetPlan {

    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    SheetPlan(String name) {
        this.name = name;
    }

    /** A text, a number, or nothing, in a cell that may span others. */
    record Entry(int row, int column, int rows, int columns, Object content) {
        boolean isMerged() {
            return rows > 1 || columns > 1;
        }
    }

    String name() {
        return name;
    }

    List<Entry> entries() {
        return entries;
    }

    void put(int row, int column, Object content) {
        put(row, column, 1, 1, content);
    }

    void put(int row, int column, int rows, int columns, Object content) {
        entries.add(new Entry(row, column, rows, columns, content));
    }
}
