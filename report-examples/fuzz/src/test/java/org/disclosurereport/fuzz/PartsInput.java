package org.disclosurereport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook (xlsx) as a text that a fuzzer can change without breaking the container: lies about the container
 * first, see {@link ZipBytes#lie}, then every part as {@code \1 name \2 content}, or {@code \3} to store it
 * unpacked. Parts that every workbook needs are added if they are not named; an empty part is left out.
 */
final class PartsInput {

    private static final int PART = 1;
    private static final int PACKED = 2;
    private static final int STORED = 3;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Map<String, String> USUAL = usual();

    private PartsInput() {}

    /** The workbook that an input describes. */
    static byte[] zipped(byte[] input) {
        Map<String, String> missing = new LinkedHashMap<>(USUAL);
        ZipBytes zip = new ZipBytes();
        int end = indexOf(input, 0, PART);
        byte[] lies = Arrays.copyOf(input, end);
        while (end < input.length) {
            int start = end + 1;
            end = indexOf(input, start, PART);
            int packed = Math.min(indexOf(input, start, PACKED), end);
            int stored = Math.min(indexOf(input, start, STORED), end);
            int name = Math.min(packed, stored);
            byte[] content = Arrays.copyOfRange(input, Math.min(end, name + 1), end);
            missing.remove(new String(input, start, name - start, StandardCharsets.UTF_8));
            if (content.length > 0) {
                zip.add(Arrays.copyOfRange(input, start, name), content, packed <= stored);
            }
        }
        missing.forEach((name, content) ->
                zip.add(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8), true));
        byte[] bytes = zip.toBytes();
        for (int i = 0; i + ZipBytes.LIE <= lies.length; i += ZipBytes.LIE) {
            zip.lie(bytes, lies, i);
        }
        return bytes;
    }

    /** The input that describes a workbook, so that real ones can be kept as seeds. */
    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                input.write(PART);
                input.writeBytes(entry.getName().getBytes(StandardCharsets.UTF_8));
                input.write(entry.getMethod() == ZipArchiveEntry.STORED ? STORED : PACKED);
                input.writeBytes(zip.getInputStream(entry).readAllBytes());
            }
        }
        return input.toByteArray();
    }

    private static int indexOf(byte[] bytes, int from, int wanted) {
        int at = from;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private static Map<String, String> usual() {
        String links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        List<String> types = new ArrayList<>();
        for (String[] part : new String[][] {
            {"workbook", "sheet.main"},
            {"worksheets/sheet1", "worksheet"},
            {"sharedStrings", "sharedStrings"},
            {"styles", "styles"}
        }) {
            types.add("<Override PartName=\"/xl/" + part[0] + ".xml\" ContentType=\"" + office + part[1] + "+xml\"/>");
        }
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + String.join("", types)
                        + "</Types>",
                "_rels/.rels",
                links + "<Relationship Id=\"r\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"年报\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                links + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s\" Type=\"" + RELATIONS
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"" + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>");
    }
}
