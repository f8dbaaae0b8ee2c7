package org.disclosurereport.model.finding;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.immutables.value.Value;

/** One cell that may be wrong, and what would have to stand there if it is. Part of a {@link Suggestion}. */
@Value.Immutable
public interface Suspect {

    /**
     * The cell.
     *
     * @return the address
     */
    CellRef getAddress();

    /**
     * What is filed there.
     *
     * @return the content of the cell
     */
    Cell getFiled();

    /**
     * The number that stands there.
     *
     * @return the number in the unit of the form, or empty if the cell holds none
     */
    Optional<BigDecimal> getFound();

    /**
     * The number that would have to stand there.
     *
     * @return the number in the unit of the form, or empty if the figures around it leave several possible
     */
    Optional<BigDecimal> getExpected();

    /**
     * How the number could have become what is filed.
     *
     * @return the likeliest kind of error
     */
    TypingError getTypingError();

    /**
     * Where the cell stands in the document from which the report was read.
     *
     * @return the place, or empty if it is not known
     */
    Optional<Location> getLocation();

    /**
     * Whether a finding is about this cell, among others.
     *
     * @param finding a finding
     * @return true if it names the cell
     */
    default boolean concerns(Finding finding) {
        return finding.getAddresses().contains(getAddress());
    }

    /**
     * A builder that starts from this suspect.
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

    /** Builds a suspect. */
    final class Builder extends ImmutableSuspect.Builder {
        Builder() {}
    }
}
