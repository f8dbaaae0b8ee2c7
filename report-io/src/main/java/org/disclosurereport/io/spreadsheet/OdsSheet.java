package org.disclosurereport.io.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;

/**
 * Reads one sheet of an OpenDocument spreadsheet. Rows and cells have no names, only numbers of times that they are
 * repeated: blank ones are counted and never made, ones with content count as often as they stand there.
 */
final class OdsSheet {

    private static final String SPANS = "number-columns-spanned, number-rows-spanned";

    private final String sheet;
    private final LocalDate zero;
    private final WorkbookContent workbook;
    private final FindingList findings;
    private final ReadLimits limits;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final OdsHidden hidden = new OdsHidden();
    private long row;
    private long column;

    OdsSheet(String sheet, LocalDate zero, WorkbookContent workbook, FindingList findings, ReadLimits limits) {
        this.sheet = sheet;
        this.zero = zero;
        this.workbook = workbook;
        this.findings = findings;
        this.limits = limits;
    }

    /** The grid of the sheet that begins here; goes to its end. */
    Grid read(OdsCursor xml) throws UnreadableDocument {
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            hidden.visit(xml);
            if (xml.begins(OpenDocument.TABLE, "table-row")) {
                readRow(xml);
            } else if (xml.begins(OpenDocument.TABLE, "table-column")) {
                long times = times(xml, "number-columns-repeated");
                hidden.column(xml, column, times);
                column += times;
            } else if (xml.begins(OpenDocument.TABLE, "shapes")
                    || xml.begins(OpenDocument.OFFICE, "forms")
                    || xml.beginsIn(OpenDocument.DRAW)) {
                xml.skip();
            }
        }
        hidden.names()
                .ifPresent(names -> findings.add(
                        Location.builder().sheet(sheet).build(), ReadingCode.HIDDEN_READ.finding("hidden", names)));
        MergedRanges ranges = MergedRanges.of(
                merged,
                (range, other) -> report(
                        range.top(), range.left(), ReadingCode.MERGE_OVERLAP.finding("range", range, "other", other)));
        return new Grid(
                sheet,
                cells,
                ranges,
                (cell, range) -> report(
                        cell.row(),
                        cell.column(),
                        ReadingCode.MERGE_SHADOWED.finding("range", range, "found", cell.text())));
    }

    private void readRow(OdsCursor xml) throws UnreadableDocument {
        long times = times(xml, "number-rows-repeated");
        hidden.row(xml, row, times);
        int firstCell = cells.size();
        int firstMerge = merged.size();
        column = 0;
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (xml.begins(OpenDocument.TABLE, "table-cell") || xml.begins(OpenDocument.TABLE, "covered-table-cell")) {
                readCell(xml);
            }
        }
        List<GridCell> rowCells = List.copyOf(cells.subList(firstCell, cells.size()));
        List<CellRange> rowMerges = List.copyOf(merged.subList(firstMerge, merged.size()));
        for (long i = 1; i < times && !(rowCells.isEmpty() && rowMerges.isEmpty()); i++) {
            if (row + i >= CellReference.MAX_ROW) {
                rowCells.forEach(cell -> outside(CellReference.MAX_ROW, cell.column(), cell.text()));
                break;
            }
            for (GridCell cell : rowCells) {
                put(cell, (int) i, 0);
            }
            for (CellRange range : rowMerges) {
                merge(range.top() + i, range.left(), range.bottom() + i, range.right());
            }
        }
        row += times;
    }

    private void readCell(OdsCursor xml) throws UnreadableDocument {
        long times = times(xml, "number-columns-repeated");
        long columns = times(xml, "number-columns-spanned");
        long rows = times(xml, "number-rows-spanned");
        boolean inside = row < CellReference.MAX_ROW && column < CellReference.MAX_COLUMN;
        GridCell place = GridCell.text(inside ? (int) row : 0, inside ? (int) column : 0, "");
        GridCell cell = OdsCell.read(xml, place, zero, limits);
        for (long i = 0; i < times && !(cell.isBlank() && columns == 1 && rows == 1); i++) {
            if (row >= CellReference.MAX_ROW || column + i >= CellReference.MAX_COLUMN) {
                outside(row, column + i, cell.isBlank() ? SPANS : cell.text());
                break;
            }
            put(cell, 0, (int) i);
            if (columns > 1 || rows > 1) {
                merge(row, column + i, row + rows - 1, column + i + columns - 1);
            }
        }
        column += times;
    }

    private void put(GridCell cell, int down, int right) throws UnreadableDocument {
        if (!cell.isBlank()) {
            GridCell copy = down == 0 && right == 0
                    ? cell
                    : new GridCell(
                            cell.row() + down,
                            cell.column() + right,
                            cell.kind(),
                            cell.text(),
                            cell.dateFormatted(),
                            0);
            workbook.count(sheet, copy, limits);
            workbook.countText(copy.text().length(), limits);
            cells.add(copy);
        }
    }

    private void merge(long top, long left, long bottom, long right) throws UnreadableDocument {
        workbook.countCell(limits);
        if (bottom >= CellReference.MAX_ROW || right >= CellReference.MAX_COLUMN) {
            outside(bottom, right, SPANS);
        } else {
            merged.add(new CellRange((int) top, (int) left, (int) bottom, (int) right));
        }
    }

    /** How many times, or over how many cells: 1 where nothing is said, and where what is said is told to be none. */
    private long times(OdsCursor xml, String attribute) {
        String said = xml.attribute(OpenDocument.TABLE, attribute);
        long times = said == null ? 1 : count(said);
        if (times < 1) {
            findings.add(
                    Location.builder().sheet(sheet).build(),
                    ReadingCode.CELL_REF_RANGE.finding("ref", name(row, column), "found", attribute + "=" + said));
        }
        return Math.max(1, times);
    }

    /** A number of times; one that has too many digits lies beyond every sheet, whatever it is. */
    private static long count(String said) {
        String digits = said.strip();
        boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return !plain ? 0 : digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    private void outside(long atRow, long atColumn, String found) {
        findings.add(
                Location.builder().sheet(sheet).build(),
                ReadingCode.CELL_REF_RANGE.finding("ref", name(atRow, atColumn), "found", found));
    }

    private static String name(long row, long column) {
        return CellRange.name(
                (int) Math.min(row, Integer.MAX_VALUE - 1L), (int) Math.min(column, Integer.MAX_VALUE - 1L));
    }

    private void report(int atRow, int atColumn, Finding.Builder finding) {
        findings.add(Location.ofCell(sheet, CellRange.name(atRow, atColumn)), finding);
    }
}
