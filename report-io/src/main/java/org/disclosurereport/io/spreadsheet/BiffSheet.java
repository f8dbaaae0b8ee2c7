package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridCell.Kind;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.io.wire.LoneSurrogate;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one sheet: its cells, merged ranges, and what is hidden. Rows say from where to
 * where they have cells, and cells stand in order; what does not fit is named, because a damaged number of
 * a row or column would move a figure without a sound.
 */
final class BiffSheet {

    private static final int MAX_COLUMN = 256;

    private final String name;
    private final BiffStream records;
    private final WorkbookContent workbook;
    private final FindingList findings;
    private final ReadLimits limits;
    private final SheetCells cells = new SheetCells();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    /** Formula cells that hold 0 and ask to be calculated: maybe they never were. */
    private final List<GridCell> uncalculated = new ArrayList<>();

    /** First and last column of every row, as the row says and as its cells are. */
    private final Map<Integer, int[]> said = new TreeMap<>();

    private final Map<Integer, int[]> seen = new HashMap<>();
    private final List<String> outOfOrder = new ArrayList<>();
    private long last = -1;
    private @Nullable GridCell awaitingString;
    private int strange = -1;
    private boolean calculated;

    BiffSheet(String name, BiffStream records, WorkbookContent workbook, FindingList findings, ReadLimits limits) {
        this.name = name;
        this.records = records;
        this.workbook = workbook;
        this.findings = findings;
        this.limits = limits;
    }

    /** Whether some formula that asks to be calculated has a value other than 0. */
    boolean isCalculated() {
        return calculated;
    }

    /** Reads up to the end of the sheet; charts and the like inside it are passed over. */
    void read() throws UnreadableDocument {
        int depth = 1;
        while (records.next()) {
            if (records.sid() == BiffStream.BOF) {
                depth++;
            } else if (records.sid() == BiffStream.EOF) {
                depth--;
                if (depth == 0) {
                    putWithoutString();
                    return;
                }
            } else if (depth == 1) {
                readRecord();
            }
        }
        throw records.damaged("工作表「" + name + "」没有结尾", "sheet '" + name + "' has no end");
    }

    private void readRecord() throws UnreadableDocument {
        switch (records.sid()) {
            case 0x0208 -> readRow();
            case 0x007d -> readColumns();
            case 0x00e5 -> readMerges();
            case 0x0203 -> {
                begin(14);
                put(number(records.f64(6)));
            }
            case 0x027e -> {
                begin(10);
                put(number(RKUtil.decodeNumber(records.i32(6))));
            }
            case 0x00bd -> readNumbers();
            case 0x00fd -> {
                begin(10);
                put(shared(records.i32(6)));
            }
            case 0x0204, 0x00d6 -> {
                records.require(8);
                visit(records.u16(0), records.u16(2));
                GridCell cell = cell();
                put(cell.as(Kind.TEXT, records.decode(LabelRecord::new).getValue()));
            }
            case 0x0205 -> {
                begin(8);
                put(
                        records.u8(7) == 0
                                ? cell().as(Kind.BOOLEAN, records.u8(6) == 0 ? "FALSE" : "TRUE")
                                : cell().as(Kind.ERROR, error(records.u8(6))));
            }
            case 0x0201 -> begin(6);
            case 0x00be -> {
                records.require(6);
                int first = records.u16(2);
                int to = records.u16(records.length() - 2);
                if (records.length() != 6 + 2 * (to - first + 1)) {
                    throw records.damaged("空单元格的数目不符", "the number of blank cells does not fit");
                }
                visit(records.u16(0), first);
                visit(records.u16(0), to);
            }
            case 0x0006 -> readFormula();
            case 0x0207 -> readString();
            case 0x0221, 0x04bc, 0x0236, 0x005e, 0x00d7, 0x01c2, 0x0091, BiffStream.CONTINUE -> {
                // arrays, shared formulas, data tables, uncalced, row blocks: nothing that is a figure
            }
            default -> strange = last >= 0 && strange < 0 ? records.position() : strange;
        }
    }

    /** A cell record of a fixed length. */
    private void begin(int size) throws UnreadableDocument {
        records.requireExactly(size);
        visit(records.u16(0), records.u16(2));
    }

