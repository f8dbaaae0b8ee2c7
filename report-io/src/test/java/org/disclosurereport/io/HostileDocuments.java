package org.disclosurereport.io;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.csv.HostileText;
import org.disclosurereport.io.html.HostilePages;
import org.disclosurereport.io.json.HostileJson;
import org.disclosurereport.io.spreadsheet.HostileOldWorkbooks;
import org.disclosurereport.io.spreadsheet.HostileOpenDocuments;
import org.disclosurereport.io.spreadsheet.HostileWorkbooks;
import org.disclosurereport.io.xml.HostileXml;

/**
 * THE list of hostile documents. Every door (bytes, stream, file, command line, schema, a host's mapper, a
 * process with little memory) reads all of them; what each format's own tests say besides is about places,
 * messages and limits.
 */
public final class HostileDocuments {

    private HostileDocuments() {}

    public static List<HostileDocument> all() {
        return Stream.of(
                        ofNoFormat(),
                        HostileJson.documents(),
                        HostileXml.documents(),
                        HostileWorkbooks.documents(),
                        HostileOldWorkbooks.documents(),
                        HostileOpenDocuments.documents(),
                        HostileText.documents(),
                        HostilePages.documents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileDocument> ofNoFormat() {
        HostileList list = new HostileList();
        list.bytes("G01", "nothing", 3, "EMPTY_INPUT", () -> new byte[0]);
        list.text("G01", "a byte order mark and nothing", 3, "FORMAT_UNKNOWN", "\uFEFF");
        list.bytes("G02", "zeros", 3, "FORMAT_UNKNOWN", () -> new byte[8_000_000]);
        list.text("G08", "blanks", 3, "FORMAT_UNKNOWN", () -> " ".repeat(8_000_000));
        list.text(
                "G06", "a page", 3, "YEAR_MISSING ORGAN_MISSING", "<html><table><tr><td>规章,1</td></tr></table></html>");
        list.text(
                "G06",
                "a page with a mark",
                3,
                "BOM_SKIPPED TRUNCATED TEXT_REPLACED EMPTY_INPUT",
                "\uFEFF<!DOCTYPE html>\n<html><body>规章,1");
        list.text("G06", "a saved page", 3, "FORMAT_UNSUPPORTED", "MIME-Version: 1.0\nContent-Type: text/html\n");
        list.text(
                "G06",
                "XML-Spreadsheet 2003",
                3,
                "FORMAT_UNSUPPORTED",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        list.text("G06", "PDF", 3, "FORMAT_UNSUPPORTED", "%PDF-1.7\n");
        list.text("G06", "RTF", 3, "FORMAT_UNSUPPORTED", "{\\rtf1 规章}");
        list.bytes("G06", "gzip", 3, "FORMAT_UNSUPPORTED", () -> new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
        list.text("G02", "words", 3, "FORMAT_UNKNOWN", "hello");
        return list.documents();
    }
}
