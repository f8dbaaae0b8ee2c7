package org.disclosurereport.model.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Suppression;
import org.immutables.value.Value;

/**
 * One rule book. It lies over its base, and without one over the national rules. What is said later counts: the last
 * severity of a rule, the last value of a parameter; relations, deadlines and suppressions add up. Immutable, and safe to
 * share between threads.
 */
@Value.Immutable
public interface RuleProfile {

    /** What the file of a profile says it is. */
    String FORMAT = "disclosure-profile/1";

    /** The name of the national rules, over which every profile lies at last. */
    String NATIONAL = "national";

    /**
     * What people call it.
     *
     * @return for example {@code 某市2025年度}, not blank
     */
    String getName();

    /**
     * The rule book that this one lies over.
     *
     * @return the base, or empty if that is the national rules
     */
    Optional<RuleProfile> getBase();

    /**
     * What is changed about rules.
     *
     * @return the changes
     */
    List<RuleChange> getChanges();

    /**
     * What must hold between figures.
     *
     * @return the relations, each a rule of its own
     */
    List<DeclaredRelation> getRelations();

    /**
     * Days that are earlier than the national ones.
     *
     * @return the deadlines, each a rule of its own
     */
    List<LocalDeadline> getDeadlines();

    /**
     * Findings that do not count.
     *
     * @return the suppressions
     */
    List<Suppression> getSuppressions();

    /**
     * This profile and those that it lies over.
     *
     * @return the profiles, the one at the bottom first and this one last
     */
    default List<RuleProfile> layers() {
        List<RuleProfile> layers = new ArrayList<>();
        getBase().ifPresent(base -> layers.addAll(base.layers()));
        layers.add(this);
        return List.copyOf(layers);
    }

    /** Refuses a profile without a name. */
    @Value.Check
    default void check() {
        if (getName().isBlank()) {
            throw new IllegalArgumentException("A profile must have a name, but it was blank");
        }
    }

    /**
     * A builder that starts from this profile.
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

    /** Builds a profile. */
    final class Builder extends ImmutableRuleProfile.Builder {
        Builder() {}
    }
}
