package org.disclosurereport.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;

/**
 * The words of which documents of one format are made, as libFuzzer reads them: wire keys and labels come from
 * the form, so that no list goes stale.
 */
public final class Dictionary {

    private static final List<String> NAMES =
            split("format|edition|year|organ|scope|period|publication|contact|sections|name|creditCode|"
                    + "divisionCode|level|kind|parent|firstDay|lastDay|date|indexNumber|"
                    + "documentNumber|address|version|postcode|phone|fax|email|title|text|heading|form|unreadable");
    private static final List<String> FIGURES =
            split("0|-1|/|-|1.5|0.000001|9223372036854775807|-9223372036854775808|1e3|-0|９|1,234|—");

    private Dictionary() {}

    /** Prints the dictionary of a format: json, xml, csv, html, text, xlsx or xls. */
    public static void main(String[] arguments) {
        Set<String> words = new LinkedHashSet<>(FIGURES);
        Charset charset = StandardCharsets.UTF_8;
        switch (arguments[0]) {
            case "json" -> {
                names().forEach(name -> words.add("\"" + name + "\":"));
                keys().forEach(key -> words.add("\"" + key + "\":{"));
                words.addAll(constants().map(word -> "\"" + word + "\"").toList());
                words.addAll(split("{}|[]|,|}|\"/\"|\"-\"|{\"unreadable\":\"?\"}|\\ud840\\udc0b|\\ud840|null|true|"
                        + "\"disclosure-report/1\"|\ufeff"));
            }
            case "xml" -> {
                names().forEach(name -> words.add("<" + name + ">"));
                keys().forEach(key -> words.add("<" + key + ">"));
                keys().forEach(key -> words.add("</" + key + ">"));
                words.addAll(constants().toList());
                words.addAll(split(" xmlns=\"urn:org.disclosurereport:report:1\"|<report|</report>|<section |"
                        + " kind=\"|<p>|<p/>|<subsection>| unreadable=\"a\"| form=\"FY2019\"|<![CDATA[|"
                        + "]]>|<!--|-->|<?a b?>|&#13;|&#x20000;|&lt;|&amp;|\r\n| xml:space=\"preserve\"|"
                        + "<?xml version=\"1.0\" encoding=\"|GB18030|UTF-16|ISO-8859-1|<!DOCTYPE a>|"
                        + " xmlns:a=\"b\"|a:"));
            }
            case "csv" -> {
                words.addAll(labels().toList());
                labels().forEach(label -> words.add(latin(label, Charset.forName("GB18030"))));
                words.addAll(split(",|\t|;|，|\n|\r\n|\r|\"|\"\"|=\"1\"|sep=;\n|\ufeff|年度|2024年|人民政府|政府信息公开工作年度报告|万元"));
            }
            case "html" -> {
                words.addAll(labels().toList());
                words.addAll(split("<html>|<table>|</table>|<tr>|</tr>|<td>|</td>|<th>|<td colspan=\"3\">|"
                        + "<td rowspan=\"2\">| colspan=0| rowspan=65535|<thead>|<tbody>|<caption>|<p>|</p>|<div>|"
                        + "</div>|<b>|<br>|<sup>|<del>|<s>|<pre>|<span style=\"display:none\">| hidden|<script>|"
                        + "</script>|<template>|<select>|<svg>|<img src=a>|<input value=1>|<title>|</title>|"
                        + "<meta charset=gbk>|<!--|-->|<![CDATA[|&nbsp;|&#0;|&#xD800;|&#12;|&lt;|\ufffd|</html>|"
                        + "<form>|<ul><li>|<base href=a>|2023年政府信息公开工作年度报告|示例市人民政府|一、总体情况|"
                        + "二、主动公开政府信息情况|淇℃伅|锟斤拷"));
            }
            case "text" -> {
                labels().forEach(label -> words.add(latin(label, Charset.forName("GB18030"))));
                words.addAll(split("2023年政府信息公开工作年度报告|示例市人民政府|一、总体情况|二、主动公开政府信息情况|（一）|1.|"
                        + "12件|3.9万条|约|没有收到政府信息公开申请|其中|同比增长1.5%|。|；|，|：|\n|\r\n|\r|\ufeff|\ufffd|"
                        + "2024年1月31日|发布时间：|索引号：|地址：|电话：|附件|— 3 —|当前位置：首页|淇℃伅|锟斤拷"));
            }
            case "xlsx" -> {
                words.addAll(labels().toList());
                words.addAll(split("\u0001xl/workbook.xml\u0002|\u0001xl/sharedStrings.xml\u0002|"
                        + "\u0001xl/styles.xml\u0002|\u0001xl/worksheets/sheet1.xml\u0002|"
                        + "\u0001xl/_rels/workbook.xml.rels\u0002|\u0001_rels/.rels\u0002|"
                        + "\u0001[Content_Types].xml\u0002|\u0001xl/vbaProject.bin\u0003|<row>|<row r=\"|"
                        + "</row>|<c>|<c r=\"B3\"|</c>|<v>|</v>|<f>|</f>|<is><t>|</t></is>| t=\"s\"|"
                        + " t=\"str\"| t=\"inlineStr\"| t=\"b\"| t=\"e\"| t=\"d\"| t=\"n\"| s=\"1\"|"
                        + " hidden=\"1\"|<mergeCell ref=\"A1:B2\"/>|<mergeCells>|</mergeCells>|<r>|<rPh>|"
                        + "<phoneticPr/>|_x000D_|<si>|<col min=\"1\" max=\"2\" hidden=\"1\"/>|"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>| state=\"hidden\"|"
                        + "date1904=\"1\"|<xf numFmtId=\"14\"/>|"
                        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\"/>|1E+2|1.0|"
                        + "http://purl.oclc.org/ooxml/spreadsheetml/main|<!DOCTYPE a>|<mc:AlternateContent>"));
            }
            case "xls" -> {
                labels().forEach(label -> words.add(latin(label, StandardCharsets.UTF_16LE)));
                for (int sid : new int[] {
                    0x0006, 0x000a, 0x0022, 0x002f, 0x003c, 0x0055, 0x007d, 0x0085, 0x00bd, 0x00be, 0x00d6, 0x00e0,
                    0x00e5, 0x00fc, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x0221, 0x027e, 0x041e,
                    0x04bc, 0x0809
                }) {
                    words.add(RecordInput.MARK + (char) (sid & 0xff) + (char) (sid >> 8));
                }
            }
            default -> throw new IllegalArgumentException("Format must be json, xml, csv, html, text, xlsx or xls");
        }
        words.forEach(word -> System.out.println(entry(word, charset)));
    }

