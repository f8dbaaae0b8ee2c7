package org.disclosurereport.io.spreadsheet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile OpenDocument spreadsheets. Where one cell is strange, it is that of the licences, B9. */
public final class HostileOpenDocuments {

    static final String LICENSES = "<table:table-cell office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p>"
            + "</table:table-cell>";
    private static final String MISSING = "TABLE_MISSING";
    private static final String CONTENT = "content.xml";

    private HostileOpenDocuments() {}

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        containers(list);
        markup(list);
        cells(list);
        sheets(list);
        return list.documents();
    }

    /** A spreadsheet with the proactive table; in B9 stands this XML. */
    static OdsFile with(String cell) {
        byte[] xlsx =
                HostileCellsTest.workbook(HostileCellsTest.PLACE, xml -> xml).toBytes();
        return OdsFile.of(xlsx).content(xml -> {
            int row = rowStart(xml, 8);
            int at = xml.indexOf("\n<", xml.indexOf("\n<", row + 1) + 1);
            int end = xml.indexOf('\n', at + 1);
            return xml.substring(0, at) + "\n<!-- B9 -->" + cell + xml.substring(end);
        });
    }

    /** Where a row begins. */
    static int rowStart(String xml, int row) {
        int at = 0;
        for (int i = 0; i <= row; i++) {
            at = xml.indexOf("<table:table-row", at + 1);
        }
        return at;
    }

    private static void cell(HostileList list, String id, String what, int exitCode, String codes, String cell) {
        list.bytes(
                id,
                "ods " + what,
                exitCode,
                (codes + " " + MISSING).strip(),
                () -> with(cell).toBytes());
    }

    private static byte[] valid() {
        return OdsFile.of(HostileContainerTest.valid()).toBytes();
    }

    private static void containers(HostileList list) {
        byte[] whole = valid();
        for (int length : new int[] {500, whole.length / 2, whole.length - 1}) {
            list.bytes("G03", "ods cut at " + length, 3, "TRUNCATED", () -> Arrays.copyOf(whole, length));
        }
        list.bytes("G04", "ods with a wrong checksum", 3, "ZIP_CRC", () -> wrongChecksum(CONTENT));
        list.bytes("G05", "ods", 0, "", HostileOpenDocuments::valid);
        list.bytes(
                "G05",
                "ods whose type is not its first file",
                0,
                "",
                () -> OdsFile.of(HostileContainerTest.valid()).typeLast().toBytes());
        for (String type : List.of("text", "presentation-template", "graphics")) {
            list.bytes(
                    "G06",
                    "OpenDocument " + type,
                    3,
                    "FORMAT_UNSUPPORTED",
                    () -> new OdsFile("")
                            .part("mimetype", "application/vnd.oasis.opendocument." + type)
                            .toBytes());
        }
        list.bytes(
                "G06",
                "a sheet of OpenOffice.org 1",
                3,
                "FORMAT_UNSUPPORTED",
                () -> new OdsFile("")
                        .part("mimetype", "application/vnd.sun.xml.calc")
                        .toBytes());
        list.text(
                "G06",
                "flat OpenDocument",
                3,
                "FORMAT_UNSUPPORTED",
                "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>");
        list.bytes(
                "S08",
                "ods that is encrypted",
                3,
                "ENCRYPTED",
                () -> OdsFile.of(HostileContainerTest.valid())
                        .part(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                        + "<m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry>"
                                        + "</m:manifest>")
                        .part(CONTENT, "\u0001\u0002")
                        .toBytes());
        list.bytes(
                "S09",
                "ods with macros",
                0,
                "ACTIVE_CONTENT_IGNORED",
                () -> OdsFile.of(HostileContainerTest.valid())
                        .part("Basic/Standard/Module1.xml", "<!DOCTYPE x><x/>")
                        .toBytes());
        list.bytes(
                "S01",
                "ods without its content",
                3,
                "PART_MISSING",
                () -> new OdsFile("").withoutContent().toBytes());
        list.bytes(
                "S01",
                "ods of 300 MB of blanks",
                4,
                "LIMIT_INFLATED",
                () -> OdsFile.of(HostileContainerTest.valid()).bomb(300));
    }

    private static byte[] wrongChecksum(String part) {
        byte[] zip = valid();
        ByteBuffer bytes = HostileContainerTest.at(zip);
        int at = HostileContainerTest.central(zip, part) + 16;
        bytes.putInt(at, bytes.getInt(at) ^ 1);
        return zip;
    }

    private static void markup(HostileList list) {
        String body = OdsFile.ofRows("").xml();
        content(list, "X01", "a document type", 3, "XML_DTD_FORBIDDEN", "<!DOCTYPE x>" + body);
        content(
                list,
                "X04",
                "entities of entities",
                3,
                "XML_DTD_FORBIDDEN",
                "<!DOCTYPE x [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;\">]>" + body);
        content(list, "X07", "100,000 elements inside each other", 4, "LIMIT_DEPTH", "<a>".repeat(100_000));
        content(
                list,
                "X07",
                "the same attribute twice",
                3,
                "MALFORMED_XML",
                body.replace("table:name=", "table:name=\"又\" table:name="));
        content(
                list,
                "X11",
                "the content of a text",
                3,
                "PART_MISSING",
                body.replace("office:spreadsheet", "office:text"));
        rows(
                list,
                "J13",
                "a text of 1,000,001 characters",
                4,
                "LIMIT_TEXT",
                "<table:table-row><table:table-cell><text:p>" + "字".repeat(1_000_001)
                        + "</text:p></table:table-cell></table:table-row>");
        rows(
                list,
                "J13",
                "two billion blanks between two words",
                4,
                "LIMIT_TEXT",
                "<table:table-row><table:table-cell><text:p>a<text:s text:c=\"2147483647\"/>b</text:p>"
                        + "</table:table-cell></table:table-row>");
    }

    private static void content(HostileList list, String id, String what, int exitCode, String codes, String xml) {
        list.bytes(
                id,
                "ods with " + what,
                exitCode,
                codes,
                () -> new OdsFile("").part(CONTENT, xml).toBytes());
    }

    private static void rows(HostileList list, String id, String what, int exitCode, String codes, String rows) {
        list.bytes(
                id,
                "ods with " + what,
                exitCode,
                codes,
                () -> OdsFile.ofRows(rows).toBytes());
    }

    private static String value(String type, String attribute, String shown) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    private static void cells(HostileList list) {
        for (String literal : List.of("5", "4.9999999999999996", "-0", "1E3", "9007199254740991")) {
            cell(list, "S10", literal, 0, "", value("float", "value=\"" + literal + "\"", "5"));
        }
        cell(list, "S10", "1.9", 1, "NUM_NOT_INTEGER", value("float", "value=\"1.9\"", "2"));
        cell(list, "S10", "2^53+1", 1, "NUM_PRECISION", value("float", "value=\"9007199254740993\"", ""));
        cell(list, "S10", "1E400", 1, "NUM_OVERFLOW", value("float", "value=\"1E400\"", ""));
        cell(list, "S10", "INF", 1, "NUM_SYNTAX", value("float", "value=\"INF\"", ""));
        cell(
                list,
                "S11",
                "#REF!",
                1,
                "CELL_ERROR",
                value("string", "string-value=\"\" calcext:value-type=\"error\"", "#REF!"));
        cell(
                list,
                "S11",
                "an error as an older program writes it",
                1,
                "CELL_ERROR",
                value("float", "value=\"0\" table:formula=\"of:=1/0\"", "#DIV/0!"));
        cell(
                list,
                "S12",
                "formula without a value",
                1,
                "FORMULA_NOT_CALCULATED",
                "<table:table-cell table:formula=\"of:=SUM([.A1])\"/>");
        cell(list, "S13", "formula with a value", 0, "", value("float", "value=\"7\" table:formula=\"of:=1+2\"", "3"));
        cell(
                list,
                "S14",
                "small number shown as a date",
                0,
                "CELL_DATE_FORMAT",
                value("date", "date-value=\"1900-01-04\"", "x"));
        cell(list, "S14", "date", 1, "CELL_IS_DATE", value("date", "date-value=\"2025-01-21\"", "5"));
        cell(list, "S14", "percentage", 1, "NUM_UNIT", value("percentage", "value=\"1\"", "100%"));
        cell(list, "S15", "TRUE", 1, "CELL_IS_BOOLEAN", value("boolean", "boolean-value=\"true\"", "1"));
        cell(list, "N01", "wide digits", 0, "NORMALISED", value("string", "string-value=\"１２\"", "99"));
        cell(
                list,
                "S15",
                "digits in two lines",
                1,
                "NUM_SYNTAX",
                "<table:table-cell office:value-type=\"string\"><text:p>1</text:p><text:p>2</text:p></table:table-cell>");
    }

    private static void sheets(HostileList list) {
        rows(
                list,
                "S06",
                "a million rows with one figure each",
                4,
                "LIMIT_CELLS",
                "<table:table-row table:number-rows-repeated=\"1048576\">"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>");
        rows(
                list,
                "S06",
                "seventeen billion blank cells",
                3,
                "YEAR_MISSING ORGAN_MISSING",
                ("<table:table-row table:number-rows-repeated=\"1048576\">"
                                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")
                        .repeat(1000));
        rows(
                list,
                "S06",
                "a long text that is repeated",
                4,
                "LIMIT_TEXT",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"><text:p>"
                        + "字".repeat(999_999) + "</text:p></table:table-cell></table:table-row>");
        rows(
                list,
                "S17",
                "a million merged rows",
                4,
                "LIMIT_CELLS",
                "<table:table-row table:number-rows-repeated=\"1048576\">"
                        + "<table:table-cell table:number-columns-spanned=\"2\"/></table:table-row>");
        rows(
                list,
                "S06",
                "a figure below every sheet",
                3,
                "CELL_REF_RANGE YEAR_MISSING ORGAN_MISSING",
                "<table:table-row table:number-rows-repeated=\"99999999999999999999\"/><table:table-row>"
                        + "<table:table-cell office:value-type=\"float\" office:value=\"77\"/></table:table-row>");
        for (String times : List.of("0", "-1", "x")) {
            cell(
                    list,
                    "S06",
                    "cell repeated " + times,
                    1,
                    "CELL_REF_RANGE",
                    LICENSES.replace(
                            "<table:table-cell", "<table:table-cell table:number-columns-repeated=\"" + times + "\""));
        }
        cell(
                list,
                "S17",
                "a merge of a million columns and rows",
                0,
                "",
                "<table:table-cell table:number-columns-repeated=\"25\"/><table:table-cell"
                        + " table:number-columns-spanned=\"16000\" table:number-rows-spanned=\"1000000\"/>");
        cell(
                list,
                "S17",
                "a merge that leaves the sheet",
                1,
                "CELL_REF_RANGE",
                LICENSES + "<table:table-cell table:number-columns-repeated=\"25\"/><table:table-cell"
                        + " table:number-columns-spanned=\"16384\"/>");
        cell(
                list,
                "S17",
                "a figure under a merge",
                0,
                "MERGE_SHADOWED",
                LICENSES.replace("<table:table-cell", "<table:table-cell table:number-columns-spanned=\"2\"")
                        + LICENSES.replace("table-cell", "covered-table-cell"));
    }
}