    private GridCell cell() {
        return GridCell.text(records.u16(0), records.u16(2), "");
    }

    private void visit(int row, int column) throws UnreadableDocument {
        putWithoutString();
        if (column >= MAX_COLUMN) {
            throw records.damaged(
                    "列号 " + (column + 1) + " 超出工作表", "column " + (column + 1) + " is outside every sheet");
        }
        if (strange >= 0) {
            findings.add(
                    Location.builder().sheet(name).build(),
                    ReadingCode.MALFORMED_OLE2.finding(
                            "part",
                            name,
                            "reason",
                            Wording.of(
                                    "单元格之间有不明记录（位置 " + strange + "），可能丢失单元格",
                                    "an unknown record stands between cells (position " + strange
                                            + "); a cell may be lost")));
            strange = -1;
        }
        int[] span = seen.computeIfAbsent(row, key -> new int[] {column, column});
        span[0] = Math.min(span[0], column);
        span[1] = Math.max(span[1], column);
        long place = (long) row << 16 | column;
        if (place < last) {
            note(CellRange.name(row, column));
        }
        last = Math.max(last, place);
    }

    private void note(String cell) {
        outOfOrder.add(cell);
    }

    private void readRow() throws UnreadableDocument {
        records.require(16);
        int row = records.u16(0);
        said.put(row, new int[] {records.u16(2), records.u16(4) - 1});
        if ((records.u16(12) & 0x20) != 0) {
            hide(String.valueOf(row + 1));
        }
    }

    private void readColumns() throws UnreadableDocument {
        records.require(10);
        int first = records.u16(0);
        if ((records.u16(8) & 1) != 0 && first < MAX_COLUMN) {
            String cell = CellRange.name(0, first);
            hide(cell.substring(0, cell.length() - 1));
        }
    }

    private void hide(String what) {
        if (hidden.size() < 20) {
            hidden.add(what);
        }
    }

    private void readMerges() throws UnreadableDocument {
        records.require(2);
        int count = records.u16(0);
        records.requireExactly(2 + 8 * count);
        for (int i = 0; i < count; i++) {
            int at = 2 + 8 * i;
            CellRange range =
                    new CellRange(records.u16(at), records.u16(at + 4), records.u16(at + 2), records.u16(at + 6));
            if (range.top() > range.bottom() || range.left() > range.right() || range.right() >= MAX_COLUMN) {
                findings.add(
                        Location.builder().sheet(name).build(),
                        ReadingCode.CELL_REF_RANGE.finding("ref", range, "found", "MERGECELLS"));
            } else {
                workbook.countCell(limits);
                merged.add(range);
            }
        }
    }

    private void readNumbers() throws UnreadableDocument {
        records.require(12);
        int row = records.u16(0);
        int first = records.u16(2);
        int to = records.u16(records.length() - 2);
        if (records.length() != 6 + 6 * (to - first + 1)) {
            throw records.damaged("数字单元格的数目不符", "the number of number cells does not fit");
        }
        for (int column = first; column <= to; column++) {
            int at = 4 + 6 * (column - first);
            visit(row, column);
            put(number(GridCell.text(row, column, ""), records.u16(at), RKUtil.decodeNumber(records.i32(at + 2))));
        }
    }

    private void readFormula() throws UnreadableDocument {
        records.require(20);
        visit(records.u16(0), records.u16(2));
        GridCell cell = cell();
        if (records.u16(12) != 0xffff) {
            double value = records.f64(6);
            boolean asks = (records.u16(14) & 3) != 0;
            calculated |= asks && value != 0;
            if (asks && value == 0) {
                uncalculated.add(cell.as(Kind.FORMULA, FormulaText.of(records)));
            }
            put(number(cell, records.u16(4), value));
            return;
        }
        switch (records.u8(6)) {
            case 0 -> awaitingString = cell.as(Kind.FORMULA, FormulaText.of(records));
            case 1 -> put(cell.as(Kind.BOOLEAN, records.u8(8) == 0 ? "FALSE" : "TRUE"));
            case 2 -> put(cell.as(Kind.ERROR, error(records.u8(8))));
            case 3 -> put(cell);
            default -> put(cell.as(Kind.FORMULA, FormulaText.of(records)));
        }
    }

