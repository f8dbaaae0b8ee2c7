package org.disclosurereport.io.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileList;

/** The hostile pages. Where one figure is strange, it is that of the licences. */
public final class HostilePages {

    static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>示例市人民政府</title></head>
            <body>
            <h1>示例市人民政府2023年政府信息公开工作年度报告</h1>
            <p>一、总体情况</p>
            <p>{text}</p>
            <p>二、主动公开政府信息情况</p>
            <table border="1">
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>3</td><td>5</td><td>74</td></tr>
            <tr><td>行政规范性文件</td><td>564</td><td>984</td><td>4185</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan="3">{license}</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政处罚</td><td colspan="3">6</td></tr>
            <tr><td>行政强制</td><td colspan="3">7</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
            <tr><td>行政事业性收费</td><td colspan="3">1.5</td></tr>
            </table>
            </body></html>
            """;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MISSING = "TABLE_MISSING";

    private HostilePages() {}

    /** The page with a figure for the licences. */
    static String page(String license) {
        return PAGE.replace("{text}", "一段文字").replace("{license}", license);
    }

    /** The page with this paragraph. */
    static String text(String text) {
        return PAGE.replace("{text}", text).replace("{license}", "11");
    }

    public static List<HostileDocument> documents() {
        HostileList list = new HostileList();
        damage(list);
        encodings(list);
        lost(list);
        depth(list);
        spans(list);
        strayContent(list);
        hidden(list);
        figures(list);
        years(list);
        return list.documents();
    }

    private static String with(String code) {
        return (code + " " + MISSING).strip();
    }

    private static void figure(HostileList list, String id, int exitCode, String code, String... texts) {
        for (String text : texts) {
            list.text(id, "page " + text, exitCode, with(code), page(text));
        }
    }

    private static void damage(HostileList list) {
        byte[] whole = page("11").getBytes(StandardCharsets.UTF_8);
        list.bytes(
                "G03",
                "page cut behind its last figure",
                1,
                with("TRUNCATED"),
                () -> Arrays.copyOf(whole, whole.length - 39));
        list.bytes("G03", "page cut in a character", 3, "ENC_MALFORMED", () -> Arrays.copyOf(whole, whole.length - 76));
        list.bytes("G03", "page cut behind its head", 3, "TRUNCATED EMPTY_INPUT", () -> Arrays.copyOf(whole, 60));
        list.text(
                "G04",
                "page with a letter flipped in a label",
                1,
                with("ROW_MISSING ROW_UNKNOWN"),
                page("11").replace("行政强制", "行政强刲"));
        list.text("G05", "page", 0, MISSING, page("11"));
        list.text(
                "G03",
                "page cut in its last figure",
                1,
                with("TRUNCATED TEXT_REPLACED"),
                page("11").replaceFirst("(?s)\\.5</td>.*", ""));
        list.text("G06", "page without a head", 0, MISSING, page("11").replaceFirst("(?s)^.*<body>", "<html>"));
        list.text("G01", "page without content", 3, "EMPTY_INPUT", "<!DOCTYPE html>\n<html><body></body></html>");
    }

    private static void encodings(HostileList list) {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            list.bytes(
                    charset.equals("UTF-8") ? "E01" : "E06",
                    "page with a mark in " + charset,
                    0,
                    with("BOM_SKIPPED"),
                    () -> ("\uFEFF" + page("11")).getBytes(Charset.forName(charset)));
        }
        list.bytes(
                "E02",
                "page in GB18030 that says UTF-8",
                0,
                with("CHARSET_OVERRIDDEN"),
                () -> page("11").getBytes(GB18030));
        list.bytes(
                "E02",
                "page in GB18030 that says nothing",
                0,
                with("CHARSET_DETECTED"),
                () -> page("11").replace("<meta charset=\"utf-8\">", "").getBytes(GB18030));
        for (String declared : List.of("gbk", "iso-8859-1")) {
            list.text(
                    "E03",
                    "page in UTF-8 that says " + declared,
                    0,
                    with("CHARSET_OVERRIDDEN"),
                    page("11").replace("utf-8", declared));
        }
        list.bytes("E04", "page with a byte of no encoding", 3, "ENC_MALFORMED", () -> {
            byte[] content = page("1?1").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < content.length; i++) {
                content[i] = content[i] == '?' ? (byte) 0xff : content[i];
            }
            return content;
        });
        for (int shift = -3; shift <= 3; shift++) {
            int before = PAGE.substring(0, PAGE.indexOf("{text}")).getBytes(StandardCharsets.UTF_8).length;
            list.text(
                    "E07",
                    "page with 𠮷 at 64 KiB" + shift,
                    0,
                    MISSING,
                    text("a".repeat(65_536 - before + shift) + "政府𠮷".repeat(40)));
        }
        list.bytes(
                "E08",
                "page declared gb2312 with rare characters",
                0,
                MISSING,
                () -> text("㐂𠮷镕").replace("utf-8", "gb2312").getBytes(GB18030));
        list.bytes(
                "H07",
                "page that says its encoding behind 2 KB",
                0,
                MISSING,
                () -> page("11")
                        .replace("<meta", "<!--" + " ".repeat(2000) + "--><meta")
                        .replace("utf-8", "gb2312")
                        .getBytes(GB18030));
        list.text(
                "H07",
                "page that says an encoding of nobody",
                0,
                with("CHARSET_OVERRIDDEN"),
                page("11").replace("utf-8", "x-nobody"));
        list.text("E11", "page with an invisible character in a figure", 1, with("NUM_SYNTAX"), page("1\u200B1"));
    }

    /** Characters that were lost before, or that no text can have, and texts that were read wrongly and saved again. */
    private static void lost(HostileList list) {
        for (String lost : List.of("&#xD800;", "&#0;", "\u0000", "\ufffd", "锟斤拷", "&#x110000;")) {
            String name = lost.equals("\u0000") ? "NUL" : lost;
            list.text("E05", "page with " + name + " in a text", 1, with("TEXT_REPLACED"), text("甲" + lost + "乙"));
            list.text("E05", "page with " + name + " in a figure", 1, with("TEXT_REPLACED"), page("1" + lost + "2"));
        }
        list.text(
                "E05",
                "page with a lost title",
                3,
                "TEXT_REPLACED YEAR_MISSING ORGAN_MISSING",
                page("11").replaceAll("示例市", "\ufffd"));
        for (Charset wrong : List.of(
                GB18030, Charset.forName("GBK"), StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            list.text(
                    "E03",
                    "page in UTF-8 that was read as " + wrong + " and saved again",
                    3,
                    "CHARSET_SUSPECT",
                    () -> new String(page("11").getBytes(StandardCharsets.UTF_8), wrong));
            list.text(
                    "E03",
                    "text in UTF-8 that was read as " + wrong + " and saved again",
                    3,
                    "CHARSET_SUSPECT",
                    () -> new String(sentences("件").getBytes(StandardCharsets.UTF_8), wrong));
        }
        list.text(
                "E03",
                "page in GBK that was read as Latin-1 and saved again",
                3,
                "CHARSET_SUSPECT",
                () -> new String(page("11").getBytes(GB18030), StandardCharsets.ISO_8859_1));
        list.text(
                "E05",
                "page with half a character in what is hidden",
                0,
                with("HIDDEN_IGNORED"),
                text("<s>&#xD800;甲</s>"));
        list.text(
                "E05",
                "page with half a character in a span",
                0,
                with("SPAN_CLAMPED"),
                page("11").replace("<td>规章", "<td colspan='&#xD800;'>规章"));
        list.text("E05", "text with a lost character", 1, with("TEXT_REPLACED"), sentences("\ufffd"));
    }

    private static String sentences(String unit) {
        return "示例市人民政府2023年政府信息公开工作年度报告\n一、总体情况\n本年主动公开政府信息12" + unit + "。\n没有收到政府信息公开申请。\n";
    }

    private static void depth(HostileList list) {
        list.text("H01", "100,000 nested div", 4, "LIMIT_DEPTH", () -> "<html>" + "<div>".repeat(100_000));
        list.text("H01", "5,000 nested tables", 4, "LIMIT_DEPTH", () -> "<html>" + "<table><tr><td>".repeat(5_000));
        list.text("H01", "100,000 b that do not end", 4, "LIMIT_DEPTH", () -> "<html>" + "<b>".repeat(100_000));
        list.text(
                "H01",
                "5,000 different fonts",
                3,
                "TRUNCATED TEXT_REPLACED YEAR_MISSING ORGAN_MISSING",
                () -> IntStream.range(0, 5_000)
                        .mapToObj(i -> "<font size=" + i + "><p>a")
                        .collect(Collectors.joining())
                        .replaceFirst("^", "<html>"));
        list.text("H01", "50,000 nested lists", 4, "LIMIT_DEPTH", () -> "<html>" + "<ul><li>".repeat(50_000));
        list.text(
                "H01",
                "forms that close too early",
                4,
                "LIMIT_DEPTH",
                () -> "<html>" + "<form><div></form>".repeat(20_000));
        list.text("H01", "elements in a hidden one", 4, "LIMIT_DEPTH", () -> "<html><p hidden>" + "<i>".repeat(1_000));
        list.text(
                "H01",
                "elements that a table throws out",
                3,
                "EMPTY_INPUT",
                () -> "<html>" + "<table><tr><div>".repeat(5_000));
        list.text(
                "H01",
                "100,000 attributes",
                3,
                "EMPTY_INPUT",
                () -> "<html><p "
                        + IntStream.range(0, 100_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" ")) + ">");
        list.text(
                "H01",
                "an attribute of 1 MB",
                0,
                MISSING,
                () -> page("11").replace("<h1", "<h1 title='" + "a".repeat(1_000_000) + "'"));
        list.text("H01", "1 MB of entities", 0, MISSING, () -> text("&amp;&lt;&#20013;&nbsp;".repeat(45_000)));
        list.text(
                "H01",
                "a paragraph of a million and one characters",
                1,
                with("LIMIT_TEXT"),
                () -> text("文".repeat(1_000_001)));
    }

    private static void spans(HostileList list) {
        String wide = "<tr>" + "<td rowspan=65535 colspan=1000000000>1</td>".repeat(10) + "</tr>";
        list.text(
                "H02",
                "10,000 spans of everything",
                4,
                "SPAN_CLAMPED LIMIT_COLUMNS",
                () -> "<html><table>" + wide.repeat(1000));
        list.text(
                "H02",
                "10,000 columns that reach down",
                3,
                "SPAN_CLAMPED YEAR_MISSING MORE_FINDINGS",
                () -> "<html><table><tr>" + "<td rowspan=65535>1</td>".repeat(10_000) + "</tr>"
                        + "<tr><td>2</td></tr>".repeat(2000));
        list.text(
                "H02", "a row without any end", 4, "LIMIT_COLUMNS", () -> "<html><table><tr>" + "<td>".repeat(100_000));
        list.text(
                "H02",
                "figures that stand under none of 16,000 headers",
                4,
                "LIMIT_CELLS",
                () -> "<html><table><tr>" + "<td>a</td>".repeat(16_000) + "</tr>"
                        + "<tr><td>x</td><td>5</td></tr>".repeat(1000));
        for (String span : List.of("colspan=\"0\"", "colspan=\"-3\"", "colspan=\"x\"")) {
            list.text(
                    "H02",
                    "page with " + span,
                    0,
                    with("SPAN_CLAMPED"),
                    page("11").replace("<td>规章", "<td " + span + ">规章"));
        }
    }

    private static void strayContent(HostileList list) {
        list.text("H03", "page without ends of cells", 0, MISSING, page("11").replaceAll("</t[dr]>", ""));
        list.text(
                "H03",
                "page with text between rows",
                0,
                MISSING,
                page("11").replace("</tr>\n<tr><td>规章", "</tr>\n零散文字<tr><td>规章"));
        list.text(
                "H03",
                "page with a cell outside of its table",
                0,
                MISSING,
                page("11").replace("<table border", "<td>77</td><table border"));
        list.text(
                "H03",
                "page with a row that lost a cell",
                1,
                with("FIGURE_MISALIGNED"),
                page("11").replace("<td>5</td>", ""));
        list.text(
                "H03",
                "page with a row that has a cell too many",
                1,
                "FIGURE_MISALIGNED TABLE_MISSING FIGURE_UNPLACED",
                page("11").replace("<td>5</td>", "<td>5</td><td>5</td>"));
        list.text(
                "H04",
                "page with a table in a cell",
                0,
                MISSING,
                page("11").replace("一段文字", "<table><tr><td>甲</td><td>乙</td></tr></table>"));
        list.text(
                "H04",
                "page with a table in the cell of a figure",
                0,
                "ROW_UNKNOWN TABLE_MISSING HEADER_UNKNOWN",
                page("<table><tr><td>1</td><td>2</td></tr></table>"));
        list.text(
                "H04",
                "page with a table that was torn",
                0,
                MISSING,
                page("11").replace("<tr><td>行政规范性文件", "</table><table><tr><td>行政规范性文件"));
        list.text(
                "H04",
                "page with headers again",
                0,
                MISSING,
                page("11")
                        .replace(
                                "<tr><td>行政规范性文件",
                                "</table><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>行政规范性文件"));
    }

    private static void hidden(HostileList list) {
        String row = "<tr{}><td>规章</td><td>999</td><td>999</td><td>999</td></tr><tr><td>规章";
        for (String hidden :
                List.of(" hidden", " style='display: none'", " style='VISIBILITY:hidden'", " aria-hidden=true")) {
            list.text(
                    "H05",
                    "page with a row" + hidden,
                    0,
                    with("HIDDEN_IGNORED"),
                    page("11").replace("<tr><td>规章", row.replace("{}", hidden)));
        }
        for (String element : List.of("del", "s", "strike")) {
            list.text(
                    "H05",
                    "page with a figure in " + element,
                    0,
                    with("HIDDEN_IGNORED"),
                    page("<" + element + ">10</" + element + ">11"));
        }
        for (String element : List.of("script", "style", "template", "noscript")) {
            list.text(
                    "H05",
                    "page with a figure in " + element,
                    0,
                    MISSING,
                    page("<" + element + ">10</" + element + ">11"));
        }
        list.text("H05", "page with a figure in a comment", 0, MISSING, page("1<!-- 0 -->1"));
        list.text(
                "W03",
                "page that loads from elsewhere",
                0,
                MISSING,
                page("11")
                        .replace(
                                "<meta",
                                "<base href='http://127.0.0.1:9/'><link rel=stylesheet href=a.css><script src=a.js></script><meta http-equiv=refresh content='0;url=b'><meta"));
        list.text(
                "W03",
                "page with the text of a script",
                0,
                MISSING,
                text("&lt;script&gt;alert(1)&lt;/script&gt;\" onmouseover=x ]]&gt;"));
    }

    private static void figures(HostileList list) {
        figure(list, "H06", 0, "", "<b>1</b><b>1</b>", "1<span>1</span>");
        figure(list, "H06", 1, "NUM_SYNTAX", "1<br>2", "1<p>2", "12<sup>①</sup>", "12<sup>2</sup>", "1<img src=a>2");
        figure(list, "H06", 1, "NUM_SYNTAX", "1<svg></svg>2", "1<input value=0>2");
        figure(list, "H06", 1, "NUM_GROUPING", "1&nbsp;2");
        figure(list, "N01", 0, "NORMALISED", "１２３");
        figure(list, "N02", 0, "NORMALISED", "1,234", "1 234", "1'234");
        figure(list, "N03", 1, "NUM_UNIT", "3万", "十二");
        figure(list, "N04", 1, "NUM_SYNTAX", "约12");
        figure(list, "N04", 1, "NUM_UNIT", "12件");
        figure(list, "N05", 0, "", "-", "/", "——", "", "&nbsp;", "\u3000");
        figure(list, "N06", 1, "NUM_SYNTAX", "1O", "²", "½");
        figure(list, "N07", 1, "NUM_SYNTAX", "(5)", "5-");
        figure(list, "N07", 0, "NORMALISED", "\u22125", "&minus;5");
    }

    private static void years(HostileList list) {
        String other = page("12").replace("2023", "2022").replaceFirst("(?s)^.*<body>", "");
        list.text("H08", "page with two years", 3, "MANY_REPORTS", page("11").replace("</body></html>", other));
        list.text(
                "H08",
                "page with rows in another order",
                0,
                MISSING,
                page("11").replaceAll("(<tr><td>规章.*\n)(<tr><td>行政规.*\n)", "$2$1"));
        list.text("H08", "page of an older form", 0, MISSING, page("11").replace("2023", "2019"));
    }
}
