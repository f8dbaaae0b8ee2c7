package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.refused;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withCount;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows E01 to E11 of the hostile input suite, as far as they concern JSON. */
class EncodingTest {

    static byte[] withBytes(String hex) {
        String document = with("\"publication\": {\"version\": \"@\"}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = document.indexOf('@');
        out.writeBytes(document.substring(0, at).getBytes(StandardCharsets.UTF_8));
        for (String b : hex.split(" ")) {
            out.write(Integer.parseInt(b, 16));
        }
        out.writeBytes(document.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Test
    void E01_a_byte_order_mark_is_skipped_and_told() {
        ReadResult result = read("\uFEFF" + withCount("1"));
        assertThat(result.getReport()).contains(accepted(withCount("1")));
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(ReadingCode.BOM_SKIPPED.code());
        assertThat(result.getProvenance().toMap())
                .isEqualTo(read(withCount("1")).getProvenance().toMap());
        refused("\uFEFF\uFEFF" + withCount("1"), ReadingCode.FORMAT_UNKNOWN);
    }

    @Test
    void E02_GBK_bytes_are_refused_at_the_first_and_named() {
        byte[] document = withCount("1").getBytes(Charset.forName("GB18030"));
        Finding finding = refused(document, ReadingCode.ENC_MALFORMED);
        assertThat(finding.getMessage().zh()).contains("GB18030");
        assertThat(finding.getLocation().orElseThrow().getLine()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF",
                "C0 AF",
                "C1 81",
                "E0 80 AF",
                "E0 9F BF",
                "ED A0 80",
                "ED BF BF",
                "ED A0 BD ED B8 80",
                "F0 80 80 AF",
                "F0 8F BF BF",
                "F4 90 80 80",
                "F5 80 80 80",
                "F8 88 80 80 80",
                "80",
                "BF",
                "E4 B8",
                "E4 B8 41",
                "C2 41",
                "F0 9F 98",
                "FE"
            })
    void E04_bytes_that_are_not_strict_UTF_8_are_refused(String hex) {
        Finding finding = refused(withBytes(hex), ReadingCode.ENC_MALFORMED);
        int column = with("\"publication\": {\"version\": \"@\"}").indexOf('@') + 1;
        assertThat(finding.getLocation()).contains(Location.ofLine(1, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C2 80", "DF BF", "E0 A0 80", "ED 9F BF", "EE 80 80", "EF BF BF", "F0 90 80 80", "F4 8F BF BF"})
    void E04_the_borders_of_strict_UTF_8_are_accepted(String hex) {
        assertThat(read(withBytes(hex)).getReport()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void E04_a_byte_that_is_wrong_has_its_line_and_column_however_lines_end(String lineEnd) {
        String before = "{\"𠮷\":" + lineEnd + lineEnd + "文\": \"𠮷文é";
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] document = (mark + before + "@" + lineEnd + "\"}").getBytes(StandardCharsets.UTF_8);
            document[new String(document, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0xFF;
            Finding finding = refused(document, ReadingCode.ENC_MALFORMED);
            assertThat(finding.getLocation()).contains(Location.ofLine(3, 9));
            assertThat(finding.getOperands())
                    .containsEntry("expected", "UTF-8")
                    .containsEntry("found", "is not from here on");
        }
    }

    @Test
    void G03_a_document_that_ends_inside_a_character_is_cut_off_there() {
        byte[] document = "{\n\"文𠮷".getBytes(StandardCharsets.UTF_8);
        for (int length = document.length - 3; length < document.length; length++) {
            Finding finding = refused(java.util.Arrays.copyOf(document, length), ReadingCode.TRUNCATED);
            assertThat(finding.getLocation()).contains(Location.ofLine(2, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83d", "\\ude00\\ud83d"})
    void E05_half_of_a_character_is_refused(String text) {
        refused(with("\"publication\": {\"version\": \"" + text + "\"}"), ReadingCode.TEXT_LONE_SURROGATE);
        refused(
                with("\"sections\": [{\"kind\": \"overview\", \"text\": [\"" + text + "\"]}]"),
                ReadingCode.TEXT_LONE_SURROGATE);
        refused(withCount("{\"unreadable\": \"" + text + "\"}"), ReadingCode.TEXT_LONE_SURROGATE);
    }

    @Test
    void E05_half_of_a_character_in_a_name_is_malformed() {
        refused(with("\"\\ud800\": 1"), ReadingCode.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "x-UTF-16LE-BOM", "X-UTF-32BE-BOM"})
    void E06_other_Unicode_encodings_are_refused(String charset) {
        Finding finding = refused(withCount("1").getBytes(Charset.forName(charset)), ReadingCode.ENC_UNSUPPORTED);
        assertThat(finding.getOperands())
                .containsEntry("format", "JSON")
                .containsEntry("expected", "UTF-8")
                .containsEntry("found", "UTF-16 or UTF-32");
    }

    @Test
    void E07_a_character_across_any_buffer_edge_is_read_whole() {
        for (int edge : new int[] {4000, 8000, 8192, 64_000, 65_536}) {
            for (int shift = -3; shift <= 3; shift++) {
                String text = "a".repeat(edge - 150 + shift) + "𠮷文é".repeat(60);
                String document = with("\"publication\": {\"version\": \"" + text + "\"}");
                assertThat(accepted(document).getPublication().orElseThrow().getVersion())
                        .contains(text);
            }
        }
    }

    @Test
    void E08_E10_rare_and_private_characters_come_back_as_they_were() {
        String text = "𠮷\uE81E\uE78D\uFE10\uFFFE\uFDD0\\u0000\\u000b\u2028";
        var report = accepted(with("\"publication\": {\"version\": \"" + text + "\"}"));
        assertThat(accepted(Documents.write(report))).isEqualTo(report);
        assertThat(report.getPublication().orElseThrow().getVersion().orElseThrow())
                .contains("\u0000\u000b");
    }

    @Test
    void E11_invisible_characters_in_a_name_are_kept_and_told() {
        ReadResult result = read(Documents.HEAD.replace("示例市", "示\u200B例\u202E市") + "}");
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).contains("\u200B");
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.TEXT_INVISIBLE.code());
        assertThat(result.getFindings().get(0).getMessage().en()).contains("U+200B");
    }
}
