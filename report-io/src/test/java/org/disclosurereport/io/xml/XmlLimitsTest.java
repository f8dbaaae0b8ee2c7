package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.withCount;
import static org.disclosurereport.io.xml.XmlDocuments.withText;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows X07, J13 and J14 of the hostile input suite: at each limit, one beyond it, and where that is told. */
class XmlLimitsTest {

    /** The namespace has 33 characters. */
    private static final ReadLimits SMALL = ReadLimits.builder()
            .maxTextLength(40)
            .maxMembers(10)
            .maxDepth(5)
            .maxReportText(100)
            .build();

    private static ReadResult read(String document, ReadLimits limits) {
        return ReportReader.standard()
                .read(
                        document.getBytes(StandardCharsets.UTF_8),
                        ReadOptions.builder().limits(limits).build());
    }

    private static Finding last(String document) {
        ReadResult result = read(document, SMALL);
        assertThat(result.getReport()).isEmpty();
        return result.getFindings().get(result.getFindings().size() - 1);
    }

    private static Finding stoppedAt(String marked, ReadingCode code) {
        Finding finding = last(marked.replace("‸", ""));
        assertThat(finding.getCode()).as("%s", finding).isEqualTo(code.code());
        assertThat(finding.getLocation())
                .as("%s", finding)
                .contains(Location.ofLine(1, marked.codePointCount(0, marked.indexOf("‸")) + 1));
        return finding;
    }

    private static void isReadOrUnknownOnly(String document) {
        assertThat(read(document, SMALL).getFindings())
                .extracting(Finding::getCode)
                .allMatch(ReadingCode.UNKNOWN_FIELD.code()::equals);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
    }

    @Test
    void J13_a_text_may_be_as_long_as_the_limit_in_one_piece_or_several() {
        isReadOrUnknownOnly(withText("文".repeat(40)));
        isReadOrUnknownOnly(withText("a".repeat(20) + "<!-- c --><![CDATA[" + "b".repeat(20) + "]]>"));
        for (String text : new String[] {
            "文".repeat(41), "a".repeat(20) + "<![CDATA[" + "b".repeat(21) + "]]>", "𠮷".repeat(20) + "a"
        }) {
            Finding finding = stoppedAt(
                    with("<sections><section kind=\"overview\"><text>‸<p>" + text + "</p></text></section></sections>"),
                    ReadingCode.LIMIT_TEXT);
            assertThat(finding.getOperands())
                    .containsEntry("option", "maxTextLength")
                    .containsEntry("limit", "40")
                    .containsEntry("found", "41");
            assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly("sections/overview");
        }
    }

    @Test
    void J13_a_cell_and_an_attribute_have_the_same_limit() {
        Finding cell = stoppedAt(
                with("<request><newlyReceived>‸<naturalPerson>" + "1".repeat(41)
                        + "</naturalPerson></newlyReceived></request>"),
                ReadingCode.LIMIT_TEXT);
        assertThat(cell.getAddresses())
                .extracting(Address::toString)
                .containsExactly("request/newlyReceived/naturalPerson");
        isReadOrUnknownOnly(with("<zz a=\"" + "a".repeat(40) + "\"/>"));
        Finding attribute = last(with("<zz a=\"" + "a".repeat(41) + "\"/>"));
        assertThat(attribute.getCode()).isEqualTo(ReadingCode.LIMIT_TEXT.code());
        assertThat(attribute.getOperands())
                .containsEntry("option", "maxTextLength")
                .containsEntry("limit", "40")
                .containsEntry("found", "41");
    }

    @Test
    void J13_the_texts_of_a_report_may_together_be_as_long_as_their_limit() {
        int head = "FY2021".length() + "2025".length() + "示例市人民政府".length() + "overview".length();
        String forty = "a".repeat(40);
        String texts = "<sections><section kind=\"overview\"><text><p>" + forty + "</p>‸<p>" + "b".repeat(60 - head)
                + "%s</p></text></section></sections>";
        assertThat(read(with(texts.formatted("").replace("‸", "")), SMALL).getReport())
                .isPresent();
        Finding finding = stoppedAt(with(texts.formatted("c")), ReadingCode.LIMIT_TEXT);
        assertThat(finding.getOperands())
                .containsEntry("option", "maxReportText")
                .containsEntry("limit", "100");
    }

