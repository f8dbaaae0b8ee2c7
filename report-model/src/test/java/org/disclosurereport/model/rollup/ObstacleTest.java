package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.rollup.Samples.BUREAU;
import static org.disclosurereport.model.rollup.Samples.CITY;
import static org.disclosurereport.model.rollup.Samples.COUNTY;
import static org.disclosurereport.model.rollup.Samples.OLD_REQUEST;
import static org.disclosurereport.model.rollup.Samples.below;
import static org.disclosurereport.model.rollup.Samples.organ;
import static org.disclosurereport.model.rollup.Samples.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** What cannot be added up, found before any sum is given out. */
class ObstacleTest {

    private static List<Obstacle> of(DisclosureReport... reports) {
        return RollUp.of(List.of(reports)).obstacles();
    }

    private static List<Obstacle> of(ReportingOrgan... organs) {
        return of(Stream.of(organs).map(organ -> report(organ, 1)).toArray(DisclosureReport[]::new));
    }

    private static List<String> names(Obstacle obstacle) {
        return obstacle.parts().stream().map(part -> part.organ().getName()).toList();
    }

    private static DisclosureReport inYear(String organ, int year) {
        return report(ReportingOrgan.of(organ), 1).toBuilder().year(year).build();
    }

    private static ReportingOrgan coded(String name, String code) {
        return ReportingOrgan.builder().name(name).creditCode(code).build();
    }

    private static ReportingOrgan divided(String name, String division) {
        return ReportingOrgan.builder().name(name).divisionCode(division).build();
    }

    @Test
    void M04_reports_for_several_years_are_told_from_those_for_the_year_of_most() {
        List<Obstacle> obstacles = of(inYear("乙", 2023), inYear("丙", 2022), inYear("甲", 2023), inYear("丁", 2024));

        assertThat(obstacles).hasSize(1);
        assertThat(obstacles.get(0).kind()).isEqualTo(Kind.MIXED_YEAR);
        assertThat(obstacles.get(0).table()).isEmpty();
        assertThat(obstacles.get(0).counts()).isEqualTo(Map.of("2022", 1L, "2023", 2L, "2024", 1L));
        assertThat(obstacles.get(0).counts().keySet()).containsExactly("2022", "2023", "2024");
        assertThat(names(obstacles.get(0))).containsExactly("丙", "丁");
    }

    @Test
    void of_two_years_that_are_as_frequent_the_earlier_one_is_the_other() {
        assertThat(names(of(inYear("甲", 2024), inYear("乙", 2023)).get(0))).containsExactly("乙");
    }

