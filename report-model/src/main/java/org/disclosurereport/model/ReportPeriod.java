package org.disclosurereport.model;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The period for which the figures are stated. The form asks for 1 January to 31 December of the
 * report's year; another period is kept and a rule reports it.
 */
@Value.Immutable
public interface ReportPeriod {

    /**
     * The first day.
     *
     * @return the first day of the period
     */
    LocalDate getFirstDay();

    /**
     * The last day.
     *
     * @return the last day of the period
     */
    LocalDate getLastDay();

    /** Refuses a period that ends before it begins, and days that no document writes. */
    @Value.Check
    default void check() {
        CalendarDay.require("First day of the period", getFirstDay());
        CalendarDay.require("Last day of the period", getLastDay());
        if (getLastDay().isBefore(getFirstDay())) {
            throw new IllegalArgumentException(
                    "Period must not end before it begins, but was " + getFirstDay() + " to " + getLastDay());
        }
    }

    /**
     * The calendar year that the form asks for.
     *
     * @param year the fiscal year
     * @return 1 January to 31 December
     */
    static ReportPeriod ofYear(int year) {
        return builder()
                .firstDay(LocalDate.of(year, 1, 1))
                .lastDay(LocalDate.of(year, 12, 31))
                .build();
    }

    /**
     * A builder that starts from this period.
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

    /** Builds a period. */
    final class Builder extends ImmutableReportPeriod.Builder {
        Builder() {}
    }
}
