package org.disclosurereport.model.table;

import java.util.Optional;
import org.disclosurereport.model.form.Unit;

/**
 * A row of a list of figures, as printed.
 *
 * @param key the code of the row if its label is known, else a name such as {@code row7}
 * @param label the label as printed, with its number
 * @param unit the unit as printed, or empty if the list prints none
 */
public record ListRow(String key, String label, Optional<String> unit) {

    /**
     * Refuses what no list can have.
     *
     * @param key the code or the name of the row
     * @param label the label as printed
     * @param unit the unit as printed, or empty
     * @throws IllegalArgumentException if the key is no name, the label is blank or a text is not well-formed Unicode
     */
    public ListRow {
        StatisticsList.requireKey("Row", key);
        StatisticsList.requireLabel("Row", label);
        unit.ifPresent(text -> StatisticsList.requireLabel("Unit", text));
    }

    /**
     * The unit in which figures of the row are kept.
     *
     * @return the unit that is printed, or {@link Unit#UNSTATED}
     */
    public Unit figuresIn() {
        return unit.map(Unit::ofSymbol).orElse(Unit.UNSTATED);
    }
}
