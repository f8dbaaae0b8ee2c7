package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A change of the texts of some cells: of one of those that are meant, or of all.
 *
 * @param what how it is called
 * @param concerned which cells are meant
 * @param rewriting what becomes of the text
 * @param number which of the cells, counted around as often as needed; negative for all of them
 */
record CellChange(String what, Predicate<PrintedCell> concerned, UnaryOperator<String> rewriting, int number)
        implements GridChange {

    static final int ALL = -1;

    @Override
    public List<TextGrid> apply(List<TextGrid> sheets) {
        List<PrintedCell> meant = sheets.stream()
                .flatMap(sheet -> sheet.cells().stream())
                .filter(concerned)
                .toList();
        if (meant.isEmpty()) {
            return sheets;
        }
        int only = Math.floorMod(number, meant.size());
        List<TextGrid> changed = new ArrayList<>();
        int seen = 0;
        for (TextGrid sheet : sheets) {
            List<PrintedCell> cells = new ArrayList<>();
            for (PrintedCell cell : sheet.cells()) {
                boolean chosen = concerned.test(cell) && (number == ALL || seen++ == only);
                cells.add(chosen ? cell.withText(rewriting.apply(cell.text())) : cell);
            }
            changed.add(TextGrid.of(sheet.name(), cells));
        }
        return changed;
    }

    @Override
    public String toString() {
        return what + (number == ALL ? " everywhere" : " in no. " + number);
    }
}
