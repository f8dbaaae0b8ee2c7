package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule("F-ROW-SET")
class RowSetRuleTest {

    private final RuleProbe rule = new RuleProbe("F-ROW-SET");

    @Test
    @Quartet(Part.HOLDS)
    void the_tables_of_the_edition_pass() {
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void the_23_rows_of_the_form_before_are_reported() {
        Finding finding = rule.onlyFinding(report -> with(report, requestOf2019()));

        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("request")));
        assertThat(finding.getMessage().zh()).isEqualTo("《收到和处理政府信息公开申请情况》表按FY2019版格式填报，共23行；FY2021版格式规定为25行。");
    }

    @Test
    @Quartet(Part.BROKEN)
    void tables_of_the_form_after_are_reported_in_a_report_of_the_form_before() {
        DisclosureReport later = clean();
        DisclosureReport report = cleanOf2019().toBuilder()
                .table(later.findTable("proactive").orElseThrow())
                .table(later.findTable("request").orElseThrow())
                .build();

        assertThat(rule.findings(report))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactly("proactive", "request");
        assertThat(rule.findings(cleanOf2019())).isEmpty();
        assertThat(rule.findings(cleanOf2014())).isEmpty();
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void a_table_of_the_same_rows_under_another_definition_is_reported() {
        Finding finding =
                rule.onlyFinding(report -> with(report, StatisticsTable.zeros(TestForms.sum("dispute", "S4-TOTALS"))));

        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("dispute")));
    }

    @Test
    @Quartet(Part.BROKEN)
    void a_table_that_the_edition_does_not_have_is_reported() {
        Finding finding =
                rule.onlyFinding(report -> with(report, StatisticsTable.zeros(TestForms.sum("local", "S4-TOTALS"))));

        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("local")));
        assertThat(finding.getMessage().zh()).endsWith("FY2021版格式没有该表。");
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_table_that_is_absent_cannot_be_assessed() {
        Finding finding = rule.onlyFinding(report -> without(report, "dispute"));

        assertThat(finding.isAssessable()).isFalse();
        assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("dispute")));
        assertThat(finding.getMessage().en())
                .isEqualTo("The report does not contain table 'Reconsideration and litigation',"
                        + " which therefore could not be assessed.");
    }
}
