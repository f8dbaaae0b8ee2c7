package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureReportTest {

    private static final TableDefinition REQUEST_2019 =
            Edition.FY2021.form().findTable("request", "FY2019").orElseThrow();

    @Test
    void edition_year_and_organ_are_all_that_a_report_must_have() {
        DisclosureReport report = minimal().build();
        assertThat(report.getEdition()).isEqualTo(Edition.FY2021);
        assertThat(report.getYear()).isEqualTo(2024);
        assertThat(report.getOrgan().getName()).isEqualTo("宿迁市人民政府");
        assertThat(report.getTitle()).isEmpty();
        assertThat(report.getScope()).isEmpty();
        assertThat(report.getPeriod()).isEmpty();
        assertThat(report.getPublication()).isEmpty();
        assertThat(report.getContact()).isEmpty();
        assertThat(report.getSections()).isEmpty();
        assertThat(report.getTables()).isEmpty();
        assertThat(report.getProactive()).isEmpty();
        assertThat(report.getRequest()).isEmpty();
        assertThat(report.getDispute()).isEmpty();
        assertThat(report.figures()).isEmpty();
    }

    @Test
    void a_title_is_kept_as_printed_and_can_be_taken_away() {
        DisclosureReport titled = minimal().title("宿迁市人民政府\n2024 年政府信息公开工作年度报告").build();
        assertThat(titled.getTitle()).contains("宿迁市人民政府\n2024 年政府信息公开工作年度报告");
        assertThat(titled.toBuilder().build()).isEqualTo(titled);
        assertThat(titled.toBuilder().title(Optional.empty()).build())
                .isEqualTo(minimal().build())
                .isNotEqualTo(titled);
    }

    @Test
    void without_them_there_is_no_report() {
        assertThatThrownBy(() -> DisclosureReport.builder()
                        .edition(Edition.FY2021)
                        .year(2024)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("organ");
        assertThatThrownBy(() -> DisclosureReport.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("edition")
                .hasMessageContaining("year");
    }

    @Test
    void a_year_that_no_report_can_be_for_is_refused() {
        assertThatThrownBy(() -> minimal().year(20233).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year must be between 2008 and 2100, but was 20233");
        assertThatThrownBy(() -> minimal().year(2007).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2020, 2100})
    void a_year_of_another_edition_is_not_impossible(int year) {
        assertThat(minimal().year(year).build().getYear()).isEqualTo(year);
    }

    @Test
    void a_table_stands_once() {
        StatisticsTable filed = RequestTable.zeros(Edition.FY2021).toTable();
        StatisticsTable older = StatisticsTable.zeros(REQUEST_2019);

        assertThatThrownBy(() -> minimal().tables(List.of(filed, older)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A report must have each table once, but has 'request' twice");
        assertThat(minimal().table(filed).table(older).build().getTables()).containsExactly(older);
    }

    @Test
    void the_natural_edit_replaces_a_table_and_can_clear_what_is_optional() {
        DisclosureReport report = minimal()
                .request(RequestTable.zeros(Edition.FY2021))
                .scope(ReportScope.SELF)
                .period(ReportPeriod.ofYear(2024))
                .build();
        CellRef granted = CellRef.parse("request/granted/total");

        DisclosureReport edited = report.toBuilder()
                .request(report.getRequest().orElseThrow().with(RequestRow.GRANTED, Applicant.TOTAL, 7))
                .scope(Optional.empty())
                .build();

        assertThat(report.differences(edited)).containsExactly(granted);
        assertThat(edited.getScope()).isEmpty();
        assertThat(edited.getPeriod()).isPresent();
        assertThat(report.with(granted, Cell.of(7)).find(granted)).contains(Cell.of(7));
        assertThatThrownBy(() -> report.with(CellRef.parse("dispute/reconsideration/total"), Cell.BLANK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dispute/reconsideration/total");
    }

    @Test
    void tables_come_in_the_order_of_the_form() {
        DisclosureReport report = minimal()
                .dispute(DisputeTable.zeros(Edition.FY2021))
                .table(StatisticsTable.zeros(REQUEST_2019))
                .proactive(ProactiveDisclosure.zeros(Edition.FY2021))
                .build();
        assertThat(report.getTables())
                .extracting(table -> table.getDefinition().toString())
                .containsExactly("proactive (FY2021)", "request (FY2019)", "dispute (FY2019)");
        assertThat(report.figures()).hasSize(10 + 161 + 15);
        assertThat(report.getProactive()).isPresent();
        assertThat(report.getRequest()).contains(RequestTable.of(StatisticsTable.zeros(REQUEST_2019)));
        assertThat(report.getDispute()).contains(DisputeTable.zeros(Edition.FY2021));
    }

    /** No form of FY2008 has tables; what is filed all the same is kept. */
    @Test
    void tables_of_another_edition_are_kept() {
        StatisticsTable form = StatisticsForm.zeros(Edition.FY2014).toTable();
        DisclosureReport report =
                minimal().edition(Edition.FY2008).year(2013).table(form).build();

        assertThat(report.getTables()).containsExactly(form);
        assertThat(report.getStatisticsForm()).contains(StatisticsForm.of(form));
        assertThat(minimal()
                        .edition(Edition.FY2014)
                        .year(2016)
                        .statisticsForm(StatisticsForm.of(form))
                        .build()
                        .getTables())
                .containsExactly(form);
        assertThat(minimal().build().getStatisticsForm()).isEmpty();
    }

    @Test
    void a_report_is_called_by_its_organ_and_its_year() {
        assertThat(minimal().build().toKey()).isEqualTo(ReportKey.of("宿迁市人民政府", 2024));
    }

    @Test
    void a_figure_is_found_by_its_address_and_knows_its_text() {
        DisclosureReport report = minimal()
                .request(RequestTable.zeros(Edition.FY2021)
                        .with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 1191)
                        .with(RequestRow.GRANTED, Applicant.TOTAL, Cell.SLASH))
                .build();
        assertThat(report.find(CellRef.parse("request/granted/naturalPerson"))).contains(Cell.of(1191));
        assertThat(report.find(CellRef.parse("dispute/reconsideration/total"))).isEmpty();
        assertThat(report.figures()
                        .filter(figure -> figure.definition().ref().row().equals("granted"))
                        .map(ReportFigure::text))
                .containsExactly("1191", "0", "0", "0", "0", "0", "/");
    }

    @Test
    void differences_are_the_addresses_that_differ() {
        DisclosureReport report =
                minimal().request(RequestTable.zeros(Edition.FY2021)).build();
        DisclosureReport other = minimal()
                .request(RequestTable.zeros(Edition.FY2021).with(RequestRow.GRANTED, Applicant.TOTAL, Cell.BLANK))
                .build();
        assertThat(report.differences(other)).containsExactly(CellRef.parse("request/granted/total"));
        assertThat(report.differences(report)).isEmpty();
    }

    @Test
    void tables_of_two_printings_differ_in_the_rows_that_only_one_has() {
        DisclosureReport report =
                minimal().request(RequestTable.zeros(Edition.FY2021)).build();
        DisclosureReport other =
                minimal().table(StatisticsTable.zeros(REQUEST_2019)).build();
        assertThat(report.differences(other))
                .hasSize(4 * 7)
                .startsWith(CellRef.parse("request/otherHandlingCorrectionOverdue/naturalPerson"))
                .endsWith(CellRef.parse("request/otherHandling/total"));
    }

    @Test
    void a_builder_that_starts_from_a_report_changes_a_copy() {
        DisclosureReport report = minimal()
                .scope(ReportScope.REGION)
                .period(ReportPeriod.ofYear(2024))
                .publication(Publication.builder().version("更正版").build())
                .contact(ReportContact.builder().postcode("223800").build())
                .request(RequestTable.zeros(Edition.FY2021))
                .addSection(Section.builder().kind(SectionKind.OVERVIEW).build())
                .build();
        assertThat(report.toBuilder().build()).isEqualTo(report).hasSameHashCodeAs(report);
        DisclosureReport changed = report.toBuilder()
                .year(2023)
                .tables(List.of())
                .sections(List.of())
                .build();
        assertThat(changed.getTables()).isEmpty();
        assertThat(changed.getSections()).isEmpty();
        assertThat(changed.getScope()).contains(ReportScope.REGION);
        assertThat(report.getYear()).isEqualTo(2024);
        assertThat(report.getTables()).hasSize(1);
    }

    private static DisclosureReport.Builder minimal() {
        return DisclosureReport.builder().edition(Edition.FY2021).year(2024).organ(ReportingOrgan.of("宿迁市人民政府"));
    }
}
