package org.disclosurereport.model;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.WellFormed;
import org.immutables.value.Value;

/**
 * A section of the report as printed. A section that the source has no place for is absent from the
 * report; a section that is there but says nothing has no text.
 */
@Value.Immutable
public interface Section {

    /**
     * What the section is about.
     *
     * @return the kind
     */
    SectionKind getKind();

    /**
     * The title as printed, with its numbering.
     *
     * @return for example {@code 一、总体情况}, or empty if it has none
     */
    Optional<String> getTitle();

    /**
     * Paragraphs and parts under headings, in printed order. The figures of the tables are not repeated
     * here.
     *
     * @return the text
     */
    List<TextBlock> getText();

    /** Refuses texts that no document can carry. */
    @Value.Check
    default void check() {
        getTitle().ifPresent(title -> WellFormed.require("Title of a section", title));
    }

    /**
     * A builder that starts from this section.
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

    /** Builds a section. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}

        /**
         * Adds a paragraph.
         *
         * @param text the text of the paragraph
         * @return this builder
         */
        public Builder addParagraph(String text) {
            return addText(Paragraph.of(text));
        }
    }
}
