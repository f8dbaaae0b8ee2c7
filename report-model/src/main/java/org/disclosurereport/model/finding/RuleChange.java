package org.disclosurereport.model.finding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule book changes about one rule: it is switched off, weighs more or less, or has another parameter. Nobody
 * changes a national rule without saying why. A result lists the changes under which it was reached.
 */
@Value.Immutable
public interface RuleChange {

    /**
     * The rule.
     *
     * @return its id
     */
    FindingCode getRule();

    /**
     * Whether the rule is switched off.
     *
     * @return true if it is not asked
     */
    @Value.Default
    default boolean isOff() {
        return false;
    }

    /**
     * How much the findings of the rule weigh. What is not assessable stays a hint.
     *
     * @return the severity, or empty if it is as before
     */
    Optional<Severity> getSeverity();

    /**
     * Parameters of the rule, such as {@code limit} of F-S1-LENGTH.
     *
     * @return name to number
     */
    Map<String, BigDecimal> getParameters();

    /**
     * Why.
     *
     * @return the reason, not blank
     */
    String getRationale();

    /**
     * Where the change stands in the file of its rule book.
     *
     * @return the place, or empty if a program made it
     */
    Optional<Location> getLocation();

    /** Refuses a change that changes nothing, contradicts itself, or says no reason. */
    @Value.Check
    default void check() {
        RequiredText.check("Rationale of the change of " + getRule(), getRationale());
        boolean changed = getSeverity().isPresent() || !getParameters().isEmpty();
        if (isOff() == changed) {
            throw new IllegalArgumentException("A change must either switch " + getRule()
                    + " off or give it a severity or parameters, but does "
                    + (changed ? "both" : "neither"));
        }
    }

    /**
     * A builder that starts from this change.
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

    /** Builds a change. */
    final class Builder extends ImmutableRuleChange.Builder {
        Builder() {}
    }
}
