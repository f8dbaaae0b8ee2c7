package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.rules.FiledTables.table;

import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Normative documents that the text states, against the table of the same report. */
@TestsRule("S2-NARRATIVE")
class StatedDocumentsRuleTest {

    private final RuleProbe rule = new RuleProbe("S2-NARRATIVE");

    private DisclosureReport report() {
        return table(
                "proactive",
                Edition.FY2021,
                clean(),
                Map.of(
                        "normativeDocument/issued", 77,
                        "normativeDocument/repealed", 4,
                        "normativeDocument/inForce", 470));
    }

    private List<Finding> saying(String printed, StatedConcept concept, String sentence) {
        return rule.findings(Sentences.say(sentence).states(printed, concept).in(report()));
    }

    @Test
    @Quartet(Part.HOLDS)
    void documents_issued_repealed_and_in_force_pass_and_so_does_the_stock_without_the_year() {
        assertThat(saying("77件", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件77件。")).isEmpty();
        assertThat(saying("4件", NORMATIVE_DOCUMENTS_REPEALED, "废止规范性文件4件。")).isEmpty();
        assertThat(saying("470件", NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件470件。"))
                .isEmpty();
        assertThat(saying("393件", NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件393件。"))
                .isEmpty();
        assertThat(rule.findings(clean())).isEmpty();
    }

    @Test
    @Quartet({Part.BROKEN, Part.SMALLEST_DIFFERENCE})
    void one_document_off_is_reported() {
        Finding finding =
                saying("78件", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件78件。").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getMessage().zh()).isEqualTo("“制发规范性文件78件。”与表格不一致：表中本年制发为77。");
        assertThat(saying("3件", NORMATIVE_DOCUMENTS_REPEALED, "废止规范性文件3件。")).hasSize(1);
        for (String printed : List.of("469件", "471件", "392件", "394件")) {
            assertThat(saying(printed, NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效规范性文件" + printed + "。"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"制发党内规范性文件9件。", "制发备案规范性文件9件。", "县直部门制发规范性文件9件。", "起草并制发规范性文件9件。"})
    @Quartet(Part.NOT_ASSESSABLE)
    void other_documents_are_not_compared(String sentence) {
        assertThat(saying("9件", NORMATIVE_DOCUMENTS_ISSUED, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9件", "9份", "9部"})
    void documents_are_counted_in_three_units(String printed) {
        assertThat(saying(printed, NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件" + printed + "。"))
                .hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void a_cell_without_a_number_is_not_compared_and_not_taken_off_the_stock() {
        for (Cell none : List.of(Cell.BLANK, Cell.unreadable("若干"))) {
            DisclosureReport report = with(report(), "proactive/normativeDocument/issued", none);
            assertThat(rule.findings(Sentences.say("制发规范性文件9件，现行有效规范性文件470件。")
                            .states("9件", NORMATIVE_DOCUMENTS_ISSUED)
                            .states("470件", NORMATIVE_DOCUMENTS_IN_FORCE)
                            .in(report)))
                    .isEmpty();
            assertThat(rule.findings(Sentences.say("现行有效规范性文件393件。")
                            .states("393件", NORMATIVE_DOCUMENTS_IN_FORCE)
                            .in(report)))
                    .extracting(finding -> finding.getMessage().zh())
                    .containsExactly("“现行有效规范性文件393件。”与表格不一致：表中现行有效为470。");
        }
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void without_the_table_another_unit_or_the_form_of_2019_nothing_is_compared() {
        Sentences text = Sentences.say("制发规范性文件9件。").states("9件", NORMATIVE_DOCUMENTS_ISSUED);
        assertThat(rule.findings(text.in(without(clean(), "proactive")))).isEmpty();
        assertThat(rule.findings(text.in(cleanOf2019()))).isEmpty();
        assertThat(saying("9条", NORMATIVE_DOCUMENTS_ISSUED, "制发规范性文件信息9条。")).isEmpty();
    }
}
