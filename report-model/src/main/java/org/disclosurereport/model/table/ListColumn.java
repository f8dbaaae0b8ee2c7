package org.disclosurereport.model.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;

/**
 * A column of a list of figures, as printed.
 *
 * @param key the name of the column: {@code year}, {@code cumulative}, {@code month}, {@code yearToDate}, {@code
 *     period}, or {@code column1} and so on if its label is not known
 * @param label the label as printed
 */
public record ListColumn(String key, String label) {

    private static final int MAX_UNKNOWN = 20;

    private static final List<String> KEYS = Stream.concat(
                    Stream.of(LocalAnnex.values())
                            .flatMap(annex -> annex.definition().columns().stream())
                            .map(FormLabel::key)
                            .distinct(),
                    IntStream.rangeClosed(1, MAX_UNKNOWN).mapToObj(number -> "column" + number))
            .toList();

    /**
     * Refuses what no list can have.
     *
     * @param key the name of the column
     * @param label the label as printed
     * @throws IllegalArgumentException if the key is none of {@link #keys()}, the label is blank or is not
     *     well-formed Unicode
     */
    public ListColumn {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("Column key must be one of " + KEYS + ", but was '" + key + "'");
        }
        StatisticsList.requireLabel("Column", label);
    }

    /**
     * The keys that a column can have: those of known annexes, and {@code column1} to {@code column20} for columns
     * that are in none.
     *
     * @return the keys
     */
    public static List<String> keys() {
        return KEYS;
    }
}
