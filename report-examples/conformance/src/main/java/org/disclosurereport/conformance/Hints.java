package org.disclosurereport.conformance;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader is told about a document besides its bytes.
 *
 * @param year the fiscal year, or empty if the document says it
 * @param organ the name of the organ, or empty if the document says it
 * @param charset name of the encoding, or empty if the reader must find out
 */
public record Hints(OptionalInt year, Optional<String> organ, Optional<String> charset) {

    /** Nothing. */
    public static final Hints NONE = new Hints(OptionalInt.empty(), Optional.empty(), Optional.empty());

    /**
     * Whose report it is.
     *
     * @param year the fiscal year
     * @param organ the name of the organ
     * @return the hints
     */
    public static Hints of(int year, String organ) {
        return new Hints(OptionalInt.of(year), Optional.of(organ), Optional.empty());
    }

    /**
     * How characters became bytes.
     *
     * @param charset name of the encoding
     * @return the hints
     */
    public static Hints ofCharset(String charset) {
        return new Hints(OptionalInt.empty(), Optional.empty(), Optional.of(charset));
    }
}
