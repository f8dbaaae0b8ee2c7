package org.disclosurereport.model.form;

/**
 * A place inside a report that a finding can name: one figure of a table ({@link CellRef}) or any
 * other element ({@link ElementRef}). The text form is stable; it is used in findings, provenance,
 * mapping files, differences and roll-ups.
 */
public sealed interface Address permits CellRef, ElementRef {

    /**
     * Reads the text form: an address of three names is that of a figure, unless it is a property of the organ.
     *
     * @param text for example {@code request/granted/naturalPerson} or {@code sections/overview}
     * @return the address
     * @throws IllegalArgumentException if the text is not names separated by {@code /}
     */
    static Address parse(String text) {
        ElementRef element = ElementRef.of(text);
        boolean threeNames = text.chars().filter(c -> c == '/').count() == 2;
        return threeNames && !text.startsWith("organ/") ? CellRef.parse(text) : element;
    }

    /**
     * The stable text form, names separated by {@code /}.
     *
     * @return the text form
     */
    @Override
    String toString();
}
