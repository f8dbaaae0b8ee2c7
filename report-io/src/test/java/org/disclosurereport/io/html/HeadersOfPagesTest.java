package org.disclosurereport.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.Test;

/** Headers of a page that reach farther than they should. */
class HeadersOfPagesTest {

    private static final String TITLE = "<h1>示例市教育局2023年政府信息公开工作年度报告</h1>";

    private static ReadResult read(String headers, String figures) {
        String table = "<table><tr>" + headers + "</tr><tr>" + figures + "</tr><tr><td>行政规范性文件<td>1<td>2<td>3</tr>"
                + "<tr><td>行政许可<td>1<td>2<td>3</tr></table>";
        return ReportReader.standard().read(PageFile.ofBody(TITLE + table).toBytes(), ReadOptions.DEFAULT);
    }

    private static String row(ReadResult result) {
        return result.getReport()
                .flatMap(report -> report.findTable("proactive"))
                .map(table -> table.getCell("administrativeRule", "issued") + " "
                        + table.getCell("administrativeRule", "repealed") + " "
                        + table.getCell("administrativeRule", "inForce"))
                .orElse("no table");
    }

    @Test
    void a_blank_cell_behind_all_headers_heads_nothing() {
        assertThat(row(read("<td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<td>", "<td>规章<td>4<td>5<td>6")))
                .isEqualTo("4 5 6");
    }

    @Test
    void a_blank_cell_among_the_headers_is_one_of_them_and_no_figure_is_certain() {
        assertThat(row(read("<td>信息内容<td>本年制发件数<td><td>本年废止件数<td>现行有效件数", "<td>规章<td>4<td>5<td>6")))
                .isEqualTo("UNREADABLE 4|5|6 UNREADABLE 4|5|6 UNREADABLE 4|5|6");
    }

    @Test
    void a_header_that_reaches_into_the_figures_hides_none() {
        assertThat(row(read("<td>信息内容<td>本年制发件数<td>本年废止件数<td rowspan=2>现行有效件数", "<td>规章<td>4<td>5<td>6")))
                .isEqualTo("4 5 6");
    }
}
