package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Changes of printed forms that change no figure: how labels and figures are written, whether cells are merged, where on
 * its sheet a table stands and what stands around it. A list of them shrinks to none, so that what is left of a failing
 * example are the changes that matter.
 */
public final class GridChanges {

    /** So many single labels or figures are written otherwise at most. */
    private static final int MOST = 12;

    private static final String CLOSING = "）)﹞";

    /** Kinds of changes. */
    public enum Kind {
        /** Labels and headers in other wordings that the forms list as printed, too. */
        WORDINGS,
        /** Labels and headers in other spellings, see {@link LabelSpelling}. */
        LABELS,
        /** Units in brackets behind labels. */
        UNITS_IN_LABELS,
        /** Figures in other spellings, see {@link FigureSpelling}. */
        FIGURES,
        /** Merged areas that are none any more, see {@link Unmerging}. */
        MERGES,
        /** Blank rows above and blank columns before everything. */
        OFFSETS,
        /** Lines of titles and notes above and below. */
        NOTES
    }

    private GridChanges() {}

    /**
     * Changes of every kind.
     *
     * @return lists of changes, often none
     */
    public static Arbitrary<List<GridChange>> any() {
        return of(EnumSet.allOf(Kind.class));
    }

    /**
     * Changes of some kinds.
     *
     * @param kinds the kinds
     * @return lists of changes, often none
     */
    public static Arbitrary<List<GridChange>> of(Set<Kind> kinds) {
        List<Arbitrary<List<GridChange>>> all =
                kinds.stream().sorted().map(GridChanges::of).toList();
        if (all.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(all)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<GridChange>> of(Kind kind) {
        return switch (kind) {
            case WORDINGS -> wordings();
            case LABELS -> labels();
            case UNITS_IN_LABELS -> unitsInLabels();
            case FIGURES -> figures();
            case MERGES -> few(merges());
            case OFFSETS -> few(offsets());
            case NOTES -> few(notes());
        };
    }

    private static Arbitrary<List<GridChange>> few(Arbitrary<GridChange> changes) {
        return changes.list().ofMaxSize(1);
    }

    private static Arbitrary<List<GridChange>> wordings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 199))
                .as((which, number) -> (GridChange) new CellChange(
                        "listed wording " + which,
                        cell -> cell.isWording() && ListedWordings.has(cell.text()),
                        label -> ListedWordings.of(label, which),
                        number))
                .list()
                .ofMaxSize(MOST);
    }

    private static Arbitrary<List<GridChange>> labels() {
        return texts(
                Arbitraries.of(LabelSpelling.class).map(spelling -> new Named("labels " + spelling, spelling::of)),
                PrintedCell::isWording);
    }

    private static Arbitrary<List<GridChange>> figures() {
        return texts(
                Arbitraries.of(FigureSpelling.class).map(spelling -> new Named("figures " + spelling, spelling::of)),
                cell -> cell.role() == CellRole.FIGURE);
    }

    /** All cells in one way, and some single ones in others. */
    private static Arbitrary<List<GridChange>> texts(Arbitrary<Named> writings, Predicate<PrintedCell> concerned) {
        Arbitrary<GridChange> everywhere =
                writings.map(named -> new CellChange(named.what(), concerned, named.of(), CellChange.ALL));
        Arbitrary<GridChange> single = Combinators.combine(
                        writings, Arbitraries.integers().between(0, 199))
                .as((named, number) -> new CellChange(named.what(), concerned, named.of(), number));
        return Combinators.combine(everywhere.list().ofMaxSize(1), single.list().ofMaxSize(MOST))
                .as((first, then) -> {
                    List<GridChange> both = new ArrayList<>(first);
                    both.addAll(then);
                    return both;
                });
    }

    /** A way of writing. */
    private record Named(String what, UnaryOperator<String> of) {}

    private static Arbitrary<List<GridChange>> unitsInLabels() {
        return Combinators.combine(
                        Arbitraries.of("（件）", "（单位：件）", "（条）"),
                        Arbitraries.integers().between(0, 199))
                .as((unit, number) -> (GridChange) new CellChange(
                        "unit " + unit + " behind labels", GridChanges::takesUnit, label -> label + unit, number))
                .list()
                .ofMaxSize(3);
    }

    /** A label without a note or a unit of its own. */
    private static boolean takesUnit(PrintedCell cell) {
        String label = cell.text().strip();
        return cell.role() == CellRole.LABEL
                && !label.isEmpty()
                && CLOSING.indexOf(label.charAt(label.length() - 1)) < 0;
    }

    private static Arbitrary<GridChange> merges() {
        return Arbitraries.of(Unmerging.class).map(unmerging -> unmerging);
    }

    private static Arbitrary<GridChange> offsets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as(Offset::new);
    }

    /** Everything further down and to the right. */
    private record Offset(int down, int right) implements GridChange {
        @Override
        public List<TextGrid> apply(List<TextGrid> sheets) {
            return sheets.stream().map(sheet -> sheet.movedBy(down, right)).toList();
        }

        @Override
        public String toString() {
            return "moved by " + down + " rows and " + right + " columns";
        }
    }

    private static Arbitrary<GridChange> notes() {
        return Combinators.combine(
                        Arbitraries.of("附件1", "（公开方式：主动公开）", "内部资料").list().ofMaxSize(2),
                        Arbitraries.of("注：数据截至12月31日。", "填报人：张三", "单位负责人：李四")
                                .list()
                                .ofMaxSize(2))
                .as(Notes::new);
    }

    /** Lines above the first cell and below the last, on every sheet. */
    private record Notes(List<String> above, List<String> below) implements GridChange {
        @Override
        public List<TextGrid> apply(List<TextGrid> sheets) {
            return sheets.stream().map(this::around).toList();
        }

        private TextGrid around(TextGrid sheet) {
            TextGrid moved = sheet.movedBy(above.size(), 0);
            List<PrintedCell> cells = new ArrayList<>(moved.cells());
            for (int i = 0; i < above.size(); i++) {
                cells.add(PrintedCell.of(i, 0, CellRole.TEXT, above.get(i)));
            }
            for (int i = 0; i < below.size(); i++) {
                cells.add(PrintedCell.of(moved.rows() + i, 0, CellRole.TEXT, below.get(i)));
            }
            return TextGrid.of(sheet.name(), cells);
        }

        @Override
        public String toString() {
            return "lines " + above + " above and " + below + " below";
        }
    }
}
