package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

class FindingComparisonTest {

    private static final CellRef TOTAL = CellRef.parse("request/concludedTotal/total");
    private static final CellRef OTHER = CellRef.parse("request/granted/total");

    private static Finding.Builder finding(String code, String message) {
        return Finding.builder()
                .code(FindingCode.of(code))
                .severity(Severity.ERROR)
                .message(Wording.of(message, message));
    }

    private static CheckedDocument document(String name, int year, Finding... findings) {
        return CheckedDocument.builder()
                .document(name)
                .report(ReportKey.of("示例县", year))
                .validation(ValidationResult.builder()
                        .verdict(Verdict.REJECTED)
                        .addFindings(findings)
                        .build())
                .build();
    }

    private static List<Finding> findings(List<FindingComparison.Entry> entries) {
        return entries.stream().map(FindingComparison.Entry::finding).toList();
    }

    @Test
    void findings_are_new_fixed_or_unchanged() {
        Finding stays = finding("S3-BALANCE", "填报1").addAddress(TOTAL).build();
        Finding staysNow = finding("S3-BALANCE", "填报2")
                .addAddress(TOTAL)
                .found(BigDecimal.TEN)
                .location(Location.ofLine(1, 1))
                .build();
        Finding gone = finding("S3-ROW-TOTAL", "a").addAddress(OTHER).build();
        Finding fresh = finding("S3-ROW-TOTAL", "a").addAddress(TOTAL).build();

        FindingComparison comparison = FindingComparison.of(
                List.of(document("old.xlsx", 2024, stays, gone)), List.of(document("new.xlsx", 2024, fresh, staysNow)));

        assertThat(findings(comparison.getAdded())).containsExactly(fresh);
        assertThat(findings(comparison.getFixed())).containsExactly(gone);
        assertThat(findings(comparison.getUnchanged())).containsExactly(staysNow);
        assertThat(comparison).asString().contains("added=", "fixed=", "unchanged=", "old.xlsx", "new.xlsx");
        assertThat(comparison.getFixed().get(0).document())
                .isEqualTo(CheckedDocument.builder()
                        .document("old.xlsx")
                        .report(ReportKey.of("示例县", 2024))
                        .build());
    }

    @Test
    void the_same_finding_in_the_report_of_another_year_is_another_one() {
        Finding finding = finding("S3-BALANCE", "a").addAddress(TOTAL).build();

        FindingComparison comparison =
                FindingComparison.of(List.of(document("a", 2023, finding)), List.of(document("a", 2024, finding)));

        assertThat(comparison.getAdded()).hasSize(1);
        assertThat(comparison.getFixed()).hasSize(1);
        assertThat(comparison.getUnchanged()).isEmpty();
        Finding ofSeries = finding.toBuilder().report(ReportKey.of("示例县", 2022)).build();
        assertThat(FindingComparison.of(List.of(document("a", 2023, ofSeries)), List.of(document("b", 2024, ofSeries)))
                        .getUnchanged())
                .hasSize(1);
    }

    @Test
    void what_could_not_be_assessed_is_not_the_same_as_what_was_broken() {
        Finding broken = finding("S3-BALANCE", "a").addAddress(TOTAL).build();
        Finding unassessed = broken.toBuilder().assessable(false).build();

        assertThat(FindingComparison.of(List.of(document("a", 2024, broken)), List.of(document("a", 2024, unassessed)))
                        .getUnchanged())
                .isEmpty();
    }

    @Test
    void findings_without_a_report_or_an_address_are_told_apart_by_document_and_message() {
        CheckedDocument before = CheckedDocument.builder()
                .document("a")
                .addReadingFinding(finding("NO_TABLE", "没有表").build())
                .addReadingFinding(finding("YEAR_MISSING", "甲").build())
                .build();
        CheckedDocument after = before.toBuilder()
                .readingFindings(List.of(
                        finding("NO_TABLE", "没有表").build(),
                        finding("YEAR_MISSING", "乙").build()))
                .build();

        assertThat(FindingComparison.of(List.of(before), List.of(after)).getUnchanged())
                .hasSize(1);
        assertThat(FindingComparison.of(List.of(before), List.of(after)).getAdded())
                .hasSize(1);
        assertThat(FindingComparison.of(
                                List.of(before),
                                List.of(after.toBuilder().document("b").build()))
                        .getUnchanged())
                .isEmpty();
    }

    @Test
    void findings_that_stand_several_times_are_compared_one_by_one() {
        Finding finding = finding("F-LABEL", "a").addAddress(TOTAL).build();

        FindingComparison fewer = FindingComparison.of(
                List.of(document("a", 2024, finding, finding, finding)), List.of(document("a", 2024, finding)));
        assertThat(fewer.getUnchanged()).hasSize(1);
        assertThat(fewer.getFixed()).hasSize(2);
        assertThat(FindingComparison.of(
                                List.of(document("a", 2024, finding)), List.of(document("a", 2024, finding, finding)))
                        .getAdded())
                .hasSize(1);
    }

    private static CheckedDocument suppressing(Finding... findings) {
        ValidationResult.Builder result = ValidationResult.builder().verdict(Verdict.ACCEPTED);
        for (Finding finding : findings) {
            result.addSuppressed(new SuppressedFinding(
                    finding,
                    Suppression.builder()
                            .rule(finding.getCode())
                            .rationale("核对过")
                            .author("某办")
                            .build()));
        }
        return document("a.xlsx", 2024).toBuilder().validation(result.build()).build();
    }

    @Test
    void what_is_suppressed_is_neither_fixed_nor_new() {
        Finding finding = finding("S3-BALANCE", "a").addAddress(TOTAL).build();
        CheckedDocument counting = document("a.xlsx", 2024, finding);
        CheckedDocument clean = document("a.xlsx", 2024);

        for (FindingComparison comparison : List.of(
                FindingComparison.of(List.of(counting), List.of(suppressing(finding))),
                FindingComparison.of(List.of(suppressing(finding)), List.of(counting)),
                FindingComparison.of(List.of(suppressing(finding)), List.of(suppressing(finding))))) {
            assertThat(findings(comparison.getUnchanged())).containsExactly(finding);
            assertThat(comparison.getAdded()).isEmpty();
            assertThat(comparison.getFixed()).isEmpty();
        }
        assertThat(findings(FindingComparison.of(List.of(suppressing(finding)), List.of(clean))
                        .getFixed()))
                .containsExactly(finding);
        FindingComparison never = FindingComparison.of(List.of(clean), List.of(suppressing(finding)));
        assertThat(never.getAdded()).isEmpty();
        assertThat(never.getUnchanged()).isEmpty();
    }
}
