package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figure of one table that stands under a stack of headers: the row and the column of the form, each named by
 * a header of its own, in whichever order. A row that is named alone is its total, or its only figure. A header that
 * belongs to another place of the table excludes; one that says nothing is passed over only where no other row has the
 * same wording.
 */
final class TableColumns {

    private final TableDefinition definition;
    private final Set<String> titles = new HashSet<>();
    private final Set<FormLabel> sections = new HashSet<>();
    private final Set<FormLabel> labels = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();
    private final Map<String, Set<FormLabel>> fitting = new HashMap<>();
    private final Map<Headers, Optional<Match>> found = new HashMap<>();

    /** What is asked for; sheets ask for the same headers again and again while it is found out which rows head them. */
    private record Headers(List<String> stack, boolean narrow) {}

    /**
     * A figure that fits.
     *
     * @param cell the figure
     * @param rank how much of the headers it explains
     */
    record Match(CellDefinition cell, int rank) {}

    TableColumns(Form form, TableDefinition definition) {
        this.definition = definition;
        titles.add(LabelText.normalise(definition.title().zh()));
        definition.furniture().forEach(text -> titles.add(LabelText.normalise(text)));
        form.sections().stream()
                .filter(section ->
                        section.tableKey().filter(definition.key()::equals).isPresent())
                .forEach(section -> sections.add(section.label()));
        labels.addAll(sections);
        Set<String> seen = new HashSet<>();
        definition.blocks().stream()
                .flatMap(block -> Stream.concat(block.rows().stream(), block.columns().stream()))
                .distinct()
                .forEach(label -> {
                    labels.addAll(LabelMatch.ancestors(label));
                    labels.add(label);
                    label.printedWordings().stream()
                            .filter(wording -> !seen.add(wording))
                            .forEach(repeated::add);
                });
    }

    TableDefinition definition() {
        return definition;
    }

    /**
     * The figure under some headers.
     *
     * @param stack the normalised headers of a column, the outermost first
     * @param narrow whether the innermost heads this column alone
     * @return the figure, or null if none or several fit
     */
    @Nullable
    Match find(List<String> stack, boolean narrow) {
        return found.computeIfAbsent(new Headers(stack, narrow), headers -> Optional.ofNullable(best(stack, narrow)))
                .orElse(null);
    }

    private @Nullable Match best(List<String> stack, boolean narrow) {
        Set<FormLabel> innermost = fitting(stack.get(stack.size() - 1));
        Match best = null;
        boolean several = false;
        for (CellDefinition cell : definition.cells()) {
            boolean fits = innermost.contains(cell.row()) || innermost.contains(cell.column());
            int rank = fits ? rank(stack, cell, narrow) : 0;
            if (rank > 0 && (best == null || rank >= best.rank())) {
                several = best != null && rank == best.rank();
                best = new Match(cell, rank);
            }
        }
        return several ? null : best;
    }

    private int rank(List<String> stack, CellDefinition cell, boolean narrow) {
        int last = stack.size() - 1;
        int row = -1;
        int column = -1;
        int explained = 0;
        boolean placed = false;
        List<Integer> either = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Set<FormLabel> fits = fitting(stack.get(i));
            boolean isRow = fits.contains(cell.row());
            boolean isColumn = fits.contains(cell.column());
            boolean around = isAround(fits, cell);
            if (isRow && isColumn) {
                either.add(i);
            } else if (isRow) {
                row = i;
            } else if (isColumn) {
                column = i;
            } else if (!around && !titles.contains(stack.get(i))) {
                if (!fits.isEmpty() || isRepeated(cell.row())) {
                    return 0;
                }
                continue;
            }
            placed |= around || (isRow && LabelMatch.isNumbered(stack.get(i), cell.row()));
            explained++;
        }
        for (int i : either) {
            if (row < 0) {
                row = i;
            } else {
                column = i;
            }
        }
        if (row != last && column != last) {
            return 0;
        }
        if (column < 0) {
            return isWholeRow(cell, narrow) && (placed || !isRepeated(cell.row())) ? 2 * explained : 0;
        }
        return row >= 0 || isOnlyRowOf(cell) ? 2 * explained + 1 : 0;
    }

    /** Whether headers are those over the row or the column, or the title of the section. */
    private boolean isAround(Set<FormLabel> fits, CellDefinition cell) {
        return fits.stream()
                .anyMatch(label -> sections.contains(label)
                        || LabelMatch.ancestors(cell.row()).contains(label)
                        || LabelMatch.ancestors(cell.column()).contains(label));
    }

    private boolean isRepeated(FormLabel row) {
        return row.printedWordings().stream().anyMatch(repeated::contains);
    }

    private boolean isWholeRow(CellDefinition cell, boolean narrow) {
        return definition.cellsOf(cell.row().key()).size() == 1
                || (narrow && cell.column().key().equals("total"));
    }

    private boolean isOnlyRowOf(CellDefinition cell) {
        return definition.cells().stream()
                        .filter(other ->
                                other.column().key().equals(cell.column().key()))
                        .count()
                == 1;
    }

    /** The labels of the table that a header can be. */
    private Set<FormLabel> fitting(String header) {
        return fitting.computeIfAbsent(header, key -> {
            Set<FormLabel> fits = new HashSet<>();
            labels.stream()
                    .filter(label -> LabelMatch.ofWithHeaders(key, label).fits())
                    .forEach(fits::add);
            return fits;
        });
    }
}
