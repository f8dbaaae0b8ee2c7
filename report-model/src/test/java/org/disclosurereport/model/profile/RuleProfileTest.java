package org.disclosurereport.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

class RuleProfileTest {

    private static LocalDeadline.Builder deadline() {
        return LocalDeadline.builder()
                .rule(FindingCode.of("SX-DEADLINE"))
                .day(MonthDay.of(1, 20))
                .severity(Severity.WARNING)
                .title(Wording.of("本市期限", "Deadline of the city"))
                .legalBasis("本市通知");
    }

    @Test
    void the_layers_of_a_profile_end_with_itself() {
        RuleProfile province = RuleProfile.builder().name("某省").build();
        RuleProfile city = RuleProfile.builder().name("某市").base(province).build();
        RuleProfile county = RuleProfile.builder().name("某县").base(city).build();

        assertThat(province.layers()).containsExactly(province);
        assertThat(county.layers()).containsExactly(province, city, county);
        assertThat(county.toBuilder().build()).isEqualTo(county);
    }

    @Test
    void a_profile_has_a_name() {
        RuleProfile.Builder nameless = RuleProfile.builder().name(" ");
        assertThatThrownBy(nameless::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A profile must have a name, but it was blank");
    }

    @Test
    void a_deadline_binds_somebody_and_has_a_basis() {
        LocalDeadline departments = deadline().addKinds(OrganKind.DEPARTMENT).build();
        assertThat(departments.toBuilder().build()).isEqualTo(departments);
        LocalDeadline.Builder nobody = deadline();
        assertThatThrownBy(nobody::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Deadline SX-DEADLINE must name kinds of organs and a legal basis");
        LocalDeadline.Builder silent = deadline().addKinds(OrganKind.DEPARTMENT).legalBasis("");
        assertThatThrownBy(silent::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("by ''");
    }
}
