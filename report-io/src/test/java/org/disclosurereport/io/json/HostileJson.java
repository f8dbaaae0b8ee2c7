package org.disclosurereport.io.json;

import static org.disclosurereport.io.json.Documents.HEAD;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withCount;
import static org.disclosurereport.io.json.Documents.withFees;
import static org.disclosurereport.io.json.Documents.withStated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile documents in JSON. */
public final class HostileJson {

    private static final String ONE_TEXT = "\"sections\": [{\"kind\": \"overview\", \"text\": [\"%s\"]}]";

    private HostileJson() {}

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        damage(list);
        encodings(list);
        sizes(list);
        numbers(list);
        names(list);
        syntax(list);
        return list.documents();
    }

    private static void each(
            HostileList list,
            String id,
            int exitCode,
            String codes,
            Function<String, String> document,
            String... parts) {
        for (String part : parts) {
            list.text(id, "JSON " + part, exitCode, codes, document.apply(part));
        }
    }

    private static void damage(HostileList list) {
        byte[] whole = withCount("12").getBytes(StandardCharsets.UTF_8);
        for (int length : new int[] {1, 2, 20, 60, whole.length - 9, whole.length - 2, whole.length - 1}) {
            list.bytes("G03", "JSON cut at " + length, 3, "TRUNCATED", () -> Arrays.copyOf(whole, length));
        }
        list.bytes("G04", "JSON with a bit flipped in a quote", 3, "MALFORMED_JSON", () -> flipped(whole, 1, 0));
        list.bytes("G04", "JSON with the high bit of a letter flipped", 3, "ENC_MALFORMED", () -> flipped(whole, 5, 7));
        list.bytes(
                "G04",
                "JSON with a letter of a name flipped",
                3,
                "FIELD_MISSING UNKNOWN_FIELD",
                () -> flipped(whole, 2, 1));
        list.text("G05", "JSON", 0, "", withCount("12"));
    }

    private static byte[] flipped(byte[] whole, int at, int bit) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) (1 << bit);
        return flipped;
    }

    private static void encodings(HostileList list) {
        list.text("E01", "JSON with a byte order mark", 0, "BOM_SKIPPED", "\uFEFF" + withCount("1"));
        list.text("E01", "JSON with two byte order marks", 3, "FORMAT_UNKNOWN", "\uFEFF\uFEFF" + withCount("1"));
        list.bytes(
                "E02",
                "JSON in GB18030",
                3,
                "ENC_MALFORMED",
                () -> withCount("1").getBytes(Charset.forName("GB18030")));
        for (String hex : List.of("FF", "C0 AF", "ED A0 80", "F4 90 80 80", "80", "E4 B8 41")) {
            list.bytes("E04", "JSON with bytes " + hex, 3, "ENC_MALFORMED", () -> EncodingTest.withBytes(hex));
        }
        each(
                list,
                "E05",
                3,
                "TEXT_LONE_SURROGATE",
                text -> with("\"publication\": {\"version\": \"" + text + "\"}"),
                "\\ud800",
                "\\udc00a",
                "\\ude00\\ud83d");
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
            list.bytes(
                    "E06",
                    "JSON in " + charset,
                    3,
                    "ENC_UNSUPPORTED",
                    () -> withCount("1").getBytes(Charset.forName(charset)));
        }
        for (int shift = -3; shift <= 3; shift++) {
            String text = "a".repeat(65_536 - HEAD.length() - 60 + shift) + "𠮷文é".repeat(30);
            list.text("E07", "JSON with 𠮷 at 64 KiB" + shift, 0, "", with(ONE_TEXT.formatted(text)));
        }
        list.text("E08", "JSON with rare characters", 0, "", with(ONE_TEXT.formatted("𠮷\uE81E\uE78D\uFE10")));
        list.text(
                "E10",
                "JSON with characters that XML has not",
                0,
                "",
                with(ONE_TEXT.formatted("\uFFFE\\u0000\\u000b")));
        list.text(
                "E11",
                "JSON with invisible characters",
                0,
                "TEXT_INVISIBLE",
                HEAD.replace("示例", "示\u200B例\u202E") + "}");
    }

    private static void sizes(HostileList list) {
        list.text("J01", "100,000 lists", 4, "TYPE_MISMATCH LIMIT_DEPTH", () -> "[".repeat(100_000));
        list.text("J01", "100,000 objects", 4, "UNKNOWN_FIELD LIMIT_DEPTH", () -> "{\"n\":".repeat(100_000));
        list.text(
                "J01",
                "100,000 lists in a count",
                4,
                "TYPE_MISMATCH LIMIT_DEPTH",
                () -> withCount("[".repeat(100_000)));
        list.text("J02", "ten million nines", 4, "LIMIT_NUMBER", () -> withCount("9".repeat(10_000_000)));
        list.text(
                "J02",
                "a million zeros behind a point",
                4,
                "LIMIT_NUMBER",
                () -> withFees("0." + "0".repeat(1_000_000) + "1"));
        list.text("J02", "21 digits", 4, "LIMIT_NUMBER", withCount("9".repeat(21)));
        list.text(
                "J13", "1,000,001 characters", 4, "LIMIT_TEXT", () -> with(ONE_TEXT.formatted("文".repeat(1_000_001))));
        list.text(
                "J13",
                "ten million characters",
                4,
                "LIMIT_TEXT",
                () -> with(ONE_TEXT.formatted("a".repeat(10_000_000))));
        list.text(
                "J13",
                "nine texts of 900,000 characters",
                4,
                "LIMIT_TEXT",
                () -> with("\"sections\": [{\"kind\": \"overview\", \"text\": ["
                        + ("\"" + "a".repeat(900_000) + "\",").repeat(8) + "\"" + "a".repeat(900_000) + "\"]}]"));
        list.text(
                "J14",
                "5,000 names",
                4,
                "UNKNOWN_FIELD LIMIT_MEMBERS",
                () -> with("\"zz\": {"
                        + IntStream.range(0, 5000)
                                .mapToObj(i -> "\"k" + i + "\":1")
                                .collect(Collectors.joining(",")) + "}"));
        list.text(
                "J14",
                "five million items",
                4,
                "TYPE_MISMATCH LIMIT_MEMBERS",
                () -> "[" + "1,".repeat(5_000_000) + "1]");
        list.text(
                "J14",
                "5,000 sections",
                4,
                "TYPE_MISMATCH LIMIT_MEMBERS MORE_FINDINGS",
                () -> with("\"sections\": [" + "1,".repeat(5000) + "1]"));
        list.text("J14", "a name of 257 characters", 4, "LIMIT_NAME", with("\"" + "n".repeat(257) + "\": 1"));
        list.text(
                "J14",
                "a name of a million characters",
                4,
                "LIMIT_NAME",
                () -> with("\"" + "n".repeat(1_000_000) + "\": 1"));
        list.text(
                "J15", "65,536 names that collide", 3, "UNKNOWN_FIELD", () -> with("\"zz\": [" + colliding(16) + "]"));
        list.text(
                "M05",
                "JSON with 3,000 unknown names",
                3,
                "UNKNOWN_FIELD MORE_FINDINGS",
                () -> with(IntStream.range(0, 3000)
                        .mapToObj(i -> "\"k" + i + "\":1")
                        .collect(Collectors.joining(","))));
    }

    /** Objects of 4,096 names each, all with one hash code. */
    static String colliding(int objects) {
        return IntStream.range(0, objects)
                .mapToObj(n -> IntStream.range(0, 4096)
                        .mapToObj(i -> IntStream.range(0, 12)
                                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                                        .collect(Collectors.joining("", "\"", "\":"))
                                + n)
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(","));
    }

    private static void numbers(HostileList list) {
        each(list, "J02", 3, "NUM_NOT_INTEGER", Documents::withCount, "1e1000000000", "1e400");
        each(list, "J02", 3, "NUM_SYNTAX", Documents::withFees, "1e1000000000 ", "1e400 ");
        each(
                list,
                "J03",
                3,
                "NUM_OVERFLOW",
                Documents::withCount,
                "9223372036854775808",
                "18446744073709551621",
                "-9223372036854775809");
        list.text("J03", "the largest number", 0, "", withCount("9223372036854775807"));
        each(list, "J04", 3, "NUM_NOT_INTEGER", Documents::withCount, "1.9", "1.0", "1e3", "-0.0");
        each(
                list,
                "J05",
                3,
                "MALFORMED_JSON",
                Documents::withCount,
                "NaN",
                "Infinity",
                "-Infinity",
                ".5",
                "5.",
                "+5",
                "012",
                "0x1F",
                "2L",
                "1_000");
        list.text("J06", "a negative count", 0, "", withCount("-3"));
        each(
                list,
                "J07",
                3,
                "TYPE_STRING_FOR_NUMBER",
                text -> withCount("\"" + text + "\""),
                "12",
                "1,234",
                "１２",
                "3万",
                "",
                " 5 ");
        each(list, "J08", 3, "TYPE_MISMATCH", Documents::withCount, "null", "true", "[5]", "{}");
        stated(list, "J02", "NUM_SYNTAX", "1e1000000000", "-1e-999999999");
        list.text("J02", "a stated number of many digits", 4, "LIMIT_NUMBER", () -> withStated("9".repeat(10_000)));
        stated(list, "J03", "LIMIT_NUMBER", "1234567890123456789012345678901");
        stated(list, "J07", "TYPE_STRING_FOR_NUMBER", "\"12件\"", "\"1.2万\"");
        stated(list, "J08", "TYPE_MISMATCH", "null", "true", "[5]", "{}");
    }

    private static void stated(HostileList list, String id, String code, String... values) {
        for (String value : values) {
            list.text(id, "JSON states " + value, code.startsWith("LIMIT_") ? 4 : 3, code, withStated(value));
        }
    }

    private static void names(HostileList list) {
        each(
                list,
                "J09",
                3,
                "DUP_KEY",
                Documents::with,
                "\"year\": 2024",
                "\"y\\u0065ar\": 2025",
                "\"request\": {\"granted\": {\"total\": 1, \"to\\u0074al\": 2}}");
        each(
                list,
                "J10",
                3,
                "UNKNOWN_FIELD",
                Documents::with,
                "\"Year\": 1",
                "\"request\": {\"granted\": {\"Total\": 1}}",
                "\"proactive\": {\"license\": {\"issued\": 1}}");
    }

    private static void syntax(HostileList list) {
        each(list, "J11", 3, "MALFORMED_JSON", text -> text, "{,}", "{/* c */}", "{// c\n}", "{'year': 2025}");
        each(list, "J11", 3, "MALFORMED_JSON", text -> withCount("1") + text, "x", "]", "\u0000");
        list.text("J11", "two reports", 3, "MALFORMED_JSON", withCount("1") + withCount("1"));
        list.text("J11", "a comma at the end", 3, "MALFORMED_JSON", with(" "));
        each(
                list,
                "J12",
                3,
                "MALFORMED_JSON",
                text -> with("\"publication\": {\"version\": \"" + text + "\"}"),
                "a\nb",
                "a\u0001b",
                "\\x",
                "\\u12",
                "\\u00zz");
    }
}
