package org.disclosurereport.io.wire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;

/**
 * The encoding that a caller names for a document.
 *
 * @param named the one that the caller names
 * @param charset how text in it is read
 */
public record GivenCharset(Charset named, Charset charset) {

    /** The encoding that the options name. */
    public static Optional<GivenCharset> of(ReadOptions options) {
        return options.getCharset().map(given -> new GivenCharset(given, Gb18030.covering(given)));
    }

    /** Its name. */
    public String name() {
        return named.name();
    }

    /** Whether this is a name of it. */
    public boolean isCalled(String name) {
        return named.name().equalsIgnoreCase(name) || named.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whether the document is in another encoding; UTF-16 says nothing about the order of its bytes. */
    public boolean contradicts(Charset found) {
        boolean unordered = charset.equals(StandardCharsets.UTF_16) || found.equals(StandardCharsets.UTF_16);
        boolean wide = charset.name().startsWith("UTF-16") && found.name().startsWith("UTF-16");
        return !(unordered && wide) && !charset.equals(Gb18030.covering(found));
    }
}
