package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

/** Sheets with one organ a row in OpenDocument spreadsheets. */
class OdsSummaryTest {

    @Test
    void every_report_is_the_same_as_in_an_xlsx() {
        byte[] xlsx = new WorkbookFile()
                .sheet(new PrintedSummary(Edition.FY2021)
                        .print("示例市2022年政府信息公开工作年度报告汇总表", SummarySheetTest.reports(Edition.FY2021, 3)))
                .toBytes();
        List<ReadResult> expected = readAll(xlsx);
        List<ReadResult> read = readAll(OdsFile.of(xlsx).toBytes());
        assertThat(expected)
                .filteredOn(result -> result.getReport().isPresent())
                .hasSize(3);
        assertThat(read).allMatch(result -> result.getFormat().equals(Optional.of(ReportFormat.ODS)));
        assertThat(withReports(read)).isEqualTo(withReports(expected));
        assertThat(read).allMatch(result -> result.getFindings().isEmpty());
    }

    private static List<ReadResult> readAll(byte[] document) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(document, ReadOptions.DEFAULT, results::add);
        return results;
    }

    /** The results that have a report, without the format. */
    private static List<ReadResult> withReports(List<ReadResult> results) {
        return results.stream()
                .filter(result -> result.getReport().isPresent())
                .map(result -> result.toBuilder().format(Optional.empty()).build())
                .toList();
    }
}
