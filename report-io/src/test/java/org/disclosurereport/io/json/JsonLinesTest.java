package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.io.MarkedDocument.placeIn;
import static org.disclosurereport.io.MarkedDocument.unmarked;
import static org.disclosurereport.io.json.Documents.HEAD;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.full;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withCount;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWithLists;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.json.codec.JsonLines;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many reports in one document, each on its line. The sign ‸ stands before the place of a finding. */
class JsonLinesTest {

    private static final CellRef COUNT = CellRef.parse("request/newlyReceived/naturalPerson");

    private static final String ONE = withCount("1");
    private static final String TWO = withCount("2");

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static List<ReadResult> read(String document) {
        return read(document, ReadOptions.DEFAULT);
    }

    /** What bytes, and a stream that gives one byte a time, came to. */
    private static List<ReadResult> read(String document, ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        JsonLines.readAll(bytes(document), options, results::add);
        List<ReadResult> slow = new ArrayList<>();
        try {
            JsonLines.readAll(oneByOne(bytes(document)), options, slow::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(slow).isEqualTo(results);
        return results;
    }

    private static InputStream oneByOne(byte[] content) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }

    private static ReadOptions lineOf(int maxBytes) {
        return ReadOptions.builder()
                .limits(ReadLimits.builder().maxBytes(maxBytes).build())
                .build();
    }

    private static List<Cell> counts(List<ReadResult> results) {
        return results.stream()
                .map(result -> result.getReport().flatMap(report -> report.find(COUNT)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    @Test
    void a_report_is_written_on_one_line_without_blanks() {
        assertThat(ReportWriter.of(ReportFormat.JSON_LINES).toBytes(ReportWithLists.create()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("""
                        {"format":"disclosure-report/1","edition":"FY2008","year":2010,"organ":{"name":"示例县人民政府"},\
                        "statistics":[{"key":"pingtan","annex":"pingtan","title":"附表：统计<表>",\
                        "columns":[{"key":"year","label":"2010年"},{"key":"cumulative","label":"历年累计"}],\
                        "rows":[{"key":"itemsDisclosed","label":"主动公开信息数","unit":"条","figures":{"year":51,"cumulative":-3}},\
                        {"key":"requestsAccepted","label":"其中：“受理”&数","unit":"件",\
                        "figures":{"year":"/","cumulative":{"unreadable":"约 \\"3\\" 件"}}},\
                        {"key":"row3","label":"收费","unit":"万元","figures":{"year":"-","cumulative":1.5}},\
                        {"key":"row4","label":"没有填的","figures":{}}]},\
                        {"key":"list2","columns":[{"key":"column1","label":"第一栏"}],\
                        "rows":[{"key":"row1","label":"满意度","unit":"%","figures":{"column1":98.25}}]},\
                        {"key":"list3","title":"","columns":[{"key":"column20","label":"第二十栏"}],"rows":[]}]}
                        """);
    }

    @Test
    void every_report_that_is_written_adds_a_line_and_is_read_equal() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DisclosureReport report : List.of(full(), ReportWithLists.create(), accepted(ONE))) {
            ReportWriter.of(ReportFormat.JSON_LINES).write(report, out);
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written.lines()).hasSize(3);
        assertThat(read(written))
                .extracting(result -> result.getReport().orElseThrow())
                .containsExactly(full(), ReportWithLists.create(), accepted(ONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\nB\n",
                "A\nB",
                "A\r\nB\r\n",
                "A\r\nB\r",
                "\n\nA\n \t \n\r\nB\n\n",
                "\rA\nB\n",
                "A\n\r\rB\n \n ",
                "\uFEFFA\nB\n"
            })
    void every_line_that_is_not_blank_is_a_report(String lines) {
        List<ReadResult> results = read(lines.replace("A", ONE).replace("B", TWO));

        assertThat(results).hasSize(2);
        assertThat(counts(results)).containsExactly(Cell.of(1), Cell.of(2));
        assertThat(codes(results.get(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \t\r\n\r", "\n\n \n"})
    void blank_lines_are_no_reports(String lines) {
        assertThat(read(lines)).isEmpty();
        assertThat(JsonLines.count(bytes(lines))).isZero();
    }

    @Test
    void lines_are_counted_without_the_blank_ones() {
        assertThat(JsonLines.count(bytes("{}"))).isEqualTo(1);
        assertThat(JsonLines.count(bytes("{ }\n \t\r\n\n {}\r\n"))).isEqualTo(2);
        assertThat(JsonLines.count(bytes("a b\nc"))).isEqualTo(2);
    }

    /** {@code {}} says nothing of a report; with another one below it, it is still a document of its own. */
    @Test
    void an_empty_object_does_not_begin_json_lines() {
        assertThat(JsonLines.begin(bytes("{}\n{\"a\": 1}"))).isFalse();
        assertThat(JsonLines.begin(bytes(" \n {}\n{\"a\": 1}"))).isFalse();
        assertThat(JsonLines.begin(bytes(" \n {\"a\": 1}\n{}"))).isTrue();
    }

    @Test
    void a_byte_of_0_ends_no_line() {
        List<ReadResult> results = read(ONE + "\n{\"a\"\u0000: 1}\n" + TWO);

        assertThat(results).hasSize(3);
        assertThat(codes(results.get(1))).containsExactly("MALFORMED_JSON");
        assertThat(counts(results)).containsExactly(Cell.of(1), Cell.of(2));
    }

    /** The result of the one line that is no report; all others are. */
    private static ReadResult refused(List<ReadResult> results) {
        List<ReadResult> refused =
                results.stream().filter(result -> result.getReport().isEmpty()).toList();
        assertThat(refused).hasSize(1);
        assertThat(counts(results)).hasSize(results.size() - 1);
        return refused.get(0);
    }

    private static Location lastPlace(ReadResult result) {
        List<Finding> findings = result.getFindings();
        return findings.get(findings.size() - 1).getLocation().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R\nR\nH, \"scope\": ‸5}\nR\n",
                "R\r\nR\r\n\r\nH, \"scope\": ‸5}\r\nR\r\n",
                "\n \nR\nR\n  H, \"title\": \"𠮷\", \"scope\": ‸5}",
                "‸7\nR\n",
                "R\nR\n{\"𠮷\": ‸x}\nR\n",
                "R\nR‸!\nR\n",
                "R\nR ‸{}\nR\n",
                "\uFEFFR\nR\n{\"a\": 1‸]}\nR",
                "\uFEFFH, \"scope\": ‸5}\nR",
                "R\nR\n{\"文\": ‸\nR",
                "R\r\nR\r\n{\"文\": ‸\r\nR\r\n",
                "R\nR\n{\"文\": ‸"
            })
    void a_line_that_is_no_report_is_told_where_it_is_and_does_not_stop_the_others(String lines) {
        String marked = lines.replace("H", HEAD).replace("R", ONE);
        List<ReadResult> results = read(unmarked(marked));

        assertThat(results).hasSizeGreaterThan(1);
        assertThat(lastPlace(refused(results)))
                .isEqualTo(placeIn(marked.startsWith("\uFEFF") ? marked.substring(1) : marked));
    }

    @ParameterizedTest
    @CsvSource({
        "'~H, \"scope\": 5}\nR', 2",
        "'R\n~~R~\n~R\nH, \"scope\": 5}\nR', 7",
        "'R\nR\nH, \"scope\":~5}\nR', 4",
        "'R~\n{\"a\": ]\n~', 2"
    })
    void a_carriage_return_alone_counts_as_a_line_but_ends_no_report(String lines, int line) {
        List<ReadResult> results =
                read(lines.replace("H", HEAD).replace("R", ONE).replace('~', '\r'));

        assertThat(lastPlace(refused(results)).getLine()).hasValue(line);
    }

    @Test
    void figures_and_elements_know_their_line() {
        List<ReadResult> results = read(ONE + "\n\n  " + TWO + "\n");

        assertThat(results.get(0).getProvenance().find(COUNT)).contains(Location.ofLine(1, placeOfFigure(ONE)));
        assertThat(results.get(1).getProvenance().find(COUNT)).contains(Location.ofLine(3, 2 + placeOfFigure(TWO)));
        assertThat(results.get(1).getProvenance().find(ElementRef.of("year")))
                .contains(Location.ofLine(3, 3 + TWO.indexOf("2025")));
    }

    private static int placeOfFigure(String report) {
        return report.indexOf("\"naturalPerson\": ") + "\"naturalPerson\": ".length() + 1;
    }

    @Test
    void a_byte_order_mark_is_told_in_its_line() {
        List<ReadResult> results = read("\uFEFF" + ONE + "\n" + ONE + "\n\uFEFF" + TWO);

        assertThat(results)
                .extracting(JsonLinesTest::codes)
                .containsExactly(List.of("BOM_SKIPPED"), List.of(), List.of("BOM_SKIPPED"));
        assertThat(lastPlace(results.get(0))).isEqualTo(Location.ofLine(1, 1));
        assertThat(lastPlace(results.get(2))).isEqualTo(Location.ofLine(3, 1));
        assertThat(counts(results)).containsExactly(Cell.of(1), Cell.of(1), Cell.of(2));
    }

    @Test
    void how_many_findings_are_not_listed_is_told_without_a_place() {
        ReadOptions one = ReadOptions.builder()
                .limits(ReadLimits.builder().maxFindings(1).build())
                .build();
        ReadResult result = refused(read(ONE + "\n" + with("\"a\": 1, \"b\": 2, \"c\": 3"), one));

        assertThat(codes(result)).containsExactly("UNKNOWN_FIELD", "MORE_FINDINGS");
        assertThat(result.getFindings().get(1).getLocation()).isEmpty();
    }

    @Test
    void the_limit_of_bytes_holds_for_every_line_without_its_end() {
        int length = bytes(ONE).length;
        String document = ONE + "\r\n" + " ".repeat(length + 1) + "\n" + TWO + " \n" + TWO;

        assertThat(read(document, lineOf(length + 1))).hasSize(3);
        List<ReadResult> results = read(document, lineOf(length));
        assertThat(results).hasSize(3);
        assertThat(counts(results)).containsExactly(Cell.of(1), Cell.of(2));
        assertThat(results.get(1).getReport()).isEmpty();
        assertThat(results.get(1).getFindings()).hasSize(1);
        Finding finding = results.get(1).getFindings().get(0);
        assertThat(finding.getCode()).isEqualTo(ReadingCode.LIMIT_BYTES.code());
        assertThat(finding.getLocation()).contains(Location.ofLine(3, 1));
        assertThat(finding.getOperands())
                .containsEntry("option", "maxBytes")
                .containsEntry("limit", String.valueOf(length))
                .containsEntry("found", String.valueOf(length + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{R}\n{R}",
                "{R}\n{",
                "{R} \t\r\n\n {R}\n",
                "\n {R}\n{R}",
                "\uFEFF{R}\n{R}",
                "\uFEFF\n{R}\r\n\r\n{R}",
                "{R]}\n{R}"
            })
    void many_reports_are_recognised_by_the_second(String document) {
        assertThat(JsonLines.begin(bytes(document))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "\uFEFF",
                "{R}",
                "{R}\n",
                "{R}\n \r\n\t",
                "{R}{R}",
                "{R}\n[{R}]",
                "[{R}\n{R}]",
                "{\nR}\n{R}",
                "{R\n{R}",
                "{R},\n{R}",
                "{}\n{R}",
                "{",
                "x{R}\n{R}"
            })
    void one_report_or_none_is_not_many(String document) {
        assertThat(JsonLines.begin(bytes(document))).isFalse();
    }

    @Test
    void the_reader_of_all_formats_reads_lines_and_says_so(@TempDir Path directory) throws IOException {
        byte[] many = bytes(ONE + "\n" + TWO + "\n");
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(many, ReadOptions.DEFAULT, results::add);
        ReportReader.standard()
                .readAll(Files.write(directory.resolve("a.jsonl"), many), ReadOptions.DEFAULT, results::add);

        assertThat(counts(results)).containsExactly(Cell.of(1), Cell.of(2), Cell.of(1), Cell.of(2));
        assertThat(results).allSatisfy(result -> {
            assertThat(result.getFormat()).contains(ReportFormat.JSON_LINES);
            assertThat(result.getFindings()).isEmpty();
        });
    }

    @Test
    void what_was_read_is_given_before_the_stream_fails() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        InputStream in = new SequenceInputStream(oneByOne(bytes(ONE + "\n" + TWO)), failing);
        List<ReadResult> results = new ArrayList<>();

        assertThatThrownBy(() -> JsonLines.readAll(in, ReadOptions.DEFAULT, results::add))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
        assertThat(counts(results)).containsExactly(Cell.of(1));
    }

    @Test
    void what_the_caller_throws_ends_the_reading() {
        List<ReadResult> results = new ArrayList<>();
        Consumer<ReadResult> refusing = result -> {
            results.add(result);
            throw new IllegalStateException("Enough");
        };

        assertThatThrownBy(() -> JsonLines.readAll(bytes(ONE + "\n" + TWO), ReadOptions.DEFAULT, refusing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Enough");
        assertThat(results).hasSize(1);
    }
}
