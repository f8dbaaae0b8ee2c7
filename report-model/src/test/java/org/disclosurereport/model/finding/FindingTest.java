package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final CellRef TOTAL = CellRef.parse("request/granted/total");
    private static final CellRef PART = CellRef.parse("request/granted/naturalPerson");

    @Test
    void the_difference_is_found_minus_expected() {
        Finding finding = finding()
                .found(new BigDecimal("12"))
                .expected(new BigDecimal("11.5"))
                .build();
        assertThat(finding.getDifference()).contains(new BigDecimal("0.5"));
        assertThat(finding().found(BigDecimal.ONE).build().getDifference()).isEmpty();
        assertThat(finding().expected(BigDecimal.ONE).build().getDifference()).isEmpty();
    }

    @Test
    void a_message_speaks_the_language_of_its_reader() {
        Finding finding = finding().build();
        assertThat(finding.message(Locale.CHINA)).isEqualTo("合计不符");
        assertThat(finding.message(Locale.GERMAN)).isEqualTo("The total differs");
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.toBuilder().build()).isEqualTo(finding);
    }

    @Test
    void a_finding_is_located_at_its_first_address_that_has_a_place() {
        Location place = Location.ofCell("表三", "D12");
        Provenance provenance = Provenance.of(Map.of(PART, place));
        assertThat(provenance.find(PART)).contains(place);
        assertThat(provenance.find(TOTAL)).isEmpty();
        assertThat(provenance.toMap()).hasSize(1);
        Finding finding = finding().addAddresses(TOTAL, PART).build();
        assertThat(provenance.locate(finding).getLocation()).contains(place);
    }

    @Test
    void a_finding_with_a_place_keeps_it_and_one_without_address_gets_none() {
        Provenance provenance = Provenance.of(Map.of(PART, Location.ofLine(3, 4)));
        Finding placed =
                finding().addAddress(PART).location(Location.ofLine(1, 2)).build();
        assertThat(provenance.locate(placed)).isSameAs(placed);
        Finding nowhere = finding().build();
        assertThat(provenance.locate(nowhere)).isSameAs(nowhere);
        assertThat(Provenance.UNKNOWN.locate(placed)).isSameAs(placed);
    }

    @Test
    void a_place_is_described_in_words() {
        assertThat(Location.ofCell("表三", "D12").described())
                .isEqualTo(Wording.of("工作表「表三」单元格D12", "sheet '表三' cell D12"));
        assertThat(Location.ofLine(3, 14).described()).isEqualTo(Wording.of("第3行第14列", "line 3 column 14"));
        assertThat(Location.builder().part("word/document.xml").build().described())
                .isEqualTo(Wording.of("部件word/document.xml", "part word/document.xml"));
        assertThat(Location.builder().line(3).path("/tables/request").build().described())
                .isEqualTo(Wording.of("第3行（/tables/request）", "line 3 (/tables/request)"));
        assertThat(Location.builder().build().described()).isEqualTo(Wording.of("整个文件", "the whole file"));
    }

    @Test
    void findings_that_are_not_assessable_are_of_no_severity() {
        Finding error = finding().build();
        Finding unknown = finding().assessable(false).build();
        Finding hint = finding().severity(Severity.HINT).build();
        ValidationResult result = ValidationResult.builder()
                .verdict(Verdict.REJECTED)
                .addFindings(error, unknown, hint)
                .build();
        assertThat(result.findings(Severity.ERROR)).containsExactly(error);
        assertThat(result.findings(Severity.HINT)).containsExactly(hint);
        assertThat(result.findings(Severity.WARNING)).isEmpty();
        assertThat(result.getFindings()).hasSize(3);
        assertThat(result.toBuilder().build()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3-BALANCE", "YEAR_MISSING", "FY2019-PROCUREMENT-PAIR", "X"})
    void a_code_is_capital_words(String id) {
        assertThat(FindingCode.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3", "S3-", "-S3", "S3--X", "3S", "S3 BALANCE", "Ｓ"})
    void another_text_is_no_code(String id) {
        assertThatThrownBy(() -> FindingCode.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was '" + id + "'");
    }

    @Test
    void a_provenance_that_is_worked_out_later_is_the_same() {
        Map<CellRef, Location> places = Map.of(TOTAL, Location.ofCell("表三", "D12"));
        assertThat(Provenance.deferred(() -> places))
                .isEqualTo(Provenance.of(places))
                .hasSameHashCodeAs(Provenance.of(places))
                .isNotEqualTo(Provenance.UNKNOWN);
    }

    @Test
    void severities_are_called_something_in_both_languages() {
        assertThat(Severity.values())
                .extracting(severity -> severity.title().zh())
                .containsExactlyInAnyOrder("错误", "警告", "提示");
        assertThat(Severity.values())
                .extracting(severity -> severity.title().en())
                .containsExactlyInAnyOrder("error", "warning", "hint");
    }

    @Test
    void what_is_printed_for_programmers_says_what_is_there() {
        assertThat(Provenance.of(Map.of(TOTAL, Location.ofCell("表三", "D12"))))
                .asString()
                .contains(TOTAL.toString(), "D12");
        ReportKey key = ReportKey.of("某局", 2024);
        assertThat(key.toBuilder().build()).isEqualTo(key);
    }

    @Test
    void codes_are_in_the_order_of_their_texts() {
        assertThat(FindingCode.of("A").compareTo(FindingCode.of("B"))).isNegative();
        assertThat(FindingCode.of("B").compareTo(FindingCode.of("A"))).isPositive();
        assertThat(FindingCode.of("A").compareTo(FindingCode.of("A"))).isZero();
    }

    private static Finding.Builder finding() {
        Finding.Builder builder = Finding.builder();
        builder.code(FindingCode.of("S3-ROW-TOTAL"))
                .severity(Severity.ERROR)
                .message(Wording.of("合计不符", "The total differs"));
        return builder;
    }
}
