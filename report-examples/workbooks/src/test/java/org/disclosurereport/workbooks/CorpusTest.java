package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/**
 * Every report of the corpus in the forms of FY2019 and FY2021, put into a workbook in every layout and by two makers:
 * all figures arrive, the sums and balances that fail are exactly those that fail in the published report, and so are
 * those that cannot be assessed. Needs {@code -Dreport.corpus=DIR}.
 */
class CorpusTest {

    private static final Map<String, Integer> REPORTS_OF = Map.of("2019-", 2, "2021-", 13);

    private static final Set<String> SUMS_AND_BALANCES =
            Set.of("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-BALANCE", "S4-TOTALS");

    @Test
    void every_published_report_is_read_whole_and_exactly_its_own_breaks_are_found() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        List<CorpusReport> reports = new ArrayList<>();
        for (Map.Entry<String, Integer> edition : REPORTS_OF.entrySet()) {
            List<Path> folders = folders(Path.of(corpus), edition.getKey());
            assertThat(folders).as(edition.getKey()).hasSizeGreaterThanOrEqualTo(edition.getValue());
            for (Path folder : folders) {
                reports.add(new CorpusReport(folder));
            }
        }
        assertThat(reports).flatExtracting(CorpusReport::failing).isNotEmpty();
        assertThat(reports).flatExtracting(CorpusReport::notAssessable).hasSizeGreaterThanOrEqualTo(12);
        assertThat(reports).flatExtracting(CorpusReport::amountsWithUnit).isNotEmpty();
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

    private static List<Path> folders(Path corpus, String prefix) throws IOException {
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
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
            assertThat(read).as(expected + " " + ref).isEqualTo(figure.text());
        }
        assertThat(result.getFindings().stream()
                        .filter(finding -> finding.getCode().toString().equals("NORMALISED"))
                        .flatMap(finding -> finding.getAddresses().stream())
                        .map(Address::toString))
                .as(expected.toString())
                .containsAll(expected.amountsWithUnit());
        List<Finding> findings = ReportValidator.standard().validate(report).getFindings().stream()
                .filter(finding -> SUMS_AND_BALANCES.contains(finding.getCode().toString()))
                .toList();
        assertThat(findings)
                .as(expected.toString())
                .filteredOn(Finding::isAssessable)
                .extracting(CorpusTest::nameOf)
                .containsExactlyInAnyOrderElementsOf(expected.failing());
        // Where not one cell is filled, the corpus lets 0 be the sum of nothing and we do not.
        assertThat(findings)
                .as(expected.toString())
                .filteredOn(finding -> !finding.isAssessable() && isFilledSomewhere(report, finding))
                .extracting(CorpusTest::nameOf)
                .containsExactlyInAnyOrderElementsOf(expected.notAssessable());
    }

    private static String nameOf(Finding finding) {
        return finding.getCode() + " " + finding.getAddresses().get(0);
    }

    /** Whether a cell of the sum or balance that a finding is about has a number. */
    private static boolean isFilledSomewhere(DisclosureReport report, Finding finding) {
        CellRef first = (CellRef) finding.getAddresses().get(0);
        StatisticsTable table = report.getTables().stream()
                .filter(filed -> filed.getDefinition().key().equals(first.table()))
                .findFirst()
                .orElseThrow();
        Relation relation = table.getDefinition().relations().stream()
                .filter(stated -> stated.rule().equals(finding.getCode().toString())
                        && table.getDefinition()
                                .cell(stated.left().get(0))
                                .ref()
                                .equals(first))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, table.getDefinition().cells().size())
                .anyMatch(i -> relation.involves(i) && table.getState(i) == CellState.NUMBER);
    }
}
