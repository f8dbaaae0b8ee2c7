package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.model.ReportingOrgan;
import org.junit.jupiter.api.Test;

class OrganMatchTest {

    private static final ReportingOrgan TOWN = ReportingOrgan.of("城关镇人民政府");
    private static final ReportingOrgan ONE =
            TOWN.toBuilder().divisionCode("350128").build();
    private static final ReportingOrgan OTHER =
            TOWN.toBuilder().divisionCode("350102").build();
    private static final ReportingOrgan CODED =
            ReportingOrgan.builder().name("甲").creditCode(Samples.CODE).build();

    @Test
    void organs_are_missing_or_unexpected_in_the_order_of_their_lists() {
        OrganMatch match = OrganMatch.between(
                List.of(ReportingOrgan.of("丙"), CODED, ReportingOrgan.of("乙"), ReportingOrgan.of("丙")),
                List.of(ReportingOrgan.of("丁"), CODED, ReportingOrgan.of("戊"), ReportingOrgan.of("丁")));

        assertThat(match.missing()).containsExactly(ReportingOrgan.of("丙"), ReportingOrgan.of("乙"));
        assertThat(match.unexpected()).containsExactly(ReportingOrgan.of("丁"), ReportingOrgan.of("戊"));
        assertThat(match.isComplete()).isFalse();
    }

    @Test
    void a_match_is_complete_if_neither_side_has_more() {
        assertThat(OrganMatch.between(List.of(TOWN, CODED), List.of(CODED, TOWN))
                        .isComplete())
                .isTrue();
        assertThat(OrganMatch.between(List.of(TOWN), List.of(TOWN, CODED)).isComplete())
                .isFalse();
        assertThat(OrganMatch.between(List.of(TOWN, CODED), List.of(TOWN)).isComplete())
                .isFalse();
    }

    @Test
    void an_organ_is_found_by_its_code_whatever_its_name() {
        ReportingOrgan renamed = CODED.toBuilder().name("乙").build();

        assertThat(OrganMatch.between(List.of(CODED), List.of(renamed)).isComplete())
                .isTrue();
        assertThat(OrganMatch.between(
                                List.of(CODED),
                                List.of(CODED.toBuilder()
                                        .creditCode(Samples.OTHER_CODE)
                                        .build()))
                        .isComplete())
                .isFalse();
    }

    @Test
    void one_organ_stands_for_one_that_is_expected_and_no_more() {
        OrganMatch match = OrganMatch.between(List.of(ONE, OTHER), List.of(TOWN));

        assertThat(match.missing()).containsExactly(ONE);
        assertThat(match.unexpected()).isEmpty();
    }

    @Test
    void who_says_most_chooses_first() {
        assertThat(OrganMatch.between(List.of(TOWN, ONE), List.of(ONE, OTHER)).isComplete())
                .isTrue();
        assertThat(OrganMatch.between(List.of(TOWN, OTHER), List.of(ONE, OTHER)).isComplete())
                .isTrue();
    }
}
