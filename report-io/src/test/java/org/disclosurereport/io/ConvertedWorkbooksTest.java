package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Workbooks saved as xls and csv by LibreOffice, in several encodings: the same report as the xlsx from
 * which they were saved. A file is named {@code <workbook>[.<encoding>].<format>}.
 */
class ConvertedWorkbooksTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/disclosurereport/io/FY2021");
    private static final Path WORKBOOKS = Path.of("../report-examples/workbooks/FY2021");

    /** What a text table says about itself, apart from what any format would. */
    private static final Set<String> OF_TEXTS = Set.of("BOM_SKIPPED", "CHARSET_DETECTED", "CSV_DELIMITER");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file ->
                            file.toString().endsWith(".csv") || file.toString().endsWith(".xls"))
                    .sorted()
                    .toList();
        }
    }

    private static Path workbookOf(Path fixture) {
        String[] name = fixture.getFileName().toString().split("\\.");
        return WORKBOOKS.resolve(name[0] + "." + name[1] + ".xlsx");
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(Finding::getCode)
                .map(Object::toString)
                .filter(code -> !OF_TEXTS.contains(code))
                .toList();
    }

    @Test
    void there_are_fixtures_of_both_formats() throws IOException {
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_converted_workbook_is_the_same_report(Path fixture) throws IOException {
        ReadResult original = ReportReader.standard().read(workbookOf(fixture));
        ReadResult converted = ReportReader.standard().read(fixture);
        DisclosureReport expected = original.getReport().orElseThrow();
        assertThat(converted.getReport()).as("%s", converted.getFindings()).isPresent();
        DisclosureReport report = converted.getReport().orElseThrow();
        assertThat(report.differences(expected)).isEmpty();
        assertThat(report.figures().count()).isEqualTo(expected.figures().count());
        assertThat(report.getYear()).isEqualTo(expected.getYear());
        assertThat(report.getOrgan()).isEqualTo(expected.getOrgan());
        assertThat(report.getSections()).isEqualTo(expected.getSections());
        assertThat(codes(converted)).isEqualTo(codes(original));
        assertThat(converted.getFormat().orElseThrow().extension())
                .isEqualTo(fixture.toString().substring(fixture.toString().length() - 3));
        assertThat(figuresWithPlaces(converted.getProvenance())).isEqualTo(figuresWithPlaces(original.getProvenance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年报.et", "年报.ET", "年报.xls", "年报"})
    void a_workbook_of_WPS_is_told_by_its_content_and_its_ending_is_usual(String name, @TempDir Path folder)
            throws IOException {
        Path xls = FIXTURES.resolve("city-2024-all-organs.three-sheets.xls");
        ReadResult named = ReportReader.standard().read(Files.copy(xls, folder.resolve(name)));
        ReadResult original = ReportReader.standard().read(xls);
        assertThat(named.getFormat()).contains(ReportFormat.XLS);
        assertThat(named.getReport()).isPresent().isEqualTo(original.getReport());
        assertThat(named.getFindings()).isEqualTo(original.getFindings());
    }

    private static Set<CellRef> figuresWithPlaces(Provenance provenance) {
        return provenance.toMap().keySet().stream()
                .filter(CellRef.class::isInstance)
                .map(CellRef.class::cast)
                .collect(Collectors.toSet());
    }
}
