package org.disclosurereport.model.series;

import org.disclosurereport.model.DisclosureReport;

/**
 * A reorganisation (机构改革) of the organ of a series, as the caller knows it: no report says so in a cell. Figures of
 * the years before it and after it speak of different duties.
 *
 * @param year the fiscal year of the first report of the organ as it is since then
 * @param kind what was done
 */
public record Reorganisation(int year, Kind kind) {

    /**
     * A reorganisation.
     *
     * @param year the fiscal year of the first report of the organ as it is since then
     * @param kind what was done
     * @throws IllegalArgumentException if no report can be for that year
     */
    public Reorganisation {
        if (year < DisclosureReport.FIRST_YEAR || year > DisclosureReport.LAST_YEAR) {
            throw new IllegalArgumentException("Year of a reorganisation must be between " + DisclosureReport.FIRST_YEAR
                    + " and " + DisclosureReport.LAST_YEAR + ", but was " + year);
        }
    }

    /** What was done. */
    public enum Kind {
        /** 更名: another name, or another code, and in the main the same duties. What must hold is worth a hint. */
        RENAMED,
        /** 合并: other organs or their duties came to this one. Its figures do not follow from its own past. */
        MERGED,
        /** 分设: duties went to another organ. Its figures do not follow from its own past. */
        SPLIT
    }
}
