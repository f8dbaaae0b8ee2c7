package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;

/** Whose rows the labels of a list are: those of an annex, of a table of the form, or of nobody that is known. */
final class AnnexLabels {

    /** So many labels of an annex in one column are no accident. */
    static final int ENOUGH = 3;

    private final List<TableDefinition> tables;
    private final Map<String, Map<LocalAnnex, List<Fit>>> fits = new HashMap<>();

    private record Fit(FormLabel row, LabelMatch match) {}

    /**
     * The annex of a list.
     *
     * @param annex the annex
     * @param rows the rows of the annex that stand there, by their place among the labels
     */
    record Known(LocalAnnex annex, Map<Integer, FormLabel> rows) {}

    AnnexLabels(Form form) {
        tables = form.everyTable();
    }

    /** The annex that knows most of the labels, unless a table of a form knows more. */
    Optional<Known> annexOf(List<String> labels) {
        Known best = null;
        for (LocalAnnex annex : LocalAnnex.values()) {
            Map<Integer, FormLabel> rows = rows(annex, labels);
            if (rows.size() >= ENOUGH
                    && (best == null || rows.size() > best.rows().size())) {
                best = new Known(annex, rows);
            }
        }
        int known = best == null ? 0 : best.rows().size();
        return Optional.ofNullable(best)
                .filter(annex -> tables.stream().noneMatch(table -> countIn(table, labels) > known));
    }

    /** Whether at least half of the labels are those of a table of the form. */
    boolean areOfTable(List<String> labels) {
        long different =
                labels.stream().filter(label -> !label.isEmpty()).distinct().count();
        return tables.stream().anyMatch(table -> 2 * countIn(table, labels) >= different);
    }

    /** Whether any annex has a row with this label. */
    boolean isRow(String label) {
        return !fits(label).isEmpty();
    }

    /** How many different labels are rows of a table. */
    private static long countIn(TableDefinition table, List<String> labels) {
        return labels.stream()
                .distinct()
                .filter(label -> !label.isEmpty()
                        && table.rows().stream()
                                .anyMatch(row -> LabelMatch.of(label, row).fits()))
                .count();
    }

    /** The best fitting row that did not stand before: of rows with the same label the first one is meant first. */
    private Map<Integer, FormLabel> rows(LocalAnnex annex, List<String> labels) {
        Map<Integer, FormLabel> rows = new LinkedHashMap<>();
        Set<FormLabel> before = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            fits(labels.get(i)).getOrDefault(annex, List.of()).stream()
                    .map(Fit::row)
                    .filter(row -> !before.contains(row))
                    .findFirst()
                    .ifPresent(row -> {
                        before.add(row);
                        rows.put(at, row);
                    });
        }
        return rows;
    }

    private Map<LocalAnnex, List<Fit>> fits(String label) {
        return label.isEmpty() ? Map.of() : fits.computeIfAbsent(label, AnnexLabels::fitting);
    }

    private static Map<LocalAnnex, List<Fit>> fitting(String label) {
        Map<LocalAnnex, List<Fit>> fitting = new EnumMap<>(LocalAnnex.class);
        for (LocalAnnex annex : LocalAnnex.values()) {
            Stream<Fit> all = annex.definition().rows().stream()
                    .map(row -> new Fit(row, LabelMatch.of(label, row)))
                    .filter(fit -> fit.match().fits())
                    .sorted(Comparator.comparing(Fit::match).reversed());
            List<Fit> found = new ArrayList<>(all.toList());
            if (!found.isEmpty()) {
                fitting.put(annex, found);
            }
        }
        return fitting;
    }
}
