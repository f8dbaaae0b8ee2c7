package org.disclosurereport.model.series;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;

/**
 * From one report of a series to the next one.
 *
 * @param earlier the report of the earlier year
 * @param later the report of the later year
 * @param reorganisations what the organ went through since the earlier report, in the order of the years
 */
public record YearStep(DisclosureReport earlier, DisclosureReport later, List<Reorganisation> reorganisations) {

    /**
     * A step.
     *
     * @param earlier the report of the earlier year
     * @param later the report of the later year
     * @param reorganisations what the organ went through since the earlier report
     * @throws IllegalArgumentException if the later report is not of a later year
     */
    public YearStep {
        if (later.getYear() <= earlier.getYear()) {
            throw new IllegalArgumentException(
                    "A step must lead to a later year, but leads from " + earlier.getYear() + " to " + later.getYear());
        }
        reorganisations = List.copyOf(reorganisations);
    }

    /**
     * The years between the two for which there is no report.
     *
     * @return the years in their order; none if the later report is of the year after
     */
    public List<Integer> missingYears() {
        return IntStream.range(earlier.getYear() + 1, later.getYear()).boxed().toList();
    }
}
