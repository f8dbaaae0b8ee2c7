package org.disclosurereport.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.junit.jupiter.api.Test;

/**
 * Two reports in one file, in words of our own, with the sixty statistics, the eleven identities and the traps of such
 * a file: page numbers inside sentences, one number for several things, zero by denial, headings without a line break.
 */
class TwoReportsTest {

    private static final ReadOptions KNOWN =
            ReadOptions.builder().year(2009).organ("示例市公安局").build();

    private final List<DisclosureReport> reports = reports();
    private final DisclosureReport bureau = reports.get(0);
    private final DisclosureReport department = reports.get(1);

    @Test
    void every_figure_is_found_and_none_is_invented() {
        for (int i = 0; i < 2; i++) {
            DisclosureReport report = reports.get(i);
            String name = i == 0 ? "A" : "B";
            Map<String, String> expected = new TreeMap<>();
            for (String[] row : csv("two-reports.csv")) {
                if (row[0].equals(name)) {
                    String unit = row[5].equals("denial") ? "" : row[4];
                    String qualifier = row[5].equals("denial") ? "denied" : row[5];
                    expected.put(row[6], row[3] + " " + unit + " " + qualifier);
                }
            }
            Map<String, String> found = new TreeMap<>();
            report.getStatedFigures()
                    .forEach(figure -> found.put(
                            figure.getKey(),
                            figure.getValue().toPlainString() + " "
                                    + figure.getUnit().orElse("") + " "
                                    + figure.getQualifier().map(Qualifier::key).orElse("")));
            assertThat(found).isEqualTo(expected);
        }
        assertThat(bureau.getStatedFigures().size()
                        + department.getStatedFigures().size())
                .isEqualTo(60);
    }

    @Test
    void every_label_is_in_words_of_the_sentence() {
        for (String[] row : csv("two-reports.csv")) {
            if (!row[5].equals("denial")) {
                StatedFigure figure = (row[0].equals("A") ? bureau : department)
                        .findStatedFigure(row[6])
                        .orElseThrow();
                assertThat(figure.getLabel()).contains(row[2].substring(0, Math.min(2, row[2].length())));
            }
        }
    }

    @Test
    void the_parts_of_a_breakdown_add_up_to_their_whole() {
        assertThat(parts("requestsReplied")).containsExactly(10L, 2L, 7L, 5L, 1L, 4L);
        assertThat(parts("requestsEligible")).containsExactly(5L, 4L, 4L, 3L, 1L, 1L, 1L, 1L, 9L);
        assertThat(parts("consultations")).containsExactly(21766L, 3498L, 2578L, 4308L);
        for (String whole : List.of("requestsReplied", "requestsEligible", "consultations")) {
            assertThat(parts(whole).stream().mapToLong(Long::longValue).sum())
                    .as(whole)
                    .isEqualTo(number(whole));
        }
        assertThat(parts("requestsReceived")).containsExactly(number("requestsReceived"));
    }

    @Test
    void other_figures_agree_as_well() {
        BigDecimal perDay = value("siteVisits").divide(new BigDecimal(365), 0, RoundingMode.HALF_UP);
        assertThat(department.findStatedFigure("siteVisitsPerDay").orElseThrow().mayState(perDay))
                .isTrue();
        assertThat(value("siteVisitsPerDay").ulp()).isEqualByComparingTo("1000");
        assertThat(number("requestsReplied") * 100 / number("requestsEligible")).isEqualTo(number("replyRate"));
        assertThat(number("requestsOnline")).isEqualTo(number("requestsReceived"));
        assertThat(number("disclosedOnWebsite")).isEqualTo(number("itemsDisclosed"));
        assertThat(number("itemsOfOrgan")).isLessThanOrEqualTo(number("itemsDisclosed"));
        assertThat(number("requestsEligible")).isLessThanOrEqualTo(number("requestsReceived"));
        assertThat(number("policeStaff") + number("contractStaff")).isEqualTo(5);
    }

    @Test
    void sections_are_told_apart_although_their_headings_have_no_line_of_their_own() {
        assertThat(kinds(department))
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.PROACTIVE_DISCLOSURE,
                        SectionKind.REQUESTS,
                        SectionKind.CONSULTATIONS,
                        SectionKind.FEES,
                        SectionKind.DISPUTES,
                        SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        assertThat(bureau.getSections().get(1).getTitle()).contains("一、工作开展的基本情况");
        assertThat(bureau.getSections().get(2).getTitle()).contains("二、需要改进的地方");
    }

