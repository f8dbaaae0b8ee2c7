package org.disclosurereport.io.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ResultReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.junit.jupiter.api.Test;

/** What is said of a document that is no result. */
class JsonFindingsReaderTest {

    private static final String HEAD = "{\"format\": \"" + JsonFindings.VERSION_OF_FORMAT + "\", ";

    private static Finding only(String content) {
        assertThat(ResultReader.standard()
                        .read(content.getBytes(StandardCharsets.UTF_8))
                        .getFindings())
                .hasSize(1);
        return ResultReader.standard()
                .read(content.getBytes(StandardCharsets.UTF_8))
                .getFindings()
                .get(0);
    }

    @Test
    void a_report_is_named_by_its_organ_and_its_year() {
        Finding finding = only(HEAD + "\"report\": {\"organ\": \"示例县\"}, \"verdict\": null, \"findings\": []}");

        assertThat(finding.getCode()).isEqualTo(ReadingCode.FIELD_MISSING.code());
        assertThat(finding.getOperands()).containsEntry("name", "year");
    }

    @Test
    void a_verdict_that_is_none_is_told_with_those_that_are() {
        Finding finding = only(HEAD + "\"verdict\": \"PASSED\", \"findings\": []}");

        assertThat(finding.getCode()).isEqualTo(ReadingCode.VALUE_INVALID.code());
        assertThat(finding.getOperands())
                .containsEntry("found", "PASSED")
                .containsEntry("expected", "ACCEPTED, ACCEPTED_WITH_WARNINGS, REJECTED, NOT_ASSESSABLE");
    }

    @Test
    void a_reason_that_is_none_is_told_with_those_that_are() {
        Finding finding = only(
                HEAD + "\"verdict\": \"ACCEPTED\", \"findings\": [], \"unusedSuppressions\": ["
                        + "{\"reason\": \"asleep\", \"suppression\": {\"rule\": \"S3-BALANCE\", \"rationale\": \"a\", \"author\": \"b\"}}]}");

        assertThat(finding.getCode()).isEqualTo(ReadingCode.VALUE_INVALID.code());
        assertThat(finding.getOperands())
                .containsEntry("found", "asleep")
                .containsEntry("expected", "nothingFound, expired, noDay");
    }

    @Test
    void the_place_is_that_at_which_reading_stopped_or_the_document_began() {
        assertThat(only("  x").getLocation()).contains(Location.ofLine(1, 3));
        assertThat(only("\n\n  x").getLocation()).contains(Location.ofLine(3, 3));
        assertThat(only("  5").getLocation()).contains(Location.ofLine(1, 3));
        assertThat(only("").getLocation()).contains(Location.ofLine(1, 1));
    }
}
