package org.disclosurereport.model.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.immutables.value.Value;

/**
 * The annual reports of one organ, in the order of their years; years may be missing. Immutable.
 *
 * <p>Reports are of the same organ if their credit codes are the same, or, where one has no right code, their names. An
 * organ that goes by another name and code since a reorganisation is still the same organ if the caller declares that
 * {@link Reorganisation}.
 */
@Value.Immutable
public interface ReportSeries {

    /**
     * The reports.
     *
     * @return at least one, in the order of their years, one for each year
     */
    List<DisclosureReport> getReports();

    /**
     * What the caller knows of reorganisations of the organ.
     *
     * @return the reorganisations in the order of their years
     */
    List<Reorganisation> getReorganisations();

    /**
     * The organ as the newest report names it.
     *
     * @return the organ
     */
    default ReportingOrgan organ() {
        return getReports().get(getReports().size() - 1).getOrgan();
    }

    /**
     * The report of a year.
     *
     * @param year the fiscal year
     * @return the report, or empty if the series has none
     */
    default Optional<DisclosureReport> find(int year) {
        return getReports().stream().filter(report -> report.getYear() == year).findFirst();
    }

    /**
     * From each report to the next one.
     *
     * @return the steps in the order of the years; none if there is one report only
     */
    default List<YearStep> steps() {
        List<YearStep> steps = new ArrayList<>();
        for (int i = 1; i < getReports().size(); i++) {
            DisclosureReport earlier = getReports().get(i - 1);
            DisclosureReport later = getReports().get(i);
            List<Reorganisation> since = getReorganisations().stream()
                    .filter(each -> each.year() > earlier.getYear() && each.year() <= later.getYear())
                    .toList();
            steps.add(new YearStep(earlier, later, since));
        }
        return steps;
    }

    /**
     * This series with one report more. A report that the series already has for that year is replaced: this is how a
     * report that was corrected after publication takes the place of the first one.
     *
     * @param report the report
     * @return the changed copy
     * @throws IllegalArgumentException if the report is of another organ
     */
    default ReportSeries with(DisclosureReport report) {
        List<DisclosureReport> reports = new ArrayList<>(getReports());
        reports.removeIf(each -> each.getYear() == report.getYear());
        reports.add(report);
        return builder().reports(reports).reorganisations(getReorganisations()).build();
    }

    /**
     * Refuses reports that are no series, and brings the others in the order of their years.
     *
     * @return this series, or the same one in order
     */
    @Value.Check
    default ReportSeries check() {
        if (getReports().isEmpty()) {
            throw new IllegalArgumentException("A series must have at least one report, but has none");
        }
        List<DisclosureReport> reports = sorted(getReports(), Comparator.comparingInt(DisclosureReport::getYear));
        List<Reorganisation> reorganisations =
                sorted(getReorganisations(), Comparator.comparingInt(Reorganisation::year));
        if (!reports.equals(getReports()) || !reorganisations.equals(getReorganisations())) {
            return builder().reports(reports).reorganisations(reorganisations).build();
        }
        OrganIdentity organ = new OrganIdentity();
        for (int i = 0; i < reports.size(); i++) {
            DisclosureReport report = reports.get(i);
            int before = i == 0 ? Integer.MIN_VALUE : reports.get(i - 1).getYear();
            if (report.getYear() == before) {
                throw new IllegalArgumentException("A series must have one report of a year, but has two of " + before
                        + "; the corrected one replaces the other by with(report)");
            }
            if (reorganisations.stream().anyMatch(each -> each.year() > before && each.year() <= report.getYear())) {
                organ = new OrganIdentity();
            }
            if (!organ.admits(report.getOrgan())) {
                throw new IllegalArgumentException("Reports of a series must be of one organ, but that of "
                        + report.getYear() + " is of '" + report.getOrgan().getName() + "' and that of " + before
                        + " of '" + reports.get(i - 1).getOrgan().getName()
                        + "'; a reorganisation must be declared");
            }
            organ.add(report.getOrgan());
        }
        return this;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    /**
     * A series without reorganisations.
     *
     * @param reports the reports in any order
     * @return the series
     * @throws IllegalArgumentException if there is no report, two are of one year, or one is of another organ
     */
    static ReportSeries of(DisclosureReport... reports) {
        return of(Arrays.asList(reports));
    }

    /**
     * A series without reorganisations.
     *
     * @param reports the reports in any order
     * @return the series
     * @throws IllegalArgumentException if there is no report, two are of one year, or one is of another organ
     */
    static ReportSeries of(Iterable<? extends DisclosureReport> reports) {
        return builder().reports(reports).build();
    }

    /**
     * A builder that starts from this series.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a series; {@code build()} refuses what is none. */
    final class Builder extends ImmutableReportSeries.Builder {
        Builder() {}
    }
}
