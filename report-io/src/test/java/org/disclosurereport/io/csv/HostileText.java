package org.disclosurereport.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile text tables. Where one figure is strange, it is that of the licences. */
public final class HostileText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MISSING = "TABLE_MISSING";

    private HostileText() {}

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        damage(list);
        encodings(list);
        quotes(list);
        shapes(list);
        figures(list);
        return list.documents();
    }

    private static String with(String code) {
        return (code + " " + MISSING).strip();
    }

    private static String text(String text) {
        return CsvTableTest.TABLE.replace("{text}", text).replace("{license}", "11");
    }

    private static void figure(HostileList list, String id, int exitCode, String code, String... fields) {
        for (String field : fields) {
            list.text(id, "csv " + field, exitCode, with(code), CsvTableTest.table(field));
        }
    }

    private static void damage(HostileList list) {
        byte[] whole = CsvTableTest.table("11").getBytes(StandardCharsets.UTF_8);
        list.bytes(
                "G03",
                "csv cut in its last figure",
                0,
                with("CSV_LINE_ENDS CSV_WIDTH"),
                () -> Arrays.copyOf(whole, whole.length - 5));
        list.bytes("G03", "csv cut in a character", 3, "ENC_MALFORMED", () -> Arrays.copyOf(whole, whole.length - 20));
        list.bytes("G03", "csv cut at 4", 3, "FORMAT_UNKNOWN", () -> Arrays.copyOf(whole, 4));
        list.text(
                "G04",
                "csv with a letter flipped in a label",
                1,
                with("ROW_MISSING ROW_UNKNOWN"),
                CsvTableTest.table("11").replace("行政强制", "行政强刲"));
        list.text("G05", "csv", 0, MISSING, CsvTableTest.table("11"));
    }

    private static void encodings(HostileList list) {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            list.bytes(
                    charset.equals("UTF-8") ? "E01" : "E06",
                    "csv with a mark in " + charset,
                    0,
                    with("BOM_SKIPPED"),
                    () -> ("\uFEFF" + CsvTableTest.table("11")).getBytes(Charset.forName(charset)));
        }
        list.bytes(
                "E06",
                "csv in UTF-16 without a mark",
                3,
                "FORMAT_UNKNOWN",
                () -> CsvTableTest.table("11").getBytes(StandardCharsets.UTF_16LE));
        list.bytes(
                "E02",
                "csv in GB18030",
                0,
                with("CHARSET_DETECTED"),
                () -> CsvTableTest.table("11").getBytes(GB18030));
        list.bytes("E04", "csv with a byte of no encoding", 3, "ENC_MALFORMED", () -> {
            byte[] content = CsvTableTest.table("1?1").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < content.length; i++) {
                content[i] = content[i] == '?' ? (byte) 0xff : content[i];
            }
            return content;
        });
        for (int shift = -3; shift <= 3; shift++) {
            int before = CsvTableTest.TABLE.indexOf("{text}") * 3;
            list.text(
                    "E07",
                    "csv with 𠮷 at 64 KiB" + shift,
                    0,
                    MISSING,
                    text("a".repeat(65_536 - before + shift) + "政府𠮷".repeat(40)));
        }
        list.bytes(
                "E08",
                "csv in GB18030 with rare characters",
                0,
                with("CHARSET_DETECTED"),
                () -> text("㐂𠮷镕").getBytes(GB18030));
        list.text(
                "E11",
                "csv with an invisible character in a figure",
                1,
                with("NUM_SYNTAX"),
                CsvTableTest.table("1\u200B1"));
    }

    private static void quotes(HostileList list) {
        list.text(
                "C01",
                "line ends, delimiters and quotes in a quoted field",
                0,
                MISSING,
                text("\"甲,乙\r\n丙\n\"\"丁\"\"\""));
        figure(list, "C01", 1, "CSV_QUOTE NUM_SYNTAX", "1\"2");
        list.text("C01", "letters behind a quoted field", 3, "CSV_QUOTE", CsvTableTest.table("\"12\"3"));
        list.text("C01", "a quote that is not closed", 3, "CSV_UNCLOSED", text("\"甲"));
        list.text(
                "C02",
                "a field of two million characters",
                4,
                "LIMIT_TEXT",
                () -> "行政许可,\"" + "文".repeat(2_000_000) + "\"\n");
        list.text(
                "C02",
                "an honest table of 190,000 fields",
                3,
                "YEAR_MISSING ORGAN_MISSING",
                () -> ("12345,".repeat(199) + "1\n").repeat(950));
        list.text("C02", "300,000 fields", 4, "LIMIT_CELLS", () -> ("12345,".repeat(199) + "1\n").repeat(1500));
        list.text("C02", "a million fields", 4, "LIMIT_COLUMNS", () -> "行政许可" + ",".repeat(1_000_000) + "\n");
    }

    private static void shapes(HostileList list) {
        list.text(
                "C03",
                "a record that lost a delimiter",
                0,
                with("CSV_WIDTH"),
                CsvTableTest.table("11").replace("规章,3,5,74", "规章,3,74"));
        list.text("C03", "ragged records", 0, MISSING, CsvTableTest.table("11").replaceAll(",+\n", "\n"));
        for (String delimiter : List.of(";", "\t", "，")) {
            list.text(
                    "C04",
                    "fields between '" + delimiter + "'",
                    0,
                    with("CSV_DELIMITER"),
                    CsvTableTest.table("11").replace(",", delimiter));
        }
        list.text(
                "C04", "sep=|", 0, MISSING, "sep=|\n" + CsvTableTest.table("11").replace(",", "|"));
        list.text(
                "C05",
                "lines that end in CR",
                0,
                with("CSV_LINE_ENDS"),
                CsvTableTest.table("11").replace("\n", "\r"));
        list.text(
                "C05",
                "lines that end in many ways",
                0,
                with("CSV_LINE_ENDS"),
                CsvTableTest.table("11").replaceFirst("\n", "\r\n"));
        list.text("C05", "a line separator in a field", 0, MISSING, text("甲\u2028乙"));
        list.text("C05", "a zero in a field", 3, "TEXT_NOT_ALLOWED", CsvTableTest.table("1\u00002"));
        list.text(
                "C06",
                "a header that stands twice",
                1,
                "HEADER_DUPLICATE ROW_MISSING ROW_UNKNOWN TABLE_MISSING HEADER_UNKNOWN",
                CsvTableTest.table("11").replace("本年废止件数", "本年制发件数"));
        list.text(
                "C06",
                "a header that is missing",
                1,
                "HEADER_MISSING TABLE_MISSING FIGURE_UNPLACED",
                CsvTableTest.table("11").replace("本年废止件数", ""));
    }

    private static void figures(HostileList list) {
        figure(list, "C07", 0, "NORMALISED", "=\"0011\"");
        figure(list, "C07", 1, "NUM_SYNTAX", "1.23E+11");
        figure(list, "C07", 1, "NUM_SYNTAX", "1月2日", "2023/1/2");
        figure(list, "C07", 1, "NUM_SYNTAX", "=SUM(B1:B2)", "TRUE");
        figure(list, "C07", 1, "NUM_SYNTAX", "#REF!");
        figure(list, "N01", 0, "NORMALISED", "１２３");
        figure(list, "N02", 0, "NORMALISED", "\"1,234\"", "1 234", "1'234");
        figure(list, "N03", 1, "NUM_UNIT", "3万", "十二");
        figure(list, "N04", 1, "NUM_SYNTAX", "约12");
        figure(list, "N04", 1, "NUM_UNIT", "12件");
        figure(list, "N05", 0, "", "-", "/", "——", "");
        figure(list, "N06", 1, "NUM_SYNTAX", "1O", "²");
        figure(list, "N07", 1, "NUM_SYNTAX", "(5)", "5-");
        figure(list, "N07", 0, "NORMALISED", "\u22125");
    }
}
