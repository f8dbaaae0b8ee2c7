package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.definition;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;

@TestsRule(value = "F-BLANK-CELL", alwaysAssessable = "a table that is absent has no cells")
class BlankCellRuleTest {

    private final RuleProbe rule = new RuleProbe("F-BLANK-CELL");

    @Test
    @Quartet(Part.HOLDS)
    void tables_full_of_zeros_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(rule.afterChange(report -> with(report, StatisticsTable.zeros(definition("request", "FY2021")))))
                .isEmpty();
    }

    @Test
    @Quartet(Part.HOLDS)
    void an_unreadable_cell_is_not_empty() {
        assertThat(rule.afterChange(report -> with(report, "request/granted/total", Cell.unreadable("若干"))))
                .isEmpty();
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void one_empty_cell_of_any_kind_is_reported() {
        for (Cell unfilled : new Cell[] {Cell.BLANK, Cell.SLASH, Cell.DASH}) {
            Finding finding = rule.onlyFinding(report -> with(report, "dispute/reconsideration/upheld", unfilled));

            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.getAddresses()).isEqualTo(List.of(CellRef.parse("dispute/reconsideration/upheld")));
            assertThat(finding.getMessage().zh()).isEqualTo("《政府信息公开行政复议、行政诉讼情况》表有1格未填写数字（空白、“/”或“-”）：「行政复议」「结果维持」。");
        }
    }

    @Test
    @Quartet(Part.BROKEN)
    void an_empty_table_is_one_finding_that_lists_every_cell_and_names_the_first_eight() {
        Finding finding = rule.onlyFinding(report -> with(
                report, StatisticsTable.builder(definition("request", "FY2021")).build()));

        assertThat(finding.getAddresses()).hasSize(175);
        assertThat(finding.getOperands()).containsEntry("count", "175").containsEntry("table", "request");
        assertThat(finding.getMessage().zh())
                .startsWith("《收到和处理政府信息公开申请情况》表有175格未填写数字")
                .endsWith("「自然人」等175格。")
                .doesNotContain("「二、上年结转政府信息公开申请数量」「商业企业」");
        assertThat(finding.getMessage().en()).endsWith("; and 167 more (175 in all).");
    }

    @Test
    void eight_cells_are_all_named_and_of_nine_the_last_is_counted() {
        StatisticsTable table = StatisticsTable.zeros(definition("proactive", "FY2021"));
        for (int i = 0; i < 8; i++) {
            table = table.toBuilder().set(i, Cell.BLANK).build();
        }
        StatisticsTable eight = table;
        StatisticsTable nine = table.toBuilder().set(8, Cell.BLANK).build();

        assertThat(rule.onlyFinding(report -> with(report, eight)).getMessage().en())
                .endsWith("'Administrative penalties', column 'Decisions this year'.");
        assertThat(rule.onlyFinding(report -> with(report, nine)).getMessage().en())
                .endsWith("'Administrative penalties', column 'Decisions this year'; and 1 more (9 in all).");
    }

    @Test
    @Quartet(Part.BROKEN)
    void every_table_has_its_own_finding_in_the_order_of_the_form() {
        List<Finding> findings = rule.afterChange(report -> with(
                with(report, "dispute/reconsideration/upheld", Cell.DASH), "proactive/license/decisions", Cell.SLASH));

        assertThat(findings)
                .extracting(RuleProbe::firstAddress)
                .containsExactly("proactive/license/decisions", "dispute/reconsideration/upheld");
    }
}
