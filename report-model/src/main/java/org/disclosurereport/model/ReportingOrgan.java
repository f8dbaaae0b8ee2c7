package org.disclosurereport.model;

import java.util.Optional;
import org.disclosurereport.model.table.WellFormed;
import org.immutables.value.Value;

/** The organ that reports. */
@Value.Immutable
public interface ReportingOrgan {

    /**
     * The name as it stands in the report.
     *
     * @return the name, not blank
     */
    String getName();

    /**
     * The unified social credit code as filed; a rule checks it.
     *
     * @return 18 characters if it is right
     * @see UnifiedSocialCreditCode
     */
    Optional<String> getCreditCode();

    /**
     * The code of the administrative division (GB/T 2260) as filed.
     *
     * @return six digits if it is right
     */
    Optional<String> getDivisionCode();

    /**
     * The level of government.
     *
     * @return the level, or empty if it is not known
     */
    Optional<OrganLevel> getLevel();

    /**
     * The kind of organ.
     *
     * @return the kind, or empty if it is not known
     */
    Optional<OrganKind> getKind();

    /**
     * The organ above this one.
     *
     * @return the parent, or empty if it is not known
     */
    Optional<ReportingOrgan> getParent();

    /** Refuses an organ without a name and texts that no document can carry. */
    @Value.Check
    default void check() {
        if (getName().isBlank()) {
            throw new IllegalArgumentException("Name of the organ must not be blank");
        }
        WellFormed.require("Name of the organ", getName());
        getCreditCode().ifPresent(code -> WellFormed.require("Credit code", code));
        getDivisionCode().ifPresent(code -> WellFormed.require("Division code", code));
    }

    /**
     * The filed credit code, understood.
     *
     * @return the code, or empty if none was filed or it is wrong
     */
    default Optional<UnifiedSocialCreditCode> unifiedSocialCreditCode() {
        return getCreditCode().flatMap(UnifiedSocialCreditCode::find);
    }

    /**
     * Whether this can be the same organ as another one. Credit codes decide if both organs have a right one. Otherwise
     * the names must be equal, and nothing else that both state may tell them apart: the division code, the organ
     * above. Towns of one name are many.
     *
     * @param other another organ
     * @return false if the two are certainly not the same
     */
    default boolean canBe(ReportingOrgan other) {
        Optional<ReportingOrgan> one = Optional.of(this);
        Optional<ReportingOrgan> another = Optional.of(other);
        while (one.isPresent() && another.isPresent()) {
            ReportingOrgan left = one.get();
            ReportingOrgan right = another.get();
            Optional<UnifiedSocialCreditCode> code = left.unifiedSocialCreditCode();
            if (code.isPresent() && right.unifiedSocialCreditCode().isPresent()) {
                return code.equals(right.unifiedSocialCreditCode());
            }
            boolean divided = left.getDivisionCode().isPresent()
                    && right.getDivisionCode().isPresent()
                    && !left.getDivisionCode().equals(right.getDivisionCode());
            if (divided || !left.getName().equals(right.getName())) {
                return false;
            }
            one = left.getParent();
            another = right.getParent();
        }
        return true;
    }

    /**
     * An organ of which only the name is known.
     *
     * @param name the name
     * @return the organ
     */
    static ReportingOrgan of(String name) {
        return builder().name(name).build();
    }

    /**
     * A builder that starts from this organ.
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

    /** Builds an organ. */
    final class Builder extends ImmutableReportingOrgan.Builder {
        Builder() {}
    }
}
