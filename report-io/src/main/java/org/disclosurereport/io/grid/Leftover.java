package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Wording;

/** Cells that hold something like figures but are no figures of the form, said in groups of ten. */
public final class Leftover {

    private static final int GROUP = 10;

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
        String first = String.join("、", cells.subList(0, Math.min(cells.size(), GROUP)));
        return cells.size() <= GROUP
                ? Wording.of(first, first)
                : Wording.of(first + "等 " + cells.size() + " 处", first + " and " + (cells.size() - GROUP) + " more");
    }

    /** Cells and contents, for example {@code D12=3, E12=0}. */
    static String list(List<GridCell> cells) {
        return cells.stream()
                .map(cell -> cell.name() + "=" + cell.text().strip())
                .collect(Collectors.joining(", "));
    }
}
