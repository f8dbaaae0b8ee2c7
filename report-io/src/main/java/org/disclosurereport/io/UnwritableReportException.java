package org.disclosurereport.io;

import org.disclosurereport.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A report that a format cannot carry, because a text has a character that the format has no way to write.
 * Nothing was written. JSON carries every report.
 */
public final class UnwritableReportException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Findings are not serializable; an exception that was sent elsewhere has its message only. */
    private final transient @Nullable Finding finding;

    /**
     * Refuses a report.
     *
     * @param finding which text and which character
     */
    public UnwritableReportException(Finding finding) {
        super(finding.getCode() + ": " + finding.getMessage().en());
        this.finding = finding;
    }

    /**
     * What cannot be written, in both languages, with the address of the text.
     *
     * @return the finding
     * @throws IllegalStateException if this exception came from another process
     */
    public Finding getFinding() {
        if (finding == null) {
            throw new IllegalStateException("The finding must be asked for where the report was written");
        }
        return finding;
    }
}
