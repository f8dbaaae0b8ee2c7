package org.disclosurereport.io.schema;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document of a kept list: what reader and schema must say about it, and the difference that it shows if
 * they do not say the same.
 */
final class SampleDocument {

    private final String name;
    private final byte[] content;
    private final boolean readable;
    private final boolean valid;
    private final Optional<String> difference;

    private SampleDocument(String name, byte[] content, boolean readable, boolean valid, Optional<String> difference) {
        this.name = name;
        this.content = content.clone();
        this.readable = readable;
        this.valid = valid;
        this.difference = difference;
    }

    /** A document that both take. */
    static SampleDocument taken(String name, String text) {
        return new SampleDocument(name, utf8(text), true, true, Optional.empty());
    }

    /** A document that both refuse. */
    static SampleDocument refused(String name, String text) {
        return new SampleDocument(name, utf8(text), false, false, Optional.empty());
    }

    /** A document that only the reader refuses. */
    static SampleDocument refusedByReader(String difference, String name, byte[] content) {
        return new SampleDocument(name, content, false, true, Optional.of(difference));
    }

    /** A document that only the reader refuses. */
    static SampleDocument refusedByReader(String difference, String name, String text) {
        return refusedByReader(difference, name, utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** Whether the reader must give a report. */
    boolean readable() {
        return readable;
    }

    /** Whether the schema must be satisfied. */
    boolean valid() {
        return valid;
    }

    /** Name of the difference, as {@code docs/formats/schema-differences.md} explains it. */
    Optional<String> difference() {
        return difference;
    }

    @Override
    public String toString() {
        return name;
    }
}
