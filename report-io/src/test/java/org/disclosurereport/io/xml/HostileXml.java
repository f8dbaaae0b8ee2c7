package org.disclosurereport.io.xml;

import static org.disclosurereport.io.xml.XmlDocuments.HEAD;
import static org.disclosurereport.io.xml.XmlDocuments.NAMESPACE;
import static org.disclosurereport.io.xml.XmlDocuments.root;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.withCount;
import static org.disclosurereport.io.xml.XmlDocuments.withText;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile documents in XML. */
public final class HostileXml {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String INCLUSION =
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>";

    private HostileXml() {}

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        damage(list);
        encodings(list);
        declarations(list);
        sizes(list);
        values(list);
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
            list.text(id, "XML " + part, exitCode, codes, document.apply(part));
        }
    }

    private static void damage(HostileList list) {
        byte[] whole = withCount("12").getBytes(StandardCharsets.UTF_8);
        for (int length : new int[] {40, 60, 130, whole.length - 30, whole.length - 1}) {
            list.bytes("G03", "XML cut at " + length, 3, "TRUNCATED", () -> Arrays.copyOf(whole, length));
        }
        list.text(
                "G04",
                "XML with a letter flipped in an end tag",
                3,
                "MALFORMED_XML",
                withCount("12").replace("</report>", "</repord>"));
        list.text(
                "G04",
                "XML with a letter flipped in a name",
                3,
                "UNKNOWN_FIELD",
                withCount("12").replace("naturalPerson", "naturalPersoo"));
        list.text("G05", "XML", 0, "", withCount("12"));
    }

    private static byte[] declared(String encoding, String document, Charset charset) {
        return ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + document).getBytes(charset);
    }

    private static void encodings(HostileList list) {
        list.text("E01", "XML with a byte order mark", 0, "BOM_SKIPPED", "\uFEFF" + withCount("1"));
        list.bytes(
                "E02",
                "XML in GB18030 that says nothing",
                3,
                "ENC_MALFORMED",
                () -> withCount("1").getBytes(GB18030));
        list.bytes(
                "E03",
                "XML in UTF-8 that says GBK",
                3,
                "CHARSET_SUSPECT",
                () -> declared("GBK", withText("政府"), StandardCharsets.UTF_8));
        for (String hex : List.of("FF", "C0 AF", "ED A0 80", "F4 90 80 80")) {
            list.bytes("E04", "XML with bytes " + hex, 3, "ENC_MALFORMED", () -> XmlEncodingTest.withBytes(hex));
        }
        each(list, "E05", 3, "MALFORMED_XML", XmlDocuments::withText, "&#xD800;", "&#xD83D;&#xDE00;", "&#55296;");
        each(list, "E10", 3, "MALFORMED_XML", XmlDocuments::withText, "&#0;", "&#xB;", "&#xFFFF;", "\u000B");
        list.bytes(
                "E06",
                "XML in UTF-16 with a mark",
                0,
                "BOM_SKIPPED",
                () -> ("\uFEFF" + withText("𠮷文")).getBytes(StandardCharsets.UTF_16LE));
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            list.bytes(
                    "E06",
                    "XML in " + charset + " without a mark",
                    3,
                    "ENC_UNSUPPORTED",
                    () -> withCount("1").getBytes(Charset.forName(charset)));
        }
        for (int shift = -3; shift <= 3; shift++) {
            String text = "a".repeat(65_536 - with("").length() - 40 + shift) + "𠮷文é".repeat(30);
            list.text("E07", "XML with 𠮷 at 64 KiB" + shift, 0, "", withText(text));
        }
        list.text("E08", "XML with rare characters", 0, "", withText("𠮷\uE81E\uE78D\uFE10"));
        list.bytes(
                "E08",
                "XML in GB18030 with rare characters",
                0,
                "",
                () -> declared("GB18030", withText("𠮷㐂镕"), GB18030));
        list.text(
                "E11", "XML with invisible characters", 0, "TEXT_INVISIBLE", with("").replace("示例", "示\u200B例\u202E"));
        list.bytes("X12", "GBK that says GBK", 0, "", () -> declared("GBK", withText("政府信息公开"), GB18030));
        list.bytes("X12", "GBK that says UTF-8", 3, "ENC_MALFORMED", () -> declared("UTF-8", withText("政府"), GB18030));
        list.bytes(
                "X12",
                "Latin that says ISO-8859-1",
                3,
                "CHARSET_SUSPECT",
                () -> declared("ISO-8859-1", withText("é"), StandardCharsets.ISO_8859_1));
        list.bytes(
                "X12",
                "what says windows-1252",
                3,
                "ENC_UNSUPPORTED",
                () -> declared("windows-1252", with(""), StandardCharsets.UTF_8));
        list.bytes(
                "X12",
                "a mark that contradicts the declaration",
                3,
                "BOM_SKIPPED ENC_MALFORMED",
                () -> ("\uFEFF<?xml version=\"1.0\" encoding=\"GBK\"?>" + withCount("1"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void declarations(HostileList list) {
        String code = "XML_DTD_FORBIDDEN";
        Function<String, String> before = doctype -> doctype + withCount("1");
        each(list, "X01", 3, code, before, "<!DOCTYPE report>", "<!DOCTYPE report []>", "<!-- c --><!DOCTYPE\nx>");
        each(
                list,
                "X02",
                3,
                code,
                doctype -> doctype + withCount("&e;"),
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"jar:file:///x!/y\">]>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"netdoc:/etc/passwd\">]>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"\\\\host\\x\">]>");
        each(
                list,
                "X03",
                3,
                code,
                before,
                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>",
                "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x\">",
                "<!DOCTYPE r PUBLIC \"-//x\" \"x.dtd\">");
        String laughs = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        list.text(
                "X04",
                "a billion laughs",
                3,
                code,
                "<!DOCTYPE r [<!ENTITY l0 \"ha\">" + laughs + "]>" + withText("&l29;"));
        list.text("X04", "an entity of itself", 3, code, "<!DOCTYPE r [<!ENTITY a \"&a;\">]>" + withText("&a;"));
        list.text(
                "X04",
                "a large entity often",
                3,
                code,
                () -> "<!DOCTYPE r [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + withText("&a;".repeat(100_000)));
        list.text(
                "X04",
                "a DTD nested 100,000 deep",
                3,
                code,
                () -> "<!DOCTYPE r [<!ELEMENT r " + "(".repeat(100_000) + "a" + ")".repeat(100_000) + ">]>"
                        + withCount("1"));
        list.text("X05", "an inclusion", 3, "UNKNOWN_FIELD", with(INCLUSION));
        list.text("X05", "an inclusion in a text", 3, "TYPE_MISMATCH", withText(INCLUSION));
        list.text("X05", "a style sheet", 0, "", "<?xml-stylesheet href=\"http://127.0.0.1:1/x\"?>" + withCount("1"));
        list.text(
                "X05",
                "the place of a schema",
                0,
                "",
                withCount("1")
                        .replaceFirst(
                                " xmlns",
                                " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"" + NAMESPACE
                                        + " http://127.0.0.1:1/x\" xmlns"));
        list.text(
                "X05",
                "a transformation",
                3,
                "FORMAT_UNSUPPORTED",
                "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"/>");
    }

    private static void sizes(HostileList list) {
        list.text(
                "X07",
                "100,000 elements inside each other",
                4,
                "UNKNOWN_FIELD LIMIT_DEPTH",
                () -> with("<a>".repeat(100_000)));
        list.text("X07", "100,000 parents", 4, "LIMIT_DEPTH", () -> root("<organ>" + "<parent>".repeat(100_000)));
        list.text(
                "X07",
                "100,000 attributes",
                4,
                "LIMIT_MEMBERS",
                () -> with("<zz"
                        + IntStream.range(0, 100_000)
                                .mapToObj(i -> " a" + i + "=\"\"")
                                .collect(Collectors.joining()) + "/>"));
        list.text(
                "X07",
                "an attribute of ten million characters",
                4,
                "LIMIT_TEXT",
                () -> with("<zz a=\"" + "x".repeat(10_000_000) + "\"/>"));
        list.text(
                "X07",
                "a name of ten million characters",
                4,
                "LIMIT_NAME",
                () -> with("<" + "n".repeat(10_000_000) + "/>"));
        list.text(
                "X07",
                "100,000 namespaces",
                4,
                "LIMIT_MEMBERS",
                () -> with("<zz"
                        + IntStream.range(0, 100_000)
                                .mapToObj(i -> " xmlns:n" + i + "=\"u\"")
                                .collect(Collectors.joining())
                        + "/>"));
        list.text("J13", "XML of 1,000,001 characters", 4, "LIMIT_TEXT", () -> withText("文".repeat(1_000_001)));
        list.text(
                "J14",
                "5,000 elements",
                4,
                "UNKNOWN_FIELD LIMIT_MEMBERS",
                () -> with("<zz>" + "<a/>".repeat(5000) + "</zz>"));
        list.text(
                "M05",
                "XML with 3,000 unknown elements",
                3,
                "UNKNOWN_FIELD MORE_FINDINGS",
                () -> with("<zz/>".repeat(3000)));
    }

    private static void values(HostileList list) {
        each(list, "X08", 0, "", XmlDocuments::withCount, "1<!-- x -->2", "1<?p?>2", "<![CDATA[12]]>", "1&#50;");
        each(list, "X09", 3, "TYPE_MISMATCH", XmlDocuments::withCount, "1<i>9</i>2", "<i/>");
        each(list, "X10", 3, "NUM_SYNTAX", XmlDocuments::withCount, "abc", "", "12件", "１２", "1,234", "NaN", "012");
        each(list, "X10", 3, "NUM_NOT_INTEGER", XmlDocuments::withCount, "1.9", "1e3");
        each(list, "J03", 3, "NUM_OVERFLOW", XmlDocuments::withCount, "9223372036854775808", "-9223372036854775809");
        list.text("J02", "XML with ten million nines", 4, "LIMIT_TEXT", () -> withCount("9".repeat(10_000_000)));
        list.text("J02", "XML with 900,000 nines", 4, "LIMIT_NUMBER", () -> withCount("9".repeat(900_000)));
        list.text("J06", "XML with a negative count", 0, "", withCount("-3"));
        each(
                list,
                "X11",
                3,
                "DUP_KEY",
                XmlDocuments::with,
                "<year>2025</year>",
                "<request><granted><total>1</total><total>1</total></granted></request>");
        list.text(
                "X11",
                "any order and a prefix",
                0,
                "",
                "<r:report xmlns:r=\"" + NAMESPACE
                        + "\"><r:year>2025</r:year><r:organ><r:name>某市</r:name></r:organ><r:edition>FY2021</r:edition></r:report>");
        list.text(
                "X11", "another namespace", 3, "FORMAT_VERSION", withCount("1").replace(NAMESPACE, "urn:x"));
        list.text("X11", "another namespace inside", 3, "UNKNOWN_FIELD", with("<dispute xmlns=\"urn:x\"/>"));
        each(list, "J10", 3, "UNKNOWN_FIELD", XmlDocuments::with, "<Year>1</Year>", "<request><zz/></request>");
    }

    private static void syntax(HostileList list) {
        each(
                list,
                "X13",
                3,
                "MALFORMED_XML",
                text -> text,
                "<?xml version=\"1.1\"?>" + root(HEAD),
                " <?xml version=\"1.0\"?>" + root(HEAD),
                root(HEAD) + root(HEAD),
                root(HEAD) + "x");
        each(
                list,
                "X13",
                3,
                "MALFORMED_XML",
                XmlDocuments::withText,
                "&nbsp;",
                "<x:a/>",
                "]]>",
                "<?xml version=\"1.0\"?>");
    }
}
