package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped workbook is read whole, and exactly what is wrong with it is found. */
class WorkbooksTest {

    private static final Map<String, Integer> CASES_OF = Map.of("FY2014", 2, "FY2019", 2, "FY2021", 5);

    private static final List<String> LAYOUTS = List.of("one-sheet", "three-sheets", "typed-by-hand");

    static Stream<Path> workbooks() throws IOException {
        List<Path> workbooks = new ArrayList<>();
        for (String edition : CASES_OF.keySet()) {
            try (Stream<Path> files = Files.list(Path.of(edition))) {
                files.filter(file -> file.toString().endsWith(".xlsx")).forEach(workbooks::add);
            }
        }
        return workbooks.stream().sorted();
    }

    @ParameterizedTest
    @EnumSource(names = "FY2008", mode = EnumSource.Mode.EXCLUDE)
    void every_case_stands_in_three_layouts_each_with_its_expectation_and_nothing_else(Edition edition)
            throws IOException {
        Path folder = Path.of(edition.name());
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).toList();
        }
        List<String> cases = names.stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
        assertThat(cases).hasSize(CASES_OF.get(edition.name()));
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(cases.stream()
                        .flatMap(name -> LAYOUTS.stream().map(layout -> name + "." + layout))
                        .flatMap(name -> Stream.of(name + ".xlsx", name + ".expected.json"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_figure_arrives_with_its_cell(Path workbook) throws IOException {
        ExpectedReport expected = ExpectedReport.read(expectation(workbook));
        ReadResult result = ReportReader.standard().read(workbook);
        DisclosureReport report = result.getReport().orElseThrow();

        assertThat(report.getEdition()).isEqualTo(editionOf(workbook));
        assertThat(report.getYear()).isEqualTo(expected.year());
        assertThat(report.getOrgan().getName()).isEqualTo(expected.organ());
        List<FiledFigures.Figure> figures = expected.figures();
        assertThat(report.cells()).hasSize(figures.size());
        for (FiledFigures.Figure figure : figures) {
            CellRef ref = CellRef.parse(figure.address());
            assertThat(report.figures()
                            .filter(filed -> filed.definition().ref().equals(ref))
                            .findFirst()
                            .orElseThrow()
                            .text())
                    .as(figure.address())
                    .isEqualTo(figure.text());
            assertThat(result.getProvenance().find(ref)).as(figure.address()).isPresent();
        }
        assertThat(result.getFindings().stream()
                        .filter(finding -> finding.getCode().toString().equals("NORMALISED"))
                        .flatMap(finding -> finding.getAddresses().stream())
                        .map(Address::toString))
                .containsAll(expected.amountsWithUnit());
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

    private static Edition editionOf(Path workbook) {
        return Edition.valueOf(workbook.getName(0).toString());
    }

    private static Path expectation(Path workbook) {
        return workbook.resolveSibling(workbook.getFileName().toString().replace(".xlsx", ".expected.json"));
    }
}
