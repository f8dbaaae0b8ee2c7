package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile workbooks (xlsx). Where one cell is strange, it is that of the licences, B9. */
public final class HostileWorkbooks {

    private static final String SHEET1 = "xl/worksheets/sheet1.xml";
    private static final String MISSING = "TABLE_MISSING";

    private HostileWorkbooks() {}

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        damage(list);
        containers(list);
        markup(list);
        figures(list);
        cells(list);
        sheets(list);
        return list.documents();
    }

    /** A workbook whose one strange cell is this XML. */
    private static void cell(HostileList list, String id, String what, int exitCode, String code, String cell) {
        list.bytes(
                id,
                "xlsx " + what,
                exitCode,
                (code + " " + MISSING).strip(),
                () -> HostileCellsTest.workbook(cell, xml -> xml).toBytes());
    }

    private static void damage(HostileList list) {
        byte[] whole = HostileContainerTest.valid();
        for (int length : new int[] {4, 500, whole.length / 2, whole.length - 22, whole.length - 1}) {
            list.bytes("G03", "xlsx cut at " + length, 3, "TRUNCATED", () -> Arrays.copyOf(whole, length));
        }
        list.bytes("G04", "xlsx with a wrong checksum", 3, "ZIP_CRC", () -> patched(SHEET1, 16, 1));
        list.bytes("G05", "xlsx", 0, "", HostileContainerTest::valid);
    }

    /** A workbook with bits of the directory entry of one of its files flipped. */
    private static byte[] patched(String part, int offset, int bits) {
        byte[] zip = HostileContainerTest.valid();
        int at = HostileContainerTest.central(zip, part) + offset;
        HostileContainerTest.at(zip).putInt(at, HostileContainerTest.at(zip).getInt(at) ^ bits);
        return zip;
    }

    private static void containers(HostileList list) {
        list.bytes("S01", "300 MB of blanks", 4, "LIMIT_INFLATED", () -> HostileContainerTest.bomb(300));
        list.bytes("S01", "files that overlap", 3, "ZIP_OVERLAP", HostileContainerTest::overlapping);
        list.bytes(
                "S02",
                "an honest repetitive sheet",
                0,
                "",
                () -> new WorkbookFile()
                        .sheet(HostileContainerTest.form())
                        .part(
                                "xl/styles.xml",
                                "<styleSheet xmlns=\"" + WorkbookFile.MAIN + "\">" + " ".repeat(3_000_000)
                                        + "</styleSheet>")
                        .toBytes());
        list.bytes("S03", "a size that is a lie", 3, "ZIP_INCONSISTENT", () -> patched(SHEET1, 24, 1 << 20));
        for (String twin : List.of("XL/worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml")) {
            list.bytes("S04", twin, 3, "ZIP_DUP_ENTRY", () -> with(twin, "<x/>"));
        }
        for (String name : List.of("../../../etc/cron.d/x", "/etc/passwd", "C:\\x", "xl/../../x")) {
            list.bytes("S05", name, 3, "ZIP_BAD_NAME", () -> with(name, "<x/>"));
        }
        list.bytes("S06", "5,000 files", 4, "LIMIT_ENTRIES", () -> {
            WorkbookFile workbook = new WorkbookFile().sheet(HostileContainerTest.form());
            for (int i = 0; i < 5000; i++) {
                workbook.part("x/" + i, "");
            }
            return workbook.toBytes();
        });
        list.bytes(
                "S02",
                "an honest sheet of 190,000 cells",
                3,
                "YEAR_MISSING ORGAN_MISSING",
                () -> rows(950, "<row>" + "<c><v>12345</v></c>".repeat(200) + "</row>", "sheetData"));
        list.bytes(
                "S06",
                "300,000 cells",
                4,
                "LIMIT_CELLS",
                () -> rows(1500, "<row>" + "<c><v>12345</v></c>".repeat(200) + "</row>", "sheetData"));
        list.bytes(
                "S06",
                "100,000 cells with a long text of their own",
                4,
                "LIMIT_TEXT",
                () -> rows(
                        100_000,
                        "<row><c t=\"inlineStr\"><is><t>" + "字".repeat(100) + "</t></is></c></row>",
                        "sheetData"));
        list.bytes(
                "S06",
                "250,000 shared strings",
                4,
                "LIMIT_STRINGS",
                () -> new WorkbookFile()
                        .sheet(HostileContainerTest.form())
                        .part(
                                "xl/sharedStrings.xml",
                                "<sst xmlns=\"" + WorkbookFile.MAIN + "\">" + "<si><t>12</t></si>".repeat(250_000)
                                        + "</sst>")
                        .toBytes());
        list.bytes(
                "S06",
                "a workbook that lists 5,000 sheets",
                4,
                "LIMIT_ENTRIES",
                () -> new WorkbookFile()
                        .sheet(HostileContainerTest.form())
                        .part(
                                "xl/workbook.xml",
                                "<workbook xmlns=\"" + WorkbookFile.MAIN + "\"><sheets>"
                                        + "<sheet name=\"a\"/>".repeat(5000) + "</sheets></workbook>")
                        .toBytes());
        list.bytes(
                "S06",
                "a million formats and styles",
                0,
                "",
                () -> new WorkbookFile()
                        .sheet(HostileContainerTest.form())
                        .part(
                                "xl/styles.xml",
                                "<styleSheet xmlns=\"" + WorkbookFile.MAIN + "\">" + formats(300_000) + "<cellXfs>"
                                        + "<xf/>".repeat(1_000_000) + "</cellXfs></styleSheet>")
                        .toBytes());
        list.bytes("S17", "250,000 merged ranges", 4, "LIMIT_CELLS", () -> merges(250_000));
        list.bytes("S17", "190,000 merged ranges", 3, "YEAR_MISSING ORGAN_MISSING", () -> merges(190_000));
        list.bytes("S08", "xlsx that is encrypted", 3, "ENCRYPTED", () -> patched(SHEET1, 8, 1));
        list.bytes("S09", "macros", 0, "ACTIVE_CONTENT_IGNORED", () -> with("xl/vbaProject.bin", "not a macro"));
        list.bytes(
                "S09",
                "a DTD in a part that is not opened",
                0,
                "",
                () -> with(
                        "customXml/item1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        for (String part : List.of("word/document.xml", "xl/workbook.bin", "content.xml", "readme.txt")) {
            list.bytes("G06", "a container with " + part, 3, "FORMAT_UNSUPPORTED", () -> zip(part));
        }
    }

    /** A sheet with the same XML again and again. */
    private static byte[] rows(int times, String row, String element) {
        return new WorkbookFile()
                .sheet(
                        "年报",
                        "",
                        "<worksheet xmlns=\"{ns}\"><" + element + ">" + row.repeat(times) + "</" + element
                                + "></worksheet>")
                .toBytes();
    }

    private static byte[] merges(int count) {
        StringBuilder merges = new StringBuilder();
        for (int row = 1; row <= count; row++) {
            merges.append("<mergeCell ref=\"A")
                    .append(row)
                    .append(":B")
                    .append(row)
                    .append("\"/>");
        }
        return rows(1, merges.toString(), "mergeCells");
    }

    private static String formats(int count) {
        StringBuilder formats = new StringBuilder("<numFmts>");
        for (int id = 0; id < count; id++) {
            formats.append("<numFmt numFmtId=\"").append(1000 + id).append("\" formatCode=\"yyyy\"/>");
        }
        return formats.append("</numFmts>").toString();
    }

    private static byte[] with(String part, String content) {
        return new WorkbookFile()
                .sheet(HostileContainerTest.form())
                .part(part, content)
                .toBytes();
    }

    /** A container with one empty file. */
    private static byte[] zip(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(part);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(0);
            entry.setCrc(new CRC32().getValue());
            zip.putNextEntry(entry);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void markup(HostileList list) {
        String sheet = "<worksheet xmlns=\"{ns}\"><sheetData/></worksheet>";
        sheet(list, "X01", "a document type", 3, "XML_DTD_FORBIDDEN", "<!DOCTYPE worksheet>" + sheet);
        sheet(
                list,
                "X02",
                "an external entity",
                3,
                "XML_DTD_FORBIDDEN",
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + sheet);
        sheet(
                list,
                "X03",
                "a parameter entity",
                3,
                "XML_DTD_FORBIDDEN",
                "<!DOCTYPE w [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>" + sheet);
        sheet(
                list,
                "X04",
                "entities of entities",
                3,
                "XML_DTD_FORBIDDEN",
                "<!DOCTYPE w [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;\">]>" + sheet);
        sheet(list, "X07", "100,000 elements inside each other", 4, "LIMIT_DEPTH", "<a>".repeat(100_000));
        sheet(list, "X13", "an unknown entity", 3, "MALFORMED_XML", "<a>&nbsp;</a>");
        sheet(list, "X13", "two roots", 3, "MALFORMED_XML", "<a/><b/>");
        sheet(
                list,
                "J13",
                "a text of 1,000,001 characters",
                4,
                "LIMIT_TEXT",
                "<worksheet xmlns=\"{ns}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                        + "字".repeat(1_000_001) + "</t></is></c></row></sheetData></worksheet>");
    }

    private static void sheet(HostileList list, String id, String what, int exitCode, String codes, String xml) {
        list.bytes(
                id,
                "a sheet with " + what,
                exitCode,
                codes,
                () -> new WorkbookFile().sheet("表", "", xml).toBytes());
    }

    private static void figures(HostileList list) {
        for (String literal : List.of("5", "4.9999999999999996", "-0", "1E3", "9007199254740991")) {
            cell(list, "S10", literal, 0, "", "<c r=\"B9\"><v>" + literal + "</v></c>");
        }
        cell(list, "S10", "1.9", 1, "NUM_NOT_INTEGER", "<c r=\"B9\"><v>1.9</v></c>");
        cell(list, "S10", "2^53+1", 1, "NUM_PRECISION", "<c r=\"B9\"><v>9007199254740993</v></c>");
        cell(list, "S10", "1E20", 1, "NUM_OVERFLOW", "<c r=\"B9\"><v>1E20</v></c>");
        cell(list, "S10", "1E400", 1, "NUM_OVERFLOW", "<c r=\"B9\"><v>1E400</v></c>");
        for (String error : List.of("#REF!", "#DIV/0!", "#VALUE!", "#N/A", "#NAME?", "#NULL!", "#NUM!")) {
            cell(list, "S11", error, 1, "CELL_ERROR", "<c r=\"B9\" t=\"e\"><v>" + error + "</v></c>");
        }
        cell(list, "S12", "formula without a value", 1, "FORMULA_NOT_CALCULATED", "<c r=\"B9\"><f>SUM(A1)</f></c>");
        cell(list, "S13", "formula with a value", 0, "", "<c r=\"B9\"><f>1+2</f><v>7</v></c>");
        cell(list, "S14", "small number shown as a date", 0, "CELL_DATE_FORMAT", "<c r=\"B9\" s=\"1\"><v>5</v></c>");
        cell(list, "S14", "date", 1, "CELL_IS_DATE", "<c r=\"B9\" s=\"1\"><v>45678</v></c>");
        cell(list, "S15", "TRUE", 1, "CELL_IS_BOOLEAN", "<c r=\"B9\" t=\"b\"><v>1</v></c>");
        cell(list, "S15", "escapes", 0, "NORMALISED", "<c r=\"B9\" t=\"str\"><v>_x0031_2_x000D_</v></c>");
        text(list, "N01", "NORMALISED", 0, "１２３", "１，２３４");
        text(list, "N02", "NORMALISED", 0, "1,234", "1，234", "1 234", "1'234");
        text(list, "N02", "NUM_GROUPING", 1, "12,34", "1,23", ",5");
        text(list, "N03", "NUM_UNIT", 1, "3万", "1.2万", "三", "十二", "壹佰");
        text(list, "N04", "NUM_SYNTAX", 1, "约12", "12(其中3)", "12.");
        text(list, "N04", "NUM_UNIT", 1, "12件", "12 份");
        text(list, "N05", "", 0, " ", "-", "—", "/", "——", "\u00a0", "\u3000", "0.00");
        text(list, "N05", "NUM_SYNTAX", 1, "无");
        text(list, "N06", "NUM_SYNTAX", 1, "1O", "l2", "٣", "๓", "²", "½");
        text(list, "N07", "NORMALISED", 0, "\u22125", "－5");
        text(list, "N07", "NUM_SYNTAX", 1, "(5)", "5-");
    }

    private static void text(HostileList list, String id, String code, int exitCode, String... texts) {
        for (String text : texts) {
            cell(
                    list,
                    id,
                    "'" + text + "'",
                    exitCode,
                    code,
                    "<c r=\"B9\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>");
        }
    }

    private static void cells(HostileList list) {
        for (String ref : List.of("XFE9", "XFE9999999", "B0", "B1048577")) {
            cell(list, "S06", "cell " + ref, 1, "CELL_REF_RANGE", "<c r=\"" + ref + "\"><v>77</v></c>");
        }
        cell(list, "S16", "cell that stands twice", 1, "DUP_CELL", "<c r=\"B9\"><v>5</v></c><c r=\"B9\"><v>9</v></c>");
        for (String index : List.of("99", "-1", "x", "99999999999")) {
            cell(list, "S20", "string " + index, 1, "SST_INDEX", "<c r=\"B9\" t=\"s\"><v>" + index + "</v></c>");
        }
    }

    private static void sheets(HostileList list) {
        changed(
                list,
                "S07",
                "a dimension that is a lie",
                "",
                "<sheetData>",
                "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
        changed(list, "S16", "cells without a place", "", "<c r=\"B9\" >", "<c >");
        changed(
                list,
                "S17",
                "merges that overlap",
                "MERGE_OVERLAP",
                "<mergeCells>",
                "<mergeCells><mergeCell ref=\"F1:G9\"/><mergeCell ref=\"G5:H6\"/>");
        changed(
                list,
                "S17",
                "a merge of a million columns and rows",
                "",
                "<mergeCells>",
                "<mergeCells><mergeCell ref=\"Z1:XFD1048576\"/>");
        changed(list, "S18", "a hidden row", "HIDDEN_READ", "<row r=\"9\"", "<row r=\"9\" hidden=\"1\"");
        list.bytes("S18", "a table on two sheets", 3, "AMBIGUOUS_TABLE TABLE_MISSING NO_TABLE", () -> {
            WorkbookFile workbook = HostileCellsTest.workbook(HostileCellsTest.PLACE, xml -> xml);
            return workbook.sheet("又", "", HostileCellsTest.form().xml("{ns}")).toBytes();
        });
        changed(list, "S19", "a label with line feeds and wide blanks", "", ">本年废止件数<", ">本年&#10;废　止\n件数<");
        list.bytes(
                "S19",
                "a column that no form has",
                1,
                "HEADER_MISSING TABLE_MISSING HEADER_UNKNOWN",
                () -> HostileCellsTest.workbook(HostileCellsTest.PLACE, xml -> xml.replace(">本年废止件数<", ">本年销毁件数<"))
                        .toBytes());
        list.bytes(
                "S23",
                "strict names",
                0,
                MISSING,
                () -> new WorkbookFile()
                        .strict()
                        .sheet("年报", "", HostileCellsTest.form().xml("{ns}"))
                        .toBytes());
    }

    private static void changed(HostileList list, String id, String what, String code, String from, String to) {
        list.bytes(
                id,
                what,
                code.endsWith("OVERLAP") ? 1 : 0,
                (code + " " + MISSING).strip(),
                () -> HostileCellsTest.workbook(HostileCellsTest.PLACE, xml -> {
                            if (!xml.contains(from)) {
                                throw new IllegalArgumentException("Sheet must contain " + from);
                            }
                            return xml.replace(from, to);
                        })
                        .toBytes());
    }
}
