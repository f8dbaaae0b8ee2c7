package org.disclosurereport.io.wire;

/** Ends a reading that met a limit or broken syntax; the finding is in the list already. */
public final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Carries nothing. */
    public StopReading() {
        super("The reading ends here", null, false, false);
    }
}
