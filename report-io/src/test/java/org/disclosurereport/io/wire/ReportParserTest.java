package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.ElementRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document must say before there is a report, and where its elements stood. */
class ReportParserTest {

    private static ReadResult read(String document) {
        return ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static ReadResult read(String edition, String year, String organ, String further) {
        return read("{\"format\": \"disclosure-report/1\", \"edition\": \"" + edition + "\", \"year\": " + year
                + ", \"organ\": {\"name\": \"" + organ + "\"}" + further + "}");
    }

    private static ReadResult ofYear(String year) {
        return read("FY2021", year, "某市人民政府", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2100"})
    void the_first_and_the_last_year_can_be_read(String year) {
        assertThat(ofYear(year).getReport().orElseThrow().getYear()).isEqualTo(Integer.parseInt(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007", "2101", "0", "-2025", "202500000", "2025000000", "4294969321"})
    void any_other_year_cannot(String year) {
        assertThat(ofYear(year).getReport()).isEmpty();
        assertThat(ofYear(year).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.YEAR_RANGE.code());
    }

    @Test
    void a_list_is_no_report_and_nothing_is_missing_in_it() {
        assertThat(read("[1, {\"year\": 2025}]").getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.TYPE_MISMATCH.code());
    }

    @Test
    void what_is_missing_has_an_address() {
        assertThat(read("{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"organ\": {}}")
                        .getFindings())
                .extracting(finding -> finding.getCode() + " " + finding.getAddresses())
                .containsExactlyInAnyOrder("FIELD_MISSING [year]", "FIELD_MISSING [organ/name]");
    }

    @Test
    void the_tables_of_an_edition_that_nobody_knows_are_not_judged() {
        assertThat(read("FY1999", "2025", "某市人民政府", ", \"request\": {\"granted\": {\"total\": 1}}")
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.VALUE_UNKNOWN.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"200b", "0007", "0085", "feff"})
    void a_character_that_cannot_be_seen_in_a_name_is_told(String character) {
        ReadResult result = read("FY2021", "2025", "某市\\u" + character + "人民政府", "");

        assertThat(result.getReport()).isPresent();
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.TEXT_INVISIBLE.code());
        assertThat(result.getFindings().get(0).getOperands())
                .containsEntry("found", "U+" + character.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "publication", "contact", "organ", "request"})
    void a_group_that_is_no_object_is_told_and_nothing_else(String group) {
        String head = group.equals("organ") ? "" : "\"organ\": {\"name\": \"某局\"}, ";
        ReadResult result = read("{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"year\": 2025, "
                + head + "\"" + group + "\": \"无\"}");

        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings())
                .extracting(finding -> finding.getCode() + " " + finding.getAddresses())
                .containsExactly("TYPE_MISMATCH [" + group + "]");
    }

    @Test
    void every_group_of_elements_has_a_place() {
        ReadResult result = read("{\n\"format\": \"disclosure-report/1\",\n\"edition\": \"FY2021\",\n\"year\": 2025,\n"
                + "\"organ\": {\"name\": \"某市人民政府\"},\n"
                + "\"period\": {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\"},\n"
                + "\"publication\": {\"date\": \"2026-01-15\"},\n"
                + "\"contact\": {\"postcode\": \"223800\"},\n"
                + "\"sections\": [{\"kind\": \"overview\", \"text\": []}],\n"
                + "\"request\": {}\n}");

        assertThat(result.getReport()).isPresent();
        List<String> groups = List.of("organ", "period", "publication", "contact", "sections", "request");
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            assertThat(result.getProvenance().find(ElementRef.of(group)))
                    .as(group)
                    .contains(Location.ofLine(5 + i, group.length() + 5));
        }
    }
}
