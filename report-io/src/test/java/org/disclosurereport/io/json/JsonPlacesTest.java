package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.MarkedDocument.onlyAt;
import static org.disclosurereport.io.MarkedDocument.placeIn;
import static org.disclosurereport.io.MarkedDocument.unmarked;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.with;

import java.util.List;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a finding says that it is, and what it says about it. The sign ‸ stands before the place. */
class JsonPlacesTest {

    /** A document with this member instead of the one of its name in the head. */
    private static String replacing(String member) {
        String name = member.substring(member.indexOf('"'), member.indexOf(':'));
        StringBuilder document = new StringBuilder("{").append(member);
        for (String other : List.of(
                "\"format\": \"disclosure-report/1\"",
                "\"edition\": \"FY2021\"",
                "\"year\": 2025",
                "\"organ\": {\"name\": \"示例市人民政府\"}")) {
            if (!other.startsWith(name + ":")) {
                document.append(", ").append(other);
            }
        }
        return document.append('}').toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"format\": ‸5; TYPE_MISMATCH; format; expected; a text",
                "\"format\": ‸\"disclosure-report/2\"; FORMAT_VERSION; format; expected; disclosure-report/1",
                "\"format\": ‸\"disclosure-report/2\"; FORMAT_VERSION; format; found; disclosure-report/2",
                "\"format\": ‸\"a\\ud800\"; TEXT_LONE_SURROGATE; format; found; U+D800",
                "\"edition\": ‸null; TYPE_MISMATCH; edition; found; null",
                "\"edition\": ‸\"FY2020\"; VALUE_UNKNOWN; edition; found; FY2020",
                "\"year\": ‸true; TYPE_MISMATCH; year; found; true",
                "\"year\": ‸false; TYPE_MISMATCH; year; expected; a number",
                "\"year\": ‸\"2025\"; TYPE_STRING_FOR_NUMBER; year; expected; a number",
                "\"year\": ‸\"\\udc00\"; TEXT_LONE_SURROGATE; year; found; U+DC00",
                "\"year\": ‸2007; YEAR_RANGE; year; first; 2008",
                "\"year\": ‸2101; YEAR_RANGE; year; last; 2100",
                "\"year\": ‸2147483648; YEAR_RANGE; year; found; 2147483648",
                "\"year\": ‸-2025; YEAR_RANGE; year; figure; year",
                "\"year\": ‸2025.0; NUM_NOT_INTEGER; year; found; 2025.0",
                "\"year\": ‸2e3; NUM_NOT_INTEGER; year; place; line 1 column 10",
                "\"organ\": ‸[]; TYPE_MISMATCH; organ; found; a list",
                "\"organ\": {\"name\": ‸5}; TYPE_MISMATCH; organ/name; what; organ/name",
                "\"organ\": {\"name\": ‸\" \"}; VALUE_INVALID; organ/name; expected; a text that is not blank",
                "\"organ\": {\"name\": \"a\", \"level\": ‸\"City\"}; VALUE_UNKNOWN; organ/level; found; City",
                "\"organ\": {\"name\": \"a\", \"parent\": ‸5}; TYPE_MISMATCH; organ/parent; expected; an object",
                "\"organ\": {\"name\": \"a\", \"parent\": ‸{}}; FIELD_MISSING; organ/parent/name; what; organ/parent",
                "\"scope\": ‸\"all\"; VALUE_UNKNOWN; scope; expected; self, level, region",
                "\"period\": ‸[1, {\"a\": [2]}]; TYPE_MISMATCH; period; found; a list",
                "\"period\": ‸{\"lastDay\": \"2025-12-31\"}; FIELD_MISSING; period/firstDay; name; firstDay",
                "\"publication\": ‸\"a\"; TYPE_MISMATCH; publication; found; a text",
                "\"publication\": {\"date\": ‸\"2026-02-30\"}; VALUE_INVALID; publication/date; found; 2026-02-30",
                "\"contact\": ‸{}; VALUE_INVALID; contact; expected; at least one of address, postcode, phone, fax and e-mail",
                "\"contact\": {\"fax\": ‸\"\"}; VALUE_INVALID; contact/fax; expected; a text that is not blank",
                "\"sections\": ‸{\"a\": {\"b\": [1]}}; TYPE_MISMATCH; sections; expected; a list",
                "\"sections\": [‸[]]; TYPE_MISMATCH; sections; expected; an object",
                "\"sections\": [‸{\"title\": \"a\"}]; FIELD_MISSING; sections/kind; name; kind",
                "\"sections\": [{\"kind\": ‸\"Overview\"}]; VALUE_UNKNOWN; sections/kind; found; Overview",
                "\"sections\": [{\"kind\": \"overview\", \"title\": ‸5}]; TYPE_MISMATCH; sections/overview; expected; a text",
                "\"sections\": [{\"kind\": \"overview\", \"text\": [‸[\"a\"]]}]; TYPE_MISMATCH; sections/overview; expected; a text or an object with a heading",
                "\"sections\": [{\"kind\": \"overview\", \"text\": [‸{}]}]; FIELD_MISSING; sections/overview/heading; what; sections/overview",
                "\"sections\": [{\"kind\": \"overview\", \"text\": [{\"heading\": ‸1}]}]; TYPE_MISMATCH; sections/overview; found; a number",
                "\"request\": ‸7; TYPE_MISMATCH; request; expected; an object",
                "\"request\": {\"granted\": ‸7}; TYPE_MISMATCH; request/granted; expected; an object",
                "\"request\": {\"form\": ‸\"FY2014\"}; VALUE_UNKNOWN; request; what; request/form",
                "\"request\": {\"form\": ‸\"FY2014\"}; VALUE_UNKNOWN; request; found; FY2014",
                "\"request\": {\"form\": ‸7}; TYPE_MISMATCH; request/form; expected; a text",
                "\"request\": {\"granted\": {\"total\": ‸\"12\"}}; TYPE_STRING_FOR_NUMBER; request/granted/total; expected; a number, \"/\", \"-\" or {\"unreadable\": …}",
                "\"request\": {\"granted\": {\"total\": ‸\"\\ud800\"}}; TEXT_LONE_SURROGATE; request/granted/total; found; U+D800",
                "\"request\": {\"granted\": {\"total\": ‸{}}}; TYPE_MISMATCH; request/granted/total; found; an object",
                "\"request\": {\"granted\": {\"total\": {\"unreadable\": ‸5}}}; TYPE_MISMATCH; request/granted/total; expected; a text",
                "\"request\": {\"granted\": {\"total\": ‸{\"unreadable\": \" \"}}}; VALUE_INVALID; request/granted/total; expected; a text that is not blank",
                "\"request\": {\"granted\": {\"total\": ‸1.5}}; NUM_NOT_INTEGER; request/granted/total; place; line 1 column 35",
                "\"request\": {\"granted\": {\"total\": ‸1.5}}; NUM_NOT_INTEGER; request/granted/total; figure; row '3.1 Granted', column 'Total'",
                "\"request\": {\"granted\": {\"total\": ‸9223372036854775808}}; NUM_OVERFLOW; request/granted/total; found; 9223372036854775808",
                "\"proactive\": {\"administrativeFees\": {\"amount\": ‸9223372036855}}; NUM_OVERFLOW; proactive/administrativeFees/amount; found; 9223372036855"
            })
    void a_value_that_cannot_be_is_told_once_where_it_begins(
            String member, ReadingCode code, String address, String operand, String value) {
        Finding finding = onlyAt(replacing(member));
        assertThat(finding.getCode()).isEqualTo(code.code());
        assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly(address);
        assertThat(finding.getOperands()).containsEntry(operand, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "\"zz\": 1; none; zz",
                "\"period\": {\"firstDay\": \"2025-01-01\", \"zz\": [{}, 1], \"lastDay\": \"2025-12-31\"}; period; zz",
                "\"request\": {\"zz\": {\"total\": 1}}; request; zz",
                "\"request\": {\"otherHandling\": {\"total\": 1}}; request; otherHandling",
                "\"request\": {\"granted\": {\"zz\": 1}}; request/granted; zz",
                "\"proactive\": {\"license\": {\"issued\": 1}}; proactive/license; issued",
                "\"sections\": [{\"kind\": \"overview\", \"zz\": 1}]; sections; zz"
            })
    void an_unknown_name_is_told_with_its_owner(String members, String owner, String name) {
        ReadResult result = read(with(members));
        assertThat(result.getFindings()).hasSize(1);
        Finding finding = result.getFindings().get(0);
        assertThat(finding.getCode()).isEqualTo(ReadingCode.UNKNOWN_FIELD.code());
        assertThat(finding.getOperands()).containsEntry("name", name);
        assertThat(finding.getAddresses())
                .extracting(Address::toString)
                .isEqualTo(owner == null ? List.of() : List.of(owner));
    }

    @Test
    void names_are_told_that_could_stand_there() {
        assertThat(onlyAt(with("‸\"zz\": 1")).getOperands().get("advice"))
                .startsWith(
                        "Known names: format, edition, year, organ, title, scope, period, publication, contact, sections, ");
        assertThat(read(with("\"proactive\": {\"license\": {\"issued\": 1}}"))
                        .getFindings()
                        .get(0)
                        .getOperands())
                .containsEntry("advice", "Known names: decisions");
        assertThat(read(with("\"request\": {\"otherHandling\": {\"total\": 1}}"))
                        .getFindings()
                        .get(0)
                        .getOperands()
                        .get("advice"))
                .startsWith("Known names: newlyReceived, broughtForward, granted, ")
                .contains("otherHandlingCorrectionOverdue");
    }

    @Test
    void J09_the_value_of_a_name_that_stands_twice_is_not_looked_at() {
        Finding finding = onlyAt(with("‸\"year\": \"x\""));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.DUP_KEY.code());
        assertThat(finding.getOperands()).containsEntry("name", "year");
    }

    @Test
    void what_a_report_lacks_is_told_at_its_beginning() {
        assertThat(read("\n {}").getFindings()).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.getCode()).isEqualTo(ReadingCode.FIELD_MISSING.code());
            assertThat(finding.getLocation()).contains(Location.ofLine(2, 2));
            assertThat(finding.getOperands()).containsEntry("what", "A report");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void broken_syntax_is_told_at_the_character_that_breaks_it(String mark) {
        for (String marked : List.of(
                "{\n\"𠮷\"‸ 5}",
                "{\"format\": \"𠮷\",\n \"year\": ‸x}",
                "{\"a\": {\n\n  \"文\": 1‸]}",
                "{\n\"a\": 1}\n  ‸!")) {
            ReadResult result = read(mark + unmarked(marked));
            Finding last = result.getFindings().get(result.getFindings().size() - 1);
            assertThat(last.getCode()).as(marked).isEqualTo(ReadingCode.MALFORMED_JSON.code());
            assertThat(last.getLocation().orElseThrow().getLine())
                    .as(marked)
                    .isEqualTo(placeIn(marked).getLine());
            assertThat(last.getLocation().orElseThrow().getColumn().getAsInt())
                    .as(marked)
                    .isBetween(
                            placeIn(marked).getColumn().getAsInt(),
                            placeIn(marked).getColumn().getAsInt() + 2);
        }
    }

    @Test
    void what_follows_the_report_is_told_where_it_begins() {
        Finding finding = onlyAt(with("\"scope\": \"self\"") + "\n ‸[]");
        assertThat(finding.getCode()).isEqualTo(ReadingCode.MALFORMED_JSON.code());
        assertThat(finding.getOperands()).containsEntry("found", "something follows the report");
    }

    @Test
    void a_document_that_ends_early_is_told_at_its_end() {
        Finding finding = onlyAt("{\"format\":\n\"𠮷文‸");
        assertThat(finding.getCode()).isEqualTo(ReadingCode.TRUNCATED.code());
    }

    @Test
    void J14_too_many_names_of_a_report_or_items_of_a_list_stop_at_the_one_too_many() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 4092; i++) {
            names.append("\"zz").append(i).append("\":1,");
        }
        assertThat(read(with(names + "\"scope\": \"self\"")).getFindings())
                .extracting(Finding::getCode)
                .contains(ReadingCode.LIMIT_MEMBERS.code());
        assertThat(read(with(names.substring(0, names.length() - 1))).getFindings())
                .extracting(Finding::getCode)
                .doesNotContain(ReadingCode.LIMIT_MEMBERS.code());
    }

    @Test
    void a_report_may_have_more_lists_and_objects_than_it_may_have_levels() {
        String section = "{\"kind\": \"overview\", \"text\": [\"a\", {\"heading\": \"h\", \"text\": []}]}";
        String sections = String.join(", ", java.util.Collections.nCopies(40, section));
        assertThat(accepted(with("\"sections\": [" + sections + "]")).getSections())
                .hasSize(40);
        ReadResult unwanted = read(with("\"zz\": [" + "[{\"a\": []}], ".repeat(40) + "1], \"scope\": \"self\""));
        assertThat(unwanted.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.UNKNOWN_FIELD.code());
    }
}
