package org.disclosurereport.model.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurereport.model.form.AddressPattern;
import org.immutables.value.Value;

/**
 * Findings that somebody has looked at and takes responsibility for: by rule, by place, or by both. A suppressed finding
 * does not count towards the verdict and is listed with its suppression, so that nothing disappears.
 */
@Value.Immutable
public interface Suppression {

    /**
     * The rule whose findings are meant.
     *
     * @return its id, or empty if those of every rule are
     */
    Optional<FindingCode> getRule();

    /**
     * The place that is meant. It is compared with the first address of a finding, which says which instance of its rule
     * it is.
     *
     * @return the place, or empty if every place is meant
     */
    Optional<AddressPattern> getAddress();

    /**
     * The organ whose reports are meant.
     *
     * @return its name as it stands in the report, or empty if every organ is meant
     */
    Optional<String> getOrgan();

    /**
     * The fiscal year whose reports are meant.
     *
     * @return the year, or empty if every year is meant
     */
    Optional<Integer> getYear();

    /**
     * Why.
     *
     * @return the reason, not blank
     */
    String getRationale();

    /**
     * Who takes responsibility.
     *
     * @return a name, not blank
     */
    String getAuthor();

    /**
     * The last day on which the suppression holds. It is compared with the day that the caller gives as today; no clock
     * is ever asked.
     *
     * @return the day, or empty if the suppression holds until somebody removes it
     */
    Optional<LocalDate> getExpires();

    /**
     * Where the suppression stands in the file of its rule book.
     *
     * @return the place, or empty if a program made it
     */
    Optional<Location> getLocation();

    /**
     * Whether a report is meant.
     *
     * @param report the report
     * @return true if neither organ nor year says otherwise
     */
    default boolean concerns(ReportKey report) {
        return getOrgan().map(report.getOrgan()::equals).orElse(true)
                && getYear().map(year -> year == report.getYear()).orElse(true);
    }

    /**
     * Whether a finding is meant, in a report that is.
     *
     * @param finding the finding
     * @return true if its code and its first address are meant
     */
    default boolean matches(Finding finding) {
        return getRule().map(finding.getCode()::equals).orElse(true)
                && getAddress()
                        .map(place -> !finding.getAddresses().isEmpty()
                                && place.matches(finding.getAddresses().get(0)))
                        .orElse(true);
    }

    /** Refuses a suppression of everything, and one that says no reason or no author. */
    @Value.Check
    default void check() {
        if (getRule().isEmpty() && getAddress().isEmpty()) {
            throw new IllegalArgumentException("A suppression must name a rule or an address, but names neither");
        }
        RequiredText.check("Rationale of a suppression", getRationale());
        RequiredText.check("Author of a suppression", getAuthor());
    }

    /**
     * A builder that starts from this suppression.
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

    /** Builds a suppression. */
    final class Builder extends ImmutableSuppression.Builder {
        Builder() {}
    }
}
