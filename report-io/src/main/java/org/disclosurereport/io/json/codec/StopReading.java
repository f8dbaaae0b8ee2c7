package org.disclosurereport.io.json.codec;

/** Ends a reading that met a limit; the finding is in the list already. */
final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1;

    StopReading() {
        super("A limit was met", null, false, false);
    }
}
