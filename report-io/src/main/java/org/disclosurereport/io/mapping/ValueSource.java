package org.disclosurereport.io.mapping;

import java.util.Optional;

/** Where the year or the organ comes from, if neither titles nor labels say it. */
public sealed interface ValueSource {

    /**
     * A constant.
     *
     * @param value the value
     */
    record Constant(String value) implements ValueSource {}

    /**
     * The text of a cell.
     *
     * @param sheet on which sheet, or empty for the only one that is mapped
     * @param cell which cell
     * @param pattern what the cell says; the value stands where its {@code *} is
     */
    record OfCell(Optional<SheetChoice> sheet, SheetRange cell, NamePattern pattern) implements ValueSource {}

    /**
     * The name of a sheet.
     *
     * @param pattern the name; the value stands where its {@code *} is
     */
    record OfSheetName(NamePattern pattern) implements ValueSource {}
}
