package org.disclosurereport.io.json.codec;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Utf8;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;

/** Many reports in one document, each on a line of its own; only one line at a time is in memory. */
public final class JsonLines {

    private JsonLines() {}

    /**
     * Whether a document has a report on its first line and more behind it. A single report on one line is JSON.
     *
     * @param head the beginning of a document, or all of it
     * @return true for JSON Lines
     */
    public static boolean begin(byte[] head) {
        int at = Utf8.hasByteOrderMark(head) ? 3 : 0;
        while (at < head.length && isBlank(head[at])) {
            at++;
        }
        if (at == head.length || head[at] != '{') {
            return false;
        }
        int end = at;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        int last = end;
        while (last > at && isBlank(head[last - 1])) {
            last--;
        }
        int next = end;
        while (next < head.length && isBlank(head[next])) {
            next++;
        }
        return head[last - 1] == '}' && last - at > 2 && next < head.length && head[next] == '{';
    }

    /**
     * How many lines are not blank.
     *
     * @param content the document
     * @return the number of reports that it should have
     */
    public static int count(byte[] content) {
        int count = 0;
        boolean blank = true;
        for (byte b : content) {
            if (b == '\n') {
                blank = true;
            } else if (blank && !isBlank(b)) {
                blank = false;
                count++;
            }
        }
        return count;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /**
     * Reads every line.
     *
     * @param content the document
     * @param options what the caller knows; limits hold for every line
     * @param results takes the reports
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        try {
            readAll(new ByteArrayInputStream(content), options, results);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
    }

    /**
     * Reads every line. A line ends with a line feed, or with a carriage return and a line feed. A carriage return
     * alone ends no report, but it counts as a line, as it does in a document of one report.
     *
     * @param in the document; the caller closes it
     * @param options what the caller knows; limits hold for every line
     * @param results takes the reports
     * @throws IOException if the stream fails
     */
    public static void readAll(InputStream in, ReadOptions options, Consumer<? super ReadResult> results)
            throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 64 * 1024);
        int limit = options.getLimits().getMaxBytes();
        ByteArrayOutputStream line = new ByteArrayOutputStream(16 * 1024);
        long length = 0;
        int number = 1;
        int within = 0;
        boolean blank = true;
        for (int next = bytes.read(); ; next = bytes.read()) {
            if (next == '\r' && peek(bytes) == '\n') {
                continue;
            }
            if (next >= 0 && next != '\n') {
                blank &= isBlank((byte) next);
                within += next == '\r' ? 1 : 0;
                length++;
                if (length <= limit) {
                    line.write(next);
                }
                continue;
            }
            if (!blank) {
                results.accept(length > limit ? tooLong(number, limit) : read(line.toByteArray(), number, options));
            }
            if (next < 0) {
                return;
            }
            line.reset();
            length = 0;
            blank = true;
            number += 1 + within;
            within = 0;
        }
    }

    private static int peek(BufferedInputStream bytes) throws IOException {
        bytes.mark(1);
        int next = bytes.read();
        bytes.reset();
        return next;
    }

    private static ReadResult tooLong(int number, int limit) {
        return ReadResult.builder()
                .addFinding(ReadingCode.LIMIT_BYTES
                        .finding("option", "maxBytes", "limit", limit, "found", limit + 1L)
                        .location(Location.ofLine(number, 1))
                        .build())
                .build();
    }

    /** The line as a document of its own; places are told as they are in the whole. */
    private static ReadResult read(byte[] line, int number, ReadOptions options) {
        ReadResult result = JsonReports.read(line, options);
        return result.toBuilder()
                .findings(result.getFindings().stream()
                        .map(finding -> inLine(finding, number))
                        .toList())
                .provenance(Provenance.deferred(() -> {
                    Map<Address, Location> places = new LinkedHashMap<>();
                    result.getProvenance()
                            .toMap()
                            .forEach((address, place) -> places.put(address, inLine(place, number)));
                    return places;
                }))
                .build();
    }

    private static Finding inLine(Finding finding, int number) {
        return finding.getLocation()
                .map(place ->
                        finding.toBuilder().location(inLine(place, number)).build())
                .orElse(finding);
    }

    private static Location inLine(Location place, int number) {
        return place.getLine().isPresent()
                ? Location.builder()
                        .from(place)
                        .line(place.getLine().getAsInt() + number - 1)
                        .build()
                : place;
    }
}
