package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.stated.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What LibreOffice saves of our workbooks, in every format that it knows, is the same report. */
class SavedWorkbooksTest {

    private static final String FURNISHED = ".furnished.";

    static List<Path> saved() throws IOException {
        return files("saved");
    }

    static List<Path> furnished() throws IOException {
        return Stream.concat(files("furnished").stream(), files("saved").stream())
                .filter(file -> file.toString().contains(FURNISHED))
                .toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void there_are_files_of_every_format_and_edition() throws IOException {
        assertThat(saved().stream().map(SavedWorkbooksTest::formatOf).distinct())
                .containsExactlyInAnyOrder(
                        ReportFormat.XLSX, ReportFormat.XLS, ReportFormat.ODS, ReportFormat.CSV, ReportFormat.HTML);
        for (String edition : List.of("FY2014", "FY2019", "FY2021")) {
            assertThat(saved())
                    .filteredOn(file -> file.getName(1).toString().equals(edition))
                    .hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @MethodSource("saved")
    void a_workbook_that_was_saved_again_is_the_same_report(Path file) throws IOException {
        ReadResult original = ReportReader.standard().read(originalOf(file));
        ReadResult read = ReportReader.standard().read(file);
        assertThat(read.getFormat()).contains(formatOf(file));
        if (formatOf(file) == ReportFormat.CSV || formatOf(file) == ReportFormat.HTML) {
            assertSameFigures(read, original);
        } else {
            assertThat(read.getReport()).isPresent().isEqualTo(original.getReport());
            assertThat(read.getFindings()).isEqualTo(original.getFindings());
            assertThat(read.getProvenance()).isEqualTo(original.getProvenance());
        }
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void what_an_office_adds_to_a_workbook_changes_no_figure_and_what_is_hidden_is_said(Path file) throws IOException {
        String plain = file.getFileName().toString().replaceFirst("\\.furnished\\..*", ".one-sheet.xlsx");
        ReadResult read = ReportReader.standard().read(file);
        assertSameFigures(read, ReportReader.standard().read(file.getName(1).resolve(plain)));
        if (formatOf(file) != ReportFormat.CSV) {
            assertThat(codes(read)).containsExactly("HIDDEN_READ", "HIDDEN_READ");
            DisclosureReport report = read.getReport().orElseThrow();
            assertThat(report.getSections().get(report.getSections().size() - 1).toString())
                    .contains("98.5%");
        }
    }

    @Test
    void the_panes_of_a_furnished_workbook_are_fixed() throws IOException {
        for (Path file : files("furnished")) {
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("furnished")
    void a_furnished_workbook_has_everything_that_it_was_furnished_with(Path file) throws IOException {
        switch (formatOf(file)) {
            case XLSX, XLS -> assertFurnished(file);
            case ODS ->
                assertThat(content(file))
                        .contains(" table:formula=\"of:=SUM([.")
                        .contains("office:value-type=\"currency\"")
                        .contains("office:value-type=\"percentage\"")
                        .contains("<office:annotation ")
                        .contains(" table:protected=\"true\"")
                        .contains("table:visibility=\"")
                        .contains("table:display=\"false\"")
                        .contains("table:display-filter-buttons=\"true\"")
                        .contains("table:number-columns-spanned=\"10\"");
            default -> assertThat(Files.readString(file)).contains("\"¥").contains("政府信息公开工作年度报告,,,");
        }
    }

    private static void assertFurnished(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCellComments()).hasSize(1);
            assertThat(sheet.getMergedRegions()).isNotEmpty();
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getAllNames())
                    .anyMatch(name -> name.getNameName().contains("FilterDatabase"));
            assertThat(sheet).anyMatch(Row::getZeroHeight);
            assertThat(cells(sheet))
                    .anyMatch(cell -> cell.getCellType() == CellType.FORMULA
                            && cell.getCachedFormulaResultType() == CellType.NUMERIC);
            assertThat(cells(sheet))
                    .anyMatch(cell -> cell.getCellStyle().getDataFormatString().contains("¥"));
            assertThat(cells(sheet))
                    .anyMatch(cell -> cell.getCellStyle().getDataFormatString().equals("@"));
        }
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static String content(Path ods) throws IOException {
        try (ZipFile zip = new ZipFile(ods.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same figures. Where a text table has an amount with the sign of money before it, that is said instead. */
    private static void assertSameFigures(ReadResult read, ReadResult original) {
        DisclosureReport report = read.getReport().orElseThrow();
        DisclosureReport expected = original.getReport().orElseThrow();
        List<CellRef> money = read.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals("NUM_SYNTAX")
                        && finding.getMessage().zh().contains("¥"))
                .flatMap(finding -> finding.getAddresses().stream())
                .map(CellRef.class::cast)
                .toList();
        assertThat(report.differences(expected))
                .filteredOn(ref -> !ref.table().equals(StatedFigure.TABLE))
                .isEqualTo(money);
        assertThat(money).hasSizeLessThan(2);
        assertThat(report.cells().count()).isEqualTo(expected.cells().count());
        assertThat(report.getYear()).isEqualTo(expected.getYear());
        assertThat(report.getOrgan()).isEqualTo(expected.getOrgan());
    }

    private static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(Finding::getCode)
                .map(Object::toString)
                .toList();
    }

    private static ReportFormat formatOf(Path file) {
        String name = file.toString().replace(".xhtml", ".html");
        return ReportFormat.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    private static Path originalOf(Path saved) {
        String name = saved.getFileName().toString();
        Path edition = saved.getName(1);
        String original = name.substring(0, name.lastIndexOf('.')) + ".xlsx";
        return (name.contains(FURNISHED) ? Path.of("furnished").resolve(edition) : edition).resolve(original);
    }
}
