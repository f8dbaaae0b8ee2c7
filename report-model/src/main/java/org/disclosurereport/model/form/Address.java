package org.disclosurereport.model.form;

/**
 * A place inside a report that a finding can name: one figure of a table ({@link CellRef}) or any
 * other element ({@link ElementRef}). The text form is stable; it is used in findings, provenance,
 * mapping files, differences and roll-ups.
 */
public sealed interface Address permits CellRef, ElementRef {

    /**
     * The stable text form, names separated by {@code /}.
     *
     * @return the text form
     */
    @Override
    String toString();
}
