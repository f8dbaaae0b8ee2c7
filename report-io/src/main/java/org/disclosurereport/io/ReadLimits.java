package org.disclosurereport.io;

import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * How much a reader takes from one document before it stops with a finding that names the limit, the
 * actual value and the option here. Limits belong to a call, never to the machine.
 */
@Value.Immutable
public interface ReadLimits {

    /** The limits that hold unless a caller sets others. */
    ReadLimits DEFAULT = builder().build();

    /**
     * Limits for large documents whose reports are read one by one ({@code readAll}), for example 300,000 rows of a
     * summary sheet: what is not kept in memory may be large. A hostile file may then cost minutes, and a workbook
     * that is kept whole (xls, ods) 300 MB.
     */
    ReadLimits LARGE = builder()
            .maxEntryBytes(64L << 30)
            .maxInflatedBytes(64L << 30)
            .maxSharedStrings(2_000_000)
            .maxReportText(100_000_000)
            .maxCells(2_000_000)
            .build();

    /**
     * Size of a document that is kept in memory, and of one line of JSON Lines.
     *
     * @return bytes, 64 MiB unless set
     */
    @Value.Default
    default int getMaxBytes() {
        return 64 * 1024 * 1024;
    }

    /**
     * Size of a file whose parts are read as they are wanted: a workbook (xlsx) in {@code readAll}.
     *
     * @return bytes, 2 GiB less one unless set
     */
    @Value.Default
    default int getMaxFileBytes() {
        return Integer.MAX_VALUE;
    }

    /**
     * Nesting of JSON and XML; an element of a report that has only text is no level.
     *
     * @return levels, 32 unless set
     */
    @Value.Default
    default int getMaxDepth() {
        return 32;
    }

    /**
     * Nesting of the elements of a web page.
     *
     * @return levels, 256 unless set
     */
    @Value.Default
    default int getMaxPageDepth() {
        return 256;
    }

    /**
     * Size of a web page, which takes some twenty times as much memory while it is read.
     *
     * @return bytes, 16 MiB unless set
     */
    @Value.Default
    default int getMaxPageBytes() {
        return 16 * 1024 * 1024;
    }

    /**
     * Length of one text.
     *
     * @return characters, 1,000,000 unless set
     */
    @Value.Default
    default int getMaxTextLength() {
        return 1_000_000;
    }

    /**
     * Length of all texts of one report, of the shared strings of a workbook, and of its other texts.
     *
     * @return characters, 8,000,000 unless set
     */
    @Value.Default
    default int getMaxReportText() {
        return 8_000_000;
    }

    /**
     * Members of one JSON object or XML element, and items of one list.
     *
     * @return members, 4,096 unless set
     */
    @Value.Default
    default int getMaxMembers() {
        return 4096;
    }

    /**
     * Files inside a container, and sheets of a workbook.
     *
     * @return entries, 4,096 unless set
     */
    @Value.Default
    default int getMaxEntries() {
        return 4096;
    }

    /**
     * Size of one file inside a container after inflation.
     *
     * @return bytes, 256 MiB unless set
     */
    @Value.Default
    default long getMaxEntryBytes() {
        return 256L * 1024 * 1024;
    }

    /**
     * Size of all files inside a container after inflation.
     *
     * @return bytes, 512 MiB unless set
     */
    @Value.Default
    default long getMaxInflatedBytes() {
        return 512L * 1024 * 1024;
    }

    /**
     * Cells with content in a workbook or text table, and merged ranges. One report has fewer than a
     * thousand; a sheet with many reports needs more, and a heap for it: count 150 bytes a cell.
     *
     * @return cells, 200,000 unless set
     */
    @Value.Default
    default int getMaxCells() {
        return 200_000;
    }

    /**
     * Shared strings of a workbook.
     *
     * @return strings, 200,000 unless set
     */
    @Value.Default
    default int getMaxSharedStrings() {
        return 200_000;
    }

    /**
     * Fields of one record of a text table.
     *
     * @return fields, 16,384 unless set: as many as a sheet has columns
     */
    @Value.Default
    default int getMaxColumns() {
        return 16_384;
    }

    /**
     * Records of a text table, blank ones included.
     *
     * @return records, 1,048,576 unless set: as many as a sheet has rows
     */
    @Value.Default
    default int getMaxRecords() {
        return 1_048_576;
    }

    /**
     * Findings of one document, at least one; if there were more, a last one says how many. If any is an ERROR,
     * one that is listed is.
     *
     * @return findings, 1,000 unless set
     */
    @Value.Default
    default int getMaxFindings() {
        return 1000;
    }

    /** Refuses what no caller can mean. */
    @Value.Check
    default void check() {
        long least = LongStream.of(
                        getMaxBytes(),
                        getMaxFileBytes(),
                        getMaxDepth(),
                        getMaxPageDepth(),
                        getMaxPageBytes(),
                        getMaxTextLength(),
                        getMaxReportText(),
                        getMaxMembers(),
                        getMaxEntries(),
                        getMaxEntryBytes(),
                        getMaxInflatedBytes(),
                        getMaxCells(),
                        getMaxSharedStrings(),
                        getMaxColumns(),
                        getMaxRecords(),
                        getMaxFindings())
                .min()
                .getAsLong();
        if (least < 0) {
            throw new IllegalArgumentException("A limit must be 0 at least, but was " + least);
        }
    }

    /**
     * A builder.
     *
     * @return a builder with the default limits
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds limits. */
    final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
