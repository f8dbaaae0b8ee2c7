package org.disclosurereport.model.profile;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * A day by which a place wants reports published, earlier than the national one. It is a rule of its own beside the
 * national rule, which keeps its day and its weight: a report that misses both has a finding for each.
 */
@Value.Immutable
public interface LocalDeadline {

    /**
     * The id of the rule.
     *
     * @return an id that no other rule has
     */
    FindingCode getRule();

    /**
     * The last day, in the year after the fiscal year.
     *
     * @return the day
     */
    MonthDay getDay();

    /**
     * The organs that are bound. An organ whose kind is not known passes.
     *
     * @return at least one kind
     */
    Set<OrganKind> getKinds();

    /**
     * The levels that are bound. An organ whose level is not known passes if levels are named.
     *
     * @return the levels, or none if every level is bound
     */
    Set<OrganLevel> getLevels();

    /**
     * The fiscal year of the reports that are bound.
     *
     * @return the year, or empty if every year is
     */
    Optional<Integer> getYear();

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * The rule in one line.
     *
     * @return the title
     */
    Wording getTitle();

    /**
     * The notice or rule that sets the day.
     *
     * @return the basis, not blank
     */
    String getLegalBasis();

    /**
     * Where the deadline stands in the file of its rule book.
     *
     * @return the place, or empty if a program made it
     */
    Optional<Location> getLocation();

    /** Refuses a deadline that binds nobody or has no basis. */
    @Value.Check
    default void check() {
        if (getKinds().isEmpty() || getLegalBasis().isBlank()) {
            throw new IllegalArgumentException("Deadline " + getRule()
                    + " must name kinds of organs and a legal basis, but was for " + getKinds() + " by '"
                    + getLegalBasis() + "'");
        }
    }

    /**
     * A builder that starts from this deadline.
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

    /** Builds a deadline. */
    final class Builder extends ImmutableLocalDeadline.Builder {
        Builder() {}
    }
}
