package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.table.StatisticsTable;

/** What the annotations ask for comes, alone and together, and what cannot be meant is refused. */
class SteeringTest {

    @Property(tries = 50)
    void a_small_office_counts_up_to_nine_before_totals(
            @ForAll @Scale(FigureScale.SMALL_OFFICE) @OfEdition(Edition.FY2021) DisclosureReport report) {
        assertThat(report.getEdition()).isEqualTo(Edition.FY2021);
        assertThat(report.cells()).allMatch(figure -> figure.cell().getNumber() < 1_000);
    }

    @Property(tries = 200)
    void a_nation_counts_in_millions(@ForAll @Scale(FigureScale.NATION) StatisticsTable table) {
        long largest = table.getDefinition().cells().stream()
                .mapToLong(cell -> table.getNumber(cell.index()))
                .max()
                .orElseThrow();
        Statistics.label("millions")
                .collect(largest > 1_000_000)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }

    @Property(tries = 100)
    void blanks_and_scale_go_together(
            @ForAll @WithBlanks @Scale(FigureScale.CITY) @OfEdition({Edition.FY2019, Edition.FY2021})
                    DisclosureReport report) {
        assertThat(report.getStatedFigures()).isEmpty();
        assertThat(report.cells().filter(figure -> figure.cell().isNumber()))
                .allMatch(figure -> figure.cell().getNumber() < 1_000_000_000);
        Statistics.label("blanks")
                .collect(report.cells().anyMatch(figure -> !figure.cell().isNumber()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    /** An office that fills in the column of totals only. */
    @Property(tries = 200)
    void whole_columns_are_left_unfilled_sometimes(
            @ForAll @WithBlanks @OfEdition(Edition.FY2021) DisclosureReport report) {
        StatisticsTable request = report.findTable("request").orElseThrow();
        boolean totalsOnly = request.getDefinition().cells().stream()
                .allMatch(cell -> cell.column().key().equals("total")
                        == request.getCell(cell.index()).isNumber());
        Statistics.label("totals only")
                .collect(totalsOnly)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 50)
    void any_content_is_asked_for(@ForAll @Consistent(false) DisclosureReport report) {
        Statistics.label("unreadable")
                .collect(report.cells()
                        .map(ReportFigure::cell)
                        .anyMatch(cell -> !cell.isNumber() && !cell.getState().isUnfilled()))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 20)
    void series_are_of_the_editions_that_are_named(
            @ForAll @OfEdition(Edition.FY2008) ReportSeries old,
            @ForAll @OfEdition(Edition.FY2014) ReportSeries former,
            @ForAll @OfEdition(Edition.FY2019) ReportSeries first,
            @ForAll @OfEdition(Edition.FY2021) @Scale(FigureScale.SMALL_OFFICE) ReportSeries last) {
        assertThat(editions(old)).containsOnly(Edition.FY2008);
        assertThat(editions(former)).containsOnly(Edition.FY2014);
        assertThat(editions(first)).containsOnly(Edition.FY2019);
        assertThat(editions(last)).containsOnly(Edition.FY2021);
        assertThat(last.getReports())
                .allMatch(report ->
                        report.cells().allMatch(figure -> figure.cell().getNumber() < 10_000));
    }

    @Property(tries = 100)
    void years_of_editions_that_are_named_together_follow_one_another(
            @ForAll @OfEdition({Edition.FY2008, Edition.FY2019, Edition.FY2021}) ReportSeries series) {
        assertThat(editions(series)).isSubsetOf(Edition.FY2008, Edition.FY2019, Edition.FY2021);
        assertThat(series.steps()).allMatch(step -> step.missingYears().isEmpty());
        Statistics.label("two forms")
                .collect(editions(series).contains(Edition.FY2019)
                        && editions(series).contains(Edition.FY2021))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("before FY2014")
                .collect(editions(series).contains(Edition.FY2008))
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Property(tries = 50)
    void years_of_every_form_are_left_unfilled_in_part(
            @ForAll @OfEdition(Edition.FY2008) @WithBlanks ReportSeries old,
            @ForAll @OfEdition(Edition.FY2014) @WithBlanks ReportSeries former,
            @ForAll @OfEdition(Edition.FY2021) @WithBlanks ReportSeries last) {
        for (ReportSeries series : List.of(old, former, last)) {
            Statistics.label(editions(series).get(0).name())
                    .collect(series.getReports().stream()
                            .flatMap(DisclosureReport::cells)
                            .anyMatch(figure -> figure.cell().getState().isUnfilled()))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
    }

    private static List<Edition> editions(ReportSeries series) {
        return series.getReports().stream().map(DisclosureReport::getEdition).toList();
    }

    @Property(tries = 20)
    void annotations_reach_what_stands_in_a_list(
            @ForAll @Size(max = 2) List<@OfEdition(Edition.FY2014) DisclosureReport> reports,
            @ForAll @Size(max = 2) List<@OfEdition(Edition.FY2019) RegionalReports> regions) {
        assertThat(reports).allMatch(report -> report.getEdition() == Edition.FY2014);
        assertThat(regions).allMatch(region -> region.findEdition().orElseThrow() == Edition.FY2019);
    }

    @SuppressWarnings("unused") // Read by reflection: parameters as a property could have them.
    private static void refused(
            @Consistent(false) @WithBlanks DisclosureReport blanks,
            @Consistent(false) @Scale(FigureScale.CITY) StatisticsTable scale,
            @Scale(FigureScale.NATION) ReportingOrgan organ,
            @OfEdition(Edition.FY2008) RegionalReports region,
            @OfEdition(Edition.FY2008) StatisticsTable table,
            @OfEdition({}) DisclosureReport none,
            @Consistent(false) OrganTree tree,
            @Consistent(false) @OfEdition(Edition.FY2021) ReportSeries anySeries) {}

    @Example
    void what_cannot_be_meant_is_refused_with_what_must_hold() throws Exception {
        List<ArbitraryProvider> providers = List.of(
                new DisclosureReportProvider(),
                new StatisticsTableProvider(),
                new ReportingOrganProvider(),
                new RegionalReportsProvider(),
                new StatisticsTableProvider(),
                new DisclosureReportProvider(),
                new ReportingOrganProvider(),
                new ReportSeriesProvider());
        List<String> messages = List.of(
                "@WithBlanks: only a consistent one can be",
                "@Scale: only a consistent one can be",
                "ReportingOrgan must not be @Scale",
                "must be @OfEdition of [FY2014, FY2019, FY2021], but was asked of [FY2008]",
                "must be @OfEdition of [FY2014, FY2019, FY2021], but was asked of [FY2008]",
                "@OfEdition must name an edition",
                "OrganTree must not be @Consistent",
                "must not be @OfEdition: it is of all editions");
        var method = List.of(SteeringTest.class.getDeclaredMethods()).stream()
                .filter(found -> found.getName().equals("refused"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < messages.size(); i++) {
            var annotations = List.of(method.getParameterAnnotations()[i]);
            TypeUsage target = TypeUsage.of(method.getParameterTypes()[i]);
            for (var annotation : annotations) {
                target = target.withAnnotation(annotation);
            }
            TypeUsage parameter = target;
            ArbitraryProvider provider = providers.get(i);
            assertThat(provider.canProvideFor(parameter)).isTrue();
            assertThatThrownBy(() -> provider.provideFor(parameter, type -> Set.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(messages.get(i));
        }
    }

    @Example
    void generators_refuse_the_same_without_annotations() {
        ReportArbitraries reports = ReportArbitraries.of(Edition.FY2021);
        assertThatThrownBy(() -> reports.withBlanks().any())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("were asked for blanks");
        assertThatThrownBy(() -> reports.withScale(FigureScale.CITY).any())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("were asked for CITY");
        assertThatThrownBy(() -> RegionArbitraries.of(Edition.FY2008))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whose reports have tables");
        Arbitrary<DisclosureReport> untouched = reports.any();
        assertThat(untouched).isNotNull();
    }
}
