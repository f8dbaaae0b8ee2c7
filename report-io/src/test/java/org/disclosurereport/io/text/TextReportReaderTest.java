package org.disclosurereport.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.junit.jupiter.api.Test;

class TextReportReaderTest {

    private static final String REPORT = """
            标题: 示例县财政局2011年度政府信息公开年度报告
            发布时间: 2012-02-17 09:30
            索引号：SL-2012-001
            原文链接: https://www.example.org/2012/1.htm
            ==================== 正文 ====================
            示例县财政局2011年度政府信息公开年度报告
            根据有关规定编制本报告。本报告所列数据的统计期限自2011年1月1日起至2011年12月31日。
            一、概述
            全年召开会议2次。
            二、主动公开政府信息情况
            （一）公开的数量
            2011年主动公开政府信息20条，全文电子化率100%。
            三、依申请公开政府信息情况
            2011年我局未收到政府信息公开申请。
            示例县财政局
            2012年2月17日
            上一篇：没有了。
            """;

    @Test
    void a_pasted_page_becomes_a_report_with_its_publication_and_period() {
        ReadResult result = read(REPORT, ReadOptions.DEFAULT);
        DisclosureReport report = result.getReport().orElseThrow();
        assertThat(result.getFormat()).contains(ReportFormat.TEXT);
        assertThat(report.getEdition()).isEqualTo(Edition.FY2008);
        assertThat(report.getYear()).isEqualTo(2011);
        assertThat(report.getOrgan().getName()).isEqualTo("示例县财政局");
        assertThat(report.getTitle()).contains("示例县财政局2011年度政府信息公开年度报告");
        assertThat(report.getPeriod().orElseThrow().getFirstDay()).isEqualTo(LocalDate.of(2011, 1, 1));
        assertThat(report.getPeriod().orElseThrow().getLastDay()).isEqualTo(LocalDate.of(2011, 12, 31));
        assertThat(report.getPublication().orElseThrow().getDate()).contains(LocalDate.of(2012, 2, 17));
        assertThat(report.getPublication().orElseThrow().getIndexNumber()).contains("SL-2012-001");
        assertThat(report.getPublication().orElseThrow().getAddress()).contains("https://www.example.org/2012/1.htm");
        assertThat(report.getSections())
                .extracting(Section::getKind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.PROACTIVE_DISCLOSURE,
                        SectionKind.REQUESTS);
        assertThat(report.getStatedFigures())
                .extracting(figure -> figure.getKey() + " " + figure.getValue() + " "
                        + figure.getSection().key())
                .containsExactly(
                        "meetings 2 overview",
                        "itemsDisclosed 20 proactiveDisclosure",
                        "fullTextRate 100 proactiveDisclosure",
                        "requestsReceived 0 requests");
        assertThat(report.toString()).doesNotContain("上一篇");
    }

