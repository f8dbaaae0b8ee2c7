package org.disclosurereport.io.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.junit.jupiter.api.Test;

/** Which token is told as the one that is too large. */
class OversizedTokenTest {

    private static final int TEXT = 10;

    private static Finding found(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        WireFindings findings = new WireFindings(5);
        new OversizedToken(
                        bytes,
                        new BytePlaces(bytes, 0),
                        ReadLimits.builder().maxTextLength(TEXT).build(),
                        findings)
                .report(0);
        assertThat(findings.toList()).hasSize(1);
        return findings.toList().get(0);
    }

    private static void assertFound(String content, ReadingCode code, int column) {
        assertThat(found(content).getCode()).as(content).isEqualTo(code.code());
        assertThat(found(content).getLocation()).as(content).contains(Location.ofLine(1, column));
    }

    @Test
    void a_name_may_have_256_characters() {
        String longest = "n".repeat(256);
        assertFound("{\"" + longest + "\": \"" + "t".repeat(TEXT + 1) + "\"}", ReadingCode.LIMIT_TEXT, 262);
        assertFound("{\"" + longest + "n\": \"" + "t".repeat(TEXT + 1) + "\"}", ReadingCode.LIMIT_NAME, 2);
    }

    @Test
    void a_text_before_a_colon_is_a_name_and_before_the_end_it_is_none() {
        String text = "t".repeat(TEXT + 1);
        assertFound("{\"" + text + "\" \t : \"" + text + "\"}", ReadingCode.LIMIT_TEXT, 20);
        assertFound("[\"" + text + "\"", ReadingCode.LIMIT_TEXT, 2);
        assertFound("[\"" + text + "\"  ", ReadingCode.LIMIT_TEXT, 2);
        assertFound("[\"" + text + "tt", ReadingCode.LIMIT_TEXT, 2);
        assertFound("[\"" + text + "\"文: 1", ReadingCode.LIMIT_TEXT, 2);
    }

    @Test
    void a_number_has_digits_signs_points_and_exponents() {
        assertFound("[1, +" + "1".repeat(TEXT) + "]", ReadingCode.LIMIT_NUMBER, 5);
        assertFound("[-1.5E+10, -1.5E+10000]", ReadingCode.LIMIT_NUMBER, 12);
    }

    @Test
    void where_no_token_is_too_large_the_document_is() {
        String content = "{\"a\": [1, \"" + "t".repeat(TEXT) + "\"]}";
        assertFound(content, ReadingCode.LIMIT_BYTES, 1);
        assertThat(found(content).getOperands())
                .containsEntry("option", "maxBytes")
                .containsEntry("found", String.valueOf(content.length()));
    }
}
