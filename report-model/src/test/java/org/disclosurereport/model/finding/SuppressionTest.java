package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final FindingCode BALANCE = FindingCode.of("S3-BALANCE");
    private static final Suppression OF_RULE =
            Suppression.builder().rule(BALANCE).rationale("核对过").author("某办").build();
    private static final Suppression OF_PLACE = Suppression.builder()
            .address(AddressPattern.parse("request/*/total"))
            .rationale("核对过")
            .author("某办")
            .build();

    private static Finding finding(String code, String... addresses) {
        Finding.Builder finding = Finding.builder()
                .code(FindingCode.of(code))
                .severity(Severity.ERROR)
                .message(Wording.of("一", "one"));
        for (String address : addresses) {
            finding.addAddress(CellRef.parse(address));
        }
        return finding.build();
    }

    @Test
    void it_concerns_every_report_unless_it_names_an_organ_or_a_year() {
        ReportKey report = ReportKey.of("示例县", 2024);
        assertThat(OF_RULE.concerns(report)).isTrue();
        assertThat(OF_RULE.toBuilder().organ("示例县").year(2024).build().concerns(report))
                .isTrue();
        assertThat(OF_RULE.toBuilder().organ("示例县").build().concerns(report)).isTrue();
        assertThat(OF_RULE.toBuilder().organ("示例市").build().concerns(report)).isFalse();
        assertThat(OF_RULE.toBuilder().organ("示例县").year(2023).build().concerns(report))
                .isFalse();
    }

    @Test
    void it_matches_findings_of_its_rule() {
        assertThat(OF_RULE.matches(finding("S3-BALANCE"))).isTrue();
        assertThat(OF_RULE.matches(finding("S4-TOTALS", "request/granted/total")))
                .isFalse();
    }

    @Test
    void it_matches_findings_whose_first_address_is_in_its_place() {
        assertThat(OF_PLACE.matches(finding("S3-BALANCE", "request/granted/total")))
                .isTrue();
        assertThat(OF_PLACE.matches(finding("S3-BALANCE", "request/granted/naturalPerson", "request/granted/total")))
                .isFalse();
        assertThat(OF_PLACE.matches(finding("S3-BALANCE"))).isFalse();
    }

    @Test
    void with_a_rule_and_a_place_it_must_match_both() {
        Suppression both = OF_PLACE.toBuilder().rule(BALANCE).build();
        assertThat(both.matches(finding("S3-BALANCE", "request/granted/total"))).isTrue();
        assertThat(both.matches(finding("S4-TOTALS", "request/granted/total"))).isFalse();
        assertThat(both.matches(finding("S3-BALANCE", "dispute/litigation/total")))
                .isFalse();
    }

    @Test
    void a_place_is_enough_to_name() {
        assertThat(OF_PLACE.getRule()).isEmpty();
        assertThat(OF_PLACE.toBuilder().build()).isEqualTo(OF_PLACE);
    }

    @Test
    void it_names_something_and_who_says_so_and_why() {
        Suppression.Builder neither = Suppression.builder().rationale("核对过").author("某办");
        assertThatThrownBy(neither::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suppression must name a rule or an address, but names neither");
        Suppression.Builder silent = OF_RULE.toBuilder().rationale(" ");
        assertThatThrownBy(silent::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rationale of a suppression must be a text, but was blank");
        Suppression.Builder nobody = OF_RULE.toBuilder().author("");
        assertThatThrownBy(nobody::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Author of a suppression must be a text, but was blank");
    }

    @Test
    void every_reason_why_one_was_not_used_has_a_key_and_words_of_its_own() {
        EnumSet<UnusedSuppression.Reason> reasons = EnumSet.allOf(UnusedSuppression.Reason.class);
        assertThat(reasons)
                .extracting(UnusedSuppression.Reason::key)
                .containsExactly("nothingFound", "expired", "noDay");
        assertThat(reasons)
                .extracting(reason -> reason.wording().zh())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
