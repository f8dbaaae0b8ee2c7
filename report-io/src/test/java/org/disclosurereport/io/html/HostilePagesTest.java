package org.disclosurereport.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of hostile pages does not say: places, what is kept, and that nothing is fetched. */
class HostilePagesTest {

    @TempDir
    private Path folder;

    private static ReadResult read(String page) {
        return ReportReader.standard().read(page.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static Finding found(String page, String code) {
        return read(page).getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Cell license(ReadResult result) {
        return result.getReport()
                .flatMap(report -> report.findTable("proactive"))
                .flatMap(table -> table.find(CellRef.parse("proactive/license/decisions")))
                .orElse(Cell.BLANK);
    }

    private static String overview(String page) {
        return read(page).getReport().orElseThrow().getSections().get(0).toString();
    }

    @Test
    void H01_the_place_of_the_first_element_that_is_nested_too_deep_is_named() {
        Finding finding = found("<html>\n<body>" + "<div>\n".repeat(300), "LIMIT_DEPTH");

        assertThat(finding.getLocation().orElseThrow().getLine()).hasValue(256);
        assertThat(finding.getOperands())
                .containsEntry("option", "maxPageDepth")
                .containsEntry("limit", "256")
                .containsEntry("found", "257");
    }

    @Test
    void H01_what_is_nested_as_deep_as_the_limit_is_read() {
        String deep = HostilePages.text("<i>".repeat(253) + "深" + "</i>".repeat(253));

        assertThat(overview(deep)).contains("深");
    }

    @Test
    void H02_time_grows_with_the_number_of_cells_that_reach_down_and_no_faster() {
        long small = time(1_000);
        long large = time(10_000);

        assertThat(large).as("ten times as many rows and columns").isLessThan(60 * Math.max(small, 20_000_000L));
    }

    private static long time(int cells) {
        String page = "<html><table><tr>" + "<td rowspan=60000>1</td>".repeat(cells) + "</tr>"
                + "<tr><td>2</td></tr>".repeat(cells);
        read(page);
        long start = System.nanoTime();
        read(page);
        return System.nanoTime() - start;
    }

    @Test
    void H02_more_cells_than_the_limit_are_told() {
        ReadLimits limits = ReadLimits.builder().maxCells(100).build();
        byte[] page = ("<html><table>" + "<tr><td>1<td>2".repeat(60) + "</table>").getBytes(StandardCharsets.UTF_8);

        assertThat(ReportReader.standard()
                        .read(page, ReadOptions.builder().limits(limits).build())
                        .getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains("LIMIT_CELLS");
    }

    @Test
    void H03_text_that_stands_between_rows_moves_no_figure() {
        assertThat(license(read(HostilePages.page("11").replace("<tr><td>行政许可", "零散<tr><td>行政许可"))))
                .isEqualTo(Cell.of(11));
    }

    @Test
    void H05_a_figure_that_is_crossed_out_or_hidden_is_not_joined_with_the_one_beside_it() {
        assertThat(license(read(HostilePages.page("<del>1</del>11")))).isEqualTo(Cell.of(11));
        assertThat(license(read(HostilePages.page("1<script>0</script>1")))).isEqualTo(Cell.of(11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1<img src='a'>2", "1<svg></svg>2", "1<input value='0'>2", "1<br>2", "1\u00002", "1&#xD800;2"})
    void H06_two_digits_with_anything_seen_or_lost_between_them_are_no_number(String figure) {
        assertThat(license(read(HostilePages.page(figure))).isNumber()).isFalse();
    }

    @Test
    void E05_a_paragraph_that_lost_a_character_is_left_out_and_its_line_is_named() {
        String page = HostilePages.text("甲\ufffd乙");

        assertThat(found(page, "TEXT_REPLACED").getLocation().orElseThrow().getLine())
                .hasValue(6);
        assertThat(read(page).getReport().orElseThrow().toString()).doesNotContain("\ufffd");
    }

    @Test
    void E05_a_paragraph_of_a_text_that_lost_a_character_is_left_out_and_its_line_is_named() {
        String text = "示例市人民政府2023年政府信息公开工作年度报告\n一、总体情况\n公开政府信息12件。\n办\ufffd结3件。\n收到0件。\n";

        assertThat(read(text).getFormat()).hasValue(ReportFormat.TEXT);
        assertThat(found(text, "TEXT_REPLACED").getLocation().orElseThrow().getLine())
                .hasValue(4);
        assertThat(read(text).getReport().orElseThrow().toString())
                .contains("公开政府信息12件")
                .doesNotContain("办")
                .doesNotContain("结3件");
    }

    @Test
    void E03_what_was_read_wrongly_and_saved_again_says_how() {
        String page = new String(HostilePages.page("11").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(found(page, "CHARSET_SUSPECT").getMessage().zh()).contains("UTF-8 误按西文编码");
    }

    @Test
    void G05_G06_a_page_saved_as_a_workbook_is_read_and_its_name_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xls"), HostilePages.page("11"));

        ReadResult result = ReportReader.standard().read(file);

        assertThat(result.getReport()).isEqualTo(read(HostilePages.page("11")).getReport());
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .contains("NAME_MISMATCH");
    }

    @Test
    void G03_a_page_cut_anywhere_gives_a_result_and_no_figure_that_it_has_not() {
        byte[] whole = HostilePages.page("11").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            ReadResult result = ReportReader.standard().read(cut, ReadOptions.DEFAULT);
            assertThat(result.getReport().isPresent() || result.hasErrors()).isTrue();
            Cell figure = license(result);
            assertThat(!figure.isNumber() || figure.equals(Cell.of(11)))
                    .as("cut at %d: %s %s", length, figure, result.getFindings())
                    .isTrue();
        }
    }

    @Test
    void G04_a_page_with_flipped_bits_gives_a_result() {
        byte[] whole = HostilePages.page("11").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            byte[] bad = whole.clone();
            for (int k = 0; k <= i % 4; k++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            ReadResult result = ReportReader.standard().read(bad, ReadOptions.DEFAULT);
            assertThat(result.getReport().isPresent() || result.hasErrors()).isTrue();
        }
    }

    @Test
    void W03_nothing_that_a_page_refers_to_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            read(HostilePages.page("<img src='" + address + "a'>11")
                    .replace(
                            "<meta",
                            "<base href='" + address + "'><link rel=stylesheet href=a.css><script src=a.js></script>"
                                    + "<meta http-equiv=refresh content='0;url=b'><iframe src=c></iframe><meta"));
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void W03_the_text_of_a_script_is_text_and_comes_back_from_JSON_and_XML() {
        String script = "<script>alert(1)</script>\" onmouseover=x ]]>";
        ReadResult result = read(HostilePages.text(script.replace("<", "&lt;")));
        List<Paragraph> paragraphs = paragraphs(result);

        assertThat(paragraphs).extracting(Paragraph::getText).containsExactly(script);
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.XML)) {
            byte[] written = ReportWriter.of(format).toBytes(result.getReport().orElseThrow());
            assertThat(new String(written, StandardCharsets.UTF_8).contains("<script>"))
                    .isEqualTo(format == ReportFormat.JSON);
            assertThat(ReportReader.standard()
                            .read(written, ReadOptions.DEFAULT)
                            .getReport())
                    .isEqualTo(result.getReport());
        }
    }

    private static List<Paragraph> paragraphs(ReadResult result) {
        return result.getReport().orElseThrow().getSections().get(0).getText().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }
}
