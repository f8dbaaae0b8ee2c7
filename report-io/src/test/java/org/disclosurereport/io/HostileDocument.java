package org.disclosurereport.io;

import java.util.List;
import java.util.function.Supplier;

/**
 * A document of the hostile suite and what every door must make of it.
 *
 * @param id the row of the suite
 * @param what what is hostile about it; with the id its name
 * @param exitCode what {@code convert} returns to the shell
 * @param codes the codes of the findings, each once, in the order in which they appear first
 * @param content makes the document
 */
public record HostileDocument(String id, String what, int exitCode, List<String> codes, Supplier<byte[]> content) {

    /** Whether a report comes of it, however much is wrong with that. */
    public boolean gives() {
        return exitCode <= 1;
    }

    @Override
    public String toString() {
        return id + " " + what;
    }
}
