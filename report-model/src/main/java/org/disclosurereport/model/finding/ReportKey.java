package org.disclosurereport.model.finding;

import org.immutables.value.Value;

/**
 * Whose report of which year is meant, where several are looked at together. A finding about several reports names the
 * one to which its addresses belong.
 */
@Value.Immutable
public interface ReportKey {

    /**
     * The organ that reports.
     *
     * @return its name as it stands in the report
     */
    String getOrgan();

    /**
     * The fiscal year.
     *
     * @return the year
     */
    int getYear();

    /**
     * A key.
     *
     * @param organ name of the organ as it stands in the report
     * @param year the fiscal year
     * @return the key
     */
    static ReportKey of(String organ, int year) {
        return builder().organ(organ).year(year).build();
    }

    /**
     * A builder that starts from this key.
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

    /** Builds a key. */
    final class Builder extends ImmutableReportKey.Builder {
        Builder() {}
    }
}
