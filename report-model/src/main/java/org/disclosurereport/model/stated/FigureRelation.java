package org.disclosurereport.model.stated;

import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.table.StatisticsList;

/**
 * How a stated figure relates to another one, as the sentence says it.
 *
 * @param role what it is of the other figure
 * @param to key of the other figure
 */
public record FigureRelation(Role role, String to) {

    /**
     * Refuses what is no key.
     *
     * @param role what it is of the other figure
     * @param to key of the other figure
     * @throws IllegalArgumentException if the key is no name
     */
    public FigureRelation {
        if (!StatisticsList.isKey(to)) {
            throw new IllegalArgumentException(
                    "A relation must name the key of a figure, a small letter and up to 63 letters and digits, but"
                            + " names '" + to + "'");
        }
    }

    /** What a figure is of another one. */
    public enum Role implements FormKey {
        /** One of all parts (分别, 包括, a list of categories): the parts come to the whole. */
        PART("part"),
        /** One of some parts (其中): they cannot exceed the whole. */
        OF_WHICH("ofWhich"),
        /** The percentage that the other figure is of its whole (占). */
        SHARE("share"),
        /** The percentage by which the other figure is above that of the year before (同比增长). */
        GROWTH("growth"),
        /** The percentage by which the other figure is below that of the year before (同比下降). */
        DECLINE("decline");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
