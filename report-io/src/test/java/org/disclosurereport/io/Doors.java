package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document through every door of the library and demands the same answer from all of them. */
public final class Doors {

    /** Streams that give one byte a time are asked for shorter documents only. */
    private static final int SHORT = 100_000;

    private Doors() {}

    /** What bytes, a stream, a slow stream and a file all came to. */
    public static ReadResult read(byte[] content, ReadOptions options) {
        ReportReader reader = ReportReader.standard();
        ReadResult result = reader.read(content, options);
        try {
            assertThat(reader.read(new ByteArrayInputStream(content), options))
                    .as("a stream")
                    .isEqualTo(result);
            assertThat(reader.read(slow(content), options)).as("a slow stream").isEqualTo(result);
            Path file = Files.createTempFile(
                    "report-",
                    result.getFormat().map(format -> "." + format.extension()).orElse(""));
            try {
                assertThat(reader.read(Files.write(file, content), options))
                        .as("a file")
                        .isEqualTo(result);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private static InputStream slow(byte[] content) {
        int part = content.length <= SHORT ? 1 : 8191;
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, part));
            }
        };
    }
}
