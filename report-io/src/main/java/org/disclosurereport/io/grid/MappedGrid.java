package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.FigureHabits;
import org.disclosurereport.io.mapping.MappedSheet;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.io.mapping.SheetRange;

/**
 * A sheet of a document with what a mapping says about it.
 *
 * @param sheet what the mapping says
 * @param text the sheet
 * @param habits how figures are written on it
 */
record MappedGrid(MappedSheet sheet, GridText text, FigureHabits habits) {

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
            fitting.removeIf(text -> found.stream().anyMatch(other -> other.text() == text));
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

    Grid grid() {
        return text.grid();
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
