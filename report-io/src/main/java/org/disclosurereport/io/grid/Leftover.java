package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Wording;

/** Cells that hold something like figures but are no figures of the form, said in groups of ten. */
public final class Leftover {

    static final int GROUP = 10;

    private Leftover() {}

    static List<List<GridCell>> groups(List<GridCell> cells) {
        List<List<GridCell>> groups = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += GROUP) {
            groups.add(cells.subList(i, Math.min(cells.size(), i + GROUP)));
        }
        return groups;
    }

    /**
     * What was met in many cells.
     *
     * @param cells all of it
     * @return the first ten, and how many there are
     */
    public static Wording named(List<String> cells) {
        return named(cells, cells.size());
    }

    /** What was met in many cells, of which only the first ones were kept. */
    static Wording named(List<String> cells, int count) {
        String first = String.join("、", cells.subList(0, Math.min(cells.size(), GROUP)));
        return count <= GROUP
                ? Wording.of(first, first)
                : Wording.of(first + "等 " + count + " 处", first + " and " + (count - GROUP) + " more");
    }

    /** Cells and contents, for example {@code D12=3, E12=0}. */
    static String list(List<GridCell> cells) {
        return cells.stream()
                .map(cell -> cell.name() + "=" + cell.text().strip())
                .collect(Collectors.joining(", "));
    }
}
