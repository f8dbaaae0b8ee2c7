package org.disclosurereport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes the suite as a zip; the build calls it. */
public final class Main {

    private Main() {}

    /**
     * Writes the zip.
     *
     * @param arguments the folder with what is kept of the suite, the zip to write, the version of this project, and the
     *     time of its entries with its offset
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), SuiteArchive.of(Path.of(arguments[0]), arguments[2], time(arguments[3])));
    }

    /** The time in the zone in which zips of every machine are alike. */
    static LocalDateTime time(String withOffset) {
        return OffsetDateTime.parse(withOffset)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
