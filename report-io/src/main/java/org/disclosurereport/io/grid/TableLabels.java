package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/** The labels of one table, sorted by where they are printed: over columns, before rows, over groups. */
final class TableLabels {

    private static final Map<TableDefinition, TableLabels> KNOWN = new ConcurrentHashMap<>();

    private final TableDefinition definition;
    private final List<HeaderItem> items;
    private final List<List<HeaderItem>> itemsOfBlocks = new ArrayList<>();
    private final List<FormLabel> rows;
    private final Set<FormLabel> rowGroups = new LinkedHashSet<>();
    private final Set<FormLabel> columnGroups = new LinkedHashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * What one column of figures can be headed by.
     *
     * @param row the row, if the form prints rows as headers too
     * @param column the column
     * @param above the headers over the column, the outermost first
     */
    record HeaderItem(@Nullable FormLabel row, FormLabel column, List<FormLabel> above) {
        String key() {
            return (row == null ? "" : row.key()) + "/" + column.key();
        }

        boolean isUnder(FormLabel header) {
            return above.contains(header);
        }
    }

    /** The labels of a table of a form. */
    static TableLabels of(TableDefinition definition) {
        return KNOWN.computeIfAbsent(definition, TableLabels::new);
    }

    private TableLabels(TableDefinition definition) {
        this.definition = definition;
        Map<String, HeaderItem> byKey = new LinkedHashMap<>();
        Map<String, FormLabel> rowsByKey = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (TableBlock block : definition.blocks()) {
            List<HeaderItem> ofBlock = new ArrayList<>();
            for (FormLabel column : block.columns()) {
                if (block.direction() == Direction.DOWN) {
                    ofBlock.add(item(null, column, byKey));
                } else {
                    block.rows().forEach(row -> ofBlock.add(item(row, column, byKey)));
                }
            }
            itemsOfBlocks.add(ofBlock);
            if (block.direction() == Direction.DOWN) {
                for (FormLabel row : block.rows()) {
                    rowsByKey.put(row.key(), row);
                    rowGroups.addAll(LabelMatch.ancestors(row));
                    noteWordings(row, seen);
                }
            }
        }
        items = List.copyOf(byKey.values());
        rows = List.copyOf(rowsByKey.values());
        items.forEach(item -> {
            columnGroups.addAll(item.above());
            noteWordings(item.column(), seen);
        });
    }

    private static HeaderItem item(@Nullable FormLabel row, FormLabel column, Map<String, HeaderItem> byKey) {
        List<FormLabel> above = new ArrayList<>();
        if (row != null) {
            above.addAll(LabelMatch.ancestors(row));
            above.add(row);
        }
        above.addAll(LabelMatch.ancestors(column));
        HeaderItem item = new HeaderItem(row, column, above);
        return byKey.computeIfAbsent(item.key(), key -> item);
    }

    private void noteWordings(FormLabel label, Set<String> seen) {
        for (String wording : label.printedWordings()) {
            if (!seen.add(wording)) {
                ambiguous.add(wording);
            }
        }
    }

    TableDefinition definition() {
        return definition;
    }

    List<HeaderItem> items() {
        return items;
    }

    List<List<HeaderItem>> itemsOfBlocks() {
        return itemsOfBlocks;
    }

    /** Rows whose label stands before their figures, in the form's order. */
    List<FormLabel> rows() {
        return rows;
    }

    /** Headers of rows that have no figures of their own. */
    Set<FormLabel> rowGroups() {
        return rowGroups;
    }

    Set<FormLabel> columnGroups() {
        return columnGroups;
    }

    /** Whether a label has a wording that stands in several places of the table: 其他, 总计. */
    boolean isAmbiguous(FormLabel label) {
        return label.printedWordings().stream().anyMatch(ambiguous::contains);
    }

    /** Whether a normalised label can only be that of a row, wherever it stands. */
    boolean isRow(String label) {
        return !label.isEmpty()
                && rows.stream()
                        .anyMatch(row ->
                                !isAmbiguous(row) && LabelMatch.of(label, row).fits());
    }

    /** The row right before a row in the form, or null. */
    @Nullable
    FormLabel before(FormLabel row) {
        FormLabel before = null;
        for (FormLabel candidate : rows) {
            if (candidate == row) {
                return before;
            }
            before = candidate;
        }
        return null;
    }
}
