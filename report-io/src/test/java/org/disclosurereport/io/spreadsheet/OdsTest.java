package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an OpenDocument spreadsheet says in its own way. Where one cell is strange, it is that of the licences, B9. */
class OdsTest {

    private static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");

    private static ReadResult read(OdsFile file) {
        ReadResult result = Reading.read(file.toBytes());
        assertThat(result.getFormat()).contains(ReportFormat.ODS);
        return result;
    }

    private static ReadResult read(String cell) {
        return read(HostileOpenDocuments.with(cell));
    }

    private static ReadResult readText(String paragraphs) {
        return read("<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>");
    }

    private static List<String> codes(ReadResult result) {
        List<String> codes = new ArrayList<>(Reading.codes(result));
        codes.removeIf("TABLE_MISSING"::equals);
        return codes;
    }

    private static Cell licenses(ReadResult result) {
        return result.getReport().orElseThrow().find(LICENSES).orElseThrow();
    }

    private static List<String> cells(OdsFile file) throws UnreadableDocument {
        FindingList findings = new FindingList(ReadLimits.DEFAULT);
        return OdsReader.grids(file.toBytes(), ReadLimits.DEFAULT, findings).get(0).cells().stream()
                .map(cell -> cell.name() + " " + cell.text())
                .toList();
    }

    private static Finding only(ReadResult result, String code) {
        List<Finding> findings = result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .toList();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void a_whole_report_is_the_same_as_in_an_xlsx() {
        byte[] xlsx = HostileContainerTest.valid();
        ReadResult ods = read(OdsFile.of(xlsx));
        assertThat(Reading.said(ods)).isEmpty();
        assertThat(ods.getReport()).isEqualTo(Reading.read(xlsx).getReport());
        assertThat(ods.getProvenance()).isEqualTo(Reading.read(xlsx).getProvenance());
    }

    @Test
    void a_template_is_read_and_its_type_may_end_its_line() {
        assertThat(read(OdsFile.of(HostileContainerTest.valid()).part("mimetype", OdsFile.TYPE + "-template\n"))
                        .getReport())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"float,0012,12", "float,-3,-3", "currency,12.0,12"})
    void S10_what_is_stored_decides_and_not_what_is_shown(String type, String stored, long number) {
        ReadResult result = read("<table:table-cell office:value-type=\"" + type + "\" office:value=\"" + stored
                + "\"><text:p>99</text:p></table:table-cell>");
        assertThat(codes(result)).isEmpty();
        assertThat(licenses(result)).isEqualTo(Cell.of(number));
    }

    @Test
    void S10_a_number_of_which_no_value_is_stored_is_what_is_shown() {
        assertThat(licenses(
                        read("<table:table-cell office:value-type=\"float\"><text:p>12件</text:p></table:table-cell>")))
                .isEqualTo(Cell.unreadable("12件"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "Err:502", "错误:502", "錯誤:502", "#N/A", "#名称?"})
    void S11_an_error_that_an_older_program_stored_as_0_is_no_0(String shown) {
        ReadResult result = read("<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"float\""
                + " office:value=\"0\"><text:p>" + shown + "</text:p></table:table-cell>");
        assertThat(codes(result)).containsExactly("CELL_ERROR");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(shown));
    }

    @Test
    void S12_a_formula_without_a_value_is_shown_as_a_person_types_it() {
        assertThat(licenses(read("<table:table-cell table:formula=\"of:=SUM([.A1])\"/>")))
                .isEqualTo(Cell.unreadable("=SUM([.A1])"));
        assertThat(licenses(
                        read("<table:table-cell table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\"/>")))
                .isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-30,1900-01-04", "1904-01-01,1904-01-06", "1900-01-01,1900-01-06T00:00:00"})
    void S14_a_count_that_is_shown_as_a_date_is_counted_from_the_day_of_the_document(String zero, String date) {
        ReadResult result = read(HostileOpenDocuments.with(
                        "<table:table-cell office:value-type=\"date\" office:date-value=\"" + date + "\"/>")
                .replace(
                        "<office:spreadsheet>",
                        "<office:spreadsheet><table:calculation-settings><table:null-date table:date-value=\"" + zero
                                + "\"/></table:calculation-settings>"));
        assertThat(codes(result)).containsExactly("CELL_DATE_FORMAT");
        assertThat(licenses(result)).isEqualTo(Cell.of(5));
    }

    @ParameterizedTest
    @CsvSource({
        "date,date-value,2025-01-21T10:00:00,2025-01-21",
        "date,date-value,1900-01-04T12:00:00,1900-01-04T12:00:00",
        "date,date-value,2025-13-41,2025-13-41",
        "time,time-value,PT12H30M00S,PT12H30M00S",
        "time,time-value,half past nine,half past nine"
    })
    void S14_dates_and_times_are_no_figures(String type, String attribute, String value, String kept) {
        ReadResult result = read("<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\""
                + value + "\"><text:p>5</text:p></table:table-cell>");
        assertThat(codes(result)).containsExactly("CELL_IS_DATE");
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(kept));
    }

