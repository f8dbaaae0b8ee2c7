package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.xml.XmlDocuments.accepted;
import static org.disclosurereport.io.xml.XmlDocuments.full;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.resource;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The written form: what it looks like, that it is always the same, and that nothing is lost in it. */
class XmlFormTest {

    @TempDir
    private Path folder;

    static byte[] golden() {
        return resource("/FY2021/full.xml");
    }

    @Test
    void the_golden_document_is_what_is_written() {
        assertThat(new String(write(full()), StandardCharsets.UTF_8))
                .isEqualTo(new String(golden(), StandardCharsets.UTF_8));
    }

    @Test
    void the_golden_document_is_read_as_what_was_written_through_every_door() throws IOException {
        ReadResult result = read(golden());
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getReport()).contains(full());
        assertThat(result.getFormat()).contains(ReportFormat.XML);
        assertThat(ReportReader.standard().read(new ByteArrayInputStream(golden()), ReadOptions.DEFAULT))
                .isEqualTo(result);
        assertThat(ReportReader.standard().read(Files.write(folder.resolve("full.xml"), golden())))
                .isEqualTo(result);
        assertThat(ReportReader.standard()
                        .read(Files.write(folder.resolve("full.json"), golden()))
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.NAME_MISMATCH.code());
    }

    @Test
    void every_figure_and_element_knows_its_line_and_column() {
        List<String> lines =
                new String(golden(), StandardCharsets.UTF_8).lines().toList();
        var provenance = read(golden()).getProvenance();
        for (var place : List.of(
                new Object[] {CellRef.parse("request/newlyReceived/naturalPerson"), "<naturalPerson>13612"},
                new Object[] {ElementRef.of("organ/parent/name"), "<name>示例市人民政府"},
                new Object[] {ElementRef.of("sections/overview"), "<section kind=\"overview\">"},
                new Object[] {ElementRef.of("request"), "<request "})) {
            String tag = (String) place[1];
            int line =
                    (int) lines.stream().takeWhile(text -> !text.contains(tag)).count();
            assertThat(provenance.find((org.disclosurereport.model.form.Address) place[0]))
                    .contains(Location.ofLine(line + 1, lines.get(line).indexOf(tag) + 1));
        }
        assertThat(provenance.find(CellRef.parse("request/broughtForward/naturalPerson")))
                .isEmpty();
    }

    @Test
    void columns_count_characters_and_not_halves() {
        String document = with("<publication><version>𠮷😀</version></publication><scope>self</scope>");
        int column = document.codePointCount(0, document.indexOf("<scope>")) + 1;
        assertThat(read(document).getProvenance().find(ElementRef.of("scope"))).contains(Location.ofLine(1, column));
        String lines = with("<publication>\n\n<version>😀\n𠮷</version></publication>\r\n<!--😀--><scope>self</scope>");
        assertThat(read(lines).getProvenance().find(ElementRef.of("scope"))).contains(Location.ofLine(5, 9));
    }

    @Test
    void what_a_report_does_not_state_is_not_written() {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report xmlns=\"" + XmlDocuments.NAMESPACE
                + "\">\n  <edition>FY2021</edition>\n  <year>2025</year>\n"
                + "  <organ>\n    <name>示例市人民政府</name>\n  </organ>\n";
        assertThat(write(accepted(with("")))).asString(StandardCharsets.UTF_8).isEqualTo(head + "</report>\n");
        String sections = """
                  <sections>
                    <section kind="overview"/>
                    <section kind="overview">
                      <title/>
                    </section>
                    <section kind="overview">
                      <text>
                        <p/>
                      </text>
                    </section>
                  </sections>
                """;
        String document = head + sections + "  <request/>\n</report>\n";
        assertThat(write(accepted(document))).asString(StandardCharsets.UTF_8).isEqualTo(document);
    }

    @Test
    void a_table_without_figures_is_there_and_an_absent_one_is_not() {
        DisclosureReport report = accepted(with("<dispute/>"));
        assertThat(report.getDispute()).isPresent();
        assertThat(report.getRequest()).isEmpty();
        assertThat(new String(write(report), StandardCharsets.UTF_8)).endsWith("  <dispute/>\n</report>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\r", "\r\n", "\t", " a ", "\n a\r\nb\r", "\u00a0", "\u3000", "]]>", "&amp;"})
    void white_space_survives_exactly(String text) {
        DisclosureReport report = full().toBuilder()
                .organ(full().getOrgan().toBuilder().creditCode(text).build())
                .addSection(org.disclosurereport.model.Section.builder()
                        .kind(org.disclosurereport.model.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS)
                        .title(text)
                        .addParagraph(text)
                        .addText(org.disclosurereport.model.Subsection.of(
                                text, List.of(Paragraph.of(text), Paragraph.of(text))))
                        .build())
                .build();
        assertThat(read(write(report)).getReport()).contains(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai", "zh", "hi-IN"})
    void W10_bytes_are_the_same_in_every_locale_and_zone(String locale) {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(write(full())).isEqualTo(golden());
            assertThat(read(golden()).getReport()).contains(full());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void G03_a_document_cut_anywhere_is_no_report() {
        byte[] document = write(accepted(XmlDocuments.withCount("12")));
        for (int length = 1; length < document.length - 1; length++) {
            ReadResult result = read(Arrays.copyOf(document, length));
            assertThat(result.getReport()).isEmpty();
            assertThat(result.getFindings())
                    .as("cut at %s", length)
                    .extracting(Finding::getCode)
                    .containsAnyOf(ReadingCode.TRUNCATED.code(), ReadingCode.MALFORMED_XML.code());
        }
    }

    @Test
    void what_is_no_figure_keeps_its_quotes_and_its_white_space() {
        String raw = "\"3\"\t件\n<或> & 4 'ok'";
        DisclosureReport report = accepted(XmlDocuments.withCount("1"));
        DisclosureReport filed = report.toBuilder()
                .table(report.findTable("request")
                        .orElseThrow()
                        .with("newlyReceived", "naturalPerson", Cell.unreadable(raw)))
                .build();
        String document = new String(write(filed), StandardCharsets.UTF_8);

        assertThat(document).contains("unreadable=\"&#34;3&#34;&#9;件&#10;&lt;或&gt; &amp; 4 'ok'\"/>");
        assertThat(accepted(document)).isEqualTo(filed);
    }

    @Test
    void what_follows_an_empty_table_is_as_deep_as_before() {
        DisclosureReport report = accepted(XmlDocuments.with(
                "<proactive/><dispute><reconsideration><upheld>3</upheld></reconsideration></dispute>"));

        assertThat(new String(write(report), StandardCharsets.UTF_8))
                .endsWith("\n  <proactive/>\n  <dispute>\n"
                        + "    <reconsideration><upheld>3</upheld></reconsideration>\n  </dispute>\n</report>\n");
    }

    @Test
    @Tag("exhaustive")
    void G04_a_document_with_any_bit_flipped_gives_a_result() {
        byte[] document = write(accepted(XmlDocuments.withCount("12")));
        for (int bit = 0; bit < document.length * 8; bit++) {
            byte[] flipped = document.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReadResult result = read(flipped);
            assertThat(result.getReport().isPresent()).isNotEqualTo(result.hasErrors());
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/> | SpreadsheetML",
                "MIME-Version: 1.0 | MHTML",
                "<?xml version='1.0'?><!-- report --><invoice><a/></invoice> | invoice",
                "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/> | xsl:stylesheet",
                "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/> | OpenDocument",
                "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/> | Word"
            },
            delimiter = '|')
    void G06_other_XML_is_named(String document, String name) {
        Finding finding = XmlDocuments.refused(document, ReadingCode.FORMAT_UNSUPPORTED);
        assertThat(finding.getMessage().en()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <html><table> -->",
                "<?xml version=\"1.0\"?>\n<?p <html> ?>\n  <!---->",
            })
    void G06_a_report_is_recognised_behind_comments(String prolog) {
        assertThat(accepted(prolog + with("<!-- <table> --><dispute/>")).getDispute())
                .isPresent();
    }
}
