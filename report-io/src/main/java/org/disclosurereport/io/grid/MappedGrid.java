package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.FigureHabits;
import org.disclosurereport.io.mapping.MappedSheet;
import org.disclosurereport.io.mapping.OrganLayout;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.io.mapping.SheetRange;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;

/** A sheet of a document with what a mapping says about it. */
final class MappedGrid {

    private final MappedSheet sheet;
    private final GridText text;
    private final Grid grid;
    private final FigureHabits habits;
    private final Map<Unit, Optional<GridCell>> otherUnits = new EnumMap<>(Unit.class);

    private MappedGrid(MappedSheet sheet, GridText text, FigureHabits habits) {
        this.sheet = sheet;
        this.text = text;
        this.habits = habits;
        boolean turned = sheet.getOrgans().filter(OrganLayout::isTurned).isPresent();
        this.grid = turned ? text.grid().turned() : text.grid();
    }

    /** The sheets that a mapping names; one that is not there, or not alone, is told. */
    static List<MappedGrid> find(SheetMapping mapping, List<GridText> texts, FindingList findings) {
        List<MappedGrid> found = new ArrayList<>();
        for (MappedSheet sheet : mapping.getSheets()) {
            List<GridText> fitting = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                if (sheet.getSheet().chooses(texts.get(i).grid().name(), i + 1)) {
                    fitting.add(texts.get(i));
                }
            }
            fitting.removeIf(text -> found.stream().anyMatch(other -> other.text == text));
            if (fitting.size() == 1) {
                found.add(
                        new MappedGrid(sheet, fitting.get(0), sheet.getFigures().orElse(mapping.getFigures())));
            } else {
                findings.add(ReadingCode.MAPPED_SHEET_MISSING
                        .finding("sheet", sheet.getSheet(), "count", fitting.size())
                        .build());
            }
        }
        return found;
    }

    MappedSheet sheet() {
        return sheet;
    }

    /** The sheet as it stands in the document. */
    GridText text() {
        return text;
    }

    /** The sheet with one organ a row, if it is about many; it is turned if organs stand in columns. */
    Grid grid() {
        return grid;
    }

    /** The name of the sheet, for findings. */
    Wording title() {
        return grid.name().isEmpty() ? Wording.of("文本表格", "text table") : Wording.of(grid.name(), grid.name());
    }

    FigureHabits habits() {
        return habits;
    }

    /** The note on the sheet that gives money another unit; above the first organ if there are many. */
    Optional<GridCell> otherUnit(Unit unit) {
        int last = sheet.getOrgans().map(organs -> organs.getFirst() - 1).orElse(Integer.MAX_VALUE);
        return otherUnits.computeIfAbsent(
                unit, key -> StatedUnit.findOther(grid.cellsIn(new CellRange(0, 0, last, Integer.MAX_VALUE)), key));
    }

    boolean isLabel(GridCell cell) {
        return isIn(sheet.getLabels(), cell)
                && cell.kind() == GridCell.Kind.TEXT
                && FigureText.of(cell.text()).plain() == null;
    }

    boolean isNarrative(GridCell cell) {
        return isIn(sheet.getNarrative(), cell);
    }

    private static boolean isIn(List<SheetRange> ranges, GridCell cell) {
        return ranges.stream().anyMatch(range -> range.contains(cell.row(), cell.column()));
    }
}