    @Test
    void M04_reports_of_several_editions_are_told() {
        DisclosureReport other = report(ReportingOrgan.of("乙"), 1).toBuilder()
                .edition(Edition.FY2019)
                .build();
        List<Obstacle> obstacles = of(report(ReportingOrgan.of("甲"), 1), other, report(ReportingOrgan.of("丙"), 1));

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.MIXED_EDITION);
        assertThat(obstacles.get(0).counts()).isEqualTo(Map.of("FY2019", 1L, "FY2021", 2L));
        assertThat(names(obstacles.get(0))).containsExactly("乙");
    }

    @Test
    void M04_a_table_in_several_printings_is_told_with_its_key() {
        DisclosureReport[] reports = {
            report(ReportingOrgan.of("甲"), 1),
            report(ReportingOrgan.of("乙"), StatisticsTable.zeros(OLD_REQUEST)),
            report(ReportingOrgan.of("丙"), 1),
            report(ReportingOrgan.of("丁"))
        };
        List<Obstacle> obstacles = of(reports);

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.MIXED_TABLE);
        assertThat(obstacles.get(0).table()).contains("request");
        assertThat(obstacles.get(0).counts()).isEqualTo(Map.of("FY2019", 1L, "FY2021", 2L));
        assertThat(names(obstacles.get(0))).containsExactly("乙");
        List<Obstacle> unnamed =
                Stream.of(reports).collect(RollUp.collectorWithoutTables()).obstacles();
        assertThat(unnamed).extracting(Obstacle::kind).containsExactly(Kind.MIXED_TABLE);
        assertThat(unnamed.get(0).counts()).isEqualTo(obstacles.get(0).counts());
        assertThat(unnamed.get(0).parts()).isEmpty();
    }

    @Test
    void M04_two_reports_of_one_organ_are_told() {
        List<Obstacle> obstacles = of(BUREAU, COUNTY, BUREAU);

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.DUPLICATE_REPORT);
        assertThat(names(obstacles.get(0))).containsExactly("某市财政局", "某市财政局");
        assertThat(obstacles.get(0).counts()).isEmpty();
        assertThat(of(inYear("甲", 2022), inYear("甲", 2023)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.MIXED_YEAR);
    }

    @Test
    void a_credit_code_tells_that_organs_are_one_or_two() {
        assertThat(of(coded("甲", Samples.CODE), coded("乙", Samples.CODE)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.DUPLICATE_REPORT);
        assertThat(of(coded("甲", Samples.CODE), coded("甲", Samples.CODE))).hasSize(1);
        assertThat(of(coded("甲", Samples.CODE), coded("甲", Samples.OTHER_CODE))).isEmpty();
        // One that is not right tells nothing.
        assertThat(of(coded("甲", "1"), coded("乙", "1"))).isEmpty();
        assertThat(of(coded("甲", "1"), coded("甲", "2"))).hasSize(1);
    }

    @Test
    void organs_of_one_name_are_told_apart_only_by_what_all_of_them_state() {
        assertThat(of(divided("城关镇人民政府", "350128"), divided("城关镇人民政府", "350102")))
                .isEmpty();
        assertThat(of(below(CITY, "城关镇人民政府", OrganKind.GOVERNMENT), below(COUNTY, "城关镇人民政府", OrganKind.GOVERNMENT)))
                .isEmpty();
        assertThat(of(divided("城关镇人民政府", "350128"), ReportingOrgan.of("城关镇人民政府")))
                .hasSize(1);
        assertThat(of(divided("城关镇人民政府", "350128"), divided("城关镇人民政府", "350102"), ReportingOrgan.of("城关镇人民政府")))
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.parts()).hasSize(3));
        // The codes tell two of four apart from the other two, and divisions all.
        assertThat(of(
                        coded("甲", Samples.CODE).toBuilder()
                                .divisionCode("350128")
                                .build(),
                        coded("甲", Samples.OTHER_CODE).toBuilder()
                                .divisionCode("350102")
                                .build(),
                        divided("甲", "350103"),
                        divided("甲", "350104")))
                .isEmpty();
        assertThat(of(coded("甲", Samples.CODE), ReportingOrgan.of("甲"), coded("乙", Samples.CODE)))
                .extracting(obstacle -> names(obstacle).toString())
                .containsExactly("[乙, 甲]", "[甲, 甲]");
    }

    @Test
    void two_reports_of_one_organ_with_different_scopes_overlap_the_wider_first() {
        List<Obstacle> obstacles = of(report(CITY, ReportScope.SELF), report(CITY, ReportScope.REGION));

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.OVERLAPPING_SCOPE);
        assertThat(obstacles.get(0).parts())
                .extracting(part -> part.scope().orElseThrow())
                .containsExactly(ReportScope.REGION, ReportScope.SELF);
        assertThat(of(report(CITY, ReportScope.SELF), report(CITY, 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.DUPLICATE_REPORT);
        assertThat(of(report(CITY, ReportScope.SELF), report(CITY, ReportScope.SELF), report(CITY, ReportScope.LEVEL)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.DUPLICATE_REPORT);
    }

    @Test
    void M04_a_region_counts_everybody_below_in() {
        ReportingOrgan town = below(COUNTY, "某镇人民政府", OrganKind.GOVERNMENT);
        List<Obstacle> obstacles = of(
                report(CITY, ReportScope.REGION),
                report(BUREAU, 1),
                report(COUNTY, ReportScope.REGION),
                report(town, 1),
                report(ReportingOrgan.of("别处的局"), 1));

        assertThat(obstacles)
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly("OVERLAPPING_SCOPE [某县人民政府, 某镇人民政府]", "OVERLAPPING_SCOPE [某市人民政府, 某县人民政府, 某市财政局]");
        assertThat(of(report(CITY, ReportScope.REGION), report(town, 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.OVERLAPPING_SCOPE);
    }

    @Test
    void a_government_and_its_departments_count_these_in_and_no_other_government() {
        ReportingOrgan office = below(CITY, "某市人民政府办公室", OrganKind.GENERAL_OFFICE);
        ReportingOrgan authorised = below(CITY, "某市供水公司", OrganKind.AUTHORISED_ORGANISATION);
        ReportingOrgan station = below(BUREAU, "某税务所", OrganKind.DEPARTMENT);
        ReportingOrgan countyBureau = below(COUNTY, "某县财政局", OrganKind.DEPARTMENT);
        List<Obstacle> obstacles = of(
                report(CITY, ReportScope.LEVEL),
                report(BUREAU, ReportScope.SELF),
                report(office, 1),
                report(COUNTY, ReportScope.SELF),
                report(countyBureau, 1),
                report(authorised, 1),
                report(station, 1));

        assertThat(obstacles)
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly(
                        "OVERLAPPING_SCOPE [某市人民政府, 某市人民政府办公室, 某市财政局]", "UNCERTAIN_OVERLAP [某市人民政府, 某市供水公司, 某税务所]");
    }

    @Test
    void another_level_is_not_that_of_the_government() {
        ReportingOrgan city = CITY.toBuilder().level(OrganLevel.PREFECTURE).build();
        ReportingOrgan bureau =
                BUREAU.toBuilder().parent(city).level(OrganLevel.COUNTY).build();
        DisclosureReport whole = report(city, ReportScope.LEVEL);

        assertThat(of(whole, report(bureau, 1))).isEmpty();
        assertThat(of(
                        whole,
                        report(bureau.toBuilder().level(OrganLevel.PREFECTURE).build(), 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.OVERLAPPING_SCOPE);
        ReportingOrgan ofNoLevel = BUREAU.toBuilder().parent(city).build();
        assertThat(of(whole, report(ofNoLevel, 1))).extracting(Obstacle::kind).containsExactly(Kind.OVERLAPPING_SCOPE);
        assertThat(of(
                        report(CITY, ReportScope.LEVEL),
                        report(bureau.toBuilder().parent(CITY).build(), 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.OVERLAPPING_SCOPE);
    }

    @Test
    void what_does_not_say_for_whom_it_speaks_may_overlap() {
        assertThat(of(report(CITY, 1), report(BUREAU, 1)))
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly("UNCERTAIN_OVERLAP [某市人民政府, 某市财政局]");
        assertThat(of(report(CITY, ReportScope.SELF), report(BUREAU, 1))).isEmpty();
        ReportingOrgan unknown =
                ReportingOrgan.builder().name("某中心").parent(CITY).build();
        assertThat(of(report(CITY, ReportScope.LEVEL), report(unknown, 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.UNCERTAIN_OVERLAP);
    }

    @Test
    void what_is_certain_further_above_counts_more_than_what_is_uncertain_near_by() {
        ReportingOrgan town = below(COUNTY, "某镇人民政府", OrganKind.GOVERNMENT);

        assertThat(of(report(CITY, ReportScope.REGION), report(COUNTY, 1), report(town, 1)))
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly("OVERLAPPING_SCOPE [某市人民政府, 某县人民政府, 某镇人民政府]");
        ReportingOrgan village = below(town, "某站", OrganKind.DEPARTMENT);
        assertThat(of(report(COUNTY, 1), report(town, 1), report(village, 1)))
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly("UNCERTAIN_OVERLAP [某县人民政府, 某镇人民政府]", "UNCERTAIN_OVERLAP [某镇人民政府, 某站]");
    }

    @Test
    void the_organ_above_is_found_by_its_code_and_not_mistaken_for_another_of_its_name() {
        ReportingOrgan parent = coded("某市人民政府（旧名）", Samples.CODE);
        ReportingOrgan bureau =
                ReportingOrgan.builder().name("某局").parent(parent).build();

        assertThat(of(report(coded("某市人民政府", Samples.CODE), ReportScope.REGION), report(bureau, 1)))
                .hasSize(1);
        assertThat(of(report(coded(parent.getName(), Samples.OTHER_CODE), ReportScope.REGION), report(bureau, 1)))
                .isEmpty();
        assertThat(of(report(CITY, ReportScope.REGION).toBuilder().year(2022).build(), report(BUREAU, 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.MIXED_YEAR);
    }

    @Test
    void a_region_that_is_added_twice_is_a_duplicate_and_each_counts_the_organs_below_in_once() {
        RollUp rollUp = RollUp.of(List.of(report(CITY, ReportScope.REGION), report(BUREAU, 1)));

        assertThat(rollUp.plus(rollUp).obstacles())
                .extracting(obstacle -> obstacle.kind() + " " + names(obstacle))
                .containsExactly(
                        "DUPLICATE_REPORT [某市人民政府, 某市人民政府]",
                        "DUPLICATE_REPORT [某市财政局, 某市财政局]",
                        "OVERLAPPING_SCOPE [某市人民政府, 某市财政局, 某市财政局]");
    }

    @Test
    void an_organ_above_itself_overlaps_with_nothing() {
        ReportingOrgan odd = CITY.toBuilder().parent(CITY).build();

        assertThat(of(report(odd, ReportScope.REGION), report(organ("别处", OrganKind.GOVERNMENT), 1)))
                .isEmpty();
    }

    @Test
    void one_credit_code_in_two_years_is_no_duplicate() {
        DisclosureReport before =
                report(coded("甲", Samples.CODE), 1).toBuilder().year(2022).build();

        assertThat(of(before, report(coded("乙", Samples.CODE), 1)))
                .extracting(Obstacle::kind)
                .containsExactly(Kind.MIXED_YEAR);
    }

    @Test
    void duplicates_come_in_the_order_of_their_first_reports() {
        assertThat(of(
                        coded("甲", Samples.CODE),
                        coded("乙", Samples.CODE),
                        ReportingOrgan.of("一"),
                        ReportingOrgan.of("一"),
                        ReportingOrgan.of("戊"),
                        ReportingOrgan.of("戊")))
                .extracting(obstacle -> names(obstacle).toString())
                .containsExactly("[一, 一]", "[乙, 甲]", "[戊, 戊]");
    }
}
