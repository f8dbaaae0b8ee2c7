package org.disclosurereport.io.xml;

import java.io.IOException;
import org.disclosurereport.model.finding.Finding;

/**
 * A document, or a part of a container, of which nothing can be believed. It never leaves the reader: its
 * finding becomes the result. It is an {@link IOException} so that it passes through parsers unharmed.
 */
public final class UnreadableDocument extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /**
     * Stops reading.
     *
     * @param finding why
     */
    public UnreadableDocument(Finding finding) {
        super(finding.getMessage().en());
        this.finding = finding;
    }

    /**
     * Why the document cannot be read.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
