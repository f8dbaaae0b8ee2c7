package org.disclosurereport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** What "consistent" promises, computed here by plain arithmetic on names and not on relations. */
class ConsistentReportTest {

    private static final Map<Edition, Integer> FIGURES = Map.of(FY2008, 0, FY2014, 58, FY2019, 198, FY2021, 200);

    @Property(tries = 300)
    void every_cell_of_every_prescribed_table_holds_a_number(@ForAll DisclosureReport report) {
        assertThat(report.getTables())
                .extracting(StatisticsTable::getDefinition)
                .isEqualTo(report.getEdition().form().tables());
        assertThat(report.getTables().stream()
                        .mapToInt(table -> table.getDefinition().cells().size())
                        .sum())
                .isEqualTo(FIGURES.get(report.getEdition()));
        assertThat(report.cells())
                .allMatch(figure -> figure.cell().isNumber())
                .allMatch(figure ->
                        figure.cell().getNumber() >= 0 || figure.definition().isSigned());
        assertThat(report.getTables())
                .allSatisfy(table -> assertThat(brokenRelations(table)).isEmpty());
    }

    @Property(tries = 300)
    void applicants_add_up_to_the_total_of_every_row(@ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        for (String row : rowsOf(report, "request")) {
            long sum = 0;
            for (Applicant applicant : Applicant.values()) {
                sum += applicant == Applicant.TOTAL ? 0 : request(report, row, applicant);
            }
            assertThat(request(report, row, Applicant.TOTAL)).as(row).isEqualTo(sum);
        }
    }

    @Property(tries = 300)
    void outcomes_add_up_to_the_concluded_total_of_every_applicant(
            @ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        List<String> notOutcomes = List.of("newlyReceived", "broughtForward", "concludedTotal", "carriedForward");
        for (Applicant applicant : Applicant.values()) {
            long sum = rowsOf(report, "request").stream()
                    .filter(row -> !notOutcomes.contains(row))
                    .mapToLong(row -> request(report, row, applicant))
                    .sum();
            assertThat(request(report, RequestRow.CONCLUDED_TOTAL.key(), applicant))
                    .as(applicant.key())
                    .isEqualTo(sum);
        }
    }

    @Property(tries = 300)
    void what_came_in_equals_what_was_concluded_and_carried_forward(
            @ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        for (Applicant applicant : Applicant.values()) {
            assertThat(request(report, "newlyReceived", applicant) + request(report, "broughtForward", applicant))
                    .as(applicant.key())
                    .isEqualTo(request(report, "concludedTotal", applicant)
                            + request(report, "carriedForward", applicant));
        }
    }

    @Property(tries = 300)
    void results_add_up_to_the_total_of_every_dispute_procedure(
            @ForAll @OfEdition({FY2019, FY2021}) DisclosureReport report) {
        for (DisputeProcedure procedure : DisputeProcedure.values()) {
            long sum = 0;
            for (DisputeResult result : DisputeResult.values()) {
                sum += result == DisputeResult.TOTAL ? 0 : number(report, "dispute", procedure.key(), result.key());
            }
            assertThat(number(report, "dispute", procedure.key(), "total"))
                    .as(procedure.key())
                    .isEqualTo(sum);
        }
    }

    @Property(tries = 300)
    void what_is_in_force_is_no_less_than_what_the_year_added(@ForAll @OfEdition(FY2021) DisclosureReport report) {
        for (ProactiveRow row : List.of(ProactiveRow.ADMINISTRATIVE_RULE, ProactiveRow.NORMATIVE_DOCUMENT)) {
            long added = number(report, "proactive", row.key(), ProactiveColumn.ISSUED.key())
                    - number(report, "proactive", row.key(), ProactiveColumn.REPEALED.key());
            assertThat(number(report, "proactive", row.key(), ProactiveColumn.IN_FORCE.key()))
                    .isGreaterThanOrEqualTo(added);
        }
    }

