package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of numbers that the text states and the tables, too. */
class StatedTotalsRulesTest {

    @ParameterizedTest
    @CsvSource({
        "N-REQUEST-TOTAL",
        "N-REPLY-TOTAL",
        "N-OUTCOME-BREAKDOWN",
        "S4-NARRATIVE",
        "S2-NARRATIVE",
        "N-ZERO-CLAIM"
    })
    void a_report_without_stated_figures_is_not_looked_into(String id) {
        assertThat(new RuleProbe(id).findings(clean())).isEmpty();
    }
}
