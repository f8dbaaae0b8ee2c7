package org.disclosurereport.io.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disclosurereport.model.form.CellRef;
import org.immutables.value.Value;

/**
 * A sheet of many organs, one in each row; or turned, one in each column. A line is such a row or column, and a field of
 * it the column or row in which one thing stands for all organs. All numbers count from 0.
 */
@Value.Immutable
public interface OrganLayout {

    /**
     * Whether every column is an organ.
     *
     * @return false if every row is
     */
    @Value.Default
    default boolean isTurned() {
        return false;
    }

    /**
     * The first line that is an organ; those before it are headers.
     *
     * @return the line
     */
    int getFirst();

    /**
     * The last line that is an organ.
     *
     * @return the line, or empty if all are
     */
    OptionalInt getLast();

    /**
     * The field with the name of the organ.
     *
     * @return the field
     */
    int getOrgan();

    /**
     * The field with the year.
     *
     * @return the field, or empty if the mapping or the document says the year once
     */
    OptionalInt getYear();

    /**
     * The field with the unified social credit code.
     *
     * @return the field, or empty if there is none
     */
    OptionalInt getCreditCode();

    /**
     * The field with the code of the administrative division.
     *
     * @return the field, or empty if there is none
     */
    OptionalInt getDivisionCode();

    /**
     * The fields with figures.
     *
     * @return address to field
     */
    Map<CellRef, Integer> getFigures();

    /**
     * The fields with figures that nobody wants, such as running numbers.
     *
     * @return the fields; what stands there is not told
     */
    Set<Integer> getIgnored();

    /**
     * Lines that are no organ although they have content: totals and notes, by what stands in the field of the organ.
     *
     * @return the patterns
     */
    List<NamePattern> getSkipped();

    /**
     * What organs are called in full.
     *
     * @return name on the sheet to name of the organ
     */
    Map<String, String> getAliases();

    /**
     * What stands before the name of every organ that is no alias and does not begin so.
     *
     * @return for example {@code 示例市}, or empty
     */
    Optional<String> getPrefix();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a layout. */
    final class Builder extends ImmutableOrganLayout.Builder {
        Builder() {}
    }
}