    @Property(tries = 300)
    void no_more_items_are_dropped_than_there_were(@ForAll @OfEdition(FY2019) DisclosureReport report) {
        boolean dropped = false;
        for (String row : List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")) {
            long change = number(report, "proactive", row, "itemsChange");
            dropped |= change < 0;
            assertThat(number(report, "proactive", row, "itemsLastYear") + change)
                    .isNotNegative();
        }
        assertThat(number(report, "proactive", "procurement", "projects") == 0)
                .isEqualTo(number(report, "proactive", "procurement", "amount") == 0);
        Statistics.label("dropped").collect(dropped);
        Statistics.label("dropped").coverage(check -> check.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void channels_cover_the_items_disclosed_and_are_no_sum(@ForAll @OfEdition(FY2014) DisclosureReport report) {
        long items = number(report, "statisticsForm", "itemsDisclosed", "value");
        List<Long> channels = rowsOf(report, "statisticsForm").stream()
                .filter(row -> row.startsWith("disclosed"))
                .map(row -> number(report, "statisticsForm", row, "value"))
                .toList();
        assertThat(channels).hasSize(5).allMatch(channel -> channel <= items);
        long sum = channels.stream().mapToLong(Long::longValue).sum();
        assertThat(items).isLessThanOrEqualTo(sum);
        Statistics.label("sum").collect(sum > items);
        Statistics.label("sum").coverage(check -> check.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 300)
    void the_frame_of_the_report_is_right_too(@ForAll DisclosureReport report) {
        assertThat(report.getEdition().covers(report.getYear())).isTrue();
        report.getTitle().ifPresent(title -> assertThat(title).contains(report.getYear() + "年"));
        report.getPeriod().ifPresent(period -> assertThat(period.getFirstDay()).hasYear(report.getYear()));
        report.getPublication()
                .ifPresent(publication ->
                        assertThat(publication.getDate().orElseThrow()).hasYear(report.getYear() + 1));
        report.getOrgan()
                .getCreditCode()
                .ifPresent(code -> assertThat(report.getOrgan().unifiedSocialCreditCode())
                        .as(code)
                        .isPresent());
        List<SectionKind> kinds = new ArrayList<>(List.of(SectionKind.PREFACE));
        report.getEdition().form().sections().forEach(section -> kinds.add(section.kind()));
        assertThat(report.getSections()).extracting(Section::getKind).containsExactlyElementsOf(kinds);
        report.getEdition().form().sections().stream()
                .filter(section -> section.tableKey().isEmpty())
                .forEach(section -> assertThat(report.getSections())
                        .filteredOn(filed -> filed.getKind() == section.kind())
                        .allSatisfy(filed -> assertThat(filed.getText()).isNotEmpty()));
    }

    @Property(tries = 500)
    void the_request_table_of_fy2019_is_consistent_by_its_own_sums(
            @ForAll("requestTablesOf2019") StatisticsTable table) {
        assertThat(table.getDefinition().cells()).hasSize(23 * 7);
        assertThat(brokenRelations(table)).isEmpty();
    }

    @Property(tries = 500)
    void small_offices_cities_and_nations_all_come_up(@ForAll @OfEdition(FY2021) DisclosureReport report) {
        long filled =
                report.cells().filter(figure -> figure.cell().getNumber() != 0).count();
        long largest = report.cells()
                .mapToLong(figure -> figure.cell().getNumber())
                .max()
                .orElseThrow();
        Statistics.label("filled").collect(filled < 40 ? "few" : filled < 150 ? "some" : "most");
        Statistics.label("filled").coverage(check -> {
            check.check("few").percentage(share -> share > 10);
            check.check("most").percentage(share -> share > 1);
        });
        Statistics.label("largest").collect(largest < 1_000 ? "office" : largest < 1_000_000 ? "city" : "nation");
        Statistics.label("largest").coverage(check -> {
            check.check("office").percentage(share -> share > 5);
            check.check("city").percentage(share -> share > 5);
            check.check("nation").percentage(share -> share > 5);
        });
    }

    @Property(tries = 200)
    void the_annex_of_every_place_comes_up_and_adds_up(@ForAll @OfEdition(FY2008) DisclosureReport report) {
        assertThat(report.getLists())
                .hasSizeLessThan(2)
                .allSatisfy(list -> assertThat(brokenRelations(list.toTable())).isEmpty());
        Statistics.label("annex").collect(report.getLists().stream().findFirst().flatMap(StatisticsList::getAnnex));
        Statistics.label("annex").coverage(check -> {
            for (LocalAnnex annex : LocalAnnex.values()) {
                check.check(Optional.of(annex)).count(count -> count > 0);
            }
        });
    }

    static List<String> brokenRelations(StatisticsTable table) {
        return table.getDefinition().relations().stream()
                .filter(relation -> {
                    int order = sum(table, relation.left()).compareTo(sum(table, relation.right()));
                    return order > 0 || (order < 0 && relation.kind() != Kind.AT_MOST);
                })
                .map(Object::toString)
                .toList();
    }

    private static BigInteger sum(StatisticsTable table, List<Integer> indexes) {
        return indexes.stream()
                .map(index -> BigInteger.valueOf(table.getNumber(index)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<String> rowsOf(DisclosureReport report, String table) {
        return report.findTable(table).orElseThrow().getDefinition().rows().stream()
                .map(row -> row.key())
                .toList();
    }

    private static long request(DisclosureReport report, String row, Applicant applicant) {
        return number(report, "request", row, applicant.key());
    }

    private static long number(DisclosureReport report, String table, String row, String column) {
        return report.findTable(table).orElseThrow().getCell(row, column).getNumber();
    }

    @Provide
    Arbitrary<StatisticsTable> requestTablesOf2019() {
        return TableArbitraries.consistent(requestOf2019());
    }

    static TableDefinition requestOf2019() {
        return Edition.FY2021.form().findTable("request", "FY2019").orElseThrow();
    }
}
