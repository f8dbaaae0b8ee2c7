package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.Consistent;
import org.disclosurereport.testkit.OfEdition;
import org.disclosurereport.testkit.WithBlanks;
import org.disclosurereport.validation.ReportValidator;

/** The rules across organs against regions that are right by construction, and against one wrong thing in them. */
class ConsistentRegionsTest {

    private static final ReportValidator VALIDATOR = ReportValidator.standard();

    @Property(tries = 100)
    void nothing_is_found_in_a_consistent_region(@ForAll RegionalReports region) {
        assertThat(VALIDATOR.validate(region).getFindings()).isEmpty();
        assertThat(region.getParts().getParts()).isNotEmpty();
        Statistics.label("edition and year before")
                .collect(
                        region.findEdition().orElseThrow(), region.getPrevious().isPresent())
                .coverage(coverage -> {
                    coverage.check(Edition.FY2014, false).count(count -> count > 0);
                    coverage.check(Edition.FY2019, true).count(count -> count > 0);
                    coverage.check(Edition.FY2021, true).count(count -> count > 0);
                });
    }

    @Property(tries = 50)
    void the_year_before_is_consistent_too(
            @ForAll @OfEdition({Edition.FY2019, Edition.FY2021}) RegionalReports region) {
        region.getPrevious()
                .ifPresent(before ->
                        assertThat(VALIDATOR.validate(before).getFindings()).isEmpty());
    }

    @Property(tries = 50)
    void nothing_contradicts_anything_in_a_region_with_blanks(@ForAll @WithBlanks RegionalReports region) {
        assertThat(VALIDATOR.validate(region).getFindings()).noneMatch(Finding::isAssessable);
    }

    @Property(tries = 100)
    void a_wrong_number_of_the_whole_is_no_sum_of_the_parts(
            @ForAll @OfEdition({Edition.FY2019, Edition.FY2021}) RegionalReports region,
            @ForAll @IntRange(max = 99_999) int which) {
        DisclosureReport whole = region.getWhole().orElseThrow();
        StatisticsTable table = whole.getTables().get(which % whole.getTables().size());
        var cell =
                table.getDefinition().cell(which % table.getDefinition().cells().size());
        RegionalReports wrong = region.toBuilder()
                .whole(whole.with(cell.ref(), Cell.of(table.getNumber(cell.index()) + 1)))
                .build();

        List<Finding> sums = VALIDATOR.validate(wrong).getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals("A-SUM-OF-PARTS"))
                .toList();
        assertThat(sums).hasSize(1);
        assertThat(sums.get(0).getAddresses()).containsExactly(cell.ref());
    }

    @Property(tries = 50)
    void an_organ_that_is_expected_and_not_there_is_missing(@ForAll RegionalReports region) {
        List<ReportingOrgan> more = new ArrayList<>(region.getExpected());
        more.add(ReportingOrgan.of("某某局"));
        Set<String> codes = VALIDATOR.validate(region.toBuilder().expected(more).build()).getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .collect(Collectors.toSet());
        assertThat(codes).contains("A-MISSING-ORGAN");
    }

    @Property(tries = 50)
    void no_region_makes_the_validator_throw_and_what_it_says_is_stable(
            @ForAll @Consistent(false) RegionalReports region) {
        ValidationResult result = VALIDATOR.validate(region);

        assertThat(VALIDATOR.validate(region)).isEqualTo(result);
    }
}
