package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RuleChangeTest {

    private static RuleChange.Builder change() {
        return RuleChange.builder().rule(FindingCode.of("F-S1-LENGTH")).rationale("本市通知");
    }

    @Test
    void it_switches_off_or_changes_severity_or_parameters() {
        assertThat(change().off(true).build().isOff()).isTrue();
        assertThat(change().severity(Severity.HINT).build().isOff()).isFalse();
        RuleChange limit = change().putParameter("limit", new BigDecimal(800)).build();
        assertThat(limit.getParameters()).containsOnlyKeys("limit");
        assertThat(limit.toBuilder().build()).isEqualTo(limit);
    }

    @Test
    void neither_and_both_are_refused() {
        assertThatThrownBy(change()::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A change must either switch F-S1-LENGTH off or give it a severity or parameters,"
                        + " but does neither");
        RuleChange.Builder severity = change().off(true).severity(Severity.HINT);
        assertThatThrownBy(severity::build).hasMessageEndingWith("but does both");
        RuleChange.Builder parameter = change().off(true).putParameter("limit", BigDecimal.ONE);
        assertThatThrownBy(parameter::build).hasMessageEndingWith("but does both");
    }

    @Test
    void it_says_why() {
        RuleChange.Builder silent = change().off(true).rationale("");
        assertThatThrownBy(silent::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rationale of the change of F-S1-LENGTH must be a text, but was blank");
    }
}