    @Test
    void parts_under_headings_stand_where_their_numbers_put_them() {
        assertThat(outline(department.getSections().get(2).getText(), ""))
                .containsExactly("（一）公开的内容。", "（二）公开的形式。", "  1.门户网站。", "  2.新闻媒体。", "  3.服务窗口。", "  4.其他形式。");
        assertThat(outline(department.getSections().get(5).getText(), ""))
                .containsExactly("（一）工作人员。", "（二）工作经费。", "（三）诉讼费用。", "（四）收费情况。");
        assertThat(outline(bureau.getSections().get(1).getText(), ""))
                .containsExactly(
                        "(一)明确责任分工。",
                        "（二）健全配套制度。",
                        "（三）拓宽公开渠道。",
                        "（四）公开内容和办理结果。",
                        "  1.主动公开情况。",
                        "  3.收费情况。",
                        "  4.复议和诉讼情况。");
    }

    private static List<String> outline(List<TextBlock> text, String indent) {
        List<String> lines = new ArrayList<>();
        for (TextBlock block : text) {
            if (block instanceof Subsection part) {
                lines.add(indent + part.getHeading());
                lines.addAll(outline(part.getText(), indent + "  "));
            }
        }
        return lines;
    }

    @Test
    void numbers_of_pages_are_no_words_of_a_sentence() {
        String text = reports.toString();
        assertThat(text).contains("权威性和影响力", "属于非政府信息的2件", "车管等部门对外服务窗口", "此外,省公安厅注意", "授课，使经办人员熟悉");
        assertThat(department
                        .findStatedFigure("repliedNotGovernmentInformation")
                        .orElseThrow()
                        .getText())
                .isEqualTo("2件");
    }

    @Test
    void whom_to_ask_is_said_as_printed() {
        assertThat(department.getContact())
                .contains(ReportContact.builder()
                        .address("示例市滨江东路128号")
                        .postcode("432100")
                        .phone("（0123）87654321")
                        .fax("0123-87654399")
                        .build());
        assertThat(bureau.getContact()).isEmpty();
    }

    @Test
    void the_words_of_the_site_belong_to_no_report() {
        assertThat(reports.toString()).doesNotContain("转载", "上一篇", "友情提示", "网站备案号", "导读");
        ReadResult last = all(KNOWN).get(2);
        assertThat(last.getReport()).isEmpty();
        assertThat(last.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("TEXT_OUTSIDE_REPORT");
    }

    @Test
    void a_masked_year_is_asked_for() {
        List<ReadResult> results = all(ReadOptions.DEFAULT);
        assertThat(results.get(0).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains("YEAR_MASKED", "ORGAN_MISSING");
        assertThat(results.get(1).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("YEAR_MASKED");
        assertThat(results).allMatch(result -> result.getReport().isEmpty());
    }

    @Test
    void one_report_is_not_chosen_from_two() {
        ReadResult result = ReportReader.standard().read(bytes("two-reports.txt"), KNOWN);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFormat()).contains(ReportFormat.TEXT);
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains("MANY_REPORTS");
    }

    private List<Long> parts(String whole) {
        return department.getStatedFigures().stream()
                .filter(figure -> figure.getRelation().map(FigureRelation::to).equals(Optional.of(whole)))
                .map(figure -> figure.getValue().longValueExact())
                .toList();
    }

    private BigDecimal value(String key) {
        return department.findStatedFigure(key).orElseThrow().getValue();
    }

    private long number(String key) {
        return value(key).longValueExact();
    }

    private static List<SectionKind> kinds(DisclosureReport report) {
        return report.getSections().stream().map(section -> section.getKind()).toList();
    }

    private static List<DisclosureReport> reports() {
        return all(KNOWN).stream()
                .map(ReadResult::getReport)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<ReadResult> all(ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(bytes("two-reports.txt"), options, results::add);
        return results;
    }

    private static List<String[]> csv(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    static byte[] bytes(String name) {
        try (var in = TwoReportsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
