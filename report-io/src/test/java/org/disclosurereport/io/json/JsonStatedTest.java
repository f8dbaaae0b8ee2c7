package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.refused;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withStated;
import static org.disclosurereport.io.json.Documents.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportWithStatedFigures;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Figures that sentences state: how they are written, and what is refused in them. */
class JsonStatedTest {

    private static final String WRITTEN = """
            {
              "format": "disclosure-report/1",
              "edition": "FY2008",
              "year": 2012,
              "organ": {
                "name": "示例县人民政府"
              },
              "sections": [
                {
                  "kind": "overview",
                  "text": [
                    "网站𠮷访问量约3.9万次，同比增长100.0%。"
                  ]
                },
                {
                  "kind": "requests",
                  "text": [
                    "未收到\\"申请\\"<&>。"
                  ]
                }
              ],
              "stated": [
                {
                  "key": "siteVisits",
                  "label": "网站访问量",
                  "value": 39000,
                  "precision": 1000,
                  "unit": "次",
                  "qualifier": "about",
                  "period": "cumulative",
                  "section": "overview",
                  "sentence": "网站𠮷访问量约3.9万次，同比增长100.0%。",
                  "offset": 8,
                  "text": "3.9万次"
                },
                {
                  "key": "figure2",
                  "label": "同比增长",
                  "value": 100.0,
                  "unit": "%",
                  "section": "overview",
                  "sentence": "网站𠮷访问量约3.9万次，同比增长100.0%。",
                  "offset": 18,
                  "text": "100.0%",
                  "relation": "growth",
                  "of": "siteVisits"
                },
                {
                  "key": "requestsReceived",
                  "label": "申请",
                  "value": 0,
                  "qualifier": "denied",
                  "section": "requests",
                  "sentence": "未收到\\"申请\\"<&>。",
                  "offset": 0,
                  "text": "未收到"
                }
              ]
            }
            """;

    private static final String SENTENCE = "收到12件。";

    /** A report with one figure that has these members more than it must. */
    private static String figure(String members) {
        return stated(item("a", "\"value\": 12, " + members));
    }

    private static String stated(String... figures) {
        return with("\"stated\": [" + String.join(", ", figures) + "]");
    }

    private static String item(String key, String members) {
        return "{\"key\": \"" + key + "\", \"label\": \"收到\", " + members + ", \"section\": \"requests\","
                + " \"sentence\": \"" + SENTENCE + "\", \"offset\": 2, \"text\": \"12件\"}";
    }

