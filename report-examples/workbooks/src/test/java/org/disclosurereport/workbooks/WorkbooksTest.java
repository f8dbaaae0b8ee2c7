package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped workbook is read whole, and exactly what is wrong with it is found. */
class WorkbooksTest {

    private static final Path FOLDER = Path.of("FY2021");

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @Test
    void there_are_five_reports_in_three_layouts_each_with_its_expectation_and_nothing_else() throws IOException {
        List<Path> workbooks = workbooks().toList();
        assertThat(workbooks).hasSize(15);
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(workbooks.stream()
                            .flatMap(file -> Stream.of(file, expectation(file)))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_figure_arrives_with_its_cell(Path workbook) throws IOException {
        ExpectedReport expected = ExpectedReport.read(expectation(workbook));
        ReadResult result = ReportReader.standard().read(workbook);
        DisclosureReport report = result.getReport().orElseThrow();

        assertThat(report.getEdition()).isEqualTo(Edition.FY2021);
        assertThat(report.getYear()).isEqualTo(expected.year());
        assertThat(report.getOrgan().getName()).isEqualTo(expected.organ());
        List<FiledFigures.Figure> figures = expected.figures();
        assertThat(report.figures()).hasSize(figures.size());
        for (FiledFigures.Figure figure : figures) {
            CellRef ref = CellRef.parse(figure.address());
            assertThat(report.figures()
                            .filter(filed -> filed.definition().ref().equals(ref))
                            .findFirst()
                            .orElseThrow()
                            .text())
                    .as(figure.address())
                    .isEqualTo(CorpusTest.text(figure.content()));
            assertThat(result.getProvenance().find(ref)).as(figure.address()).isPresent();
        }
        assertThat(report.figures().map(figure -> figure.cell().getState()))
                .doesNotContain(Cell.SLASH.getState(), Cell.DASH.getState());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void exactly_the_rules_that_do_not_hold_are_found(Path workbook) throws IOException {
        ExpectedReport expected = ExpectedReport.read(expectation(workbook));
        ReadResult result = ReportReader.standard().read(workbook);
        ValidationResult validation = result.locate(
                ReportValidator.standard().validate(result.getReport().orElseThrow()));

        assertThat(rules(validation, true)).containsExactlyInAnyOrderElementsOf(expected.findings());
        assertThat(rules(validation, false)).containsExactlyInAnyOrderElementsOf(expected.notAssessable());
        // What a document does not contain (its scope, its preface) has no place in it.
        assertThat(validation.getFindings())
                .filteredOn(finding ->
                        finding.isAssessable() || finding.getAddresses().get(0) instanceof CellRef)
                .allMatch(finding -> finding.getLocation().isPresent());
    }

    private static List<String> rules(ValidationResult validation, boolean assessable) {
        return validation.getFindings().stream()
                .filter(finding -> finding.isAssessable() == assessable)
                .map(WorkbooksTest::nameOf)
                .toList();
    }

    private static String nameOf(Finding finding) {
        return finding.getCode() + " " + finding.getAddresses().get(0);
    }

    private static Path expectation(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName().toString().replace(".xlsx", ".expected.json"));
    }
}
