package org.disclosurereport.io.mapping;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** How the people who filled a sheet in write figures, and what of it may be understood. */
@Value.Immutable
public interface FigureHabits {

    /** As without a mapping: a blank stays blank, and nothing is rewritten. */
    FigureHabits STRICT = builder().build();

    /**
     * What may be read although it is not a plain number.
     *
     * @return the permissions, none unless given
     */
    Set<Rewriting> getAllowed();

    /**
     * What a blank cell means.
     *
     * @return {@link CellMeaning#BLANK} or {@link CellMeaning#ZERO}
     */
    @Value.Default
    default CellMeaning getBlank() {
        return CellMeaning.BLANK;
    }

    /**
     * What marks mean; {@code /} stands for every width of it, {@code -} for every dash.
     *
     * @return mark to meaning
     */
    Map<String, CellMeaning> getMarks();

    /** Refuses what no caller can mean. */
    @Value.Check
    default void check() {
        if (getBlank() != CellMeaning.BLANK && getBlank() != CellMeaning.ZERO) {
            throw new IllegalArgumentException("A blank must mean BLANK or ZERO, but was " + getBlank());
        }
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds habits. */
    final class Builder extends ImmutableFigureHabits.Builder {
        Builder() {}
    }
}