    @Test
    void J14_members_are_counted_in_what_is_wanted_and_in_what_is_not() {
        isReadOrUnknownOnly(with("<zz/>".repeat(7)));
        assertThat(stoppedAt(with("<zz/>".repeat(7) + "‸<zz/>"), ReadingCode.LIMIT_MEMBERS)
                        .getOperands())
                .containsEntry("limit", "10");
        isReadOrUnknownOnly(with("<zz>" + "<a/>".repeat(10) + "</zz><yy>" + "<a/>".repeat(10) + "</yy>"));
        stoppedAt(with("<zz>" + "<a/>".repeat(10) + "‸<a/></zz>"), ReadingCode.LIMIT_MEMBERS);
        isReadOrUnknownOnly(with("<zz" + attributes(4) + ">" + "<a/>".repeat(6) + "</zz>"));
        stoppedAt(with("<zz" + attributes(4) + ">" + "<a/>".repeat(6) + "‸<a/></zz>"), ReadingCode.LIMIT_MEMBERS);
        stoppedAt(
                with("<zz><yy" + attributes(4) + ">" + "<a/>".repeat(6) + "‸<a/></yy></zz>"),
                ReadingCode.LIMIT_MEMBERS);
        String section = "<section kind=\"overview\"/>";
        isReadOrUnknownOnly(with("<sections>" + section.repeat(10) + "</sections>"));
        stoppedAt(with("<sections>" + section.repeat(10) + "‸" + section + "</sections>"), ReadingCode.LIMIT_MEMBERS);
        Finding many = last(with("<zz" + attributes(11) + "/>"));
        assertThat(many.getCode()).isEqualTo(ReadingCode.LIMIT_MEMBERS.code());
        assertThat(many.getOperands()).containsEntry("limit", "10").containsEntry("found", "11");
    }

    @Test
    void J14_attributes_and_elements_of_a_member_are_counted_together() {
        String rows = "<zz/>".repeat(9);
        isReadOrUnknownOnly(with("<request form=\"FY2021\">" + rows + "</request>"));
        stoppedAt(with("<request form=\"FY2021\">" + rows + "‸<zz/></request>"), ReadingCode.LIMIT_MEMBERS);
    }

    @Test
    void X07_levels_are_counted_in_what_is_wanted_and_in_what_is_not() {
        isReadOrUnknownOnly(with("<zz><a><a><a/></a></a></zz>".repeat(5)));
        Finding unwanted = stoppedAt(with("<zz><a><a><a>‸<a/></a></a></a></zz>"), ReadingCode.LIMIT_DEPTH);
        assertThat(unwanted.getOperands()).containsEntry("limit", "5").containsEntry("found", "6");
        String parents = "<parent><name>a</name>".repeat(3);
        String organ = "<publication/><organ><name>a</name>" + parents + "%s</parent></parent></parent></organ>";
        assertThat(read(with(organ.formatted("")).replace("<organ><name>示例市人民政府</name></organ>", ""), SMALL)
                        .getReport())
                .isPresent();
        assertThat(last(with(organ.formatted("<parent><name>a</name></parent>"))
                                .replace("<organ><name>示例市人民政府</name></organ>", ""))
                        .getOperands())
                .containsEntry("limit", "5");
    }

    @Test
    void X07_levels_that_were_left_do_not_count() {
        String text = "<text><p>a</p></text>";
        assertThat(read(
                                with("<sections>" + ("<section kind=\"overview\">" + text + "</section>").repeat(9)
                                        + "</sections>"),
                                SMALL)
                        .getReport())
                .isPresent();
        isReadOrUnknownOnly(with("<zz><a><b/></a></zz>".repeat(7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‸<@/>",
                "<zz>‸<@/></zz>",
                "‸<zz @=\"1\"/>",
                "<zz>‸<a @=\"1\"/></zz>",
                "‸<scope @=\"1\">self</scope>",
                "‸<period @=\"1\"/>",
                "<request>‸<@/></request>",
                "<request><granted>‸<total @=\"1\">1</total></granted></request>",
                "<sections>‸<@/></sections>"
            })
    void J14_a_name_longer_than_any_stops_wherever_it_stands(String elements) {
        Finding finding = stoppedAt(with(elements.replace("@", "n".repeat(257))), ReadingCode.LIMIT_NAME);
        assertThat(finding.getOperands()).containsEntry("limit", "256");
        assertThat(last(with(elements.replace("@", "n".repeat(256)).replace("‸", "")))
                        .getCode())
                .isNotEqualTo(ReadingCode.LIMIT_NAME.code());
    }

    @Test
    void J14_a_long_name_of_another_namespace_is_told_as_too_long_only() {
        String name = "n".repeat(257);
        assertThat(read(with("<x:" + name + " xmlns:x=\"urn:x\"/>"), SMALL).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.LIMIT_NAME.code());
    }

    @ParameterizedTest
    @CsvSource({"schemaLocation, true", "noNamespaceSchemaLocation, true", "type, false", "nil, false"})
    void X05_the_place_of_a_schema_is_ignored_on_every_element_and_nothing_else_is(String name, boolean ignored) {
        String attribute = " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:" + name + "=\"x\"";
        for (String element :
                new String[] {"<sections", "<section", "<text", "<p", "<request", "<total", "<scope", "<report"}) {
            String document =
                    with("<scope>self</scope><sections><section kind=\"overview\"><text><p>a</p></text></section>"
                                    + "</sections><request><granted><total>1</total></granted></request>")
                            .replaceFirst(element + "(?=[ >])", element + attribute);
            assertThat(read(document, ReadLimits.DEFAULT).getFindings())
                    .as(document)
                    .hasSize(ignored ? 0 : 1);
        }
        String foreign = attribute.replace("http://www.w3.org/2001/XMLSchema-instance", "urn:x");
        assertThat(read(withCount("1").replace("<request", "<request" + foreign), ReadLimits.DEFAULT)
                        .getFindings())
                .hasSize(1);
    }
}
