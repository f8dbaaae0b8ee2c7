package org.disclosurereport.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows C and E of the hostile suite for text tables. */
class CsvTableTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");
    private static final CellRef RULES_ISSUED = CellRef.parse("proactive/administrativeRule/issued");
    private static final Path FIXTURES = Path.of("src/test/resources/org/disclosurereport/io/FY2021");

    static final String TABLE = """
            示例市人民政府2023年政府信息公开工作年度报告,,,
            一、总体情况,,,
            {text},,,
            二、主动公开政府信息情况,,,
            信息内容,本年制发件数,本年废止件数,现行有效件数
            规章,3,5,74
            行政规范性文件,564,984,4185
            信息内容,本年处理决定数量,,
            行政许可,{license},,
            信息内容,本年处理决定数量,,
            行政处罚,6,,
            行政强制,7,,
            信息内容,本年收费金额（单位：万元）,,
            行政事业性收费,1.5,,
            """;

    @TempDir
    private Path folder;

    static String table(String license) {
        return TABLE.replace("{text}", "一段文字").replace("{license}", license);
    }

    private static ReadResult read(String text) {
        return Reading.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.removeIf(code -> code.equals("TABLE_MISSING"));
        return codes;
    }

    private static String figure(ReadResult result, CellRef ref) {
        return result.getReport().orElseThrow().find(ref).orElseThrow().toString();
    }

    private static Location placeOf(ReadResult result, String code) {
        return result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .findFirst()
                .flatMap(Finding::getLocation)
                .orElseThrow();
    }

    private static String overview(ReadResult result) {
        return result.getReport().orElseThrow().getSections().get(0).toString();
    }

    @Test
    void a_table_is_read_with_lines_and_fields_as_places() {
        ReadResult result = read(table("11"));
        assertThat(codes(result)).isEmpty();
        assertThat(figure(result, LICENSES)).isEqualTo("11");
        assertThat(result.getFormat()).contains(ReportFormat.CSV);
        assertThat(result.getProvenance().find(LICENSES)).contains(Location.ofLine(9, 2));
        ReadResult wrong = read(table("1l"));
        assertThat(placeOf(wrong, "NUM_SYNTAX")).isEqualTo(Location.ofLine(9, 2));
    }

    @Test
    void C01_quoted_fields_keep_every_character() {
        ReadResult result =
                read(TABLE.replace("{text}", "\"甲,乙\r\n丙\n\"\"丁\"\"，=1\"").replace("{license}", "\"1,234\""));
        assertThat(figure(result, LICENSES)).isEqualTo("1234");
        assertThat(overview(result)).contains("甲,乙").contains("丙").contains("\"丁\"，=1");
        assertThat(result.getProvenance().find(LICENSES)).contains(Location.ofLine(11, 2));
        assertThat(codes(result)).containsExactly("NORMALISED");
    }

    @Test
    void C01_a_quote_in_a_field_is_named_at_its_field() {
        ReadResult result = read(table("1\"2"));
        assertThat(codes(result)).contains("CSV_QUOTE", "NUM_SYNTAX");
        assertThat(placeOf(result, "CSV_QUOTE")).isEqualTo(Location.ofLine(9, 2));
        ReadResult behind = read(table("\"12\"3"));
        assertThat(codes(behind)).containsExactly("CSV_QUOTE");
        assertThat(behind.getReport()).isEmpty();
        assertThat(placeOf(behind, "CSV_QUOTE")).isEqualTo(Location.ofLine(9, 2));
    }

    @Test
    void C01_an_unclosed_quote_is_named_where_it_opens() {
        ReadResult result = read(TABLE.replace("{text}", "\"甲\n乙\",\"丙").replace("{license}", "1"));
        assertThat(codes(result)).contains("CSV_UNCLOSED");
        assertThat(result.getReport()).isEmpty();
        assertThat(placeOf(result, "CSV_UNCLOSED")).isEqualTo(Location.ofLine(4, 2));
    }

    @Test
    void C02_limits_hold_at_their_value_and_not_below() {
        String text = TABLE.replace("{text}", "文".repeat(500)).replace("{license}", "1");
        assertThat(limited(text, ReadLimits.builder().maxTextLength(500).build()))
                .isEmpty();
        assertThat(limited(text, ReadLimits.builder().maxTextLength(499).build()))
                .containsExactly("LIMIT_TEXT");
        assertThat(limited(text, ReadLimits.builder().maxColumns(4).build())).isEmpty();
        assertThat(limited(text, ReadLimits.builder().maxColumns(3).build())).containsExactly("LIMIT_COLUMNS");
        assertThat(limited(text, ReadLimits.builder().maxRecords(14).build())).isEmpty();
        assertThat(limited(text, ReadLimits.builder().maxRecords(13).build())).containsExactly("LIMIT_RECORDS");
        assertThat(limited(text, ReadLimits.builder().maxCells(30).build())).isEmpty();
        assertThat(limited(text, ReadLimits.builder().maxCells(29).build())).containsExactly("LIMIT_CELLS");
        assertThat(codes(read("行政许可,\"" + "文".repeat(2_000_000) + "\"\n"))).containsExactly("LIMIT_TEXT");
        assertThat(codes(read("行政许可,\"" + "a".repeat(20_000_000) + "\"\n"))).containsExactly("LIMIT_TEXT");
        assertThat(codes(read("行政许可" + ",".repeat(1_000_000) + "\n"))).containsExactly("LIMIT_COLUMNS");
    }

    private static List<String> limited(String text, ReadLimits limits) {
        return codes(Reading.read(
                text.getBytes(StandardCharsets.UTF_8),
                ReadOptions.builder().limits(limits).build()));
    }

    @Test
    void C03_a_record_that_lost_a_delimiter_is_named_in_a_table_of_one_width() {
        ReadResult result = read(table("11").replace("规章,3,5,74", "规章,3,74"));
        assertThat(codes(result)).containsExactly("CSV_WIDTH");
        assertThat(placeOf(result, "CSV_WIDTH")).isEqualTo(Location.ofLine(6, 2));
    }

    @Test
    void C03_ragged_records_blank_lines_and_delimiters_at_the_end_are_fine() {
        ReadResult result = read(table("11").replaceAll(",+\n", "\n").replace("规章,3,5,74", "\n规章,3,5,74,,,,"));
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport()
                        .orElseThrow()
                        .differences(read(table("11")).getReport().orElseThrow()))
                .isEmpty();
        assertThat(result.getProvenance().find(LICENSES)).contains(Location.ofLine(10, 2));
    }

    @Test
    void C03_a_header_repeated_before_more_rows_is_read_on() {
        ReadResult result = read(table("11").replace("行政规范性文件,", "信息内容,本年制发件数,本年废止件数,现行有效件数\n行政规范性文件,"));
        assertThat(figure(result, CellRef.parse("proactive/normativeDocument/issued")))
                .isEqualTo("564");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "，"})
    void C04_other_delimiters_are_found_by_the_labels_and_told(String delimiter) {
        ReadResult result = read(table("11").replace(",", delimiter));
        assertThat(codes(result)).containsExactly("CSV_DELIMITER");
        assertThat(figure(result, RULES_ISSUED)).isEqualTo("3");
    }

    @Test
    void C04_the_first_line_may_say_the_delimiter() {
        ReadResult result = read(
                "sep=|\n" + table("1,234").replace("{", "").replace(",", "|").replace("1|234", "1,234"));
        assertThat(codes(result)).containsExactly("NORMALISED");
        assertThat(figure(result, LICENSES)).isEqualTo("1234");
        assertThat(result.getProvenance().find(LICENSES)).contains(Location.ofLine(10, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\r", "\r\n", "\n\r", "\"\n", "x\n"})
    void C04_what_cannot_be_a_delimiter_is_none(String said) {
        ReadResult result = read("sep=" + said + table("11"));
        assertThat(figure(result, LICENSES)).isEqualTo("11");
    }

    @Test
    void C04_commas_inside_texts_and_figures_do_not_matter_between_tabs() {
        ReadResult result = read(table("11")
                .replace(",", "\t")
                .replace("一段文字", "甲，乙,丙;丁，".repeat(50))
                .replace("4185", "4,185"));
        assertThat(codes(result)).containsExactly("CSV_DELIMITER", "NORMALISED");
        assertThat(overview(result)).contains("甲，乙,丙;丁，甲");
    }

    @Test
    void a_row_under_two_headers_of_the_same_words_loses_no_figure_and_names_the_right_field() {
        CellRef penalties = CellRef.parse("proactive/penalty/decisions");
        String merged = table("11").replace("行政许可,11,,\n信息内容,", "行政许可,11,信息内容,");
        ReadResult one = read(merged);
        assertThat(figure(one, penalties)).isEqualTo("6");
        assertThat(one.getProvenance().find(penalties)).contains(Location.ofLine(10, 2));
        ReadResult two = read(merged.replace("行政处罚,6,,", "行政处罚,6,,9"));
        assertThat(figure(two, penalties)).isEqualTo("UNREADABLE 6 9");
        assertThat(codes(two)).contains("NUM_SYNTAX");
    }

    @Test
    void C05_line_ends_of_every_kind_are_read_and_irregular_ones_told() {
        DisclosureReport expected = read(table("11")).getReport().orElseThrow();
        ReadResult crlf = read(table("11").replace("\n", "\r\n"));
        assertThat(codes(crlf)).isEmpty();
        assertThat(crlf.getReport()).contains(expected);
        ReadResult cr = read(table("11").replace("\n", "\r"));
        assertThat(codes(cr)).containsExactly("CSV_LINE_ENDS");
        assertThat(cr.getReport()).contains(expected);
        assertThat(cr.getProvenance().find(LICENSES)).contains(Location.ofLine(9, 2));
        ReadResult mixed = read(table("11").replaceFirst("\n", "\r\n"));
        assertThat(codes(mixed)).containsExactly("CSV_LINE_ENDS");
        assertThat(mixed.getReport()).contains(expected);
        assertThat(codes(read(table("11").strip()))).containsExactly("CSV_LINE_ENDS");
    }

    @Test
    void C05_a_line_separator_is_text_and_a_zero_byte_is_refused() {
        assertThat(overview(read(TABLE.replace("{text}", "甲\u2028乙").replace("{license}", "1"))))
                .contains("甲");
        ReadResult zero = read(table("1\u00002"));
        assertThat(codes(zero)).containsExactly("TEXT_NOT_ALLOWED");
        assertThat(zero.getReport()).isEmpty();
        assertThat(placeOf(zero, "TEXT_NOT_ALLOWED").getLine()).hasValue(9);
    }

    @Test
    void C06_headers_that_stand_twice_or_not_at_all_are_named() {
        ReadResult twice = read(table("11").replace("本年废止件数", "本年制发件数"));
        assertThat(codes(twice)).contains("HEADER_DUPLICATE");
        assertThat(twice.getFindings().toString()).contains("first=5:2").contains("second=5:3");
        assertThat(codes(read(table("11").replace("本年废止件数", "")))).contains("HEADER_MISSING");
        ReadResult quoted = read("\ufeff" + table("11").replace("本年制发件数", "\"本年制发件数\""));
        assertThat(codes(quoted)).containsExactly("BOM_SKIPPED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"0011\"", "\"=\"\"0011\"\"\""})
    void C07_text_kept_by_a_formula_is_unwrapped_and_told(String field) {
        ReadResult result = read(table(field));
        assertThat(codes(result)).contains("NORMALISED");
        assertThat(codes(result)).doesNotContain("CSV_QUOTE");
        assertThat(figure(result, LICENSES)).isEqualTo("11");
        assertThat(result.getFindings().toString()).contains("9:2「=\"0011\"」");
    }

    @ParameterizedTest
    @CsvSource({"1.23E+11", "1月2日", "Jan-02", "2023/1/2", "#REF!", "=SUM(B1:B2)", "TRUE"})
    void C07_what_a_spreadsheet_made_of_a_figure_is_not_guessed_back(String field) {
        ReadResult result = read(table(field));
        assertThat(result.hasErrors()).isTrue();
        assertThat(figure(result, LICENSES)).contains(field);
    }

    @Test
    void E01_E06_byte_order_marks_decide_and_are_told() {
        DisclosureReport expected = read(table("11")).getReport().orElseThrow();
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            ReadResult result = Reading.read(("\ufeff" + table("11")).getBytes(Charset.forName(charset)));
            assertThat(codes(result)).as(charset).containsExactly("BOM_SKIPPED");
            assertThat(result.getReport()).as(charset).contains(expected);
        }
        ReadResult without = Reading.read(table("11").getBytes(StandardCharsets.UTF_16LE));
        assertThat(without.getReport()).isEmpty();
        assertThat(without.hasErrors()).isTrue();
    }

    @Test
    void E02_E08_GB18030_is_found_by_strict_decoding_and_kept_exactly() {
        String text = "㐂𠮷镕\u3000";
        ReadResult result = Reading.read(
                TABLE.replace("{text}", text).replace("{license}", "11").getBytes(GB18030));
        assertThat(codes(result)).containsExactly("CHARSET_DETECTED");
        assertThat(overview(result)).contains("㐂𠮷镕");
    }

    @Test
    void E04_bytes_of_no_encoding_are_refused_at_their_line() {
        byte[] content = table("1?1").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            content[i] = content[i] == '?' ? (byte) 0xff : content[i];
        }
        ReadResult result = Reading.read(content);
        assertThat(codes(result)).containsExactly("ENC_MALFORMED");
        assertThat(placeOf(result, "ENC_MALFORMED").getLine()).hasValue(9);
        byte[] marked = "\ufeff规章,1\n?".getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 1] = (byte) 0xc4;
        assertThat(codes(Reading.read(marked))).containsExactly("ENC_MALFORMED");
    }

    @Test
    void E07_characters_split_over_buffers_are_whole() {
        String expected = read(TABLE.replace("{text}", "政府").replace("{license}", "11"))
                .getReport()
                .orElseThrow()
                .getOrgan()
                .toString();
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            for (int edge : new int[] {8192, 65_536}) {
                for (int shift = -3; shift <= 3; shift++) {
                    String head = TABLE.substring(0, TABLE.indexOf("{text}"));
                    int before = head.getBytes(charset).length;
                    String text = "a".repeat(edge - before + shift) + "政府𠮷信息";
                    ReadResult result = Reading.read(TABLE.replace("{text}", text)
                            .replace("{license}", "11")
                            .getBytes(charset));
                    assertThat(overview(result).contains(text)).isTrue();
                    assertThat(result.getReport().orElseThrow().getOrgan().toString())
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void G05_G06_a_text_table_named_xls_is_read_and_told_and_a_page_is_named() throws IOException {
        Path tabs = Files.writeString(folder.resolve("a.xls"), table("11").replace(",", "\t"));
        ReadResult result = ReportReader.standard().read(tabs);
        assertThat(codes(result)).containsExactly("CSV_DELIMITER", "NAME_MISMATCH");
        assertThat(result.getReport()).isPresent();
        for (String page : List.of(
                "<html><table><tr><td>规章,1</td></tr></table></html>", "\ufeff<!DOCTYPE html>\n<html><body>规章,1")) {
            ReadResult other = ReportReader.standard().read(Files.writeString(folder.resolve("b.xls"), page));
            assertThat(other.getFormat()).contains(ReportFormat.HTML);
            assertThat(codes(other)).contains("NAME_MISMATCH");
        }
        String archive = "MIME-Version: 1.0\nContent-Type: multipart/related, a\n";
        assertThat(codes(ReportReader.standard().read(Files.writeString(folder.resolve("d.xls"), archive))))
                .containsExactly("FORMAT_UNSUPPORTED");
        Path text = Files.writeString(folder.resolve("c.txt"), table("11"));
        assertThat(codes(ReportReader.standard().read(text))).isEmpty();
    }

    @Test
    void G03_a_table_cut_anywhere_never_gives_another_figure_in_silence() throws IOException {
        byte[] good = Files.readAllBytes(FIXTURES.resolve("county-2023-wrong-suit-total.typed-by-hand.utf-8-bom.csv"));
        ReadResult whole = ReportReader.standard().read(good, ReadOptions.DEFAULT);
        for (int length = 1; length < good.length; length++) {
            ReadResult result = ReportReader.standard().read(Arrays.copyOf(good, length), ReadOptions.DEFAULT);
            if (result.getReport().isPresent()) {
                DisclosureReport report = result.getReport().get();
                for (CellRef ref : report.differences(whole.getReport().orElseThrow())) {
                    boolean told = !codes(result).equals(codes(whole));
                    assertThat(told || report.find(ref).orElseThrow().equals(Cell.BLANK))
                            .as("cut at %s: %s", length, ref)
                            .isTrue();
                }
            } else {
                assertThat(result.hasErrors()).isTrue();
            }
        }
    }

    @Test
    void G04_flipped_bits_never_change_a_figure_in_silence() throws IOException {
        for (String name : List.of(
                "county-2023-wrong-suit-total.typed-by-hand.utf-8-bom.csv",
                "city-2024-all-organs.one-sheet.gb18030.csv")) {
            byte[] good = Files.readAllBytes(FIXTURES.resolve(name));
            ReadResult whole = ReportReader.standard().read(good, ReadOptions.DEFAULT);
            BitSet digits = digits(good, name.contains("gb") ? GB18030 : StandardCharsets.UTF_8);
            List<String> silent = new ArrayList<>();
            for (int bit = 0; bit < good.length * 8; bit += Integer.getInteger("report.flip", 53)) {
                byte[] flipped = good.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                ReadResult result = ReportReader.standard().read(flipped, ReadOptions.DEFAULT);
                if (result.getReport().isEmpty()) {
                    assertThat(result.hasErrors()).as("bit %s", bit).isTrue();
                } else if (Reading.codes(result).equals(Reading.codes(whole))
                        && !digits.get(bit / 8)
                        // a sentence with another word in it is still a sentence
                        && result
                                .getReport()
                                .get()
                                .differences(whole.getReport().orElseThrow())
                                .stream()
                                .anyMatch(ref -> !ref.table().equals(StatedFigure.TABLE))) {
                    silent.add(name + " bit " + bit);
                }
            }
            assertThat(silent).isEmpty();
        }
    }

    /** The bytes of digits, of either width. */
    private static BitSet digits(byte[] content, Charset charset) {
        BitSet digits = new BitSet();
        int at = 0;
        for (int c : new String(content, charset).codePoints().toArray()) {
            int length = Character.toString(c).getBytes(charset).length;
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９') || c == '.' || c == '．') {
                digits.set(at, at + length);
            }
            at += length;
        }
        return digits;
    }

    @Test
    void hostile_tables_are_read_in_little_space_and_time() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 200_000; i++) {
            bytes.writeBytes("其他,总计,1\n".getBytes(StandardCharsets.UTF_8));
        }
        ReadResult result = Reading.read(bytes.toByteArray());
        assertThat(result.hasErrors()).isTrue();
        assertThat(codes(read("\"".repeat(3_000_001) + ",规章"))).isNotEmpty();
    }

    @Test
    void a_table_that_says_its_delimiter_is_no_running_text_however_many_sentences_it_has() {
        String sentences = "政府信息公开工作有序开展。".repeat(3) + "\n";
        String table = "sep=|\n" + sentences.repeat(40) + table("11").replace(',', '|');

        ReadResult result = ReportReader.standard().read(table.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(result.getFormat()).contains(ReportFormat.CSV);
        assertThat(result.getReport().orElseThrow().find(LICENSES)).contains(Cell.of(11));
    }
}
