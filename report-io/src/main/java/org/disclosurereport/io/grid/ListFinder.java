package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.grid.AnnexLabels.Known;
import org.disclosurereport.model.form.Form;

/**
 * Finds the lists of figures on a sheet outside of the tables of the form: those of known annexes by the labels of their
 * rows, and those of nobody that is known by their headers. Rows and columns that nobody knows are kept as printed.
 */
final class ListFinder {

    /** So many rows with figures make a list of nobody that is known; fewer are an accident, or a signature. */
    static final int ENOUGH = 3;

    /** So many rows may stand between a list and the headers that are printed anew on the next page. */
    private static final int MAX_GAP = 2;

    /** More lists than these do not stand beside each other. */
    private static final int MAX_BESIDE = 16;

    private final GridText text;
    private final AnnexLabels annexes;
    private final List<ListHead> heads;
    private final ListLines lines;

    ListFinder(GridText text, Set<GridCell> taken, Form form, SectionHeadings headings) {
        this.text = text;
        this.annexes = new AnnexLabels(form);
        this.heads = new ListHeads(text, taken, annexes).find();
        this.lines = new ListLines(text, taken, annexes, headings);
    }

    /** The lists from top to bottom and from left to right. */
    List<FoundList> find() {
        List<FoundList> lists = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            ListHead head = heads.get(i);
            int next = heads.subList(i + 1, heads.size()).stream()
                    .filter(other -> other.top() > head.bottom() && other.overlaps(head))
                    .findFirst()
                    .map(ListHead::top)
                    .orElse(Integer.MAX_VALUE);
            ListPart part = lines.below(head, next);
            if (!part.lines().isEmpty()) {
                add(part, lists);
            }
        }
        return lists.stream()
                .map(list -> new FoundList(annexes.annexOf(list.labels()).orElse(null), list.parts()))
                .filter(list -> list.known() != null || isOpen(list))
                .toList();
    }

    /** Continues a list that is printed in several parts, or begins one. */
    private void add(ListPart part, List<FoundList> lists) {
        for (int i = lists.size() - 1; i >= Math.max(0, lists.size() - MAX_BESIDE); i--) {
            FoundList before = lists.get(i);
            if (continues(before, part)) {
                List<ListPart> parts = new ArrayList<>(before.parts());
                parts.add(part);
                lists.set(i, new FoundList(null, parts));
                return;
            }
        }
        lists.add(new FoundList(null, List.of(part)));
    }

    /** Whether a part has the same headers as the last one, stands right below or beside it, and has other rows. */
    private boolean continues(FoundList list, ListPart part) {
        ListPart last = list.parts().get(list.parts().size() - 1);
        if (!last.head().hasHeadersOf(part.head())) {
            return false;
        }
        boolean place = last.head().isOver(part.head()) ? isRightBelow(last, part) : isSecondHalf(list, part);
        if (!place) {
            return false;
        }
        Set<String> labels = new HashSet<>(list.labels());
        List<String> more = part.labels();
        return 2 * more.stream().filter(labels::contains).count() < more.size();
    }

    private boolean isRightBelow(ListPart last, ListPart part) {
        CellRange between = new CellRange(
                last.bottom() + 1,
                part.head().labelLeft(),
                part.head().top() - 1,
                part.head().right());
        return part.head().top() <= last.bottom() + 1 + MAX_GAP
                && text.grid().cellsIn(between).isEmpty();
    }

    /** Only the rows of a known annex tell that two lists beside each other are the halves of one. */
    private boolean isSecondHalf(FoundList list, ListPart part) {
        ListPart last = list.parts().get(list.parts().size() - 1);
        List<String> both = new ArrayList<>(list.labels());
        both.addAll(part.labels());
        Optional<Known> half = annexes.annexOf(list.labels());
        Optional<Known> whole = annexes.annexOf(both);
        return last.head().top() == part.head().top()
                && half.isPresent()
                && whole.isPresent()
                && whole.get().annex() == half.get().annex()
                && whole.get().rows().size() > half.get().rows().size();
    }

    /** Whether it is a list of nobody that is known, and not a table of the form whose headers were not recognised. */
    private boolean isOpen(FoundList list) {
        long figures = list.lines().stream().filter(ListLine::figures).count();
        return figures >= ENOUGH && !annexes.areOfTable(list.labels());
    }
}
