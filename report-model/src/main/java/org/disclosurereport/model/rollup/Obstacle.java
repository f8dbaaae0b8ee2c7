package org.disclosurereport.model.rollup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why reports cannot be added up. It is found before any sum is given out.
 *
 * @param kind what stands in the way
 * @param table key of the only table that is concerned, or empty if the reports as a whole are
 * @param counts of several years, editions or forms of a table each with the number of its reports, in their order;
 *     else empty
 * @param parts the reports concerned, in the order of the roll-up: of several years, editions or forms of a table
 *     those that are not of the most frequent one; of an overlap first the report that counts the others in. Empty
 *     for {@link Kind#MIXED_TABLE} if the tables of the parts are not kept.
 */
public record Obstacle(Kind kind, Optional<String> table, Map<String, Long> counts, List<PartReport> parts) {

    /** What stands in the way. */
    public enum Kind {
        /** Reports for several fiscal years: what was carried from one year to the next would count twice. */
        MIXED_YEAR,
        /** Reports of several generations of the form: a figure of one is not the figure of another. */
        MIXED_EDITION,
        /** One table is filed in several printings. Only this table cannot be added. */
        MIXED_TABLE,
        /** Several reports that nothing tells apart as reports of different organs. */
        DUPLICATE_REPORT,
        /** A report counts in what another one reports, too: a region and one of its organs. */
        OVERLAPPING_SCOPE,
        /** A report may count in what another one reports, but one of them does not say for whom it speaks. */
        UNCERTAIN_OVERLAP
    }

    /**
     * Takes copies of the counts and of the list of parts.
     *
     * @param kind what stands in the way
     * @param table key of the only table concerned, or empty
     * @param counts how many reports there are of each year, edition or form, or empty
     * @param parts the reports concerned
     */
    public Obstacle {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        parts = List.copyOf(parts);
    }
}
