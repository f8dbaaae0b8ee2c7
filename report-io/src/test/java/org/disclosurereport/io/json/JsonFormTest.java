package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.full;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written form: what it looks like, that it is always the same, and that nothing is lost in it. */
class JsonFormTest {

    static byte[] golden() throws IOException {
        try (InputStream in = JsonFormTest.class.getResourceAsStream("/FY2021/full.expected.json")) {
            return in.readAllBytes();
        }
    }

    @Test
    void the_golden_document_is_what_is_written() throws IOException {
        assertThat(write(full())).isEqualTo(new String(golden(), StandardCharsets.UTF_8));
    }

    @Test
    void the_golden_document_is_read_as_what_was_written() throws IOException {
        ReadResult result = read(golden());
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getReport()).contains(full());
        assertThat(result.getFormat()).contains(ReportFormat.JSON);
    }

    @Test
    void every_figure_and_element_knows_its_line_and_column() throws IOException {
        var provenance = read(golden()).getProvenance();
        assertThat(provenance.find(CellRef.parse("request/newlyReceived/naturalPerson")))
                .contains(Location.ofLine(64, 40));
        assertThat(provenance.find(ElementRef.of("organ/parent/name"))).contains(Location.ofLine(12, 15));
        assertThat(provenance.find(ElementRef.of("sections/overview"))).contains(Location.ofLine(36, 5));
        assertThat(provenance.find(ElementRef.of("title"))).contains(Location.ofLine(15, 12));
        assertThat(provenance.find(CellRef.parse("request/broughtForward/naturalPerson")))
                .isEmpty();
    }

    @Test
    void columns_count_characters_and_not_bytes() {
        String document = "{\"format\":\"disclosure-report/1\",\"organ\":{\"name\":\"𠮷市\"},\"year\":2025,"
                + "\"edition\":\"FY2021\",\"scope\":\"self\"}";
        int column = document.codePointCount(0, document.indexOf("2025")) + 1;
        assertThat(read(document).getProvenance().find(ElementRef.of("year"))).contains(Location.ofLine(1, column));
    }

    @Test
    void members_may_stand_in_any_order() {
        DisclosureReport report = accepted(
                "{\"request\": {\"granted\": {\"total\": 2, \"naturalPerson\": 2}, \"form\": \"FY2019\"}, \"year\": 2025,"
                        + "\"organ\": {\"kind\": \"government\", \"name\": \"某市\"}, \"edition\": \"FY2021\","
                        + "\"format\": \"disclosure-report/1\"}");
        assertThat(report.findTable("request").orElseThrow().getDefinition().form())
                .isEqualTo("FY2019");
        assertThat(report.find(CellRef.parse("request/granted/total"))
                        .orElseThrow()
                        .getNumber())
                .isEqualTo(2);
    }

    @Test
    void what_a_report_does_not_state_is_not_written() {
        assertThat(write(accepted(Documents.HEAD + "}"))).isEqualTo("""
                {
                  "format": "disclosure-report/1",
                  "edition": "FY2021",
                  "year": 2025,
                  "organ": {
                    "name": "示例市人民政府"
                  }
                }
                """);
        assertThat(write(accepted(
                        Documents.with("\"publication\": {}, \"sections\": [], \"request\": {\"granted\": {}}"))))
                .endsWith("  },\n  \"publication\": {},\n  \"request\": {}\n}\n");
    }

    @Test
    void a_table_without_figures_is_there_and_an_absent_one_is_not() {
        DisclosureReport report = accepted(Documents.with("\"dispute\": {}"));
        assertThat(report.getDispute()).isPresent();
        assertThat(report.getRequest()).isEmpty();
        assertThat(write(report)).endsWith("  \"dispute\": {}\n}\n");
    }

    @Test
    void every_level_is_two_spaces_deeper_however_deep_it_is() {
        ReportingOrgan organ = ReportingOrgan.of("最上");
        for (int level = 1; level < 30; level++) {
            organ = ReportingOrgan.builder().name("下").parent(organ).build();
        }
        String written = write(DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(organ)
                .build());

        int depth = 0;
        for (String line : written.lines().toList()) {
            String content = line.strip();
            depth -= content.startsWith("}") || content.startsWith("]") ? 1 : 0;
            assertThat(line).isEqualTo("  ".repeat(depth) + content);
            depth += content.endsWith("{") || content.endsWith("[") ? 1 : 0;
        }
        assertThat(written).contains("\n" + "  ".repeat(31) + "\"name\": \"最上\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai", "zh", "hi-IN"})
    void W10_bytes_are_the_same_in_every_locale_and_zone(String locale) throws IOException {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(ReportWriter.of(ReportFormat.JSON).toBytes(full())).isEqualTo(golden());
            assertThat(read(golden()).getReport()).contains(full());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }
}
