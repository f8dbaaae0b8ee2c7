package org.disclosurereport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip whose bytes depend on nothing but its content: every entry is of the same time. */
final class ZipBytes {

    private static final LocalDateTime STORED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final LocalDateTime time;
    private final boolean compressed;

    private ZipBytes(LocalDateTime time, boolean compressed) {
        this.time = time;
        this.compressed = compressed;
    }

    /** A zip that compresses nothing, to be put into another one. */
    static ZipBytes stored() {
        return new ZipBytes(STORED, false);
    }

    /** A zip that compresses. */
    static ZipBytes compressed(LocalDateTime time) {
        return new ZipBytes(time, true);
    }

    void add(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        if (!compressed) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] toBytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
