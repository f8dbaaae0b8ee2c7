package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.definition;
import static org.disclosurereport.validation.SampleReports.of;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

class ReportValidatorTest {

    private static final String GRANTED = "request/granted/naturalPerson";

    private final ReportValidator validator = ReportValidator.standard();

    @Test
    void a_clean_report_is_accepted_with_nothing_found() {
        ValidationResult result = validator.validate(clean());

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_builder_without_a_day_gives_the_standard_validator() {
        assertThat(ReportValidator.builder().build()).isSameAs(validator);
        assertThat(validator.rules()).isEqualTo(RuleCatalogue.rules());
        assertThat(ReportValidator.builder()
                        .today(LocalDate.of(2024, 1, 1))
                        .build()
                        .rules())
                .extracting(Rule::code)
                .containsExactlyElementsOf(
                        validator.rules().stream().map(Rule::code).toList());
    }

    @Test
    void a_source_of_tables_only_is_told_so_once_and_accepted() {
        ValidationResult result = validator.validate(SampleReports.tablesOnly(clean()));

        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("F-SECTIONS");
    }

    @Test
    void tables_of_zeros_are_accepted() {
        DisclosureReport zeros = clean();
        for (StatisticsTable table : clean().getTables()) {
            zeros = with(zeros, StatisticsTable.zeros(table.getDefinition()));
        }
        assertThat(validator.validate(zeros).getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void an_empty_cell_whose_sums_hold_is_accepted_with_a_warning() {
        DisclosureReport report = with(clean(), "proactive/license/decisions", Cell.SLASH);

        ValidationResult result = validator.validate(report);

        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED_WITH_WARNINGS);
        assertThat(result.findings(Severity.WARNING)).hasSize(1);
    }

    @Test
    void a_hint_to_act_on_is_no_warning() {
        ValidationResult result =
                validator.validate(of(clean(), OrganLevel.PREFECTURE, OrganKind.GENERAL_OFFICE).toBuilder()
                        .scope(ReportScope.SELF)
                        .build());

        assertThat(result.findings(Severity.HINT)).hasSize(1);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void one_error_rejects() {
        assertThat(validator.validate(with(clean(), GRANTED, 1)).getVerdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void a_sum_that_cannot_be_assessed_leaves_the_verdict_open_even_beside_a_warning() {
        ValidationResult result = validator.validate(with(clean(), "dispute/reconsideration/total", Cell.BLANK));

        assertThat(result.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.findings(Severity.WARNING)).hasSize(1);
        assertThat(result.findings(Severity.HINT))
                .as("what is not assessable is no hint to act on")
                .isEmpty();
    }

    @Test
    void an_absent_table_leaves_the_verdict_open() {
        for (String key : List.of("proactive", "request", "dispute")) {
            assertThat(validator.validate(without(clean(), key)).getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        }
    }

    @Test
    void an_error_rejects_whatever_else_could_not_be_assessed() {
        DisclosureReport report = with(without(clean(), "dispute"), GRANTED, -1);

        assertThat(validator.validate(report).getVerdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void a_report_of_empty_tables_is_not_assessable_and_has_no_error() {
        DisclosureReport empty = clean();
        for (StatisticsTable table : clean().getTables()) {
            empty = with(empty, StatisticsTable.builder(table.getDefinition()).build());
        }
        ValidationResult result = validator.validate(empty);

        assertThat(result.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.findings(Severity.ERROR)).isEmpty();
        assertThat(result.findings(Severity.WARNING)).hasSize(3);
        assertThat(result.getFindings().stream().filter(finding -> !finding.isAssessable()))
                .as("25 row totals, 7 result totals, 7 balances, 3 totals of disputes")
                .hasSize(42)
                .allMatch(finding -> finding.getSeverity() == Severity.HINT);
    }

    @Test
    void findings_come_in_the_order_of_the_catalogue_and_then_of_the_form() {
        DisclosureReport report = with(with(clean(), "request/carriedForward/total", -1), GRANTED, -1).toBuilder()
                .year(2020)
                .build();

        List<Finding> findings = validator.validate(report).getFindings();

        assertThat(findings).extracting(Finding::getCode).isSorted();
        assertThat(findings)
                .filteredOn(finding -> finding.getCode().equals(FindingCode.of("S3-NONNEG-INT")))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactly(GRANTED, "request/carriedForward/total");
    }

    @Test
    void the_table_of_the_form_before_has_one_finding_if_its_own_sums_hold() {
        assertThat(validator.validate(with(clean(), requestOf2019())).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("F-ROW-SET");
    }

    @Test
    void one_wrong_part_breaks_its_row_and_its_column() {
        assertThat(validator.validate(with(clean(), GRANTED, 1)).getFindings())
                .extracting(finding ->
                        finding.getCode() + " " + finding.getAddresses().get(0))
                .containsExactly(
                        "S3-RESULT-TOTAL request/concludedTotal/naturalPerson", "S3-ROW-TOTAL request/granted/total");
    }

    @Test
    void every_finding_speaks_both_languages_without_a_leftover_argument() {
        DisclosureReport report = with(
                clean(),
                StatisticsTable.builder(definition("request", "FY2021")).build());
        for (Finding finding : validator
                .validate(with(report, GRANTED, Cell.unreadable("{x}")))
                .getFindings()) {
            assertThat(finding.getMessage().zh()).endsWith("。").doesNotContainPattern("\\{[a-wyz]");
            assertThat(finding.getMessage().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void many_threads_share_one_validator() throws Exception {
        List<DisclosureReport> reports = List.of(
                clean(), with(clean(), GRANTED, 1), with(clean(), GRANTED, Cell.BLANK), without(clean(), "request"));
        List<ValidationResult> expected =
                reports.stream().map(validator::validate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                int at = i % reports.size();
                tasks.add(() -> validator.validate(reports.get(at)).equals(expected.get(at)));
            }
            for (Future<Boolean> same : threads.invokeAll(tasks)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
