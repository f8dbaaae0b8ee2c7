package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.html.PageFile;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.PrintedWorkbook;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.grid.Arrangement;
import org.disclosurereport.testkit.grid.CsvStyle;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.PrintedReports;
import org.disclosurereport.testkit.grid.TableHabit;
import org.disclosurereport.testkit.grid.TextEncoding;

/** However an office prints a report, in whatever format its program saves it: the same figures are read. */
class PrintedReportsTest {

    @Provide
    static Arbitrary<PrintedReport> prints() {
        return Arbitraries.oneOf(Stream.of(Edition.FY2014, Edition.FY2019, Edition.FY2021)
                .map(edition -> PrintedReports.of(edition).inEveryPrint())
                .toList());
    }

    @Provide
    static Arbitrary<CsvStyle> styles() {
        return CsvStyle.styles();
    }

    @Property(tries = 30)
    void a_workbook_is_read(@ForAll("prints") PrintedReport printed, @ForAll boolean figuresAsText) {
        assertRead(PrintedWorkbook.of(printed, figuresAsText).toBytes(), ReportFormat.XLSX, printed);
    }

    @Property(tries = 30)
    void an_open_document_is_read(@ForAll("prints") PrintedReport printed, @ForAll boolean figuresAsText) {
        assertRead(
                OdsFile.of(PrintedWorkbook.of(printed, figuresAsText).toBytes()).toBytes(), ReportFormat.ODS, printed);
    }

    @Property(tries = 30)
    void a_page_is_read(@ForAll("prints") PrintedReport printed) {
        assertRead(
                PageFile.of(PrintedWorkbook.of(printed, /* figuresAsText= */ true)
                                .toBytes())
                        .toBytes(),
                ReportFormat.HTML,
                printed);
    }

    @Property(tries = 30)
    void a_text_table_is_read(@ForAll("prints") PrintedReport printed, @ForAll("styles") CsvStyle style) {
        assertRead(style.toBytes(printed.toOneGrid()), ReportFormat.CSV, printed);
    }

    /** U+5BBF begins with the byte of a bracket. */
    @Example
    void a_text_table_in_utf_16_of_an_organ_of_suqian_is_no_json() {
        DisclosureReport report = consistent(Edition.FY2021).toBuilder()
                .organ(ReportingOrgan.of("宿迁市财政局"))
                .title(Optional.empty())
                .build();
        for (TextEncoding encoding : TextEncoding.values()) {
            PrintedReport printed = PrintedReport.of(report, Arrangement.TABLES_ONLY, TableHabit.OF_THE_FORM);
            CsvStyle style = new CsvStyle(',', "\n", /* quoted= */ false, /* stated= */ false, encoding);
            assertRead(style.toBytes(printed.toOneGrid()), ReportFormat.CSV, printed);
        }
    }

    /** Of three fields each, and with as many sentences as running text. */
    @Example
    void the_statistics_form_of_2014_below_its_sections_is_a_text_table() {
        DisclosureReport report = consistent(Edition.FY2014);
        for (char delimiter : new char[] {',', ';', '\t', '，'}) {
            CsvStyle style = new CsvStyle(
                    delimiter, "\r\n", /* quoted= */ false, /* stated= */ false, TextEncoding.UTF_8_WITH_MARK);
            PrintedReport printed = PrintedReport.of(report);
            assertRead(style.toBytes(printed.toOneGrid()), ReportFormat.CSV, printed);
        }
    }

    private static DisclosureReport consistent(Edition edition) {
        return PrintedReports.consistent(edition)
                .generator(1000)
                .next(new Random(1))
                .value();
    }

    private static void assertRead(byte[] document, ReportFormat format, PrintedReport printed) {
        ReadResult result = ReportReader.standard().read(document, ReadOptions.DEFAULT);
        assertThat(result.getFormat()).contains(format);
        DisclosureReport read = result.getReport()
                .orElseThrow(() -> new AssertionError("A report must be read, but: " + result.getFindings()));
        DisclosureReport expected = printed.report();
        assertThat(read.getEdition()).isEqualTo(expected.getEdition());
        assertThat(read.getYear()).isEqualTo(expected.getYear());
        assertThat(read.getOrgan().getName()).isEqualTo(expected.getOrgan().getName());
        assertThat(read.getTables())
                .extracting(table -> table.getDefinition().toString())
                .containsExactlyElementsOf(expected.getTables().stream()
                        .map(table -> table.getDefinition().toString())
                        .toList());
        // What sentences state is read, too, and printed without a place of its own.
        DisclosureReport ofTables = read.toBuilder().statedFigures(List.of()).build();
        assertThat(expected.differences(ofTables))
                .as(() -> Reading.said(result).toString())
                .isEmpty();
    }
}
