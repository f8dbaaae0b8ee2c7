package org.disclosurereport.io.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of sheets with one organ a row. */
class SummarySheetTest {

    static List<DisclosureReport> reports(Edition edition, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SampleReports.of(edition, i).toBuilder()
                        .year(edition.firstYear() + 1)
                        .organ(ReportingOrgan.of("示例市第" + (i + 1) + "局"))
                        .build())
                .toList();
    }

    static List<ReadResult> readAll(SheetFile... sheets) {
        WorkbookFile workbook = new WorkbookFile();
        for (SheetFile sheet : sheets) {
            workbook.sheet(sheet);
        }
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(workbook.toBytes(), ReadOptions.DEFAULT, results::add);
        return results;
    }

    private static void arrives(List<ReadResult> results, List<DisclosureReport> reports) {
        List<DisclosureReport> read =
                results.stream().flatMap(result -> result.getReport().stream()).toList();
        assertThat(read).hasSameSizeAs(reports);
        for (int i = 0; i < reports.size(); i++) {
            assertThat(read.get(i).getOrgan()).isEqualTo(reports.get(i).getOrgan());
            assertThat(read.get(i).getTables()).isEqualTo(reports.get(i).getTables());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"FY2014", "FY2019", "FY2021"})
    void every_figure_of_every_row_arrives(Edition edition) {
        List<DisclosureReport> reports = reports(edition, 5);
        SheetFile sheet =
                new PrintedSummary(edition).print("示例市" + (edition.firstYear() + 1) + "年政府信息公开工作年度报告汇总表", reports);
        List<ReadResult> results = readAll(sheet);
        arrives(results, reports);
        assertThat(results)
                .allSatisfy(result -> assertThat(result.getFindings()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"FY2014", "FY2019", "FY2021"})
    void one_organ_a_column_is_the_same(Edition edition) {
        List<DisclosureReport> reports = reports(edition, 3);
        SheetFile sheet = new PrintedSummary(edition)
                .turned()
                .print("示例市" + (edition.firstYear() + 1) + "年政府信息公开工作年度报告汇总表", reports);
        arrives(readAll(sheet), reports);
    }
}