    private static StatedFigure only(String document) {
        List<StatedFigure> figures = accepted(document).getStatedFigures();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @Test
    void a_figure_is_written_member_by_member() {
        assertThat(write(ReportWithStatedFigures.create())).isEqualTo(WRITTEN);
    }

    @Test
    void what_was_written_is_read() {
        assertThat(accepted(WRITTEN)).isEqualTo(ReportWithStatedFigures.create());
    }

    @Test
    void a_host_s_tree_holds_it_too() {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();
        DisclosureReport report = ReportWithStatedFigures.create();
        assertThat(host.treeToValue(host.valueToTree(report), DisclosureReport.class))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000", "0.00000000000000000000000012", "120000000000000000.0"})
    void a_host_s_tree_keeps_a_number_that_Java_writes_in_its_own_way(String number) {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();
        DisclosureReport report = accepted(withStated(number));
        assertThat(host.treeToValue(host.valueToTree(report), DisclosureReport.class))
                .isEqualTo(report);
        assertThat(host.writeValueAsString(report)).contains("\"value\":" + number + ",");
    }

    @Test
    void a_report_without_them_has_no_such_member() {
        assertThat(write(accepted(stated()))).doesNotContain("stated");
    }

    @Test
    void the_year_of_the_report_is_meant_whether_it_is_said_or_not() {
        assertThat(only(figure("\"period\": \"year\"")).getPeriod()).isEqualTo(StatedPeriod.YEAR);
        assertThat(write(accepted(figure("\"period\": \"year\"")))).doesNotContain("period");
    }

    @ParameterizedTest
    @CsvSource({
        "stated, 22, 13",
        "stated/siteVisits, 23, 5",
        "stated/siteVisits/key, 24, 14",
        "stated/siteVisits/label, 25, 16",
        "stated/figure2, 36, 5",
        "stated/figure2/sentence, 42, 19",
    })
    void every_element_of_a_figure_knows_its_place(String element, int line, int column) {
        String address = element.equals("stated/siteVisits/key") ? "stated/key" : element;
        assertThat(read(WRITTEN).getProvenance().find(ElementRef.of(address))).contains(Location.ofLine(line, column));
    }

    @Test
    void every_number_knows_its_place() {
        assertThat(read(WRITTEN).getProvenance().find(CellRef.parse("stated/figure2/value")))
                .contains(Location.ofLine(39, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "12, , 12",
        "12.0, , 12.0",
        "0.000, , 0.000",
        "-3, , -3",
        "39000, 1000, 3.9E+4",
        "0, 10, 0E+1",
        "-20, 10, -2E+1",
        "1000000000000000000000000000000, 1000000000000000000000000000000, 1E+30",
        "0.000000000000000000000000000001, , 1E-30",
        "123456789012345678901234567890, , 123456789012345678901234567890",
    })
    void a_number_is_read_with_its_precision_and_written_alike(String value, String precision, BigDecimal expected) {
        String members = "\"value\": " + value + (precision == null ? "" : ", \"precision\": " + precision);
        DisclosureReport report = accepted(stated(item("a", members)));
        assertThat(report.getStatedFigures().get(0).getValue()).isEqualTo(expected);
        assertThat(write(report)).contains("\"value\": " + value + ",");
        assertThat(accepted(write(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({
        "1e3, NUM_SYNTAX",
        "1E+2, NUM_SYNTAX",
        "1e999999999, NUM_SYNTAX",
        "-1e-999999999, NUM_SYNTAX",
        "1234567890123456789012345678901, LIMIT_NUMBER",
        "0.0000000000000000000000000000001, LIMIT_NUMBER",
        "'\"12\"', TYPE_STRING_FOR_NUMBER",
        "null, TYPE_MISMATCH",
        "true, TYPE_MISMATCH",
        "'[12]', TYPE_MISMATCH",
        "{}, TYPE_MISMATCH",
    })
    void a_value_that_is_no_plain_number_is_refused(String value, ReadingCode code) {
        Finding finding = refused(stated(item("a", "\"value\": " + value)), code);
        assertThat(finding.getAddresses()).containsExactly(ElementRef.of("stated/a/value"));
        assertThat(finding.getLocation()).isPresent();
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void a_number_of_ten_thousand_digits_is_refused_and_not_computed() {
        Finding finding = refused(stated(item("a", "\"value\": " + "9".repeat(10_000))), ReadingCode.LIMIT_NUMBER);
        assertThat(finding.message(Locale.ENGLISH)).contains("10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-10", "20", "11", "10.0", "1e1", "100", "10000000000000000000000000000000"})
    void a_precision_must_be_a_power_of_ten_that_divides_the_value(String precision) {
        Finding finding = refused(
                stated(item("a", "\"precision\": " + precision + ", \"value\": 120")
                        .replace("\"value\": 120", precision.equals("100") ? "\"value\": 120" : "\"value\": 0")),
                ReadingCode.VALUE_INVALID);
        assertThat(finding.getAddresses()).containsExactly(ElementRef.of("stated/a/precision"));
    }

    @Test
    void a_value_with_decimals_has_no_precision_beside_it() {
        assertThat(refused(stated(item("a", "\"value\": 100.0, \"precision\": 10")), ReadingCode.VALUE_INVALID)
                        .message(Locale.ENGLISH))
                .isEqualTo("'stated/a/precision' must be a power of ten from 10 up that divides the value, but is"
                        + " '10'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "label", "value", "section", "sentence", "offset", "text"})
    void what_a_figure_must_have_is_told_where_it_is_missing(String member) {
        String document = figure("\"unit\": \"件\"").replaceFirst("\"" + member + "\": ([\"][^\"]*\"|[0-9]+)(, )?", "");
        if (member.equals("text")) {
            document = document.replace("\"offset\": 2, }", "\"offset\": 2}");
        }
        Finding finding = refused(document, ReadingCode.FIELD_MISSING);
        assertThat(finding.message(Locale.ENGLISH)).contains("'" + member + "'");
        assertThat(read(document).getFindings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "\"valeu\": 1, UNKNOWN_FIELD",
        "\"unit\": \" \", VALUE_INVALID",
        "\"unit\": \"\", VALUE_INVALID",
        "\"unit\": 1, TYPE_MISMATCH",
        "\"unit\": \"\\ud842\", TEXT_LONE_SURROGATE",
        "\"qualifier\": \"roughly\", VALUE_UNKNOWN",
        "\"qualifier\": null, TYPE_MISMATCH",
        "\"period\": \"month\", VALUE_UNKNOWN",
        "\"period\": {}, TYPE_MISMATCH",
        "\"relation\": \"part\", FIELD_MISSING",
        "\"of\": \"b\", FIELD_MISSING",
        "\"qualifier\": \"denied\", VALUE_INVALID",
        "\"label\": \"两次\", DUP_KEY",
        "\"value\": 12, DUP_KEY",
    })
    void a_member_that_is_wrong_is_told_with_its_place(String member, ReadingCode code) {
        String document = figure(member);
        Finding finding = refused(document, code);
        assertThat(finding.getLocation()).isPresent();
        assertThat(read(document).getFindings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "\"part\", \"a\", VALUE_INVALID",
        "\"part\", \"b\", VALUE_INVALID",
        "\"part\", \"B\", VALUE_INVALID",
        "\"parts\", \"c\", VALUE_UNKNOWN",
        "\"part\", 1, TYPE_MISMATCH",
    })
    void a_relation_is_to_another_figure(String role, String of, ReadingCode code) {
        String members = "\"value\": 12, \"relation\": " + role + ", \"of\": " + of;
        Finding finding = refused(stated(item("a", members), item("c", "\"value\": 12")), code);
        assertThat(finding.getLocation()).isPresent();
    }

    @Test
    void of_a_relation_both_members_must_be_there() {
        for (String[] half : new String[][] {{"\"relation\": \"part\"", "of"}, {"\"of\": \"c\"", "relation"}}) {
            Finding finding = refused(
                    stated(item("a", "\"value\": 12, " + half[0]), item("c", "\"value\": 12")),
                    ReadingCode.FIELD_MISSING);
            assertThat(finding.getOperands()).containsEntry("name", half[1]);
        }
    }

    @Test
    void a_relation_to_a_figure_that_comes_later_or_earlier_is_right() {
        assertThat(accepted(stated(
                                item("a", "\"value\": 12, \"relation\": \"share\", \"of\": \"b\""),
                                item("b", "\"of\": \"a\", \"relation\": \"decline\", \"value\": 12")))
                        .getStatedFigures())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, VALUE_INVALID",
        "1, VALUE_INVALID",
        "3, VALUE_INVALID",
        "4000000000, VALUE_INVALID",
        "2.0, NUM_NOT_INTEGER",
        "2e0, NUM_NOT_INTEGER",
        "'\"2\"', TYPE_STRING_FOR_NUMBER",
    })
    void the_offset_must_be_that_of_the_text(String offset, ReadingCode code) {
        Finding finding = refused(figure("\"unit\": \"件\"").replace("\"offset\": 2", "\"offset\": " + offset), code);
        assertThat(finding.getAddresses()).containsExactly(ElementRef.of("stated/a/offset"));
        assertThat(finding.getLocation()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a-b", "1", "a/b", "a "})
    void a_key_must_be_one(String key) {
        assertThat(refused(stated(item(key, "\"value\": 12")), ReadingCode.VALUE_INVALID)
                        .getAddresses())
                .containsExactly(ElementRef.of("stated/key"));
    }

    @Test
    void a_key_must_be_that_of_no_other_figure() {
        Finding finding =
                refused(stated(item("a", "\"value\": 12"), item("a", "\"value\": 12")), ReadingCode.VALUE_INVALID);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("'stated/a/key' must be a name that no other has, but is 'a'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "\"\"", "1", "[1]", "[null]", "[[]]"})
    void what_is_no_list_of_figures_is_refused(String value) {
        assertThat(refused(with("\"stated\": " + value), ReadingCode.TYPE_MISMATCH)
                        .getAddresses())
                .containsExactly(ElementRef.of("stated"));
    }

    @Test
    void a_list_of_figures_is_not_called_as_they_are() {
        assertThat(refused(
                                with(
                                        "\"statistics\": [{\"key\": \"stated\", \"columns\": [{\"key\": \"year\", \"label\":"
                                                + " \"列\"}]}]"),
                                ReadingCode.VALUE_INVALID)
                        .message(Locale.ENGLISH))
                .contains("'stated'");
    }
}
