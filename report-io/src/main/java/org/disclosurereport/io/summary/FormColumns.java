package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.StatedUnit;
import org.disclosurereport.io.summary.TableColumns.Match;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/** Which column of a summary sheet is which figure of one form. */
final class FormColumns {

    private final List<TableDefinition> tables = new ArrayList<>();
    private final Map<Integer, Target> targets = new LinkedHashMap<>();
    private final List<List<HeaderColumn>> duplicates = new ArrayList<>();

    /**
     * The figure that a column holds.
     *
     * @param table number of its table in {@link #tables()}
     * @param cell the figure
     * @param header what stands over it
     * @param otherUnit the note that gives it another unit than the form does
     */
    record Target(int table, CellDefinition cell, HeaderColumn header, Optional<GridCell> otherUnit) {}

    /**
     * The figures of one form under some headers.
     *
     * @param known what was found out about tables before, for other columns of the same sheet
     * @param around the cells in which a unit may be noted
     */
    FormColumns(
            Form form, List<HeaderColumn> columns, Map<TableDefinition, TableColumns> known, List<GridCell> around) {
        Map<String, Map<HeaderColumn, Match>> best = new LinkedHashMap<>();
        Map<String, TableDefinition> definitions = new LinkedHashMap<>();
        form.everyTable().forEach(definition -> {
            Map<HeaderColumn, Match> matches =
                    matches(known.computeIfAbsent(definition, table -> new TableColumns(form, table)), columns);
            Map<HeaderColumn, Match> before = best.get(definition.key());
            if (before == null || before.size() < matches.size()) {
                best.put(definition.key(), matches);
                definitions.put(definition.key(), definition);
            }
        });
        Map<CellDefinition, List<HeaderColumn>> byCell = new LinkedHashMap<>();
        Map<CellDefinition, String> keys = new HashMap<>();
        for (HeaderColumn column : columns) {
            String key = tableOf(column, best);
            Match match = key == null ? null : best.getOrDefault(key, Map.of()).get(column);
            if (key != null && match != null) {
                byCell.computeIfAbsent(match.cell(), same -> new ArrayList<>()).add(column);
                keys.put(match.cell(), key);
            }
        }
        byCell.forEach((cell, same) -> {
            if (same.size() > 1) {
                duplicates.add(same);
            } else {
                TableDefinition definition =
                        Objects.requireNonNull(definitions.get(Objects.requireNonNull(keys.get(cell))));
                if (!tables.contains(definition)) {
                    tables.add(definition);
                }
                HeaderColumn column = same.get(0);
                targets.put(
                        column.index(),
                        new Target(
                                tables.indexOf(definition),
                                cell,
                                column,
                                StatedUnit.findOther(around, column.leaf(), cell.unit())));
            }
        });
    }

    private static Map<HeaderColumn, Match> matches(TableColumns table, List<HeaderColumn> columns) {
        Map<HeaderColumn, Match> matches = new LinkedHashMap<>();
        for (HeaderColumn column : columns) {
            Match match = null;
            for (List<String> headers : column.readings()) {
                Match found = table.find(headers, column.narrow());
                match = match == null || (found != null && found.rank() > match.rank()) ? found : match;
            }
            if (match != null) {
                matches.put(column, match);
            }
        }
        return matches;
    }

    /** The table whose headers these are, if there is one that fits better than all others. */
    private static @Nullable String tableOf(HeaderColumn column, Map<String, Map<HeaderColumn, Match>> best) {
        String key = null;
        int rank = 0;
        for (Map.Entry<String, Map<HeaderColumn, Match>> table : best.entrySet()) {
            Match match = table.getValue().get(column);
            if (match != null && match.rank() >= rank) {
                key = match.rank() > rank ? table.getKey() : null;
                rank = match.rank();
            }
        }
        return key;
    }

    /** The tables of which there is at least one figure. */
    List<TableDefinition> tables() {
        return tables;
    }

    /** The figure that a column holds, or null. */
    @Nullable
    Target target(int column) {
        return targets.get(column);
    }

    /** By number of the column: the figure that it holds. */
    Map<Integer, Target> targets() {
        return targets;
    }

    /** Columns that claim the same figure; none of them counts. */
    List<List<HeaderColumn>> duplicates() {
        return duplicates;
    }
}