    private static List<String> split(String words) {
        return List.of(words.split("\\|", -1));
    }

    private static Stream<String> names() {
        return NAMES.stream();
    }

    private static Stream<String> keys() {
        return Edition.everyTable().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.key()),
                        table.cells().stream()
                                .flatMap(cell ->
                                        Stream.of(cell.ref().row(), cell.ref().column()))))
                .distinct();
    }

    private static Stream<String> constants() {
        return split("FY2021|FY2019|overview|preface|proactiveDisclosure|requests|disputes|"
                        + "problemsAndImprovements|otherMatters|additional|self|level|region|prefecture|"
                        + "county|government|department|2025|2024-02-29")
                .stream();
    }

    private static Stream<String> labels() {
        return Edition.everyTable().stream()
                .flatMap(table -> table.cells().stream())
                .flatMap(cell -> Stream.of(cell.row(), cell.column()))
                .map(FormLabel::numbered)
                .map(wording -> wording.zh())
                .distinct();
    }

    /** Bytes as characters, each of which is written as one byte. */
    private static String latin(String text, Charset charset) {
        return "\u0000" + new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String entry(String word, Charset charset) {
        boolean bytes = word.startsWith("\u0000") || word.startsWith(RecordInput.MARK);
        String content = word.startsWith("\u0000") ? word.substring(1) : word;
        StringBuilder entry = new StringBuilder("\"");
        for (byte b : content.getBytes(bytes ? StandardCharsets.ISO_8859_1 : charset)) {
            entry.append(b > ' ' && b < 127 && b != '"' && b != '\\' ? (char) b : String.format("\\x%02X", b));
        }
        return entry.append('"').toString();
    }
}