    @Test
    void S14_whole_days_are_a_count_that_is_shown_as_a_time() {
        ReadResult result = read("<table:table-cell office:value-type=\"time\" office:time-value=\"PT120H00M00S\"/>");
        assertThat(codes(result)).containsExactly("CELL_DATE_FORMAT");
        assertThat(licenses(result)).isEqualTo(Cell.of(5));
    }

    @ParameterizedTest
    @CsvSource({"1,100%", "0.07,7%", "0.1234567,12.34567%", "1E400,1E400", "x,x"})
    void S14_a_percentage_is_no_count(String stored, String kept) {
        ReadResult result = read("<table:table-cell office:value-type=\"percentage\" office:value=\"" + stored
                + "\"><text:p>1</text:p></table:table-cell>");
        assertThat(codes(result)).hasSize(1);
        assertThat(licenses(result)).isEqualTo(Cell.unreadable(kept));
    }

    @Test
    void S15_only_what_belongs_to_the_text_of_a_cell_is_text() {
        assertThat(licenses(
                        readText("<office:annotation><text:p>9</text:p></office:annotation><draw:frame><draw:text-box>"
                                + "<text:p>8</text:p></draw:text-box></draw:frame><text:p>\n  <text:span>1</text:span>"
                                + "<text:a xlink:href=\"http://127.0.0.1:1/\"><text:span>2</text:span></text:a>"
                                + "<text:ruby><text:ruby-base>3</text:ruby-base><text:ruby-text>7</text:ruby-text>"
                                + "</text:ruby><!-- 6 --></text:p>")))
                .isEqualTo(Cell.of(123));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text:p>1<text:s/>2</text:p>|1 2",
                "<text:p>1<text:s text:c='3'/>2</text:p>|1   2",
                "<text:p>1 ¶  2</text:p>|1 2",
                "<text:p>a<text:tab/>2</text:p>|a→2",
                "<text:p>1<text:line-break/>2</text:p>|1¶2",
                "<text:p>1</text:p><text:p/><text:p>2</text:p>|1¶¶2",
                "<text:list><text:list-item><text:p>1</text:p></text:list-item></text:list><text:h>2</text:h>|1¶2"
            })
    void S15_blanks_and_lines_count_as_they_are_shown(String paragraphs, String text) {
        assertThat(licenses(readText(paragraphs.replace('¶', '\n'))))
                .isEqualTo(Cell.unreadable(text.replace('¶', '\n').replace('→', '\t')));
    }

    @Test
    void a_table_inside_a_cell_is_part_of_its_text() {
        assertThat(licenses(read("<table:table-cell><table:table><table:table-row><table:table-cell><text:p>1</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell>"
                        + "</table:table-row></table:table></table:table-cell>")))
                .isEqualTo(Cell.unreadable("1\n2"));
    }

    @Test
    void S17_a_value_under_a_merge_is_named_and_one_that_is_not_covered_is_read() {
        String covered = HostileOpenDocuments.LICENSES
                .replace("table-cell", "covered-table-cell")
                .replace("\"1\"", "\"88\"");
        ReadResult result = read(HostileOpenDocuments.LICENSES.replace(
                        "<table:table-cell", "<table:table-cell table:number-columns-spanned=\"3\"")
                + covered);
        assertThat(only(result, "MERGE_SHADOWED").getMessage().zh())
                .contains("B9:D9")
                .contains("88");
        assertThat(licenses(read(covered))).isEqualTo(Cell.of(88));
    }

    @Test
    void S17_merges_that_overlap_are_named() {
        String merge = "<table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\"/>";
        ReadResult result = read(HostileOpenDocuments.LICENSES
                + "<table:table-cell table:number-columns-repeated=\"25\"/>" + merge + merge);
        assertThat(codes(result)).containsExactly("MERGE_OVERLAP");
    }

    @Test
    void S06_cells_and_rows_that_are_repeated_stand_everywhere() throws UnreadableDocument {
        OdsFile file = OdsFile.ofRows("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"3\"/>"
                + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048573\"/>"
                + "<table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/>"
                + "<table:table-cell><text:p>last</text:p></table:table-cell></table:table-row>");
        assertThat(cells(file)).containsExactly("B1 7", "C1 7", "D1 7", "B2 7", "C2 7", "D2 7", "XFD1048576 last");
    }

    @Test
    void S06_content_that_leaves_the_sheet_is_named() {
        ReadResult result = Reading.read(OdsFile.ofRows(
                        "<table:table-row table:number-rows-repeated=\"1048575\"/>"
                                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                                + " table:number-columns-repeated=\"16383\"/><table:table-cell"
                                + " table:number-columns-repeated=\"9\"><text:p>77</text:p></table:table-cell></table:table-row>")
                .toBytes());
        assertThat(Reading.said(result).subList(0, 2))
                .allMatch(said -> said.startsWith("CELL_REF_RANGE") && said.contains("77"))
                .anyMatch(said -> said.contains("XFE1048576"))
                .anyMatch(said -> said.contains("XFD1048577"));
    }

    @Test
    void S18_hidden_rows_columns_groups_and_sheets_are_read_and_said() {
        OdsFile file = HostileOpenDocuments.with(HostileOpenDocuments.LICENSES)
                .styles("<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties"
                        + " table:display=\"false\"/></style:style>")
                .replace(
                        "<table:table table:name=\"年报\">",
                        "<table:table table:name=\"年报\" table:style-name=\"ta1\"><table:table-columns>"
                                + "<table:table-column/><table:table-column table:visibility=\"collapse\""
                                + " table:number-columns-repeated=\"2\"/></table:table-columns>")
                .content(xml -> {
                    int at = HostileOpenDocuments.rowStart(xml, 8);
                    int end = xml.indexOf("</table:table-row>", at) + "</table:table-row>".length();
                    return xml.substring(0, at)
                            + "<table:table-row-group table:display=\"false\"><table:table-header-rows>"
                            + xml.substring(at, end) + "</table:table-header-rows></table:table-row-group>"
                            + xml.substring(end)
                                    .replaceFirst("<table:table-row>", "<table:table-row table:visibility=\"filter\">");
                });
        ReadResult result = read(file);
        assertThat(codes(result)).containsExactly("HIDDEN_READ", "HIDDEN_READ");
        assertThat(Reading.said(result).toString()).contains("B-C、9、10");
        assertThat(licenses(result)).isEqualTo(Cell.of(1));
    }

    @Test
    void S18_deleted_cells_that_are_kept_as_changes_are_no_content() {
        ReadResult result =
                read(HostileOpenDocuments.with(HostileOpenDocuments.LICENSES).content(xml -> {
                    String sheet = xml.substring(xml.indexOf("<table:table "), xml.indexOf("</office:spreadsheet>"));
                    return xml.replace(
                            "<office:spreadsheet>",
                            "<office:spreadsheet><table:tracked-changes><table:deletion>" + sheet
                                    + "</table:deletion></table:tracked-changes>");
                }));
        assertThat(codes(result)).isEmpty();
        assertThat(result.getReport()).isPresent();
    }

    @Test
    void S09_what_comes_from_another_file_is_not_opened_and_what_was_kept_of_it_is_no_sheet() {
        String sheet = HostileOpenDocuments.with(HostileOpenDocuments.LICENSES).xml();
        String kept = sheet.substring(sheet.indexOf("<table:table "), sheet.indexOf("</office:spreadsheet>"));
        for (String foreign : List.of(
                kept.replace("table:name=\"年报\"", "table:name=\"'file:///etc/passwd'#$Sheet1\""),
                "<table:dde-links><table:dde-link><office:dde-source office:dde-item=\"A1\"/>" + kept
                        + "</table:dde-link></table:dde-links>")) {
            ReadResult result = read(HostileOpenDocuments.with(HostileOpenDocuments.LICENSES)
                    .replace("</office:spreadsheet>", foreign + "</office:spreadsheet>"));
            assertThat(codes(result)).containsExactly("ACTIVE_CONTENT_IGNORED");
            assertThat(licenses(result)).isEqualTo(Cell.of(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-source xlink:href=\"other.ods\"/>",
                "<table:shapes><draw:object-ole xlink:href=\"./Object\"/></table:shapes>",
                "<office:event-listeners><script:event-listener xlink:href=\"vnd.sun.star.script:x\"/></office:event-listeners>"
            })
    void S09_links_objects_and_calls_of_macros_are_named(String active) {
        ReadResult result = read(HostileOpenDocuments.with(HostileOpenDocuments.LICENSES)
                .replace("<table:table table:name=\"年报\">", "<table:table table:name=\"年报\">" + active));
        String link = active.substring(active.indexOf("href=\"") + 6, active.lastIndexOf("\"/>"));
        assertThat(codes(result)).containsExactly("ACTIVE_CONTENT_IGNORED");
        assertThat(only(result, "ACTIVE_CONTENT_IGNORED").getOperands()).containsEntry("part", link);
    }

    @Test
    void S08_the_part_that_needs_a_password_is_named_and_a_protected_sheet_is_read() {
        ReadResult result = read(
                new OdsFile("")
                        .part(
                                "META-INF/manifest.xml",
                                "<manifest xmlns=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                                        + " xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                        + "<file-entry m:full-path=\"encrypted-package\"><encryption-data/></file-entry></manifest>"));
        assertThat(only(result, "ENCRYPTED").getLocation().orElseThrow().getPart())
                .contains("encrypted-package");
        assertThat(read(HostileOpenDocuments.with(HostileOpenDocuments.LICENSES)
                                .replace(
                                        "<table:table table:name=\"年报\">",
                                        "<table:table table:name=\"年报\" table:protected=\"true\">"))
                        .getReport())
                .isPresent();
    }

    @Test
    void S08_what_LibreOffice_saves_with_a_password_is_called_encrypted() throws IOException {
        byte[] document =
                Files.readAllBytes(Path.of("src/test/resources/org/disclosurereport/io/spreadsheet/encrypted.ods"));
        ReadResult result = Reading.read(document);
        assertThat(result.getFormat()).contains(ReportFormat.ODS);
        assertThat(Reading.codes(result)).containsExactly("ENCRYPTED");
    }

    @Test
    void X01_the_document_type_that_OpenOffice_2_wrote_into_its_list_of_parts_is_no_obstacle() {
        byte[] xlsx = HostileContainerTest.valid();
        ReadResult result = read(
                OdsFile.of(xlsx)
                        .part(
                                "META-INF/manifest.xml",
                                "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\">"
                                        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"));
        assertThat(Reading.said(result)).isEmpty();
        assertThat(result.getReport()).isPresent().isEqualTo(Reading.read(xlsx).getReport());
    }

    @Test
    void all_reports_of_a_spreadsheet_are_read_from_bytes_and_files(@TempDir Path folder) throws IOException {
        OdsFile file = OdsFile.of(HostileContainerTest.valid());
        byte[] large = file.part("Pictures/1.png", "x".repeat(100_000)).toBytes();
        ReadResult one = Reading.read(large);
        Path saved = Files.write(folder.resolve("年报.ots"), large);
        List<ReadResult> all = new ArrayList<>();
        ReportReader.standard().readAll(large, ReadOptions.DEFAULT, all::add);
        ReportReader.standard().readAll(saved, ReadOptions.DEFAULT, all::add);
        assertThat(all).filteredOn(result -> result.getReport().isPresent()).hasSize(2);
        assertThat(all).allMatch(result -> result.getFormat().equals(Optional.of(ReportFormat.ODS)));
        assertThat(all)
                .filteredOn(result -> result.getReport().isPresent())
                .allMatch(result -> result.getReport().equals(one.getReport())
                        && result.getProvenance().equals(one.getProvenance()));
        assertThat(all).allMatch(result -> result.getFindings().isEmpty());
    }

    @Test
    void all_reports_of_what_is_no_spreadsheet_are_a_finding(@TempDir Path folder) throws IOException {
        byte[] odt = new OdsFile("")
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("Pictures/1.png", "x".repeat(100_000))
                .toBytes();
        byte[] broken = OdsFile.of(HostileContainerTest.valid())
                .part("content.xml", "<a>")
                .toBytes();
        for (byte[] document : List.of(odt, broken)) {
            List<ReadResult> all = new ArrayList<>();
            ReportReader.standard().readAll(document, ReadOptions.DEFAULT, all::add);
            ReportReader.standard().readAll(Files.write(folder.resolve("年报"), document), ReadOptions.DEFAULT, all::add);
            assertThat(all).hasSize(2).allMatch(result -> result.equals(Reading.read(document)));
        }
    }
}
