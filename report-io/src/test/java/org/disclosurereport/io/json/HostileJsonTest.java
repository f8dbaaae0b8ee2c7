package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.refused;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.withCount;
import static org.disclosurereport.io.json.Documents.withFees;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows J01 to J15 of the hostile input suite, and what a strict reader refuses besides. */
class HostileJsonTest {

    private static final CellRef COUNT = CellRef.parse("request/newlyReceived/naturalPerson");

    private static int columnOf(String document, String part) {
        return document.codePointCount(0, document.indexOf(part)) + 1;
    }

    @Test
    void J01_100000_nested_lists_stop_at_the_depth_limit() {
        Finding finding = refused("[".repeat(100_000), ReadingCode.LIMIT_DEPTH);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, 33));
        assertThat(finding.getOperands()).containsEntry("limit", "32").containsEntry("found", "33");
    }

    @Test
    void J01_100000_nested_objects_stop_at_the_depth_limit() {
        refused("{\"n\":".repeat(100_000), ReadingCode.LIMIT_DEPTH);
        refused(withCount("[".repeat(100_000)), ReadingCode.LIMIT_DEPTH);
    }

    @ParameterizedTest
    @CsvSource({"1e1000000000, NUM_NOT_INTEGER", "1e400, NUM_NOT_INTEGER"})
    void J02_monstrous_exponents_are_never_built(String literal, ReadingCode code) {
        assertThat(refused(withCount(literal), code).getAddresses()).containsExactly(COUNT);
        refused(withFees(literal), ReadingCode.NUM_SYNTAX);
    }

    @Test
    void J02_numbers_longer_than_any_figure_are_refused_unbuilt() {
        refused(withCount("9".repeat(10_000_000)), ReadingCode.LIMIT_NUMBER);
        refused(withFees("0." + "0".repeat(1_000_000) + "1"), ReadingCode.LIMIT_NUMBER);
        Finding finding = refused(withCount("9".repeat(21)), ReadingCode.LIMIT_NUMBER);
        assertThat(finding.getOperands()).containsEntry("limit", "20").containsEntry("found", "21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "18446744073709551621", "-9223372036854775809"})
    void J03_numbers_beyond_64_bits_are_refused_at_their_cell(String literal) {
        Finding finding = refused(withCount(literal), ReadingCode.NUM_OVERFLOW);
        assertThat(finding.getAddresses()).containsExactly(COUNT);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, columnOf(withCount(literal), literal)));
    }

    @Test
    void J03_the_largest_and_the_smallest_number_are_kept() {
        for (long number : new long[] {Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(accepted(withCount(Long.toString(number)))
                            .find(COUNT)
                            .orElseThrow()
                            .getNumber())
                    .isEqualTo(number);
        }
        assertThat(Documents.write(accepted(withFees("-9223372036854.775808")))).contains("-9223372036854.775808}");
        refused(withFees("9223372036854.775808"), ReadingCode.NUM_OVERFLOW);
        refused(withFees("9223372036855"), ReadingCode.NUM_OVERFLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9", "1.0", "1e3", "1E3", "-0.0", "0.5"})
    void J04_a_count_is_a_whole_number_without_point_or_exponent(String literal) {
        refused(withCount(literal), ReadingCode.NUM_NOT_INTEGER);
    }

    @Test
    void J04_money_is_a_plain_decimal_with_six_decimals_at_most() {
        assertThat(Documents.write(accepted(withFees("59237.244900")))).contains("59237.2449}");
        refused(withFees("1e3"), ReadingCode.NUM_SYNTAX);
        Finding finding = refused(withFees("0.0000001"), ReadingCode.NUM_PRECISION);
        assertThat(finding.getOperands()).containsEntry("decimals", "6").containsEntry("unit", "万元");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                ".5",
                "5.",
                "+5",
                "012",
                "0x1F",
                "2L",
                "1_000",
                "-",
                "１２",
                "'5'",
                "tru"
            })
    void J05_what_is_no_number_of_JSON_is_malformed(String literal) {
        Finding finding = refused(withCount(literal), ReadingCode.MALFORMED_JSON);
        assertThat(finding.getLocation().orElseThrow().getLine()).hasValue(1);
    }

    @Test
    void J06_a_negative_count_is_kept() {
        assertThat(accepted(withCount("-3")).find(COUNT).orElseThrow().getNumber())
                .isEqualTo(-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1,234", "１２", "3万", "", " 5 ", "—", "/ ", "null"})
    void J07_text_is_not_a_number(String text) {
        Finding finding = refused(withCount("\"" + text + "\""), ReadingCode.TYPE_STRING_FOR_NUMBER);
        assertThat(finding.getAddresses()).containsExactly(COUNT);
        assertThat(finding.getOperands()).containsEntry("found", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "[5]", "{}", "{\"unreadable\": 5}", "{\"unreadable\": null}"})
    void J08_other_types_are_not_a_number(String value) {
        assertThat(refused(withCount(value), ReadingCode.TYPE_MISMATCH).getAddresses())
                .containsExactly(COUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"year\": null",
                "\"organ\": null",
                "\"title\": null",
                "\"title\": 2025",
                "\"scope\": null",
                "\"scope\": 5",
                "\"period\": []",
                "\"publication\": \"2026-01-20\"",
                "\"publication\": {\"date\": [2026, 1, 20]}",
                "\"sections\": {}",
                "\"sections\": [null]",
                "\"sections\": [{\"kind\": \"overview\", \"text\": \"a\"}]",
                "\"sections\": [{\"kind\": \"overview\", \"text\": [5]}]",
                "\"sections\": [{\"kind\": \"overview\", \"title\": null}]",
                "\"request\": null",
                "\"request\": []",
                "\"request\": {\"granted\": [1]}",
                "\"request\": {\"form\": 2019}"
            })
    void J08_null_and_other_types_are_refused_everywhere(String member) {
        refused(replacing(member), ReadingCode.TYPE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"year\": 2024",
                "\"y\\u0065ar\": 2025",
                "\"organ\": {\"name\": \"a\"}",
                "\"period\": {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\", \"firstDay\": \"2025-01-01\"}",
                "\"dispute\": {}, \"dispute\": {}",
                "\"request\": {\"granted\": {}, \"granted\": {}}",
                "\"request\": {\"granted\": {\"total\": 1, \"total\": 1}}",
                "\"request\": {\"granted\": {\"total\": 1, \"to\\u0074al\": 2}}",
                "\"request\": {\"form\": \"FY2021\", \"form\": \"FY2021\"}",
                "\"request\": {\"granted\": {\"total\": {\"unreadable\": \"a\", \"unreadable\": \"b\"}}}",
                "\"sections\": [{\"kind\": \"overview\", \"kind\": \"overview\"}]"
            })
    void J09_a_name_that_stands_twice_is_refused(String members) {
        assertThat(refused(with(members), ReadingCode.DUP_KEY).getOperands()).containsKey("first");
    }

    @Test
    void J09_the_second_name_is_the_place_and_the_first_is_told() {
        String document = with("\"y\\u0065ar\": 2024");
        Finding finding = refused(document, ReadingCode.DUP_KEY);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, columnOf(document, "\"y\\u0065ar\"")));
        assertThat(finding.getMessage().en()).contains("line 1 column " + columnOf(document, "2025"));
    }

    @ParameterizedTest
    @CsvSource({"Year, year", "yaer, year", "scopes, scope", "'scope ', scope", "pubIication, publication"})
    void J10_an_unknown_name_is_refused_and_the_nearest_named(String name, String nearest) {
        Finding finding = refused(with("\"" + name + "\": 1"), ReadingCode.UNKNOWN_FIELD);
        assertThat(finding.getMessage().en()).contains("\"" + nearest + "\"");
        assertThat(finding.getMessage().zh()).contains("\"" + nearest + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"zz\": {\"deep\": [1, {\"a\": null}]}",
                "\"organ2\": {}",
                "\"period\": {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\", \"zz\": 1}",
                "\"request\": {\"zz\": {\"total\": 1}}",
                "\"request\": {\"otherHandling\": {\"total\": 1}}",
                "\"request\": {\"form\": \"FY2019\", \"otherHandlingOther\": {\"total\": 1}}",
                "\"request\": {\"granted\": {\"Total\": 1}}",
                "\"proactive\": {\"license\": {\"issued\": 1}}",
                "\"request\": {\"granted\": {\"total\": {\"unreadable\": \"a\", \"zz\": 1}}}",
                "\"sections\": [{\"kind\": \"overview\", \"zz\": 1}]"
            })
    void J10_unknown_names_are_refused_everywhere(String members) {
        assertThat(refused(with(members), ReadingCode.UNKNOWN_FIELD).getLocation())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} {}",
                "{}{}",
                "{}]",
                "{}x",
                "{\"year\": 2025,}",
                "{/* c */}",
                "{// c\n}",
                "{# c\n}",
                "{'year': 2025}",
                "{year: 2025}",
                "{\"year\" 2025}",
                "{\"year\": 2025 \"organ\": {}}",
                "{\"sections\": [,]}",
                "{\"sections\": [1,]}",
                "{}\u0000",
                "{,}"
            })
    void J11_anything_that_is_not_exactly_one_JSON_value_is_malformed(String document) {
        refused(document, ReadingCode.MALFORMED_JSON);
    }

    @Test
    void J11_a_document_that_ends_in_a_carriage_return_is_cut_off_in_the_line_after_it() {
        Finding finding = refused("[[\r", ReadingCode.TRUNCATED);
        assertThat(finding.getLocation().orElseThrow().getLine()).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000[\u0000\u0000\u0000", "[\u0000\u0000\u0000", "\u0000\u0000\u0000["})
    void E02_wide_characters_behind_a_mark_of_UTF_8_are_told(String document) {
        refused("\ufeff" + document, ReadingCode.ENC_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0001b", "a\tb", "\\x", "\\u12", "\\u00zz", "\\'"})
    void J12_raw_control_characters_and_bad_escapes_are_malformed(String text) {
        refused(with("\"publication\": {\"version\": \"" + text + "\"}"), ReadingCode.MALFORMED_JSON);
    }

    @Test
    void J13_a_text_beyond_a_million_characters_stops() {
        String document = "\"sections\": [{\"kind\": \"overview\", \"text\": [\"%s\"]}]";
        accepted(with(document.formatted("文".repeat(1_000_000))));
        Finding finding = refused(with(document.formatted("文".repeat(1_000_001))), ReadingCode.LIMIT_TEXT);
        assertThat(finding.getMessage().en()).contains("maxTextLength").contains("1000000");
        refused(with(document.formatted("a".repeat(20_000_000))), ReadingCode.LIMIT_TEXT);
    }

    @Test
    void J13_all_texts_of_a_report_have_a_limit() {
        String texts = IntStream.range(0, 9)
                .mapToObj(i -> "\"" + "a".repeat(900_000) + "\"")
                .collect(Collectors.joining(","));
        Finding finding = refused(
                with("\"sections\": [{\"kind\": \"overview\", \"text\": [" + texts + "]}]"), ReadingCode.LIMIT_TEXT);
        assertThat(finding.getMessage().en()).contains("maxReportText");
    }

    @Test
    void J13_limits_belong_to_the_call() {
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.builder().maxTextLength(3).maxDepth(3).build())
                .build();
        ReadResult result = ReportReader.standard().read(withCount("1").getBytes(StandardCharsets.UTF_8), options);
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(ReadingCode.LIMIT_TEXT.code());
    }

    @Test
    void J14_too_many_members_or_items_stop() {
        String members =
                IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        refused(with("\"zz\": {" + members + "}"), ReadingCode.LIMIT_MEMBERS);
        refused("[" + "1,".repeat(10_000_000) + "1]", ReadingCode.LIMIT_MEMBERS);
        refused(with("\"sections\": [" + "1,".repeat(5000) + "1]"), ReadingCode.LIMIT_MEMBERS);
    }

    @Test
    void J14_a_name_longer_than_any_stops() {
        refused(with("\"" + "n".repeat(257) + "\": 1"), ReadingCode.LIMIT_NAME);
        refused(with("\"zz\": {\"" + "n".repeat(300) + "\": 1}"), ReadingCode.LIMIT_NAME);
        refused(with("\"" + "n".repeat(1_000_000) + "\": 1"), ReadingCode.LIMIT_NAME);
    }

    @Test
    void J15_names_that_collide_cost_no_more_than_others() {
        StringBuilder lists = new StringBuilder();
        for (int list = 0; list < 16; list++) {
            lists.append(list == 0 ? "{" : "},{");
            for (int i = 0; i < 4096; i++) {
                lists.append(i == 0 ? "\"" : ",\"");
                for (int bit = 0; bit < 12; bit++) {
                    lists.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                }
                lists.append("\":").append(list);
            }
        }
        ReadResult result = read(with("\"zz\": [" + lists + "}]"));
        assertThat(result.getFindings()).hasSize(1);
    }

    @Test
    void everything_is_collected_in_one_pass_and_in_the_order_of_the_document() {
        ReadResult result = read("{\"edition\": \"FY2020\", \"year\": \"2025\", \"organ\": {\"name\": \" \"},"
                + "\"scope\": \"all\", \"period\": {\"firstDay\": \"2025-13-01\", \"lastDay\": \"2025-12-31T00:00\"},"
                + "\"zz\": 1}");
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(
                        ReadingCode.FIELD_MISSING.code(),
                        ReadingCode.VALUE_UNKNOWN.code(),
                        ReadingCode.TYPE_STRING_FOR_NUMBER.code(),
                        ReadingCode.VALUE_INVALID.code(),
                        ReadingCode.VALUE_UNKNOWN.code(),
                        ReadingCode.VALUE_INVALID.code(),
                        ReadingCode.VALUE_INVALID.code(),
                        ReadingCode.UNKNOWN_FIELD.code());
        assertThat(result.getFindings())
                .allSatisfy(finding -> assertThat(finding.getLocation()).isPresent());
        assertThat(result.getFindings().get(3).getAddresses()).containsExactly(ElementRef.of("organ/name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\": 2007 | YEAR_RANGE",
                "\"year\": 2101 | YEAR_RANGE",
                "\"year\": 99999999999 | YEAR_RANGE",
                "\"year\": 2025.0 | NUM_NOT_INTEGER",
                "\"format\": \"disclosure-report/2\" | FORMAT_VERSION",
                "\"edition\": \"fy2021\" | VALUE_UNKNOWN",
                "\"scope\": \"Region\" | VALUE_UNKNOWN",
                "\"organ\": {} | FIELD_MISSING",
                "\"organ\": {\"name\": \"\\u3000\"} | VALUE_INVALID",
                "\"organ\": {\"name\": \"a\", \"level\": \"city\"} | VALUE_UNKNOWN",
                "\"organ\": {\"name\": \"a\", \"kind\": \"Government\"} | VALUE_UNKNOWN",
                "\"organ\": {\"name\": \"a\", \"parent\": {}} | FIELD_MISSING",
                "\"period\": {\"firstDay\": \"2025-01-01\"} | FIELD_MISSING",
                "\"period\": {\"firstDay\": \"2025-12-31\", \"lastDay\": \"2025-01-01\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"2026-1-20\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"2026-02-30\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"20260120\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"0999-12-31\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"２０２６-01-20\"} | VALUE_INVALID",
                "\"publication\": {\"date\": \"2026-01-20T00:00:00Z\"} | VALUE_INVALID",
                "\"publication\": {\"version\": \"\\ud800\"} | TEXT_LONE_SURROGATE",
                "\"request\": {\"form\": \"FY2014\"} | VALUE_UNKNOWN",
                "\"request\": {\"granted\": {\"total\": {\"unreadable\": \" \"}}} | VALUE_INVALID",
                "\"sections\": [{\"title\": \"a\"}] | FIELD_MISSING",
                "\"sections\": [{\"kind\": \"overview\", \"text\": [{\"text\": []}]}] | FIELD_MISSING"
            })
    void values_that_no_report_has_are_refused(String member, ReadingCode code) {
        Finding finding = refused(replacing(member), code);
        assertThat(finding.getLocation()).isPresent();
        assertThat(finding.getAddresses()).isNotEmpty();
    }

    /** A document with this member instead of the one of its name in the head. */
    private static String replacing(String member) {
        String name = member.substring(0, member.indexOf(':'));
        StringBuilder document = new StringBuilder("{").append(member);
        for (String other : Documents.HEAD.substring(1).split(", (?=\"[a-z]+\": )")) {
            if (!other.startsWith(name + ":")) {
                document.append(", ").append(other);
            }
        }
        return document.append('}').toString();
    }

    @Test
    void headings_deeper_than_any_report_has_are_refused() {
        String open = "{\"heading\": \"h\", \"text\": [";
        String document = "\"sections\": [{\"kind\": \"overview\", \"text\": [%s]}]";
        accepted(with(document.formatted(open.repeat(6) + "]}".repeat(6))));
        refused(with(document.formatted(open.repeat(7) + "]}".repeat(7))), ReadingCode.VALUE_INVALID);
    }

    @Test
    void findings_beyond_the_limit_are_counted_exactly() {
        String row = IntStream.range(0, 4000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        ReadResult result = read(with("\"organ2\": 1, \"request\": {\"granted\": {" + row + "}}"));
        assertThat(result.getFindings()).hasSize(1001);
        Finding last = result.getFindings().get(1000);
        assertThat(last.getCode()).isEqualTo(ReadingCode.MORE_FINDINGS.code());
        assertThat(last.getOperands()).containsEntry("limit", "1000").containsEntry("more", "3001");
    }

    @Test
    void year_and_organ_of_the_caller_win_and_both_are_told() {
        ReadOptions options = ReadOptions.builder().year(2024).build();
        byte[] document = withCount("1").getBytes(StandardCharsets.UTF_8);
        ReadResult same = ReportReader.standard()
                .read(
                        document,
                        ReadOptions.builder().year(2025).organ("示例市人民政府").build());
        assertThat(same.getFindings()).isEmpty();
        ReadResult other = ReportReader.standard().read(document, options);
        assertThat(other.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.YEAR_OVERRIDDEN.code());
        assertThat(other.getReport().orElseThrow().getYear()).isEqualTo(2024);
    }

    @Test
    void what_the_caller_knows_better_is_told_at_the_place_of_the_other_and_changes_nothing_else() {
        String text = with("\"scope\": \"self\"").replace("政府\"", "政府\",\n\"level\": \"county\"");
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        ReadResult result = ReportReader.standard()
                .read(
                        document,
                        ReadOptions.builder().year(2024).organ("示例县人民政府").build());
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.YEAR_OVERRIDDEN.code(), ReadingCode.ORGAN_OVERRIDDEN.code());
        Finding year = result.getFindings().get(0);
        assertThat(year.getOperands()).containsEntry("given", "2024").containsEntry("found", "2025");
        assertThat(year.getAddresses()).containsExactly(ElementRef.of("year"));
        assertThat(year.getLocation()).contains(Location.ofLine(1, columnOf(text, "2025")));
        Finding organ = result.getFindings().get(1);
        assertThat(organ.getOperands()).containsEntry("given", "示例县人民政府").containsEntry("found", "示例市人民政府");
        assertThat(organ.getAddresses()).containsExactly(ElementRef.of("organ/name"));
        assertThat(organ.getLocation()).contains(Location.ofLine(1, columnOf(text, "\"示例市")));
        var report = read(document).getReport().orElseThrow();
        assertThat(result.getReport())
                .contains(report.toBuilder()
                        .year(2024)
                        .organ(report.getOrgan().toBuilder().name("示例县人民政府").build())
                        .build());
    }

    @Test
    void M05_findings_are_kept_up_to_the_limit_and_what_ends_the_reading_is_always_told() {
        ReadOptions three = ReadOptions.builder()
                .limits(ReadLimits.builder().maxFindings(3).build())
                .build();
        String names = "\"z1\": 1, \"z2\": 1, \"z3\": 1";
        assertThat(codes(with(names), three)).containsExactly("UNKNOWN_FIELD", "UNKNOWN_FIELD", "UNKNOWN_FIELD");
        assertThat(codes(with(names + ", \"z4\": 1"), three))
                .containsExactly("UNKNOWN_FIELD", "UNKNOWN_FIELD", "UNKNOWN_FIELD", "MORE_FINDINGS");
        assertThat(codes(with(names + ", \"z4\": 1, \"z5\": " + "[".repeat(40)), three))
                .containsExactly("UNKNOWN_FIELD", "UNKNOWN_FIELD", "LIMIT_DEPTH", "MORE_FINDINGS");
        ReadResult more = ReportReader.standard()
                .read((with(names + ", \"z4\": 1, \"z5\": 1")).getBytes(StandardCharsets.UTF_8), three);
        assertThat(more.getFindings().get(3).getOperands())
                .containsEntry("limit", "3")
                .containsEntry("more", "2");
    }

    @Test
    void M05_the_first_ERROR_takes_a_place_in_a_full_list() {
        ReadOptions one = ReadOptions.builder()
                .limits(ReadLimits.builder().maxFindings(1).build())
                .build();
        String document = with("\"zz\": 1").replace("示例市", "示\u200B例市");
        ReadResult result = ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), one);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.UNKNOWN_FIELD.code(), ReadingCode.MORE_FINDINGS.code());
        String known = with("\"scope\": \"self\"").replace("示例市", "示\u200B例市");
        assertThat(ReportReader.standard()
                        .read(known.getBytes(StandardCharsets.UTF_8), one)
                        .getReport())
                .isPresent();
    }

    private static List<String> codes(String document, ReadOptions options) {
        return ReportReader.standard().read(document.getBytes(StandardCharsets.UTF_8), options).getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }
}
