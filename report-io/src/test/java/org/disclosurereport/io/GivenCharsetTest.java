package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.api.Test;

/** Rows E02, E03 and X12 of the hostile input suite when the caller names the encoding. */
class GivenCharsetTest {

    private static final String HEAD = "<report xmlns=\"urn:org.disclosurereport:report:1\"><edition>FY2021</edition>"
            + "<year>2025</year><organ><name>%s</name></organ></report>";
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    private static ReadResult read(String document, Charset charset, Charset given) {
        return Doors.read(
                document.getBytes(charset), ReadOptions.builder().charset(given).build());
    }

    private static String xml(String declared, String organ) {
        return (declared.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                + HEAD.formatted(organ);
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .filter(code -> code.contains("CHARSET") || code.startsWith("ENC") || code.startsWith("BOM"))
                .toList();
    }

    private static String organ(ReadResult result) {
        return result.getReport().orElseThrow().getOrgan().getName();
    }

    @Test
    void X12_a_declared_Latin_is_read_only_if_the_caller_names_it() {
        ReadResult asked = read(xml("ISO-8859-1", "Préfecture"), LATIN, LATIN);
        assertThat(codes(asked)).isEmpty();
        assertThat(organ(asked)).isEqualTo("Préfecture");
        ReadResult byAnotherName = read(xml("GB18030", "政府"), GBK, GBK);
        assertThat(codes(byAnotherName)).as("GBK is a part of GB18030").isEmpty();
        ReadResult unasked = Doors.read(xml("ISO-8859-1", "Préfecture").getBytes(LATIN), ReadOptions.DEFAULT);
        assertThat(codes(unasked)).containsExactly("CHARSET_SUSPECT");
        assertThat(unasked.getReport()).isEmpty();
        assertThat(unasked.getFindings().get(0).getMessage().en()).contains("ISO-8859-1", "has no Chinese");
        assertThat(codes(Doors.read(xml("Latin1", "Préfecture").getBytes(LATIN), ReadOptions.DEFAULT)))
                .containsExactly("CHARSET_SUSPECT");
    }

    @Test
    void X12_any_encoding_is_read_that_the_caller_names() {
        ReadResult result = read(xml("Big5", "政府"), Charset.forName("Big5"), Charset.forName("Big5"));
        assertThat(organ(result)).isEqualTo("政府");
    }

    @Test
    void E02_GBK_that_says_nothing_or_something_else_is_read_if_the_caller_names_it() {
        ReadResult silent = read(xml("", "政府"), GBK, GBK);
        assertThat(codes(silent)).isEmpty();
        assertThat(organ(silent)).isEqualTo("政府");
        ReadResult lying = read(xml("UTF-8", "政府"), GBK, GBK);
        assertThat(organ(lying)).isEqualTo("政府");
        assertThat(codes(lying)).containsExactly("CHARSET_OVERRIDDEN");
        Finding finding = lying.getFindings().get(0);
        assertThat(finding.getOperands())
                .containsEntry("given", "GBK")
                .containsEntry("found", "UTF-8")
                .containsEntry("taken", "GBK");
    }

    @Test
    void E03_UTF_8_is_not_read_as_GBK_whoever_says_so() {
        assertThat(codes(read(xml("", "政府信息公开"), StandardCharsets.UTF_8, GBK))).containsExactly("CHARSET_SUSPECT");
        assertThat(codes(read("规章,1\n行政许可,2\n", StandardCharsets.UTF_8, GBK))).containsExactly("CHARSET_SUSPECT");
    }

    @Test
    void E02_bytes_that_are_not_what_the_caller_says_are_refused() {
        assertThat(codes(read(xml("", "政府"), GBK, StandardCharsets.UTF_8))).containsExactly("ENC_MALFORMED");
        assertThat(codes(read("规章,政府,1\n", GBK, StandardCharsets.UTF_8))).containsExactly("ENC_MALFORMED");
    }

    @Test
    void E01_a_byte_order_mark_wins_and_both_are_told() {
        ReadResult document = read("\uFEFF" + xml("", "政府"), StandardCharsets.UTF_8, GBK);
        assertThat(organ(document)).isEqualTo("政府");
        assertThat(codes(document)).containsExactly("BOM_SKIPPED", "CHARSET_OVERRIDDEN");
        ReadResult table = read("\uFEFF规章,1\n行政许可,2\n", StandardCharsets.UTF_16LE, GBK);
        assertThat(codes(table)).containsExactly("BOM_SKIPPED", "CHARSET_OVERRIDDEN");
        assertThat(codes(read("\uFEFF" + xml("UTF-16", "政府"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)))
                .containsExactly("BOM_SKIPPED");
    }

    @Test
    void a_text_table_in_a_named_encoding_is_not_said_to_be_guessed() {
        assertThat(codes(read("规章,1\n行政许可,2\n", GBK, GBK))).isEmpty();
        assertThat(codes(Doors.read("规章,1\n行政许可,2\n".getBytes(GBK), ReadOptions.DEFAULT)))
                .containsExactly("CHARSET_DETECTED");
    }

    @Test
    void E06_UTF_16_without_a_mark_is_read_if_the_caller_names_its_order() {
        assertThat(read("规章,1\n行政许可,2\n", StandardCharsets.UTF_16LE, StandardCharsets.UTF_16LE)
                        .getFormat())
                .contains(ReportFormat.CSV);
        assertThat(organ(read(xml("", "政府"), StandardCharsets.UTF_16BE, StandardCharsets.UTF_16BE)))
                .isEqualTo("政府");
    }

    @Test
    void JSON_is_UTF_8_whatever_the_caller_says() {
        String json = "{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"year\": 2025, "
                + "\"organ\": {\"name\": \"政府\"}}";
        ReadResult result = read(json, StandardCharsets.UTF_8, GBK);
        assertThat(organ(result)).isEqualTo("政府");
        assertThat(codes(result)).containsExactly("CHARSET_OVERRIDDEN");
        assertThat(codes(read(json, StandardCharsets.UTF_8, StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
