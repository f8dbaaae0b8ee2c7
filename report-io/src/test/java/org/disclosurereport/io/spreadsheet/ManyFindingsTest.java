package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

class ManyFindingsTest {

    @Test
    void M05_findings_are_capped_with_the_exact_count_of_the_rest() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, cell -> "0")
                .print(Edition.FY2021.form().findTable("request").orElseThrow(), 2);
        for (int row = 30; row < 2030; row++) {
            sheet.text(row, 1, "多余的行").number(row, 4, "5");
        }
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        assertThat(result.getFindings()).hasSize(1001);
        var last = result.getFindings().get(1000);
        assertThat(last.getCode().toString()).isEqualTo("MORE_FINDINGS");
        // 2,000 rows and two missing tables, less the thousand that are listed
        assertThat(last.getOperands()).containsEntry("more", "1002");
    }

    @Test
    void a_number_and_what_was_made_of_it_is_told_once_for_each_table() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        new PrintedForm(sheet, cell -> "1")
                .textDigits(digit -> "１")
                .print(Edition.FY2021.form().findTable("request").orElseThrow(), 2);
        ReadResult result = Reading.read(new WorkbookFile().sheet(sheet).toBytes());
        assertThat(Reading.codes(result)).containsExactlyInAnyOrder("NORMALISED", "TABLE_MISSING", "TABLE_MISSING");
        var told = result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals("NORMALISED"))
                .findFirst()
                .orElseThrow();
        assertThat(told.getAddresses()).hasSize(175);
        assertThat(told.getOperands().get("cells")).contains("D6「１」", "165 more");
    }
}
