package org.disclosurereport.io;

/**
 * Reads one format. Implementations are immutable and throw nothing for any content; per-call state
 * lives on the stack.
 */
interface FormatReader {

    /**
     * Reads a whole document.
     *
     * @param content the bytes, at least one, at most {@link ReadLimits#getMaxBytes()}
     * @param options what the caller knows
     * @return what became of it
     */
    ReadResult read(byte[] content, ReadOptions options);
}
