package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.HEAD;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withCount;
import static org.disclosurereport.io.json.Documents.withFees;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows J02, J13 and J14 of the hostile input suite: what is far too large is told with its kind, place and size. */
class OversizedJsonTest {

    /** As long as {@code disclosure-report/1}, so that every text of the head is short enough. */
    private static final int LIMIT = 19;

    private static ReadResult read(String document) {
        return read(document, ReadLimits.builder().maxTextLength(LIMIT).build());
    }

    private static ReadResult read(String document, ReadLimits limits) {
        ReadOptions options = ReadOptions.builder().limits(limits).build();
        return ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), options);
    }

    private static String withVersion(String text) {
        return with("\"publication\": {\"version\": \"" + text + "\"}");
    }

    private static Finding refused(String document, ReadingCode code) {
        ReadResult result = read(document);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(code.code());
        return result.getFindings().get(0);
    }

    private static Location place(String document, String part) {
        return Location.ofLine(1, document.codePointCount(0, document.indexOf(part)) + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaa",
                "文文文文文文文文文文文文文文文文文文文文",
                "éééééééééééééééééééé",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"",
                "\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",
                "\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587"
                        + "\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587"
            })
    void J13_a_text_one_longer_than_the_limit_stops_at_its_place(String text) {
        Finding finding = refused(withVersion(text), ReadingCode.LIMIT_TEXT);
        assertThat(finding.getLocation()).contains(place(withVersion(text), "\"" + text));
        assertThat(finding.getOperands())
                .containsEntry("option", "maxTextLength")
                .containsEntry("limit", "19")
                .containsEntry("found", "20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaa",
                "文文文文文文文文文文文文文文文文文文文",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"\\\"",
                "\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587\\u6587"
            })
    void J13_a_text_as_long_as_the_limit_is_read_and_what_is_too_long_behind_it_is_told(String text) {
        assertThat(read(withVersion(text)).getReport()).isPresent();
        String document =
                with("\"publication\": {\"version\": \"" + text + "\", \"address\": \"" + "b".repeat(20) + "\"}");
        assertThat(refused(document, ReadingCode.LIMIT_TEXT).getLocation()).contains(place(document, "\"bbb"));
    }

    @Test
    void J14_a_name_that_is_too_long_is_told_behind_a_number_as_long_as_a_text_may_be() {
        String document = HEAD + ", \"request\": {\"granted\": {\"total\": 1234567890123456789, \""
                + "n".repeat(100_000) + "\": 1}}}";
        assertThat(refused(document, ReadingCode.LIMIT_NAME).getLocation()).contains(place(document, "\"nnn"));
    }

    @Test
    void J13_a_text_without_end_that_is_far_too_long_is_told_as_a_text() {
        String document = HEAD + ", \"publication\": {\"version\": \"" + "b".repeat(100_000);
        assertThat(refused(document, ReadingCode.LIMIT_TEXT).getLocation()).contains(place(document, "\"bbb"));
        assertThat(refused(document + "\\", ReadingCode.LIMIT_TEXT).getLocation())
                .contains(place(document, "\"bbb"));
    }

    @Test
    void J02_a_number_without_end_that_is_far_too_long_is_told_as_a_number() {
        String document = HEAD + ", \"request\": {\"granted\": {\"total\": " + "9".repeat(100_000);
        assertThat(refused(document, ReadingCode.LIMIT_NUMBER).getLocation()).contains(place(document, "999"));
    }

    @Test
    void J13_a_text_that_nobody_wants_stops_too() {
        String document = with("\"zz\": [1, \"" + "b".repeat(20) + "\"]");
        ReadResult result = read(document);
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsOnlyOnce(ReadingCode.UNKNOWN_FIELD.code());
    }

    @Test
    void J02_a_number_of_a_thousand_and_one_characters_is_told_with_its_place_and_its_digits() {
        String document = withCount("9".repeat(1001));
        Finding finding = refused(document, ReadingCode.LIMIT_NUMBER);
        assertThat(finding.getLocation()).contains(place(document, "999"));
        assertThat(finding.getOperands()).containsEntry("limit", "20").containsEntry("found", "1001");
        Finding negative = refused(withCount("-" + "9".repeat(1001)), ReadingCode.LIMIT_NUMBER);
        assertThat(negative.getOperands()).containsEntry("found", "1001");
        assertThat(refused(withCount("9".repeat(1000)), ReadingCode.LIMIT_NUMBER)
                        .getOperands())
                .containsEntry("found", "1000");
    }

    @Test
    void J02_a_fraction_of_more_than_a_thousand_digits_is_told_with_its_place() {
        String document = withFees("0." + "1".repeat(1001));
        assertThat(refused(document, ReadingCode.LIMIT_NUMBER).getLocation()).contains(place(document, "0.111"));
        assertThat(refused(document, ReadingCode.LIMIT_NUMBER).getOperands()).containsEntry("found", "1002");
    }

    @Test
    void J02_a_number_that_is_too_long_behind_many_others_is_the_one_that_is_told() {
        String document =
                HEAD + ", \"request\": {\"granted\": {\"total\": 1, \"naturalPerson\" : \n" + "8".repeat(1001) + "}}}";
        assertThat(refused(document, ReadingCode.LIMIT_NUMBER).getLocation()).contains(Location.ofLine(2, 1));
    }

    @Test
    void J14_a_name_far_too_long_behind_a_text_of_many_escapes_is_told_as_a_name() {
        String document = with(
                "\"publication\": {\"version\": \"" + "\\n".repeat(19) + "\", \"" + "n".repeat(100_000) + "\": 1}");
        assertThat(refused(document, ReadingCode.LIMIT_NAME).getLocation()).contains(place(document, "\"nnn"));
    }

    @Test
    void J14_a_name_far_too_long_is_told_as_a_name_and_not_as_a_text() {
        for (String colon : new String[] {":", " :", "\n\t\r :"}) {
            String document = with("\"" + "n".repeat(100_000) + "\"" + colon + " 1");
            Finding finding = refused(document, ReadingCode.LIMIT_NAME);
            assertThat(finding.getLocation()).contains(place(document, "\"nnn"));
            assertThat(finding.getOperands()).containsEntry("limit", "256");
        }
    }

    @Test
    void J01_J13_limits_may_be_raised_each_for_itself() {
        String deep =
                HEAD.substring(0, HEAD.length() - 1) + ", \"parent\": {\"name\": \"a\"".repeat(50) + "}".repeat(52);
        assertThat(read(deep, ReadLimits.builder().maxDepth(51).build()).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.LIMIT_DEPTH.code());
        assertThat(read(deep, ReadLimits.builder().maxDepth(52).build()).getReport())
                .isPresent();
        String wide = withVersion("文".repeat(1_000_001));
        assertThat(read(wide, ReadLimits.builder().maxTextLength(1_000_001).build())
                        .getReport())
                .isPresent();
    }
}