    private void readString() throws UnreadableDocument {
        @Nullable GridCell formula = awaitingString;
        if (formula != null) {
            awaitingString = null;
            put(formula.as(Kind.TEXT, records.decode(StringRecord::new).getString()));
        }
    }

    /** A formula whose text never came has no value. */
    private void putWithoutString() throws UnreadableDocument {
        @Nullable GridCell formula = awaitingString;
        if (formula != null) {
            awaitingString = null;
            put(formula);
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt((byte) code).getString() : "#ERROR";
    }

    private GridCell number(double value) {
        return number(cell(), records.u16(4), value);
    }

    private GridCell number(GridCell cell, int style, double value) {
        return workbook.number(cell, StoredNumber.text(value), style);
    }

    private GridCell shared(int index) {
        if (index < 0 || index >= workbook.strings().size()) {
            report(
                    cell(),
                    ReadingCode.SST_INDEX.finding(
                            "found", index, "count", workbook.strings().size()));
            return cell().as(Kind.BROKEN, "#" + index);
        }
        return cell().as(Kind.TEXT, workbook.strings().get(index));
    }

    private void put(GridCell read) throws UnreadableDocument {
        if (read.isBlank()) {
            return;
        }
        GridCell cell = read;
        int half = LoneSurrogate.indexIn(read.text());
        if (half >= 0) {
            report(
                    read,
                    ReadingCode.TEXT_LONE_SURROGATE.finding(
                            "found", LoneSurrogate.name(read.text().charAt(half))));
            cell = read.as(Kind.BROKEN, LoneSurrogate.escaped(read.text()));
        }
        workbook.count(name, cell, limits);
        GridCell before = cells.putIfAbsent(cell);
        if (before != null) {
            report(cell, ReadingCode.DUP_CELL.finding("first", before.text(), "second", cell.text()));
            // a third one is only told: a text that grew with every one would never end
            if (before.kind() != Kind.BROKEN && !before.equals(cell)) {
                cells.put(cell.as(Kind.BROKEN, before.text() + " | " + cell.text()));
            }
        }
    }

    private void report(GridCell cell, Finding.Builder finding) {
        findings.add(Location.ofCell(name, cell.name()), finding);
    }

    /**
     * The grid of the sheet.
     *
     * @param valuesOfFormulas whether any formula of the workbook was calculated
     */
    Grid grid(boolean valuesOfFormulas) {
        if (!valuesOfFormulas) {
            uncalculated.forEach(cells::put);
        }
        if (!hidden.isEmpty()) {
            findings.add(
                    Location.builder().sheet(name).build(),
                    ReadingCode.HIDDEN_READ.finding("hidden", String.join("、", hidden)));
        }
        reportOrder();
        MergedRanges ranges = MergedRanges.of(
                merged,
                (range, other) -> report(
                        GridCell.text(range.top(), range.left(), ""),
                        ReadingCode.MERGE_OVERLAP.finding("range", range, "other", other)));
        return new Grid(
                name,
                cells.toList(),
                ranges,
                (cell, range) ->
                        report(cell, ReadingCode.MERGE_SHADOWED.finding("range", range, "found", cell.text())));
    }

    private void reportOrder() {
        said.forEach((row, span) -> {
            int[] real = seen.remove(row);
            if (real == null ? span[0] <= span[1] && span[1] > 0 : real[0] != span[0] || real[1] != span[1]) {
                note(CellRange.name(row, span[0]) + ":" + CellRange.name(row, Math.max(0, span[1])));
            }
        });
        if (!said.isEmpty()) {
            seen.forEach((row, span) -> note(CellRange.name(row, span[0]) + ":" + CellRange.name(row, span[1])));
        }
        if (!outOfOrder.isEmpty()) {
            findings.add(
                    Location.builder().sheet(name).build(),
                    ReadingCode.CELL_ORDER.finding(
                            "count",
                            outOfOrder.size(),
                            "cells",
                            outOfOrder.stream().limit(20).collect(Collectors.joining("、"))));
        }
    }
}
