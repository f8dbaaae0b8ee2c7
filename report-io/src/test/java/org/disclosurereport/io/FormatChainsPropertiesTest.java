package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.io.html.PageFile;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.PrintedWorkbook;
import org.disclosurereport.io.xml.TextsOfXml;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TextArbitraries;
import org.disclosurereport.testkit.grid.CsvStyle;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.PrintedReports;

/**
 * A report goes from format to format and stays what it is: it is equal after every step, the same is said
 * about it, and a format writes the bytes that it would have written at the beginning.
 */
class FormatChainsPropertiesTest {

    /** In which an office can hand in a report that it printed. */
    enum Sheet {
        XLSX {
            @Override
            byte[] of(PrintedReport printed) {
                return PrintedWorkbook.of(printed, /* figuresAsText= */ false).toBytes();
            }
        },
        ODS {
            @Override
            byte[] of(PrintedReport printed) {
                return OdsFile.of(XLSX.of(printed)).toBytes();
            }
        },
        HTML {
            @Override
            byte[] of(PrintedReport printed) {
                return PageFile.of(XLSX.of(printed)).toBytes();
            }
        },
        CSV {
            @Override
            byte[] of(PrintedReport printed) {
                return CsvStyle.PLAIN.toBytes(printed.toOneGrid());
            }
        };

        abstract byte[] of(PrintedReport printed);
    }

    @Provide
    static Arbitrary<List<WrittenForm>> chains() {
        return chains(WrittenForm.all());
    }

    @Provide
    static Arbitrary<List<WrittenForm>> chainsWithoutXml() {
        return chains(WrittenForm.all().stream()
                .filter(form -> !form.format().equals(Optional.of(ReportFormat.XML)))
                .toList());
    }

    private static Arbitrary<List<WrittenForm>> chains(List<WrittenForm> forms) {
        return Arbitraries.of(forms).list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    static Arbitrary<DisclosureReport> consistentReports() {
        Arbitrary<String> prose = TextsOfXml.of(TextArbitraries.prose());
        return ofEveryEdition(reports -> Stream.of(
                reports.withTexts(prose).consistent(),
                reports.withTexts(prose).withBlanks().consistent()));
    }

    @Provide
    static Arbitrary<DisclosureReport> anyReports() {
        Arbitrary<String> texts = TextsOfXml.of(TextArbitraries.texts());
        return ofEveryEdition(reports -> Stream.of(reports.withTexts(texts).any()));
    }

    @Provide
    static Arbitrary<DisclosureReport> reportsOfAnyText() {
        return ofEveryEdition(reports -> Stream.of(reports.any()));
    }

    private static Arbitrary<DisclosureReport> ofEveryEdition(
            Function<ReportArbitraries, Stream<Arbitrary<DisclosureReport>>> kinds) {
        return Arbitraries.oneOf(Arrays.stream(Edition.values())
                .map(ReportArbitraries::of)
                .flatMap(kinds)
                .toList());
    }

    @Provide
    static Arbitrary<PrintedReport> prints() {
        return Arbitraries.oneOf(Stream.of(Edition.FY2014, Edition.FY2019, Edition.FY2021)
                .map(edition -> PrintedReports.of(edition).inEveryPrint())
                .toList());
    }

    @Property(tries = 60)
    void a_consistent_report_comes_through_every_chain_of_formats(
            @ForAll("consistentReports") DisclosureReport report, @ForAll("chains") List<WrittenForm> chain) {
        assertThat(through(chain, report)).isEqualTo(report);
    }

    @Property(tries = 60)
    void any_report_that_XML_can_carry_comes_through_every_chain_of_formats(
            @ForAll("anyReports") DisclosureReport report, @ForAll("chains") List<WrittenForm> chain) {
        assertThat(through(chain, report)).isEqualTo(report);
    }

    @Property(tries = 60)
    void any_report_comes_through_every_chain_of_other_formats(
            @ForAll("reportsOfAnyText") DisclosureReport report, @ForAll("chainsWithoutXml") List<WrittenForm> chain) {
        assertThat(through(chain, report)).isEqualTo(report);
    }

    @Property(tries = 15)
    void the_figures_of_a_sheet_come_through_every_chain_of_formats(
            @ForAll("prints") PrintedReport printed, @ForAll Sheet sheet, @ForAll("chains") List<WrittenForm> chain) {
        ReadResult read = ReportReader.standard().read(sheet.of(printed), ReadOptions.DEFAULT);
        DisclosureReport report = through(chain, read.getReport().orElseThrow());
        // What sentences state is read, too, and printed without a place of its own.
        DisclosureReport ofTables = report.toBuilder().statedFigures(List.of()).build();
        assertThat(printed.report().differences(ofTables)).isEmpty();
    }

    /** What the last format of a chain gives, after every step was looked at. */
    private static DisclosureReport through(List<WrittenForm> chain, DisclosureReport report) {
        WrittenForm json = WrittenForm.of(ReportFormat.JSON);
        List<Finding> said = json.readAs(json.write().apply(report)).getFindings();
        DisclosureReport current = report;
        for (WrittenForm form : chain) {
            byte[] document = form.write().apply(current);
            assertThat(document).as("%s", form).isEqualTo(form.write().apply(report));
            ReadResult result = form.readAs(document);
            if (form.format().isPresent()) {
                assertThat(result.getFindings()).as("%s", form).isEqualTo(said);
            }
            current = result.getReport().orElseThrow();
            assertThat(current).as("%s", form).isEqualTo(report);
        }
        return current;
    }
}
