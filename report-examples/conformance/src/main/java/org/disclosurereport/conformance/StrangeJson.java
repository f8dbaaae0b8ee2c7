package org.disclosurereport.conformance;

import static org.disclosurereport.conformance.StrangeDocuments.FIGURE;
import static org.disclosurereport.conformance.StrangeDocuments.replaced;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.Cell;

/** Strange documents in JSON. */
final class StrangeJson {

    private final CaseList list = new CaseList(ReportFormat.JSON);
    private final DisclosureReport report = StrangeDocuments.report();
    private final String json = new String(Documents.of(report, ReportFormat.JSON), StandardCharsets.UTF_8).strip();

    private StrangeJson() {}

    static Stream<SuiteCase> cases() {
        StrangeJson strange = new StrangeJson();
        strange.syntax();
        strange.encodings();
        strange.names();
        strange.values();
        return strange.list.cases();
    }

    private void syntax() {
        list.refused("cut", "文档中途截断", "the document ends in its middle", json.substring(0, json.length() / 2));
        list.refused("two-reports", "一个文档中有两份报告", "two reports in one document", json + "\n" + json);
        list.refused("comma-too-many", "多余的逗号", "a comma too many", json.substring(0, json.lastIndexOf('}')) + ",}");
        list.refused("figure-with-plus", "数字写作 +5", "a number written +5", figure("+5"));
        list.refused("figure-with-leading-zero", "数字写作 012", "a number written 012", figure("012"));
    }

    private void encodings() {
        list.read("byte-order-mark", "以字节顺序标记开头", "begins with a byte order mark", "\uFEFF" + json, report);
        list.refused("gb18030", "编码为 GB18030，而 JSON 须为 UTF-8", "in GB18030, but JSON is UTF-8", bytes("GB18030"));
        list.refused("utf-16", "编码为 UTF-16", "in UTF-16", bytes("UTF-16LE"));
    }

    private byte[] bytes(String charset) {
        return json.getBytes(Charset.forName(charset));
    }

    private void names() {
        String year = "\"year\": " + report.getYear();
        list.refused("year-twice", "“year”出现两次", "'year' stands twice", replaced(json, year, year + ", " + year));
        list.refused("year-missing", "缺少“year”", "'year' is missing", replaced(json, year + ",", ""));
        list.refused(
                "name-unknown", "未知的名称“Year”", "an unknown name, 'Year'", replaced(json, year, year + ", \"Year\": 1"));
        list.refused(
                "edition-unknown",
                "未知的版本 FY2031",
                "an unknown edition, FY2031",
                replaced(json, "\"FY2021\"", "\"FY2031\""));
        list.refused(
                "format-unknown",
                "未知的格式版本 disclosure-report/9",
                "an unknown format, disclosure-report/9",
                replaced(json, "\"disclosure-report/1\"", "\"disclosure-report/9\""));
        list.refused("year-of-five-digits", "年度为20233", "the year 20233", replaced(json, year, "\"year\": 20233"));
    }

    private void values() {
        list.refused("figure-in-quotes", "数字写在引号中", "a figure in quotation marks", figure("\"12\""));
        list.refused(
                "figure-null",
                "数字为 null，而未填写的格应省略",
                "a figure is null, but what is unfilled is left out",
                figure("null"));
        list.refused("figure-with-decimals", "件数为 12.5", "12.5 where a count is asked for", figure("12.5"));
        list.refused("figure-with-exponent", "件数写作 1e3", "a count written 1e3", figure("1e3"));
        list.refused("figure-beyond-64-bits", "件数超过64位整数", "a count beyond 64 bits", figure("9223372036854775808"));
        list.read(
                "figure-of-64-bits",
                "件数为64位整数的最大值",
                "the largest count of 64 bits",
                figure("9223372036854775807"),
                report.with(StrangeDocuments.LICENSES, Cell.of(Long.MAX_VALUE)));
    }

    private String figure(String written) {
        return replaced(json, FIGURE, written);
    }
}
