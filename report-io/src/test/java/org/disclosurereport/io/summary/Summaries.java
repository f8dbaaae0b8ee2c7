package org.disclosurereport.io.summary;

import static org.disclosurereport.io.summary.SummarySheetTest.reports;

import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;

/** Summary sheets of a few rows, and what was read from them. */
final class Summaries {

    static final String NEW = "request/newlyReceived/total";
    static final String BROUGHT = "request/broughtForward/total";
    static final String GRANTED = "request/granted/total";
    static final String CARRIED = "request/carriedForward/total";

    /** 2024, organs in column B, four totals of the second table in C to F. */
    static SheetFile sheet() {
        return new SheetFile("汇总表")
                .text(0, 0, "示例市2024年政府信息公开工作情况汇总表")
                .text(1, 0, "序号")
                .text(1, 1, "单位名称")
                .text(1, 2, "本年新收政府信息公开申请数量")
                .text(1, 3, "上年结转政府信息公开申请数量")
                .text(1, 4, "予以公开")
                .text(1, 5, "结转下年度继续办理");
    }

    static void row(SheetFile sheet, int row, String organ, long... figures) {
        sheet.number(row, 0, String.valueOf(row - 1)).text(row, 1, organ);
        for (int i = 0; i < figures.length; i++) {
            sheet.number(row, i + 2, String.valueOf(figures[i]));
        }
    }

    static List<DisclosureReport> reportsOf(List<ReadResult> results) {
        return results.stream().flatMap(result -> result.getReport().stream()).toList();
    }

    static List<Finding> findings(List<ReadResult> results, ReadingCode code) {
        return results.stream()
                .flatMap(result -> result.getFindings().stream())
                .filter(finding -> finding.getCode().equals(code.code()))
                .toList();
    }

    static Cell cell(DisclosureReport report, String address) {
        return report.find(CellRef.parse(address)).orElseThrow();
    }

    static String place(Finding finding) {
        return finding.getLocation().orElseThrow().described().en();
    }

    static SheetFile tableOf(String table, List<DisclosureReport> reports) {
        return new PrintedSummary(Edition.FY2021)
                .only(cell -> cell.ref().table().equals(table))
                .print("示例市2022年政府信息公开汇总表", reports);
    }

    static ReadOptions little(int cells) {
        return ReadOptions.builder()
                .limits(ReadLimits.builder().maxCells(cells).build())
                .build();
    }

    private Summaries() {}
}
