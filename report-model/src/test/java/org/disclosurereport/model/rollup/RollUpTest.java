package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.rollup.Samples.BUREAU;
import static org.disclosurereport.model.rollup.Samples.CITY;
import static org.disclosurereport.model.rollup.Samples.COUNTY;
import static org.disclosurereport.model.rollup.Samples.DISPUTE;
import static org.disclosurereport.model.rollup.Samples.OLD_REQUEST;
import static org.disclosurereport.model.rollup.Samples.REQUEST;
import static org.disclosurereport.model.rollup.Samples.report;
import static org.disclosurereport.model.rollup.Samples.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.Warning;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.ValueTypes;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final CellRef RECEIVED = CellRef.parse("request/newlyReceived/total");

    /** Reports with everything that stands in the way of adding them up, and anything in their cells. */
    private static List<DisclosureReport> motley(int size) {
        Random random = new Random(size);
        ReportScope[] scopes = ReportScope.values();
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    ReportingOrgan parent = random.nextInt(4) == 0 ? CITY : COUNTY;
                    ReportingOrgan organ = ReportingOrgan.of("某局" + random.nextInt(size));
                    StatisticsTable table = Samples.any(random);
                    return report(random.nextInt(9) == 0 ? parent : organ, table).toBuilder()
                            .organ(
                                    random.nextBoolean()
                                            ? organ
                                            : organ.toBuilder().parent(parent).build())
                            .year(2022 + random.nextInt(2))
                            .scope(Optional.of(scopes[random.nextInt(3)]).filter(scope -> random.nextInt(4) > 0))
                            .table(random.nextInt(9) == 0 ? StatisticsTable.zeros(OLD_REQUEST) : table)
                            .build();
                })
                .toList();
    }

    private static void same(RollUp one, RollUp other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.getParts()).isEqualTo(other.getParts());
        assertThat(one.obstacles()).isEqualTo(other.obstacles());
    }

    @Test
    void M06_any_order_and_any_grouping_give_the_same_roll_up_and_obstacles() {
        List<DisclosureReport> reports = new ArrayList<>(motley(60));
        RollUp rollUp = RollUp.of(reports);
        assertThat(rollUp.obstacles()).hasSizeGreaterThan(4);
        Random random = new Random(1);
        for (int round = 0; round < 40; round++) {
            Collections.shuffle(reports, random);
            int one = random.nextInt(30);
            int other = 30 + random.nextInt(30);
            RollUp left = RollUp.of(reports.subList(0, one));
            RollUp middle = RollUp.of(reports.subList(one, other));
            RollUp right = reports.subList(other, 60).stream().map(RollUp::of).reduce(RollUp.empty(), RollUp::plus);
            same(left.plus(middle).plus(right), rollUp);
            same(left.plus(middle.plus(right)), rollUp);
            same(right.plus(left).plus(middle), rollUp);
        }
    }

    @Test
    void M06_any_number_of_threads_gives_the_same_roll_up_and_obstacles() throws Exception {
        List<DisclosureReport> reports = motley(400);
        RollUp rollUp = RollUp.of(reports);
        for (int threads : new int[] {1, 2, 7}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                same(
                        pool.submit(() -> reports.parallelStream().collect(RollUp.collector()))
                                .get(),
                        rollUp);
                same(
                        pool.submit(() ->
                                        reports.parallelStream().map(RollUp::of).reduce(RollUp.empty(), RollUp::plus))
                                .get(),
                        rollUp);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void M04_the_roll_up_of_nothing_says_so() {
        RollUp nothing = RollUp.of(List.of());

        assertThat(nothing).isEqualTo(RollUp.empty()).isSameAs(RollUp.empty());
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.size()).isZero();
        assertThat(nothing.getParts()).isEmpty();
        assertThat(nothing.obstacles()).isEmpty();
        assertThat(nothing.isDetailed()).isTrue();
        assertThat(nothing.findTable("request")).isEmpty();
        assertThat(nothing.parts(RECEIVED)).isEmpty();
        assertThat(nothing.toReport(CITY, ReportScope.REGION)).isEmpty();
        RollUp one = RollUp.of(report(BUREAU, 3));
        same(one.plus(nothing), one);
        same(nothing.plus(one), one);
        assertThat(one.isEmpty()).isFalse();
        assertThat(one).isNotEqualTo(nothing).isNotEqualTo("3").hasToString("roll-up of 1 reports");
    }

    @Test
    void reports_are_added_cell_by_cell() {
        RollUp rollUp = RollUp.of(report(BUREAU, 933)).plus(RollUp.of(report(COUNTY, 477)));

        assertThat(rollUp.obstacles()).isEmpty();
        assertThat(rollUp.size()).isEqualTo(2);
        assertThat(rollUp.find(RECEIVED))
                .get()
                .hasToString(rollUp.findTable("request").orElseThrow().cell(6).toString());
        assertThat(rollUp.find(RECEIVED).orElseThrow().text()).isEqualTo("1410");
        assertThat(rollUp.find(CellRef.parse("request/newlyReceived/nobody"))).isEmpty();
        assertThat(rollUp.find(CellRef.parse("dispute/reconsideration/total"))).isEmpty();
    }

    /** The eleven figures that the report of 宿迁市 for FY2023 states for its parts, and their sum that it states. */
    @Test
    void the_eleven_parts_of_a_published_region_add_up_to_what_it_states() {
        long[] stated = {349, 933, 477, 301, 874, 216, 348, 55, 26, 12, 16};
        RollUp rollUp = IntStream.range(0, stated.length)
                .mapToObj(i -> report(ReportingOrgan.of("第" + i + "部分"), stated[i]))
                .collect(RollUp.collector());

        assertThat(rollUp.find(RECEIVED).orElseThrow().text()).isEqualTo("3607");
    }

    @Test
    void a_sum_leads_back_to_its_parts() {
        StatisticsTable disputes = StatisticsTable.zeros(DISPUTE);
        RollUp rollUp = RollUp.of(List.of(
                report(COUNTY, table(6, Cell.SLASH), disputes),
                report(BUREAU, table(6, Cell.of(3))),
                report(ReportingOrgan.of("某局"), disputes)));

        assertThat(rollUp.isDetailed()).isTrue();
        assertThat(rollUp.parts(RECEIVED))
                .extracting(part -> part.part().organ().getName() + " " + part.cell())
                .containsExactly("某县人民政府 Optional[SLASH /]", "某局 Optional.empty", "某市财政局 Optional[3]");
        assertThat(rollUp.parts(CellRef.parse("dispute/reconsideration/total")))
                .extracting(PartCell::cell)
                .containsExactly(Optional.of(Cell.of(0)), Optional.of(Cell.of(0)), Optional.empty());
        assertThat(rollUp.findTable("dispute").orElseThrow().size()).isEqualTo(2);
    }

    @Test
    void a_roll_up_without_tables_has_the_same_sums_and_organs_and_leads_nowhere() {
        List<DisclosureReport> reports = List.of(report(COUNTY, 1), report(BUREAU, 2));
        RollUp rollUp = reports.stream().collect(RollUp.collectorWithoutTables());
        RollUp detailed = RollUp.of(reports);

        assertThat(rollUp.isDetailed()).isFalse();
        assertThat(rollUp.findTable("request")).isEqualTo(detailed.findTable("request"));
        assertThat(rollUp.getParts())
                .extracting(PartReport::organ)
                .isEqualTo(detailed.getParts().stream().map(PartReport::organ).toList());
        assertThat(rollUp.getParts()).allSatisfy(part -> {
            assertThat(part.tables()).isEmpty();
            assertThat(part.withoutTables()).isSameAs(part);
            assertThat(part.find(RECEIVED)).isEmpty();
        });
        assertThat(rollUp).isNotEqualTo(detailed);
        assertThat(rollUp)
                .isNotEqualTo(Stream.of(report(COUNTY, 1), report(BUREAU, 3)).collect(RollUp.collectorWithoutTables()));
        assertThat(rollUp.plus(RollUp.of(report(CITY, 1))).isDetailed()).isFalse();
        assertThatThrownBy(() -> rollUp.parts(RECEIVED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A roll-up must keep the tables of its parts to tell what they contribute to"
                        + " request/newlyReceived/total, but does not keep those of 某县人民政府");
    }

    @Test
    void the_sum_is_a_report_of_the_region() {
        RollUp rollUp = RollUp.of(List.of(
                report(COUNTY, table(6, Cell.of(3)), StatisticsTable.zeros(DISPUTE)),
                report(BUREAU, table(6, Cell.of(4)))));
        DisclosureReport region = rollUp.toReport(CITY, ReportScope.REGION).orElseThrow();

        assertThat(region.getOrgan()).isEqualTo(CITY);
        assertThat(region.getYear()).isEqualTo(2023);
        assertThat(region.getEdition()).isEqualTo(rollUp.getParts().get(0).edition());
        assertThat(region.getScope()).contains(ReportScope.REGION);
        assertThat(region.find(RECEIVED)).contains(Cell.of(7));
        assertThat(region.find(CellRef.parse("request/granted/total"))).contains(Cell.BLANK);
        assertThat(region.getTables()).containsExactly(table(6, Cell.of(7)), StatisticsTable.zeros(DISPUTE));
    }

    @Test
    void no_sum_is_given_out_while_an_obstacle_stands_in_its_way() {
        RollUp rollUp = RollUp.of(List.of(report(BUREAU, 1), report(BUREAU, 1)));

        assertThat(rollUp.obstacles()).hasSize(1);
        assertThat(rollUp.findTable("request")).isEmpty();
        assertThat(rollUp.find(RECEIVED)).isEmpty();
        assertThat(rollUp.toReport(CITY, ReportScope.REGION)).isEmpty();
        assertThat(rollUp.parts(RECEIVED)).hasSize(2);
    }

    @Test
    void a_table_in_several_printings_leaves_the_others_alone() {
        StatisticsTable disputes = StatisticsTable.zeros(DISPUTE);
        RollUp rollUp = RollUp.of(List.of(
                report(COUNTY, StatisticsTable.zeros(REQUEST), disputes),
                report(BUREAU, StatisticsTable.zeros(OLD_REQUEST), disputes)));

        assertThat(rollUp.findTable("request")).isEmpty();
        assertThat(rollUp.findTable("dispute").orElseThrow().size()).isEqualTo(2);
        assertThat(rollUp.toReport(CITY, ReportScope.REGION).orElseThrow().getTables())
                .containsExactly(disputes);
    }

    @Test
    void the_organs_that_are_missing_are_told() {
        RollUp rollUp = RollUp.of(List.of(report(COUNTY, 1), report(BUREAU, 1)));

        assertThat(rollUp.match(List.of(COUNTY, BUREAU)).isComplete()).isTrue();
        assertThat(rollUp.match(List.of(CITY, BUREAU))).isEqualTo(new OrganMatch(List.of(CITY), List.of(COUNTY)));
    }

    @Test
    void parts_that_differ_only_in_what_they_filed_have_one_order() {
        List<DisclosureReport> reports = Stream.of(
                        table(0, Cell.of(2)),
                        table(0, Cell.of(1)),
                        table(0, Cell.BLANK),
                        table(0, Cell.unreadable("乙")),
                        table(0, Cell.unreadable("丙")),
                        table(0, Cell.of(1)))
                .map(table -> report(BUREAU, table))
                .toList();

        assertThat(RollUp.of(reports).getParts())
                .extracting(part -> part.find(CellRef.parse("request/newlyReceived/naturalPerson"))
                        .orElseThrow()
                        .toString())
                .containsExactly("1", "1", "2", "BLANK", "UNREADABLE 丙", "UNREADABLE 乙");
    }

    private static void inOrder(DisclosureReport... reports) {
        List<DisclosureReport> backwards = new ArrayList<>(List.of(reports));
        Collections.reverse(backwards);
        RollUp rollUp = RollUp.of(backwards);
        assertThat(rollUp.getParts())
                .isEqualTo(Stream.of(reports).map(PartReport::of).toList())
                .isEqualTo(RollUp.of(List.of(reports)).getParts());
    }

    @Test
    void parts_stand_by_year_edition_organ_scope_and_tables() {
        ReportingOrgan alone = ReportingOrgan.of("乙");
        ReportingOrgan below = alone.toBuilder().parent(ReportingOrgan.of("市")).build();
        ReportingOrgan further = alone.toBuilder()
                .parent(ReportingOrgan.of("市").toBuilder()
                        .parent(ReportingOrgan.of("省"))
                        .build())
                .build();
        DisclosureReport one = report(alone, 1);
        inOrder(one, report(below, 1), report(further, 1), report(ReportingOrgan.of("甲"), 1));
        inOrder(
                report(alone, 1),
                one.toBuilder().scope(ReportScope.SELF).build(),
                one.toBuilder().scope(ReportScope.REGION).build());
        inOrder(
                report(ReportingOrgan.of("甲"), 1).toBuilder().year(2022).build(),
                report(ReportingOrgan.of("甲"), 1).toBuilder()
                        .edition(Edition.FY2019)
                        .build(),
                one);
        inOrder(
                report(alone),
                report(alone, StatisticsTable.zeros(DISPUTE)),
                report(alone, StatisticsTable.zeros(OLD_REQUEST)),
                report(alone, StatisticsTable.zeros(OLD_REQUEST), StatisticsTable.zeros(DISPUTE)),
                report(alone, StatisticsTable.zeros(REQUEST)),
                report(alone, table(0, Cell.BLANK), StatisticsTable.zeros(DISPUTE)));
    }

    @Test
    void organs_of_one_name_stand_by_division_code_level_and_kind() {
        ReportingOrgan organ = ReportingOrgan.of("乙");
        inOrder(
                report(organ, 1),
                report(organ.toBuilder().kind(OrganKind.DEPARTMENT).build(), 1),
                report(organ.toBuilder().level(OrganLevel.COUNTY).build(), 1),
                report(organ.toBuilder().creditCode(Samples.CODE).build(), 1),
                report(organ.toBuilder().divisionCode("350102").build(), 1),
                report(organ.toBuilder().divisionCode("350128").build(), 1));
    }

    @Test
    void a_part_is_called_by_its_organ_and_year() {
        RollUp rollUp = RollUp.of(report(BUREAU, 1));

        assertThat(rollUp.getParts().get(0).toKey()).isEqualTo(ReportKey.of("某市财政局", 2023));
        assertThat(rollUp.hashCode()).isNotEqualTo(RollUp.empty().hashCode());
        assertThat(rollUp).isNotEqualTo(RollUp.of(report(COUNTY, 1)));
    }

    @Test
    void what_stands_in_the_way_is_looked_for_once() {
        RollUp rollUp = RollUp.of(List.of(report(BUREAU, 1), report(BUREAU, 1)));

        assertThat(rollUp.obstacles()).hasSize(1).isSameAs(rollUp.obstacles());
    }

    @Test
    void a_roll_up_is_its_parts_and_their_sums() {
        ValueTypes.verifier()
                .withPrefabValues(
                        PartBag.class,
                        PartBag.of(List.of(PartReport.of(report(CITY, 1)))),
                        PartBag.of(List.of(PartReport.of(report(COUNTY, 1)))))
                .forClass(RollUp.class)
                .withIgnoredFields("obstacles")
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE)
                .verify();
    }
}
