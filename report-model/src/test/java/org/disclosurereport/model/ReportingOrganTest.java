package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which organs can be one. */
class ReportingOrganTest {

    private static final String CODE = "113325000026455663";
    private static final String OTHER_CODE = "121000004000149546";
    private static final ReportingOrgan TOWN = ReportingOrgan.of("城关镇人民政府");
    private static final ReportingOrgan CODED =
            TOWN.toBuilder().creditCode(CODE).build();

    private static void can(ReportingOrgan one, ReportingOrgan other, boolean be) {
        assertThat(one.canBe(other)).isEqualTo(be);
        assertThat(other.canBe(one)).isEqualTo(be);
    }

    private static ReportingOrgan divided(String code) {
        return TOWN.toBuilder().divisionCode(code).build();
    }

    private static ReportingOrgan below(ReportingOrgan parent) {
        return TOWN.toBuilder().parent(parent).build();
    }

    @Test
    void right_credit_codes_decide() {
        can(CODED, CODED.toBuilder().name("甲").divisionCode("350128").build(), true);
        can(CODED, CODED.toBuilder().creditCode(OTHER_CODE).build(), false);
        can(CODED, TOWN, true);
        can(CODED, CODED.toBuilder().creditCode("1").build(), true);
        can(CODED, ReportingOrgan.of("甲"), false);
    }

    @Test
    void organs_of_one_name_are_told_apart_by_what_both_state() {
        can(TOWN, ReportingOrgan.of("甲"), false);
        can(TOWN, divided("350128"), true);
        can(divided("350128"), divided("350128"), true);
        can(divided("350128"), divided("350102"), false);
        can(below(ReportingOrgan.of("甲县")), TOWN, true);
        can(below(ReportingOrgan.of("甲县")), below(ReportingOrgan.of("乙县")), false);
        can(below(divided("350128")), below(divided("350102")), false);
        can(below(ReportingOrgan.of("甲县")), below(ReportingOrgan.of("甲县")), true);
    }

    @Test
    void the_code_of_the_organ_above_decides_whatever_stands_above_that() {
        ReportingOrgan one =
                below(CODED.toBuilder().parent(ReportingOrgan.of("甲市")).build());
        ReportingOrgan other = below(
                CODED.toBuilder().name("旧名").parent(ReportingOrgan.of("乙市")).build());

        can(one, other, true);
        can(one, below(CODED.toBuilder().creditCode(OTHER_CODE).build()), false);
    }
}
