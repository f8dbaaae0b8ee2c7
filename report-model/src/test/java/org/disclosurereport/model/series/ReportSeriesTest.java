package org.disclosurereport.model.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.Reorganisation.Kind;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {

    private static final String CODE = "113325000026455663";
    private static final String OTHER_CODE = "11150000MB1604391C";

    private static DisclosureReport report(int year, String name, String... code) {
        return DisclosureReport.builder()
                .edition(Edition.findByYear(year).orElseThrow())
                .year(year)
                .organ(ReportingOrgan.builder()
                        .name(name)
                        .creditCode(code.length == 0 ? Optional.empty() : Optional.of(code[0]))
                        .build())
                .build();
    }

    private static DisclosureReport report(int year) {
        return report(year, "某市财政局");
    }

    @Test
    void reports_stand_in_the_order_of_their_years() {
        ReportSeries series = ReportSeries.of(report(2023), report(2018), report(2021));

        assertThat(series.getReports()).extracting(DisclosureReport::getYear).containsExactly(2018, 2021, 2023);
        assertThat(series).isEqualTo(ReportSeries.of(List.of(report(2018), report(2021), report(2023))));
        assertThat(series).hasSameHashCodeAs(ReportSeries.of(report(2021), report(2023), report(2018)));
        assertThat(series.find(2021)).contains(report(2021));
        assertThat(series.find(2022)).isEmpty();
        assertThat(series.organ()).isEqualTo(ReportingOrgan.of("某市财政局"));
    }

    @Test
    void the_list_of_the_caller_is_copied_and_none_can_be_changed() {
        List<DisclosureReport> reports = new ArrayList<>(List.of(report(2022), report(2023)));
        ReportSeries series = ReportSeries.of(reports);
        reports.clear();

        assertThat(series.getReports()).hasSize(2).isUnmodifiable();
        assertThat(series.getReorganisations()).isEmpty();
        assertThat(series.toBuilder().build()).isEqualTo(series);
    }

    @Test
    void steps_lead_from_each_report_to_the_next_and_know_the_years_between() {
        ReportSeries series = ReportSeries.of(report(2018), report(2019), report(2022));

        assertThat(series.steps())
                .containsExactly(
                        new YearStep(report(2018), report(2019), List.of()),
                        new YearStep(report(2019), report(2022), List.of()));
        assertThat(series.steps().get(0).missingYears()).isEmpty();
        assertThat(series.steps().get(1).missingYears()).containsExactly(2020, 2021);
        assertThat(ReportSeries.of(report(2023)).steps()).isEmpty();
    }

    @Test
    void a_step_leads_to_a_later_year() {
        assertThatThrownBy(() -> new YearStep(report(2020), report(2020), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A step must lead to a later year, but leads from 2020 to 2020");
        assertThatThrownBy(() -> new YearStep(report(2021), report(2020), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_series_has_a_report_and_no_year_twice() {
        assertThatThrownBy(() -> ReportSeries.of())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A series must have at least one report, but has none");
        assertThatThrownBy(() -> ReportSeries.of(report(2020), report(2021), report(2020)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A series must have one report of a year, but has two of 2020; the corrected one replaces"
                        + " the other by with(report)");
    }

    @Test
    void a_corrected_report_replaces_the_first_one_and_another_year_is_added() {
        DisclosureReport corrected = report(2021).toBuilder()
                .publication(Publication.builder().version("更正").build())
                .build();
        ReportSeries series = ReportSeries.builder()
                .addReports(report(2021), report(2022))
                .addReorganisation(new Reorganisation(2022, Kind.RENAMED))
                .build();

        assertThat(series.with(corrected).getReports()).containsExactly(corrected, report(2022));
        assertThat(series.with(report(2020)).getReports()).containsExactly(report(2020), report(2021), report(2022));
        assertThat(series.with(corrected).getReorganisations()).isEqualTo(series.getReorganisations());
        assertThat(series.getReports()).containsExactly(report(2021), report(2022));
        assertThatThrownBy(() -> series.with(report(2021, "某县财政局")).with(report(2020)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reports_of_another_organ_are_refused() {
        assertThatThrownBy(() -> ReportSeries.of(report(2020), report(2022, "某县财政局")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Reports of a series must be of one organ, but that of 2022 is of '某县财政局' and that of 2020"
                        + " of '某市财政局'; a reorganisation must be declared");
        assertThatThrownBy(() -> ReportSeries.of(report(2020, "财政局", CODE), report(2021, "财政局", OTHER_CODE)))
                .as("two offices of one name")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportSeries.of(
                        report(2020, "财政局", CODE), report(2021, "财政局"), report(2022, "财政局", OTHER_CODE)))
                .as("a year without a code hides nothing")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReportSeries.of(report(2020, "财政局", CODE), report(2021, "税务局")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_code_is_one_organ_and_so_is_one_name_where_a_code_is_missing_or_wrong() {
        assertThat(ReportSeries.of(report(2020, "财政局", CODE), report(2021, "财政金融局", CODE))
                        .getReports())
                .hasSize(2);
        assertThat(ReportSeries.of(
                                report(2020, "财政局"),
                                report(2021, "财政局", CODE),
                                report(2022, "财政金融局", CODE),
                                report(2023, "财政金融局"))
                        .getReports())
                .hasSize(4);
        assertThat(ReportSeries.of(report(2020, "财政局", CODE), report(2021, "财政局", "113325000026455664"))
                        .getReports())
                .as("a code that is wrong says nothing")
                .hasSize(2);
        assertThat(ReportSeries.of(report(2020, "某市\u3000财 政局"), report(2021, "某市财政\u00a0局"))
                        .getReports())
                .hasSize(2);
        assertThat(ReportSeries.of(report(2020, "某市财政局"), report(2021, "某市\n财政\t局"))
                        .getReports())
                .hasSize(2);
    }

    @Test
    void a_declared_reorganisation_lets_another_name_and_code_follow() {
        Reorganisation renamed = new Reorganisation(2022, Kind.RENAMED);
        ReportSeries series = ReportSeries.builder()
                .addReport(report(2021, "信息化办公室", CODE))
                .addReport(report(2022, "数据局", OTHER_CODE))
                .addReport(report(2023, "数据局", OTHER_CODE))
                .addReorganisation(renamed)
                .build();

        assertThat(series.steps()).extracting(YearStep::reorganisations).containsExactly(List.of(renamed), List.of());
        assertThat(series.organ().getName()).isEqualTo("数据局");
        for (int year : new int[] {2021, 2023}) {
            assertThatThrownBy(() -> series.toBuilder()
                            .reorganisations(List.of(new Reorganisation(year, Kind.RENAMED)))
                            .build())
                    .as("declared for %s", year)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void reorganisations_stand_in_the_order_of_the_years_and_in_the_step_that_they_fall_into() {
        Reorganisation merged = new Reorganisation(2019, Kind.MERGED);
        Reorganisation split = new Reorganisation(2022, Kind.SPLIT);
        Reorganisation renamed = new Reorganisation(2020, Kind.RENAMED);
        ReportSeries series = ReportSeries.builder()
                .addReports(report(2018), report(2021), report(2022))
                .addReorganisations(split, renamed, merged)
                .build();

        assertThat(series.getReorganisations()).containsExactly(merged, renamed, split);
        assertThat(series.steps())
                .extracting(YearStep::reorganisations)
                .containsExactly(List.of(merged, renamed), List.of(split));
    }

    @Test
    void a_reorganisation_is_in_a_year_that_a_report_can_have() {
        assertThat(new Reorganisation(2008, Kind.MERGED).year()).isEqualTo(2008);
        assertThat(new Reorganisation(2100, Kind.MERGED).year()).isEqualTo(2100);
        assertThatThrownBy(() -> new Reorganisation(2007, Kind.MERGED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year of a reorganisation must be between 2008 and 2100, but was 2007");
        assertThatThrownBy(() -> new Reorganisation(2101, Kind.MERGED)).isInstanceOf(IllegalArgumentException.class);
    }
}
