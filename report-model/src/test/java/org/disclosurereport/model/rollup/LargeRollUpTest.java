package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.rollup.Samples.DISPUTE;
import static org.disclosurereport.model.rollup.Samples.REQUEST;
import static org.disclosurereport.model.rollup.Samples.report;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** So many reports that whatever takes time with their square would not end. */
class LargeRollUpTest {

    /** One after the other, as a loop adds them: put together in no time, and brought into order once. */
    @Test
    void many_roll_ups_are_added_one_after_the_other() {
        RollUp rollUp = RollUp.empty();
        for (int i = 0; i < 30_000; i++) {
            rollUp = rollUp.plus(RollUp.of(report(ReportingOrgan.of("某局" + i), StatisticsTable.zeros(DISPUTE))));
        }

        assertThat(rollUp.getParts()).hasSize(30_000);
        assertThat(rollUp.getParts().get(0).organ().getName()).isEqualTo("某局0");
        assertThat(rollUp.findTable("dispute").orElseThrow().size()).isEqualTo(30_000);
    }

    /** Comparing each with each would take hours. */
    @Test
    @Timeout(20)
    void M05_a_hundred_thousand_reports_of_one_name_are_one_obstacle() {
        DisclosureReport sample = report(ReportingOrgan.of("甲"), StatisticsTable.zeros(REQUEST));
        RollUp rollUp = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 2 == 0
                        ? sample
                        : sample.toBuilder()
                                .organ(ReportingOrgan.builder()
                                        .name("甲")
                                        .divisionCode(Integer.toString(i))
                                        .build())
                                .build())
                .collect(RollUp.collector());

        assertThat(rollUp.obstacles())
                .singleElement()
                .satisfies(obstacle -> assertThat(obstacle.parts()).hasSize(100_000));
    }

    @Test
    @Timeout(20)
    void many_organs_are_matched_quickly() {
        List<ReportingOrgan> organs = IntStream.range(0, 100_000)
                .mapToObj(i -> ReportingOrgan.of("某局" + i))
                .toList();

        assertThat(OrganMatch.between(organs.subList(1, 100_000), organs.subList(0, 99_999)))
                .isEqualTo(new OrganMatch(List.of(organs.get(99_999)), List.of(organs.get(0))));
    }
}
