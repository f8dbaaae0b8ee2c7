package org.disclosurereport.io.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridCell.Kind;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet: its cells in whatever order they stand, its merged ranges, what is hidden. The
 * dimension that the sheet claims is never believed; what is allocated depends on cells seen.
 */
final class SheetReader {

    private final String sheet;
    private final WorkbookContent workbook;
    private final ReadLimits limits;
    private final FindingList findings;
    private SheetCells cells = new SheetCells();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    /** How many more rows are wanted. */
    private int rowsLeft = Integer.MAX_VALUE;

    /** Takes the rows one by one; if there is none, the whole sheet is kept. */
    private @Nullable RowStream stream;

    SheetReader(String sheet, WorkbookContent workbook, FindingList findings, ReadLimits limits) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.findings = findings;
        this.limits = limits;
    }

    /** The grid of the beginning of the sheet, so many rows of it, with all of its merged ranges. */
    Grid readHead(XmlCursor xml, int rows) throws UnreadableDocument {
        rowsLeft = rows;
        return read(xml);
    }

    /** Hands the sheet over row by row; nothing of it is kept. */
    void readRows(XmlCursor xml, MergedRanges ranges, Consumer<List<GridCell>> rows) throws UnreadableDocument {
        stream = new RowStream(sheet, ranges, findings, rows);
        readContent(xml);
        endRow();
    }

    /** The grid of the sheet. */
    Grid read(XmlCursor xml) throws UnreadableDocument {
        readContent(xml);
        MergedRanges ranges = MergedRanges.of(
                merged,
                (range, other) -> report(
                        range.top(), range.left(), ReadingCode.MERGE_OVERLAP.finding("range", range, "other", other)));
        return new Grid(
                sheet,
                cells.toList(),
                ranges,
                (cell, range) -> report(
                        cell.row(),
                        cell.column(),
                        ReadingCode.MERGE_SHADOWED.finding("range", range, "found", cell.text())));
    }

    private void readContent(XmlCursor xml) throws UnreadableDocument {
        while (SpreadsheetMl.nextElement(xml)) {
            if (SpreadsheetMl.begins(xml, "row")) {
                endRow();
                beginRow(xml);
            } else if (rowsLeft >= 0 && SpreadsheetMl.begins(xml, "c")) {
                readCell(xml);
            } else if (SpreadsheetMl.begins(xml, "col") && SpreadsheetMl.isTrue(xml.attribute("hidden"))) {
                int first = SpreadsheetMl.number(xml.attribute("min"), 1);
                if (first >= 1 && first <= CellReference.MAX_COLUMN) {
                    String name = CellRange.name(0, first - 1);
                    hide(name.substring(0, name.length() - 1));
                }
            } else if (stream == null && SpreadsheetMl.begins(xml, "mergeCell")) {
                beginMerge(xml.attribute("ref"));
            }
        }
        if (!hidden.isEmpty()) {
            findings.add(
                    Location.builder().sheet(sheet).build(),
                    ReadingCode.HIDDEN_READ.finding("hidden", String.join("、", hidden)));
        }
    }

    private void endRow() {
        if (stream != null) {
            stream.take(row, cells.toList());
            cells = new SheetCells();
            workbook.release();
        }
    }

    private void hide(String what) {
        if (hidden.size() < 20) {
            hidden.add(what);
        }
    }

    private void beginRow(XmlCursor xml) {
        String number = xml.attribute("r");
        rowsLeft--;
        row = number == null ? row + 1 : SpreadsheetMl.number(number, 0) - 1;
        column = -1;
        if (SpreadsheetMl.isTrue(xml.attribute("hidden"))) {
            hide(String.valueOf(row + 1));
        }
    }

    private void beginMerge(@Nullable String ref) throws UnreadableDocument {
        workbook.countCell(limits);
        CellRange range = ref == null ? null : CellReference.findRange(ref);
        if (range == null) {
            findings.add(
                    Location.builder().sheet(sheet).build(),
                    ReadingCode.CELL_REF_RANGE.finding("ref", String.valueOf(ref), "found", "mergeCell"));
        } else {
            merged.add(range);
        }
    }

    private void readCell(XmlCursor xml) throws UnreadableDocument {
        String ref = xml.attribute("r");
        CellReference place = ref == null ? new CellReference(row, column + 1) : CellReference.find(ref);
        String type = String.valueOf(xml.attribute("t"));
        int style = SpreadsheetMl.number(xml.attribute("s"), 0);
        column = place == null ? column + 1 : place.column();
        String value = null;
        String formula = null;
        String inline = null;
        int inside = xml.depth();
        while (SpreadsheetMl.nextElement(xml) && xml.depth() >= inside) {
            if (SpreadsheetMl.begins(xml, "v")) {
                value = xml.elementText();
            } else if (SpreadsheetMl.begins(xml, "f")) {
                formula = xml.elementText();
            } else if (SpreadsheetMl.begins(xml, "is")) {
                inline = SpreadsheetMl.richText(xml);
            }
        }
        boolean outside = place == null
                || place.row() != row
                || place.row() < 0
                || place.row() >= CellReference.MAX_ROW
                || place.column() >= CellReference.MAX_COLUMN;
        if (value == null && formula == null && inline == null) {
            return;
        }
        if (outside || place == null) {
            String where = ref == null ? CellRange.name(Math.max(0, row), column) : ref;
            String found = inline != null ? inline : value != null ? value : "=" + formula;
            findings.add(
                    Location.builder().sheet(sheet).build(),
                    ReadingCode.CELL_REF_RANGE.finding("ref", where, "found", found));
            return;
        }
        GridCell cell = content(place, type, style, value, formula, inline);
        if (!type.equals("s")) {
            workbook.countText(cell.text().length(), limits);
        }
        put(cell);
    }

    private GridCell content(
            CellReference place,
            String type,
            int style,
            @Nullable String value,
            @Nullable String formula,
            @Nullable String inline) {
        GridCell cell = GridCell.text(place.row(), place.column(), "");
        if (formula != null && value == null && inline == null) {
            return cell.as(Kind.FORMULA, "=" + formula);
        }
        return switch (type) {
            case "s" -> shared(cell, value == null ? "" : value.strip());
            case "inlineStr" ->
                cell.as(Kind.TEXT, inline == null ? EscapedText.decode(value == null ? "" : value) : inline);
            case "str" -> cell.as(Kind.TEXT, value == null ? "" : EscapedText.decode(value));
            case "b" -> cell.as(Kind.BOOLEAN, "1".equals(value) ? "TRUE" : "FALSE");
            case "e" -> cell.as(Kind.ERROR, value == null || value.isBlank() ? "#ERROR" : value);
            case "d" -> cell.as(Kind.DATE, value == null || value.isBlank() ? "?" : value);
            default -> number(cell, style, value == null ? "" : value.strip(), formula);
        };
    }

    private GridCell number(GridCell cell, int style, String value, @Nullable String formula) {
        if (value.isEmpty()) {
            return formula == null ? cell : cell.as(Kind.FORMULA, "=" + formula);
        }
        return number(cell, value, workbook.styles().isDate(style), workbook.from1904());
    }

    /** A number, or the date that it is shown as. */
    static GridCell number(GridCell cell, String value, boolean shownAsDate, boolean from1904) {
        if (!shownAsDate) {
            return cell.as(Kind.NUMBER, value);
        }
        Optional<LocalDate> date = StoredDate.find(value, from1904);
        return date.isPresent()
                ? cell.as(Kind.DATE, date.get().toString())
                : new GridCell(cell.row(), cell.column(), Kind.NUMBER, value, true, 0);
    }

    private GridCell shared(GridCell cell, String index) {
        int at = SpreadsheetMl.number(index, -1);
        if (at < 0 || at >= workbook.strings().size()) {
            report(
                    cell.row(),
                    cell.column(),
                    ReadingCode.SST_INDEX.finding(
                            "found", index, "count", workbook.strings().size()));
            return cell.as(Kind.BROKEN, "#" + index);
        }
        return cell.as(Kind.TEXT, workbook.strings().get(at));
    }

    private void put(GridCell cell) throws UnreadableDocument {
        if (cell.isBlank()) {
            return;
        }
        workbook.count(sheet, cell, limits);
        GridCell before = cells.putIfAbsent(cell);
        if (before != null) {
            report(
                    cell.row(),
                    cell.column(),
                    ReadingCode.DUP_CELL.finding("first", before.text(), "second", cell.text()));
            // a third one is only told: a text that grew with every one would never end
            if (before.kind() != Kind.BROKEN && !before.equals(cell)) {
                cells.put(cell.as(Kind.BROKEN, before.text() + " | " + cell.text()));
            }
        }
    }

    private void report(int atRow, int atColumn, Finding.Builder finding) {
        findings.add(Location.ofCell(sheet, CellRange.name(atRow, atColumn)), finding);
    }
}
