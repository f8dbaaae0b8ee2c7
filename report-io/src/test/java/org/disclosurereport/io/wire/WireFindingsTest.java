package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.api.Test;

/** A list of one finding at most: what it keeps, and when nobody needs to word another. */
class WireFindingsTest {

    private final WireFindings findings = new WireFindings(1);

    private void warn(int line) {
        findings.add(ReadingCode.BOM_SKIPPED, Place.pack(line, 1), null);
    }

    private void refuse(int line) {
        findings.add(ReadingCode.TRUNCATED, Place.pack(line, 1), null);
    }

    @Test
    void the_first_of_several_stays() {
        warn(1);
        warn(2);

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.toList())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.BOM_SKIPPED.code(), ReadingCode.MORE_FINDINGS.code());
        assertThat(findings.toList().get(0).getLocation().orElseThrow().getLine())
                .hasValue(1);
        assertThat(findings.toList().get(1).getOperands()).containsEntry("more", "1");
    }

    @Test
    void the_first_error_takes_the_place_of_what_is_none_and_the_next_does_not() {
        warn(1);
        refuse(2);
        refuse(3);

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.toList())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.TRUNCATED.code(), ReadingCode.MORE_FINDINGS.code());
        assertThat(findings.toList().get(0).getLocation().orElseThrow().getLine())
                .hasValue(2);
        assertThat(findings.toList().get(1).getOperands()).containsEntry("more", "2");
        assertThat(findings.count()).isEqualTo(3);
    }

    @Test
    void a_list_is_full_when_another_error_would_only_be_counted() {
        assertThat(findings.isFull()).isFalse();
        warn(1);
        assertThat(findings.isFull()).isFalse();
        refuse(2);
        assertThat(findings.isFull()).isTrue();

        WireFindings two = new WireFindings(2);
        two.add(ReadingCode.TRUNCATED, Place.START, null);
        assertThat(two.isFull()).isFalse();
    }
}
