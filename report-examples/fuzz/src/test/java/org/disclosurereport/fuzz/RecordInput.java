package org.disclosurereport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook (xls) as records that a fuzzer can change without breaking what surrounds them: lies about the
 * container first, four bytes each (where, and what to put there), then every record as {@link #MARK}, its
 * number and its content. Lengths are made anew, and so are the places of sheets that are given as 0.
 */
final class RecordInput {

    /** Begins a record. */
    static final String MARK = "\nR#";

    /** Begins a record that lies about its length: two bytes of length follow. */
    private static final String LIE = "\nL#";

    private static final int SHEET = 0x0085;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000a;
    private static final int LARGEST = 8224;
    private static final int HEADER = 512;

    private RecordInput() {}

    /** The workbook that an input describes. */
    static byte[] contained(byte[] input) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i + 3 <= input.length; i++) {
            if (input[i] == '\n' && input[i + 2] == '#' && (input[i + 1] == 'R' || input[i + 1] == 'L')) {
                marks.add(i);
            }
        }
        marks.add(input.length);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        List<Integer> listed = new ArrayList<>();
        List<Integer> sheets = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i + 1 < marks.size(); i++) {
            int at = marks.get(i) + 3;
            int end = marks.get(i + 1);
            boolean lies = input[at - 2] == LIE.charAt(1) && end - at >= 2;
            int length = lies ? u16(input, at) : 0;
            at += lies ? 2 : 0;
            if (end - at < 2) {
                continue;
            }
            int sid = u16(input, at);
            byte[] content = Arrays.copyOfRange(input, at + 2, Math.min(end, at + 2 + LARGEST));
            if (sid == SHEET && content.length >= 4) {
                listed.add(stream.size() + 4);
            } else if (sid == BEGIN) {
                if (depth++ == 0) {
                    sheets.add(stream.size());
                }
            } else if (sid == END) {
                depth--;
            }
            put(stream, sid);
            put(stream, lies ? length : content.length);
            stream.writeBytes(content);
        }
        byte[] records = stream.toByteArray();
        ByteBuffer places = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < listed.size() && i + 1 < sheets.size(); i++) {
            if (places.getInt(listed.get(i)) == 0) {
                places.putInt(listed.get(i), sheets.get(i + 1));
            }
        }
        byte[] container = container(records);
        for (int i = 0; i + 4 <= marks.get(0); i += 4) {
            int where = u16(input, i);
            int at = (where & 0x8000) == 0 ? where % (container.length - 1) : where % (HEADER - 8) + 8;
            container[at] = input[i + 2];
            container[at + 1] = input[i + 3];
        }
        return container;
    }

    private static byte[] container(byte[] records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(records), "Workbook");
            files.writeFilesystem(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The input that describes a workbook, so that real ones can be kept as seeds. */
    static byte[] of(byte[] workbook) throws IOException {
        byte[] records;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            records = files.createDocumentInputStream("Workbook").readAllBytes();
        }
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        int at = 0;
        while (at + 4 <= records.length && (u16(records, at) | u16(records, at + 2)) != 0) {
            int sid = u16(records, at);
            byte[] content = Arrays.copyOfRange(records, at + 4, at + 4 + u16(records, at + 2));
            if (sid == SHEET) {
                Arrays.fill(content, 0, 4, (byte) 0);
            }
            input.writeBytes(MARK.getBytes(StandardCharsets.ISO_8859_1));
            put(input, sid);
            input.writeBytes(content);
            at += 4 + content.length;
        }
        return input.toByteArray();
    }

    private static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    private static void put(ByteArrayOutputStream out, int number) {
        out.write(number);
        out.write(number >> 8);
    }
}
