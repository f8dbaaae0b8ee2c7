package org.disclosurereport.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects hostile documents. */
public final class HostileList {

    private final List<HostileDocument> documents = new ArrayList<>();

    /** A document of bytes. */
    public HostileList bytes(String id, String what, int exitCode, String codes, Supplier<byte[]> content) {
        List<String> expected = codes.isEmpty() ? List.of() : List.of(codes.split(" "));
        documents.add(new HostileDocument(id, what, exitCode, expected, content));
        return this;
    }

    /** A document of text in UTF-8. */
    public HostileList text(String id, String what, int exitCode, String codes, Supplier<String> text) {
        return bytes(id, what, exitCode, codes, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A short document of text in UTF-8. */
    public HostileList text(String id, String what, int exitCode, String codes, String text) {
        return text(id, what, exitCode, codes, () -> text);
    }

    public List<HostileDocument> documents() {
        return List.copyOf(documents);
    }
}
