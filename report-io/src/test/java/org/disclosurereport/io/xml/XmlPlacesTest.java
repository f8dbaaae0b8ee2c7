package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.MarkedDocument.only;
import static org.disclosurereport.io.MarkedDocument.onlyAt;
import static org.disclosurereport.io.MarkedDocument.placeIn;
import static org.disclosurereport.io.MarkedDocument.unmarked;
import static org.disclosurereport.io.xml.XmlDocuments.NAMESPACE;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.root;
import static org.disclosurereport.io.xml.XmlDocuments.with;

import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a finding says that it is, and what it says about it. The sign ‸ stands before the place. */
class XmlPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "‸<zz><a/>x</zz> | UNKNOWN_FIELD | none | zz",
                "<!-- 𠮷 --> ‸<zz/> | UNKNOWN_FIELD | none | zz",
                "<request>‸<zz/></request> | UNKNOWN_FIELD | request | zz",
                "<request><granted>‸<zz>1</zz></granted></request> | UNKNOWN_FIELD | request/granted | zz",
                "<sections>‸<p/></sections> | UNKNOWN_FIELD | sections | p",
                "<sections>‸<zz><a/><b/></zz></sections> | UNKNOWN_FIELD | sections | zz",
                "<request><granted>‸<total x:unreadable=\"true\" xmlns:x=\"urn:x\">1</total></granted></request> | UNKNOWN_FIELD | request/granted/total | unreadable",
                "<sections><section kind=\"overview\"><text>‸<zz/></text></section></sections> | UNKNOWN_FIELD | sections/overview | zz",
                "<sections><section kind=\"overview\">‸<kind>overview</kind></section></sections> | UNKNOWN_FIELD | sections | kind",
                "<period><firstDay>2025-01-01</firstDay>‸<zz/><lastDay>2025-12-31</lastDay></period> | UNKNOWN_FIELD | period | zz",
                "‸<period a=\"1\"><firstDay>2025-01-01</firstDay><lastDay>2025-12-31</lastDay></period> | UNKNOWN_FIELD | period | a",
                "‸<scope a=\"1\">self</scope> | UNKNOWN_FIELD | scope | a",
                "‸<sections a=\"1\"/> | UNKNOWN_FIELD | sections | a",
                "<sections>‸<section kind=\"overview\" a=\"1\"/></sections> | UNKNOWN_FIELD | sections | a",
                "<request>‸<granted a=\"1\"><total>2</total></granted></request> | UNKNOWN_FIELD | request/granted | a",
                "<request><granted>‸<total a=\"1\">2</total></granted></request> | UNKNOWN_FIELD | request/granted/total | a",
                "<request>‸<form>FY2019</form></request> | UNKNOWN_FIELD | request | form"
            })
    void an_unknown_name_is_told_where_its_element_begins(
            String elements, ReadingCode code, String owner, String name) {
        Finding finding = onlyAt(with(elements));
        assertThat(finding.getCode()).isEqualTo(code.code());
        assertThat(finding.getOperands()).containsEntry("name", name);
        assertThat(finding.getAddresses())
                .extracting(Address::toString)
                .isEqualTo(owner == null ? List.of() : List.of(owner));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<scope a=\"1\">self</scope> | There are no attributes here.",
                "<sections><section kind=\"overview\" a=\"1\"/></sections> | Known attributes: kind",
                "<request a=\"1\"/> | Known attributes: form",
                "<request><granted><total a=\"1\">2</total></granted></request> | Known attributes: unreadable",
                "<request><form>FY2019</form></request> | It is an attribute here: form=\"…\".",
                "<dispute xmlns=\"urn:x\"/> | It is in the namespace urn:x; ours is urn:org.disclosurereport:report:1.",
                "<dispute xmlns=\"\"/> | It is in the namespace \"\"; ours is urn:org.disclosurereport:report:1.",
                "<Scope>self</Scope> | Is \"scope\" meant?",
                "<period><zz/><firstDay>2025-01-01</firstDay><lastDay>2025-12-31</lastDay></period> | Known names: firstDay, lastDay"
            })
    void advice_says_what_could_stand_there(String elements, String advice) {
        Finding finding = only(with(elements));
        assertThat(finding.getOperands()).containsEntry("advice", advice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "‸x | none | A report | elements | a text",
                "<request>‸ x <granted/>y</request> | request | request | elements | a text",
                "<request><granted>‸1<total>2</total></granted></request> | request/granted | request/granted | elements | a text",
                "<sections>‸<![CDATA[x]]><!-- c --></sections> | sections | sections | elements | a text",
                "<request><granted><total>1‸<i>2</i><j/></total></granted></request> | request/granted/total | request/granted/total | a number, /, - or an empty element with unreadable=\"…\" | content with elements",
                "<scope>‸<self/></scope> | scope | scope | a text | content with elements"
            })
    void what_is_of_another_kind_is_told_once_and_where_it_begins(
            String elements, String address, String what, String expected, String found) {
        Finding finding = onlyAt(with(elements));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.TYPE_MISMATCH.code());
        assertThat(finding.getAddresses())
                .extracting(Address::toString)
                .isEqualTo(address == null ? List.of() : List.of(address));
        assertThat(finding.getOperands())
                .containsEntry("what", what)
                .containsEntry("expected", expected)
                .containsEntry("found", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "‸<period><firstDay>2025-01-01</firstDay></period> | FIELD_MISSING | period/lastDay | name | lastDay",
                "‸<period>x<firstDay>2025-01-01</firstDay></period> | FIELD_MISSING | period/lastDay | what | period",
                "<sections>‸<section><title>a</title></section></sections> | FIELD_MISSING | sections/kind | name | kind",
                "<sections><section kind=\"overview\"><text>‸<subsection><text/></subsection></text></section></sections> | FIELD_MISSING | sections/overview/heading | what | sections/overview",
                "‸<period><firstDay>2025-12-31</firstDay><lastDay>2025-01-01</lastDay></period> | VALUE_INVALID | period | found | 2025-12-31 – 2025-01-01",
                "<publication>‸<date>2026-1-20</date></publication> | VALUE_INVALID | publication/date | expected | a day, written yyyy-MM-dd",
                "‸<scope> all </scope> | VALUE_UNKNOWN | scope | found | all",
                "‸<request form=\"FY2020\"/> | VALUE_UNKNOWN | request | expected | FY2019, FY2021",
                "<sections>‸<section kind=\"other\"/></sections> | VALUE_UNKNOWN | sections/kind | found | other",
                "<request><granted>‸<total unreadable=\"a\"> 5 </total></granted></request> | VALUE_INVALID | request/granted/total | expected | an empty element, for the text stands in its attribute unreadable",
                "<request><granted>‸<total unreadable=\"a\"> 5 </total></granted></request> | VALUE_INVALID | request/granted/total | found | 5",
                "<request><granted>‸<total unreadable=\" \"/></granted></request> | VALUE_INVALID | request/granted/total | expected | a text that is not blank",
                "<request><granted>‸<total>1.5</total></granted></request> | NUM_NOT_INTEGER | request/granted/total | found | 1.5",
                "<request><granted>‸<total>1e</total></granted></request> | NUM_SYNTAX | request/granted/total | place | line 1 column 146"
            })
    void a_value_that_cannot_be_is_told_where_its_element_begins(
            String elements, ReadingCode code, String address, String operand, String value) {
        String document = with(elements);
        List<Finding> findings = read(unmarked(document)).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code.code()))
                .toList();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).getLocation()).contains(placeIn(document));
        assertThat(findings.get(0).getAddresses()).extracting(Address::toString).containsExactly(address);
        assertThat(findings.get(0).getOperands()).containsEntry(operand, value);
    }

    @Test
    void an_element_that_stands_twice_names_the_first() {
        Finding finding = onlyAt(with("\n<request>\n <granted/>\n ‸<granted><zz/></granted></request>"));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.DUP_KEY.code());
        assertThat(finding.getOperands()).containsEntry("name", "granted").containsEntry("first", "line 3 column 2");
        assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly("request");
    }

    @Test
    void a_year_that_is_none_is_told_at_its_element() {
        String head = "<edition>FY2021</edition>\n<!--𠮷𠮷-->%s<organ><name>a</name></organ>";
        Finding syntax = onlyAt(root(head.formatted("‸<year>二〇二五</year>")));
        assertThat(syntax.getCode()).isEqualTo(ReadingCode.NUM_SYNTAX.code());
        assertThat(syntax.getOperands())
                .containsEntry("found", "二〇二五")
                .containsEntry("figure", "year")
                .containsEntry("place", "line 2 column 10");
        Finding mixed = onlyAt(root(head.formatted("<year>2025‸<a/></year>")));
        assertThat(mixed.getCode()).isEqualTo(ReadingCode.TYPE_MISMATCH.code());
        Finding range = onlyAt(root(head.formatted("‸<year> 2007 </year>")));
        assertThat(range.getOperands())
                .containsEntry("found", "2007")
                .containsEntry("first", "2008")
                .containsEntry("last", "2100");
    }

    @Test
    void a_report_of_another_version_is_told_at_its_root() {
        Finding finding = onlyAt("<!-- c -->\n<?p?>\n ‸<report xmlns=\"urn:x\"/>");
        assertThat(finding.getCode()).isEqualTo(ReadingCode.FORMAT_VERSION.code());
        assertThat(finding.getOperands())
                .containsEntry("what", "xmlns")
                .containsEntry("expected", NAMESPACE)
                .containsEntry("found", "urn:x");
        Finding other = onlyAt("<!-- c -->\n ‸<Report xmlns=\"" + NAMESPACE + "\"/>");
        assertThat(other.getCode()).isEqualTo(ReadingCode.UNKNOWN_FIELD.code());
        assertThat(other.getOperands()).containsEntry("name", "Report").containsEntry("advice", "Is \"report\" meant?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<scope>\n𠮷‸&nbsp;</scope>", "<scope>\nself‸</scop>", "<scope>\n‸]]></scope>"})
    void broken_syntax_is_told_on_its_line(String elements) {
        Finding finding = only(unmarked(with(elements)));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.MALFORMED_XML.code());
        assertThat(finding.getOperands()).containsEntry("part", "this document");
        assertThat(finding.getOperands().get("reason")).isNotEmpty().doesNotContain("\n");
        assertThat(finding.getLocation().orElseThrow().getLine())
                .isEqualTo(placeIn(with(elements)).getLine());
    }

    @Test
    void a_document_that_ends_early_is_told_at_its_end() {
        String document = with("<scope>\n𠮷𠮷");
        Finding finding = onlyAt(document.substring(0, document.indexOf("</report>")) + "‸");
        assertThat(finding.getCode()).isEqualTo(ReadingCode.TRUNCATED.code());
    }

    @Test
    void a_document_type_is_told_where_it_stands() {
        Finding finding = onlyAt("<!--𠮷-->\n  ‸<!DOCTYPE report>" + with(""));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.XML_DTD_FORBIDDEN.code());
        assertThat(finding.getOperands()).containsEntry("part", "this document");
    }

    @Test
    void characters_of_two_halves_at_the_end_of_a_line_do_not_count_on_the_next() {
        onlyAt(with("<title>𠮷𠮷\n𠮷</title>‸<zz/>"));
        onlyAt(with("<!--𠮷𠮷-->\n‸<zz/>"));
        onlyAt(with("<title>𠮷𠮷𠮷\n</title>‸<zz/>"));
    }

    @Test
    void a_long_line_of_characters_of_two_halves_keeps_its_columns() {
        for (int count : new int[] {15, 16, 17, 32, 33, 100}) {
            onlyAt(with("<!--" + "𠮷".repeat(count) + "-->\n<!--" + "𠮷".repeat(count) + "-->‸<zz/>"));
            onlyAt(with("<!--" + "𠮷".repeat(count) + "-->‸<zz/>"));
        }
    }

    @Test
    void findings_on_one_line_of_rare_characters_all_keep_their_columns() {
        String document = with("<!--𠮷--><aa/><!--𠮷𠮷--><bb/>\n<!--𠮷--><cc/>");
        assertThat(read(document).getFindings())
                .extracting(finding -> finding.getLocation().orElseThrow())
                .containsExactly(
                        placeIn(document.replace("<aa", "‸<aa")),
                        placeIn(document.replace("<bb", "‸<bb")),
                        placeIn(document.replace("<cc", "‸<cc")));
    }
}
