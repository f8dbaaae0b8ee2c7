package org.disclosurereport.model;

import org.disclosurereport.model.table.WellFormed;

/** A paragraph of text, as printed. */
public final class Paragraph implements TextBlock {

    private final String text;

    private Paragraph(String text) {
        this.text = text;
    }

    /**
     * A paragraph.
     *
     * @param text the text, possibly empty
     * @return the paragraph
     * @throws IllegalArgumentException if the text is not well-formed Unicode
     */
    public static Paragraph of(String text) {
        return new Paragraph(WellFormed.require("Paragraph", text));
    }

    /**
     * The text.
     *
     * @return the text as printed
     */
    public String getText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
