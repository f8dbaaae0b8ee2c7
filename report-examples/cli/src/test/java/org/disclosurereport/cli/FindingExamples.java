package org.disclosurereport.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.form.Wording;

/**
 * For every reading code one finding as a reader would make it. The sentences are those of the messages; here stand the
 * facts that they name: by the name of the fact, and for one code where its fact is of another kind.
 */
final class FindingExamples {

    private static final MessageCatalogue MESSAGES = MessageCatalogue.load(ReadingCode.class::getResourceAsStream);
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Object> FACTS = facts();

    private FindingExamples() {}

    /** The finding; an unknown fact is an error here, so that a new code gets an example. */
    static Finding of(ReadingCode code) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        Matcher names = NAME.matcher(MESSAGES.text(code + ".message").zh());
        while (names.find()) {
            String name = names.group(1);
            Object fact = FACTS.getOrDefault(code + "." + name, FACTS.get(name));
            if (fact == null) {
                throw new AssertionError("FindingExamples needs the fact " + code + "." + name);
            }
            arguments.put(name, fact);
        }
        Object[] pairs = arguments.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        return code.finding(pairs).build();
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("place", Wording.of("工作表「年度报告」单元格J52", "sheet '年度报告' cell J52"));
        facts.put("figure", Wording.of("「予以公开」「自然人」", "row '3.1 Granted', column 'Natural person'"));
        facts.put("table", Wording.of("收到和处理政府信息公开申请情况", "Requests received and handled"));
        facts.put("label", Wording.of("（一）予以公开", "Granted"));
        facts.put("first", Wording.of("第12行", "row 12"));
        facts.put("second", Wording.of("第15行", "row 15"));
        facts.put("cells", "D12、D13");
        facts.put("part", "xl/worksheets/sheet1.xml");
        facts.put("other", "xl/worksheets/sheet2.xml");
        facts.put("reason", Wording.of("目录损坏", "its directory is damaged"));
        facts.put("limit", "1000");
        facts.put("found", "12余");
        facts.put("what", "organ");
        facts.put("name", "nmae");
        facts.put("count", "3");
        facts.put("more", "25");
        facts.put("range", "A3:B4");
        facts.put("given", "2024");
        facts.put("format", Wording.of("Word 文档", "a Word document"));
        facts.put("option", "maxBytes");
        facts.put("advice", Wording.of("是否为“name”？", "Did you mean 'name'?"));
        facts.put("last", "2100");
        facts.put("ref", "XFE1");
        facts.put("hidden", "Sheet2");
        facts.put("unit", Wording.of("万元", "10,000 yuan"));
        facts.put("at", Wording.of("单元格C15", "cell C15"));
        facts.put("year", "2018");
        facts.put("expected", Wording.of("对象", "an object"));
        facts.put("delimiter", Wording.of("分号", "semicolons"));
        facts.put("charset", "GB18030");
        facts.put("library", "org.apache.poi:poi");
        facts.put("sheet", Wording.of("汇总表", "Summary"));
        facts.put("row", "12");
        facts.put("figures", "request/granted/naturalPerson、request/granted/total");
        facts.put("cell", "H5");
        ofOneCode(facts);
        return facts;
    }

    private static void ofOneCode(Map<String, Object> facts) {
        facts.put("ACTIVE_CONTENT_IGNORED.part", "xl/vbaProject.bin");
        facts.put("AMBIGUOUS_TABLE.first", Wording.of("工作表「表一」", "sheet '表一'"));
        facts.put("AMBIGUOUS_TABLE.second", Wording.of("工作表「表二」", "sheet '表二'"));
        facts.put("MALFORMED_XML.reason", Wording.of("元素没有结束标记。", "an element has no end tag."));
        facts.put("ROW_UNKNOWN.table", Wording.of("主动公开政府信息情况", "Proactive disclosure"));
        facts.put("ZIP_BAD_NAME.part", "../../report.xml");
        facts.put("ZIP_DUP_ENTRY.other", "xl/worksheets/SHEET1.xml");
        facts.put("MAPPING_MALFORMED.reason", Wording.of("不得使用标签（!）", "tags (!) are not allowed"));
        facts.put("MAPPED_TWICE.what", "request/granted/total");
        facts.put("MAPPED_TWICE.first", Wording.of("第12行第7列", "line 12 column 7"));
        facts.put("MAPPED_SHEET_MISSING.sheet", "台账*");
        facts.put("MAPPED_SHEET_MISSING.count", "2");
        facts.put("MAPPED_VALUE_MISSING.what", "year");
        facts.put("MAPPED_VALUE_MISSING.expected", Wording.of("年度", "a year"));
        facts.put("MAPPED_VALUE_MISSING.found", "去年");
        facts.put("MAPPED_REWRITTEN.rule", Wording.of("略去“约”“左右”", "'about' left out"));
        facts.put("MAPPED_REWRITTEN.cells", "D12「约12」→12");
        facts.put("MAPPED_REWRITTEN.count", "1");
        facts.put("MAPPED_CONSTANT.cells", "request/granted/total=12");
        facts.put("MAPPED_CONSTANT.count", "1");
        facts.put("UNMAPPED_FIGURE.cells", "D12=3, E12=0");
        facts.put("UNMAPPED_FIGURE.count", "2");
        facts.put("UNMAPPED_TEXT.cells", "A1, A3:A12");
        facts.put("UNMAPPED_TEXT.count", "11");
        facts.put("MAPPED_LINE_SKIPPED.cells", "A12「合计」");
        facts.put("MAPPED_LINE_SKIPPED.count", "1");
        facts.put("MAPPED_ORGAN.found", "水利局");
        facts.put("MAPPED_ORGAN.given", "示例市水利局");
        facts.put("FIGURE_MISALIGNED.found", "1|2|3|4");
        facts.put("HIDDEN_IGNORED.found", "规章");
        facts.put("SPAN_CLAMPED.attribute", "colspan");
        facts.put("SPAN_CLAMPED.found", "0");
        facts.put("SPAN_CLAMPED.taken", "1");
        facts.put("TABLE_IS_IMAGE.found", "table.png");
        facts.put("TEXT_REPLACED.found", "U+FFFD");
        facts.put("CHARSET_SUSPECT.expected", "GB18030");
        facts.put("CHARSET_SUSPECT.found", Wording.of("字节实为 UTF-8", "its bytes are UTF-8"));
        facts.put("CHARSET_OVERRIDDEN.given", "GBK");
        facts.put("CHARSET_OVERRIDDEN.found", "UTF-8");
        facts.put("CHARSET_OVERRIDDEN.taken", "GBK");
        facts.put("FIGURES_UNASSIGNED.place", Wording.of("第21行第8列", "line 21, column 8"));
        facts.put("FIGURES_UNASSIGNED.count", "7");
        facts.put("FIGURES_UNASSIGNED.found", "710000071");
        facts.put(
                "FIGURES_UNASSIGNED.reason",
                Wording.of("符合勾稽关系的分法：71 0 0 0 0 0 71", "the balances of the form allow: 71 0 0 0 0 0 71"));
        facts.put("TEXT_OUTSIDE_REPORT.count", "3");
        facts.put("TEXT_OUTSIDE_REPORT.found", "当前位置：首页 > 政务公开");
        facts.put("CSV_LINE_ENDS.found", Wording.of("实际有两种", "here are two kinds"));
        facts.put("CSV_QUOTE.found", "a\"b");
        facts.put("CSV_WIDTH.expected", "8");
        facts.put("CSV_WIDTH.found", "7");
        facts.put("LIBRARY_MISSING.format", Wording.of("Excel 97-2003 工作簿（xls）", "an Excel 97-2003 workbook (xls)"));
        facts.put("LIBRARY_MISSING.missing", "org.apache.poi.hssf.usermodel.HSSFWorkbook");
        facts.put("LIBRARY_MISSING.flag", "--add-modules org.apache.poi.poi");
        facts.put("MALFORMED_OLE2.part", "Workbook");
        facts.put("TEXT_NOT_ALLOWED.found", "U+FFFE");
        facts.put("TEXT_NOT_XML.what", "organ/name");
        facts.put("TEXT_NOT_XML.index", "3");
        facts.put("TEXT_NOT_XML.found", "U+0001");
        facts.put("NAME_MISMATCH.name", "report.xls");
        facts.put("NAME_MISMATCH.format", "JSON");
        facts.put("LIMIT_BYTES.limit", "67108864");
        facts.put("LIMIT_BYTES.found", "67108865");
        facts.put("LIMIT_DEPTH.limit", "64");
        facts.put("LIMIT_DEPTH.option", "maxDepth");
        facts.put("LIMIT_DEPTH.found", "65");
        facts.put("LIMIT_NUMBER.found", "1200");
        facts.put("LIMIT_TEXT.option", "maxReportText");
        facts.put("LIMIT_TEXT.found", "1001");
        facts.put("LIMIT_NAME.found", "1001");
        facts.put("LIMIT_MEMBERS.option", "maxMembers");
        facts.put("LIMIT_MEMBERS.found", "1001");
        facts.put("LIMIT_CELLS.option", "maxCells");
        facts.put("LIMIT_CELLS.found", "1001");
        facts.put("LIMIT_STRINGS.option", "maxSharedStrings");
        facts.put("LIMIT_STRINGS.found", "1001");
        facts.put("LIMIT_COLUMNS.option", "maxColumns");
        facts.put("LIMIT_COLUMNS.found", "1001");
        facts.put("LIMIT_RECORDS.option", "maxRecords");
        facts.put("LIMIT_RECORDS.found", "1001");
        facts.put("LIMIT_ENTRIES.option", "maxEntries");
        facts.put("LIMIT_ENTRIES.found", "1001");
        facts.put("LIMIT_INFLATED.found", "1001");
        facts.put("LIMIT_INFLATED.option", "maxInflatedBytes");
        facts.put("ENC_MALFORMED.found", Wording.of("第120字节不是", "byte 120 is not"));
        facts.put("TEXT_LONE_SURROGATE.found", "U+D800");
        facts.put("TEXT_INVISIBLE.found", "U+200B");
        facts.put("TEXT_INVISIBLE.what", "organ/name");
        facts.put("MALFORMED_JSON.found", Wording.of("实为多余的逗号", "has a comma too many"));
        facts.put("DUP_KEY.name", "year");
        facts.put("DUP_KEY.first", Wording.of("第3行", "line 3"));
        facts.put("FIELD_MISSING.name", "name");
        facts.put("TYPE_MISMATCH.found", Wording.of("列表", "a list"));
        facts.put("TYPE_STRING_FOR_NUMBER.what", "year");
        facts.put("TYPE_STRING_FOR_NUMBER.expected", Wording.of("整数", "a whole number"));
        facts.put("TYPE_STRING_FOR_NUMBER.found", "2024");
        facts.put("VALUE_UNKNOWN.what", "scope");
        facts.put("VALUE_UNKNOWN.expected", "self, level, region");
        facts.put("VALUE_UNKNOWN.found", "city");
        facts.put("VALUE_INVALID.what", "publication/date");
        facts.put("VALUE_INVALID.expected", Wording.of("日期（年-月-日）", "a date (year-month-day)"));
        facts.put("VALUE_INVALID.found", "2024/1/5");
        facts.put("FORMAT_VERSION.expected", "disclosure-report/1");
        facts.put("FORMAT_VERSION.found", "disclosure-report/9");
        facts.put("YEAR_RANGE.first", "2008");
        facts.put("YEAR_RANGE.found", "20233");
        facts.put("NUM_UNIT.found", "12件");
        facts.put("NUM_GROUPING.found", "1,23");
        facts.put("NUM_NOT_INTEGER.found", "12.5");
        facts.put("NUM_OVERFLOW.found", "99999999999999999999");
        facts.put("NUM_PRECISION.found", "0.0000001");
        facts.put("UNIT_MISMATCH.figure", Wording.of("「行政事业性收费」", "row 'Administrative fees'"));
        facts.put("UNIT_MISMATCH.found", "单位：元");
        facts.put("SST_INDEX.found", "120");
        facts.put("CELL_REF_RANGE.found", "12");
        facts.put("DUP_CELL.first", "12");
        facts.put("DUP_CELL.second", "13");
        facts.put("MERGE_OVERLAP.other", "B4:C5");
        facts.put("MERGE_SHADOWED.found", "12");
        facts.put("CELL_ERROR.found", "#REF!");
        facts.put("FORMULA_NOT_CALCULATED.found", "=SUM(D4:D9)");
        facts.put("CELL_IS_DATE.found", "2024-01-12");
        facts.put("CELL_IS_BOOLEAN.found", "TRUE");
        facts.put("YEAR_AMBIGUOUS.found", "2023、2024");
        facts.put("YEAR_MASKED.found", "201*年");
        facts.put("YEAR_OVERRIDDEN.found", "2023");
        facts.put("ORGAN_AMBIGUOUS.found", "示例市人民政府、示例县人民政府");
        facts.put("ORGAN_OVERRIDDEN.found", "示例市人民政府");
        facts.put("ORGAN_OVERRIDDEN.given", "示例县人民政府");
        facts.put("EDITION_UNSUPPORTED.first", "2021");
        facts.put("ROW_UNKNOWN.label", "其他主动公开文件");
        facts.put("HEADER_MISSING.label", Wording.of("科研机构", "Research institution"));
        facts.put("HEADER_DUPLICATE.label", Wording.of("科研机构", "Research institution"));
        facts.put("HEADER_DUPLICATE.first", Wording.of("F列", "column F"));
        facts.put("HEADER_DUPLICATE.second", Wording.of("G列", "column G"));
        facts.put("HEADER_UNKNOWN.label", "备注");
        facts.put("HEADER_MISSING.place", Wording.of("工作表「年度报告」第20行", "row 20 of sheet '年度报告'"));
        facts.put("ROW_MISSING.place", Wording.of("工作表「年度报告」", "sheet '年度报告'"));
        facts.put("LABEL_VARIANT.found", "1、予以公开");
        facts.put("ROW_WITHOUT_ORGAN.found", "15");
        facts.put("ROW_IS_TOTAL.found", "合计");
        facts.put("ROW_IS_NOTE.found", "填表人：张三");
        facts.put("ROWS_NOT_JOINED.organ", "示例市教育局");
        facts.put("ORGAN_NOT_USED.given", "示例市人民政府");
        facts.put("FIGURE_MERGED.found", "12");
        facts.put("CODE_MANGLED.found", "9.1110108551385082E+17");
        facts.put("COLUMN_NOT_READ.label", "联系电话");
        facts.put("LIST_TOO_LONG.cells", "A3:D2002");
        facts.put("LIST_TOO_LONG.rows", "2000");
    }
}
