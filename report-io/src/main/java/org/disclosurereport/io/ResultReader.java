package org.disclosurereport.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.io.json.codec.JsonFindingsReader;

/**
 * Reads the results that {@link ResultWriter} has written, to compare them with newer ones: one JSON document, or one a
 * line. Members that are not known are passed over, since newer versions may add some. Immutable and safe to share
 * between threads.
 */
public final class ResultReader {

    private static final ResultReader STANDARD = new ResultReader();

    private ResultReader() {}

    /**
     * The reader of results.
     *
     * @return the reader
     */
    public static ResultReader standard() {
        return STANDARD;
    }

    /**
     * Reads results. Throws nothing for any content.
     *
     * @param content the bytes
     * @return the results, and what is wrong with the content
     */
    public ResultReading read(byte[] content) {
        return JsonFindingsReader.read(content);
    }

    /**
     * Reads a file of results.
     *
     * @param file the file
     * @return the results, and what is wrong with the content
     * @throws IOException if the file cannot be read
     */
    public ResultReading read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }
}
