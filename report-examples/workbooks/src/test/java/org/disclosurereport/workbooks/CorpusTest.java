package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/**
 * Every FY2021 report of the corpus, put into a workbook in every layout and by two makers: all figures
 * arrive, and the sums and balances that fail are exactly those that fail in the published report. Needs
 * {@code -Dreport.corpus=DIR}.
 */
class CorpusTest {

    private static final Set<String> SUMS_AND_BALANCES =
            Set.of("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-BALANCE", "S4-TOTALS");

    @Test
    void every_published_report_is_read_whole_and_exactly_its_own_breaks_are_found() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        List<CorpusReport> reports = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(corpus))) {
            for (Path folder : folders.filter(
                            path -> path.getFileName().toString().startsWith("2021-"))
                    .sorted()
                    .toList()) {
                reports.add(new CorpusReport(folder));
            }
        }
        assertThat(reports).hasSizeGreaterThanOrEqualTo(13);
        for (CorpusReport report : reports) {
            for (List<SheetPlan> layout :
                    List.of(OneSheetLayout.of(report), ThreeSheetsLayout.of(report), TypedByHandLayout.of(report))) {
                ByteArrayOutputStream poi = new ByteArrayOutputStream();
                WorkbookMaker.writeByPoi(layout, poi);
                check(report, poi.toByteArray());
                ByteArrayOutputStream fastexcel = new ByteArrayOutputStream();
                WorkbookMaker.writeByFastexcel(layout, fastexcel);
                check(report, fastexcel.toByteArray());
            }
        }
    }

    private static void check(CorpusReport expected, byte[] workbook) {
        ReadResult result = ReportReader.standard().read(workbook, ReadOptions.DEFAULT);
        DisclosureReport report = result.getReport().orElseThrow();
        for (FiledFigures.Figure figure : expected.figures()) {
            CellRef ref = CellRef.parse(figure.address());
            String read = report.figures()
                    .filter(filed -> filed.definition().ref().equals(ref))
                    .findFirst()
                    .orElseThrow()
                    .text();
            assertThat(read).as(expected + " " + ref).isEqualTo(text(figure.content()));
        }
        assertThat(ReportValidator.standard().validate(report).getFindings())
                .as(expected.toString())
                .filteredOn(finding -> finding.isAssessable()
                        && SUMS_AND_BALANCES.contains(finding.getCode().toString()))
                .extracting(finding ->
                        finding.getCode() + " " + finding.getAddresses().get(0))
                .containsExactlyInAnyOrderElementsOf(expected.failing());
    }

    static String text(Object content) {
        return content instanceof BigDecimal number
                ? (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                : content.toString();
    }
}
