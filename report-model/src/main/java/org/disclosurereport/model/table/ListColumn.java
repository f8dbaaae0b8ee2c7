package org.disclosurereport.model.table;

/**
 * A column of a list of figures, as printed.
 *
 * @param key the name of the column: {@code year}, {@code cumulative}, {@code month}, {@code yearToDate}, {@code
 *     period}, or {@code column1} and so on if its label is not known
 * @param label the label as printed
 */
public record ListColumn(String key, String label) {

    /**
     * Refuses what no list can have.
     *
     * @throws IllegalArgumentException if the key is no name, the label is blank or is not well-formed Unicode
     */
    public ListColumn {
        StatisticsList.requireKey("Column", key);
        StatisticsList.requireLabel("Column", label);
    }
}
