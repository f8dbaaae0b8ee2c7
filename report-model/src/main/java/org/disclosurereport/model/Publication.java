package org.disclosurereport.model;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurereport.model.table.WellFormed;
import org.immutables.value.Value;

/** How a report was published, as far as its document says. */
@Value.Immutable
public interface Publication {

    /**
     * The day of publication. Article 49 of the 2019 Regulation: departments by 31 January, governments
     * by 31 March of the following year.
     *
     * @return the day, or empty if it is not known
     */
    Optional<LocalDate> getDate();

    /**
     * The index number (索引号) of the published document. There is no national format for it.
     *
     * @return the index number as printed
     */
    Optional<String> getIndexNumber();

    /**
     * The document number (发文字号). Annual reports rarely have one.
     *
     * @return the document number as printed
     */
    Optional<String> getDocumentNumber();

    /**
     * The address of the published page.
     *
     * @return the address as printed
     */
    Optional<String> getAddress();

    /**
     * The version of a report that was corrected after publication.
     *
     * @return the version as printed
     */
    Optional<String> getVersion();

    /** Refuses texts that no document can carry, and days that no document writes. */
    @Value.Check
    default void check() {
        getDate().ifPresent(date -> CalendarDay.require("Date of publication", date));
        getIndexNumber().ifPresent(text -> WellFormed.require("Index number", text));
        getDocumentNumber().ifPresent(text -> WellFormed.require("Document number", text));
        getAddress().ifPresent(text -> WellFormed.require("Address", text));
        getVersion().ifPresent(text -> WellFormed.require("Version", text));
    }

    /**
     * A builder that starts from this publication.
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

    /** Builds a publication. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