    @Test
    void whom_to_ask_is_taken_from_the_preface() {
        String preface = "根据有关规定编制本报告。";
        String asking = preface + "如对本报告有疑问，请与县财政局办公室联系（地址：示例县人民路1号，邮编：223100，"
                + "电话：0517-87290606，传真：0517—87290607，电子邮箱：office@example.org）。";
        DisclosureReport report = read(REPORT.replace(preface, asking), ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow();
        assertThat(report.getContact())
                .contains(ReportContact.builder()
                        .address("示例县人民路1号")
                        .postcode("223100")
                        .phone("0517-87290606")
                        .fax("0517—87290607")
                        .email("office@example.org")
                        .build());
        assertThat(read(REPORT, ReadOptions.DEFAULT).getReport().orElseThrow().getContact())
                .isEmpty();
    }

    @Test
    void what_a_page_says_besides_is_told_and_a_line_of_a_section_is_kept() {
        ReadResult result = read(
                REPORT.replace("索引号：SL-2012-001", "索引号：SL-2012-001\n栏目: 年报\n发布日期: 即日")
                        .replace("全年召开会议2次。", "全年召开会议2次。\n来源：本局统计。"),
                ReadOptions.DEFAULT);
        assertThat(result.getFindings())
                .filteredOn(finding -> finding.getCode().toString().equals("TEXT_OUTSIDE_REPORT"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage().zh()).contains("3 段", "栏目: 年报"));
        assertThat(result.getReport().orElseThrow().getSections().get(1).getText())
                .contains(Paragraph.of("来源：本局统计。"));
    }

    @Test
    void every_encoding_of_plain_text_gives_the_same_report() {
        DisclosureReport expected =
                read(REPORT, ReadOptions.DEFAULT).getReport().orElseThrow();
        for (byte[] content : List.of(
                REPORT.getBytes(Charset.forName("GB18030")),
                ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + REPORT).getBytes(StandardCharsets.UTF_16LE),
                REPORT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))) {
            assertThat(ReportReader.standard()
                            .read(content, ReadOptions.DEFAULT)
                            .getReport())
                    .contains(expected);
        }
    }

    @Test
    void lines_that_a_page_broke_are_put_together_again() {
        String broken = REPORT.replace("根据有关规定编制本报告。本报告所列数据的统计", "根据有关规定编制本报告。本报告所列数\n据的统计")
                .replace("2011年主动公开政府信息20条，全文", "2011年主动公开政府信息20\n条，\n— 1 —\n全文");
        DisclosureReport report = read(broken, ReadOptions.DEFAULT).getReport().orElseThrow();
        assertThat(report)
                .isEqualTo(read(REPORT, ReadOptions.DEFAULT).getReport().orElseThrow());
    }

    @Test
    void headings_without_a_line_of_their_own_begin_sections_all_the_same() {
        String glued = REPORT.replace("\n二、主动公开政府信息情况\n（一）公开的数量\n", "二、主动公开政府信息情况（一）公开的数量 ")
                .replace("。\n三、依申请公开政府信息情况\n", "。三、依申请公开政府信息情况 ");
        assertThat(read(glued, ReadOptions.DEFAULT).getReport().orElseThrow().getSections())
                .extracting(Section::getKind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.PROACTIVE_DISCLOSURE,
                        SectionKind.REQUESTS);
    }

    @Test
    void the_path_of_a_page_in_front_of_the_first_sentence_is_of_the_site() {
        String path = "当前位置： 首页政务公开 来源：示例局 微信 微博 文件下载 相关链接： ";
        ReadResult result = read(REPORT.replace("根据有关规定编制", path + "根据有关规定编制"), ReadOptions.DEFAULT);
        assertThat(result.getReport().orElseThrow())
                .isEqualTo(read(REPORT, ReadOptions.DEFAULT).getReport().orElseThrow());
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("TEXT_OUTSIDE_REPORT");
    }

    @Test
    void a_report_of_a_later_edition_without_tables_says_which_are_missing() {
        ReadResult result = read("""
                示例市人民政府
                2024年政府信息公开工作年度报告
                一、总体情况
                全年收到政府信息公开申请17件。均按期答复。
                六、其他需要报告的事项
                无。
                """, ReadOptions.DEFAULT);
        DisclosureReport report = result.getReport().orElseThrow();
        assertThat(report.getOrgan().getName()).isEqualTo("示例市人民政府");
        assertThat(report.getTables()).isEmpty();
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("TABLE_MISSING", "TABLE_MISSING", "TABLE_MISSING");
        assertThat(report.findStatedFigure("requestsReceived").orElseThrow().getLabel())
                .isEqualTo("收到政府信息公开申请");
    }

    @Test
    void tables_that_were_pasted_as_text_give_no_figures() {
        ReadResult result = read("""
                示例局2019年政府信息公开工作年度报告
                一、总体情况
                公开政府信息90条。工作顺利。
                二、主动公开政府信息情况第二十条第（九）项信息内容采购项目数量采购总金额政府集中采购2832995元
                """, ReadOptions.DEFAULT);
        assertThat(result.getReport().orElseThrow().getStatedFigures())
                .extracting(figure -> figure.getText())
                .containsExactly("90条");
    }

    @Test
    void a_text_table_is_still_a_text_table() {
        String table = "示例局2023年政府信息公开工作年度报告,,,\n根据政府信息公开条例编制。数据真实。,,,\n规章,0,0,0\n行政规范性文件,3,0,8\n";
        assertThat(ReportReader.standard()
                        .read(table.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                        .getFormat())
                .contains(ReportFormat.CSV);
    }

    @Test
    void what_is_no_text_is_said_with_its_line() {
        ReadResult result = read(REPORT.replace("会议2次", "会议\u00002次"), ReadOptions.DEFAULT);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings()).anySatisfy(finding -> {
            assertThat(finding.getCode().toString()).isEqualTo("TEXT_NOT_ALLOWED");
            assertThat(finding.getLocation().orElseThrow().getLine()).hasValue(9);
        });
    }

    @Test
    void the_caller_may_say_year_and_organ() {
        ReadResult result = read(
                REPORT.replace("2011年度政府信息公开年度报告", "201*年度政府信息公开年度报告"),
                ReadOptions.builder().year(2011).build());
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2011);
    }

    @Test
    void read_and_read_all_say_the_same_of_one_report() {
        List<ReadResult> all = new ArrayList<>();
        ReportReader.standard().readAll(REPORT.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT, all::add);
        assertThat(all.stream().map(ReadResult::getReport).flatMap(report -> report.stream()))
                .containsExactlyElementsOf(
                        Stream.of(read(REPORT, ReadOptions.DEFAULT).getReport().orElseThrow())
                                .toList());
    }

    @Test
    void a_figure_has_the_line_of_its_paragraph() {
        ReadResult result = read(REPORT, ReadOptions.DEFAULT);
        assertThat(result.getProvenance()
                        .find(result.getReport()
                                .orElseThrow()
                                .findStatedFigure("itemsDisclosed")
                                .orElseThrow()
                                .ref())
                        .orElseThrow()
                        .getLine())
                .hasValue(12);
    }

    @Test
    void items_begin_paragraphs_where_a_sentence_has_ended() {
        Section overview = read(
                        REPORT.replace("全年召开会议2次。", "全年召开会议2次。一是抓学习。学习不少。二是抓检查；三是抓落实。第一是谁。"), ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow()
                .getSections()
                .get(1);
        assertThat(overview.getText())
                .containsExactly(
                        Paragraph.of("全年召开会议2次。"), Paragraph.of("一是抓学习。学习不少。"), Paragraph.of("二是抓检查；三是抓落实。第一是谁。"));
    }

    @Test
    void paragraphs_under_a_heading_stay_under_it() {
        Section overview = read(REPORT, ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow()
                .getSections()
                .get(1);
        assertThat(overview.getText()).containsExactly(Paragraph.of("全年召开会议2次。"));
    }

    private static ReadResult read(String text, ReadOptions options) {
        return ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), options);
    }
}
