package org.disclosurereport.conformance;

import static org.disclosurereport.conformance.StrangeDocuments.FIGURE;
import static org.disclosurereport.conformance.StrangeDocuments.LICENSES;
import static org.disclosurereport.conformance.StrangeDocuments.replaced;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.table.Cell;

/** Strange pages. */
final class StrangePages {

    private final CaseList list = new CaseList(ReportFormat.HTML);
    private final DisclosureReport report = StrangeDocuments.report();
    private final String page = new String(Documents.of(report, ReportFormat.HTML), StandardCharsets.UTF_8);

    private StrangePages() {}

    static Stream<SuiteCase> cases() {
        StrangePages strange = new StrangePages();
        strange.pages();
        strange.figures();
        return strange.list.cases();
    }

    private void pages() {
        list.read(
                "gb18030-says-utf-8",
                "编码为 GB18030 而声明 UTF-8",
                "in GB18030 but says UTF-8",
                page.getBytes(Charset.forName("GB18030")),
                report);
        list.refused("without-content", "没有内容", "without content", "<!DOCTYPE html>\n<html><body></body></html>");
        list.read(
                "navigation-around",
                "表格前后有导航文字",
                "navigation before and after the report",
                replaced(
                        replaced(page, "<body>", "<body>\n<div>当前位置：首页 &gt; 政务公开</div>"),
                        "</body>",
                        "<div>网站地图 | 联系我们</div></body>"),
                report);
    }

    private void figures() {
        list.read(
                "figure-in-pieces",
                "一个数字分在两个标记中",
                "one figure in two elements",
                figure("765<span>4321</span>"),
                report);
        list.read(
                "figure-with-unit",
                "数字带单位：12件",
                "a figure with its unit, 12件",
                figure("12件"),
                report.with(LICENSES, Cell.unreadable("12件")));
        list.read(
                "figure-space",
                "以 &nbsp; 占位",
                "a space that holds the place",
                figure("&nbsp;"),
                report.with(LICENSES, Cell.BLANK));
    }

    private String figure(String html) {
        return replaced(page, FIGURE, html);
    }
}
