package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.summary.Summaries.findings;
import static org.disclosurereport.io.summary.Summaries.little;
import static org.disclosurereport.io.summary.Summaries.reportsOf;
import static org.disclosurereport.io.summary.Summaries.row;
import static org.disclosurereport.io.summary.Summaries.sheet;
import static org.disclosurereport.io.summary.Summaries.tableOf;
import static org.disclosurereport.io.summary.SummarySheetTest.readAll;
import static org.disclosurereport.io.summary.SummarySheetTest.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

/** Several summary sheets in one document. */
class SummaryJoinTest {

    @Test
    void tables_on_sheets_of_their_own_become_one_report_of_each_organ() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 4);
        List<DisclosureReport> turned = new ArrayList<>(reports);
        Collections.reverse(turned);
        List<ReadResult> results =
                readAll(tableOf("dispute", reports), tableOf("request", turned), tableOf("proactive", reports));
        assertThat(reportsOf(results))
                .extracting(DisclosureReport::getTables)
                .isEqualTo(reports.stream().map(DisclosureReport::getTables).toList());
        assertThat(results)
                .allSatisfy(result -> assertThat(result.getFindings()).isEmpty());
        assertThat(results.get(0).getProvenance().find(CellRef.parse("dispute/reconsideration/total")))
                .isPresent();
    }

    @Test
    void an_organ_that_is_missing_on_one_of_the_sheets_lacks_its_table() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 3);
        List<ReadResult> results = readAll(tableOf("request", reports), tableOf("dispute", reports.subList(0, 2)));
        assertThat(reportsOf(results)).hasSize(3);
        assertThat(reportsOf(results).get(2).findTable("dispute")).isEmpty();
        assertThat(findings(results, ReadingCode.TABLE_MISSING))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactlyInAnyOrder("dispute", "proactive", "proactive");
    }

    @Test
    void rows_that_cannot_be_told_apart_are_not_joined() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 2);
        List<DisclosureReport> twice = List.of(reports.get(0), reports.get(1), reports.get(0));
        List<ReadResult> results = readAll(tableOf("request", twice), tableOf("dispute", reports));
        assertThat(reportsOf(results))
                .extracting(report ->
                        report.getOrgan().getName() + report.getTables().size())
                .containsExactly("示例市第1局1", "示例市第1局1", "示例市第1局1", "示例市第2局2");
        assertThat(findings(results, ReadingCode.ROWS_NOT_JOINED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("示例市第1局")
                        .contains("3"));
    }

    @Test
    void sheets_with_the_same_tables_are_reports_of_their_own() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 2);
        List<ReadResult> results = readAll(tableOf("request", reports), tableOf("request", reports));
        assertThat(reportsOf(results)).hasSize(4);
        assertThat(findings(results, ReadingCode.ROWS_NOT_JOINED)).isEmpty();
    }

    @Test
    void what_is_too_much_to_keep_is_delivered_as_it_stands() {
        List<DisclosureReport> reports = reports(Edition.FY2021, 60);
        SheetFile requests = sheet().text(0, 0, "示例市2022年政府信息公开汇总表");
        for (int i = 0; i < 60; i++) {
            row(requests, i + 2, reports.get(i).getOrgan().getName(), 1, 2, 3, 4);
        }
        byte[] workbook = new WorkbookFile()
                .sheet(requests)
                .sheet(tableOf("dispute", reports))
                .toBytes();
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(workbook, little(800), results::add);
        assertThat(findings(results, ReadingCode.LIMIT_CELLS)).hasSize(1);
        assertThat(reportsOf(results)).hasSize(120);
        results.clear();
        ReportReader.standard().readAll(workbook, little(1200), results::add);
        assertThat(findings(results, ReadingCode.LIMIT_CELLS)).isEmpty();
        assertThat(reportsOf(results)).hasSize(60);
    }

    @Test
    void other_sheets_beside_a_summary_are_named() {
        SheetFile sheet = sheet();
        row(sheet, 2, "教育局", 12, 3, 10, 5);
        SheetFile other = new SheetFile("通讯录").text(0, 0, "教育局").number(0, 1, "65234567");
        List<ReadResult> results = readAll(sheet, other);
        assertThat(reportsOf(results)).hasSize(1);
        assertThat(findings(results, ReadingCode.SHEET_NOT_READ))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("通讯录"));
    }
}
