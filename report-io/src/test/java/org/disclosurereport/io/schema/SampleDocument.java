package org.disclosurereport.io.schema;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A document of the kept list: what reader and schema must say about it, and the difference that it shows
 * if they do not say the same.
 */
record SampleDocument(String name, boolean readable, boolean valid, Optional<String> difference, byte[] content) {

    /** A document that both take. */
    static SampleDocument taken(String name, String text) {
        return new SampleDocument(name, true, true, Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that both refuse. */
    static SampleDocument refused(String name, String text) {
        return new SampleDocument(name, false, false, Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that only the reader refuses. */
    static SampleDocument onlyRead(String difference, String name, byte[] content) {
        return new SampleDocument(name, false, true, Optional.of(difference), content);
    }

    @Override
    public String toString() {
        return name;
    }
}
