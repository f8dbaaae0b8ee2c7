package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule(value = "F-EDITION-BY-YEAR", alwaysAssessable = "every report has an edition and a year")
class EditionByYearRuleTest {

    private final RuleProbe rule = new RuleProbe("F-EDITION-BY-YEAR");

    private List<Finding> inYear(int year) {
        return rule.afterChange(report -> report.toBuilder().year(year).build());
    }

    @Test
    @Quartet(Part.HOLDS)
    void an_edition_passes_in_the_years_it_governs() {
        assertThat(inYear(2024)).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void an_edition_in_a_year_before_it_existed_is_reported() {
        Finding finding = inYear(2008).get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getAddresses()).isEqualTo(List.of(ElementRef.of("edition"), ElementRef.of("year")));
        assertThat(finding.getMessage().zh()).isEqualTo("报告年度为2008年，所用的FY2021版格式自2021年度起适用，不适用于该年度。");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void the_first_year_passes_and_the_year_before_it_is_reported() {
        assertThat(inYear(2021)).isEmpty();
        assertThat(inYear(2020)).hasSize(1);
    }
}
