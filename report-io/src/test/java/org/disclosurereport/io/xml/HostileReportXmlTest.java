package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.disclosurereport.io.xml.XmlDocuments.HEAD;
import static org.disclosurereport.io.xml.XmlDocuments.NAMESPACE;
import static org.disclosurereport.io.xml.XmlDocuments.accepted;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.refused;
import static org.disclosurereport.io.xml.XmlDocuments.root;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.withCount;
import static org.disclosurereport.io.xml.XmlDocuments.withFees;
import static org.disclosurereport.io.xml.XmlDocuments.withText;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows X01 to X13 of the hostile input suite on reports, and what a strict reader refuses besides. */
class HostileReportXmlTest {

    private static final CellRef COUNT = CellRef.parse("request/newlyReceived/naturalPerson");

    @TempDir
    private Path folder;

    private static long count(String content) {
        return accepted(withCount(content)).find(COUNT).orElseThrow().getNumber();
    }

    private static int columnOf(String document, String part) {
        return document.codePointCount(0, document.indexOf(part)) + 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report>",
                "<!DOCTYPE report []>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE report SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE report PUBLIC \"-//x\" \"http://127.0.0.1:1/x\">",
                "<!DOCTYPE r [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM \"jar:file:///x!/y\"> %p;]>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"netdoc:/etc/passwd\">]>",
                "<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>",
                "<!-- c --><!DOCTYPE\nx>",
                "<!DOCTYPE x [<!ELEMENT report ANY>"
            })
    void X01_to_X04_every_document_type_declaration_is_refused(String doctype) throws IOException {
        String document = doctype + withCount("1");
        Finding finding = refused(document, ReadingCode.XML_DTD_FORBIDDEN);
        assertThat(read(document).getFindings()).hasSize(1);
        assertThat(finding.getLocation().orElseThrow().getLine()).isPresent();
        Path file = Files.writeString(folder.resolve("report.xml"), document);
        assertThat(ReportReader.standard().read(file).getFindings()).containsExactly(finding);
    }

    @Test
    void X02_X03_X05_nothing_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            read("<!DOCTYPE r SYSTEM \"" + url + "\">" + withCount("&e;"));
            read("<!DOCTYPE r [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>" + withCount("1"));
            read("<?xml-stylesheet href=\"" + url + "\" type=\"text/xsl\"?>" + withCount("1"));
            read(with("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url + "\"/>"));
            read(withCount("1")
                    .replaceFirst(
                            " xmlns",
                            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"" + NAMESPACE
                                    + " " + url + "\" xmlns"));
            server.setSoTimeout(50);
            assertThat(catchThrowable(server::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void X04_a_DTD_nested_100000_deep_is_refused_unread() {
        refused(
                "<!DOCTYPE r [<!ELEMENT r " + "(".repeat(100_000) + "a" + ")".repeat(100_000) + ">]>" + withCount("1"),
                ReadingCode.XML_DTD_FORBIDDEN);
    }

    @Test
    void X04_X07_what_parsers_would_keep_whole_is_refused_before_they_do() {
        refused("<!DOCTYPE r [<!ELEMENT " + "r".repeat(2_000_000) + ">]>" + with(""), ReadingCode.XML_DTD_FORBIDDEN);
        refused(with("<!--" + "c".repeat(1_100_000) + "-->"), ReadingCode.LIMIT_TEXT);
        refused(with("<!-->" + "c".repeat(1_100_000) + "-->"), ReadingCode.LIMIT_TEXT);
        refused(with("<?p " + "c".repeat(1_100_000) + "?>"), ReadingCode.LIMIT_TEXT);
        refused(withText("&" + "n".repeat(2_000_000) + ";"), ReadingCode.LIMIT_NAME);
        accepted(with("<!--" + "c".repeat(999_000) + "--><?p " + "<a".repeat(490_000) + "?>"));
        accepted(withText("<![CDATA[<" + "a".repeat(999_990) + "]]>"));
        accepted(withText("&amp;&lt;>'\"=" + "a".repeat(999_990)));
    }

    @Test
    void X05_an_inclusion_is_an_unknown_element() {
        Finding finding = refused(
                with("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"),
                ReadingCode.UNKNOWN_FIELD);
        assertThat(finding.getMessage().en()).contains("http://www.w3.org/2001/XInclude");
        refused(
                withText("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"x\"/>"),
                ReadingCode.TYPE_MISMATCH);
    }

    @Test
    void X05_a_style_sheet_and_the_place_of_a_schema_are_ignored() {
        String plain = withCount("12");
        assertThat(accepted("<?xml-stylesheet href=\"x\" type=\"text/xsl\"?>" + plain))
                .isEqualTo(accepted(plain));
        assertThat(accepted(plain.replaceFirst(
                        " xmlns",
                        " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"" + NAMESPACE
                                + " x.xsd\" xmlns")))
                .isEqualTo(accepted(plain));
        refused(
                plain.replaceFirst(
                        " xmlns", " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\" xmlns"),
                ReadingCode.UNKNOWN_FIELD);
    }

    @Test
    void X07_depth_is_limited_without_a_stack_overflow() {
        Finding finding = refused(with("<a>".repeat(100_000)), ReadingCode.LIMIT_DEPTH);
        assertThat(finding.getOperands()).containsEntry("limit", "32");
        refused(root("<organ>" + "<parent>".repeat(100_000)), ReadingCode.LIMIT_DEPTH);
        refused(withCount("<a>".repeat(100_000)), ReadingCode.LIMIT_DEPTH);
        refused("<a>".repeat(100_000), ReadingCode.FORMAT_UNSUPPORTED);
    }

    @Test
    void X07_depth_one_below_at_and_one_above_its_limit() {
        for (int parents = 29; parents <= 31; parents++) {
            String organs = "<parent>".repeat(parents) + "<name>a</name>"
                    + "<name>a</name></parent>".repeat(parents).substring("<name>a</name>".length());
            ReadResult result =
                    read(root("<edition>FY2021</edition><year>2025</year><organ><name>a</name>" + organs + "</organ>"));
            assertThat(result.getReport().isPresent()).as("%s parents", parents).isEqualTo(parents <= 30);
        }
    }

    @Test
    void X07_attributes_are_limited() {
        String many =
                IntStream.range(0, 100_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        refused(with("<zz" + many + "/>"), ReadingCode.LIMIT_MEMBERS);
        refused(with("<zz a=\"" + "x".repeat(10_000_000) + "\"/>"), ReadingCode.LIMIT_TEXT);
        refused(with("<" + "n".repeat(10_000_000) + "/>"), ReadingCode.LIMIT_NAME);
        refused(with("<zz " + "n".repeat(10_000_000) + "=\"\"/>"), ReadingCode.LIMIT_NAME);
        refused(with("<" + "n".repeat(257) + "/>"), ReadingCode.LIMIT_NAME);
        refused(with("<" + "n".repeat(256) + "/>"), ReadingCode.UNKNOWN_FIELD);
    }

    @Test
    void X07_a_million_namespaces_are_refused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            many.append(" xmlns:n").append(i).append("=\"u\"");
        }
        refused(with("<zz" + many + "/>"), ReadingCode.LIMIT_MEMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1<!-- x -->2",
                "1<?p?>2",
                "<![CDATA[12]]>",
                "1&#50;",
                "&#13;12&#9;&#10;&#32;&#13;",
                "&#x31;&#x32;",
                " 12\n\t",
                "<![CDATA[1]]><!----><![CDATA[2]]>",
                "\r\n12\r"
            })
    void X08_a_number_in_pieces_is_one_number(String content) {
        assertThat(count(content)).isEqualTo(12);
    }

    @Test
    void X08_a_text_in_pieces_is_one_text() {
        DisclosureReport report = accepted(withText(" a<!-- x -->b<?p?><![CDATA[<c>]]>&#13;&lt;&#x1F600;\r\n "));
        assertThat(report.getSections().get(0).getText().get(0)).hasToString(" ab<c>\r<😀\n ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1<i>9</i>2", "<i/>", "<i>9</i>", "1<naturalPerson>2</naturalPerson>"})
    void X09_elements_inside_a_value_are_refused(String content) {
        Finding finding = refused(withCount(content), ReadingCode.TYPE_MISMATCH);
        assertThat(finding.getAddresses()).containsExactly(COUNT);
        refused(withText(content), ReadingCode.TYPE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<request>x</request>",
                "<request><granted>1</granted></request>",
                "<request><granted>1<total>1</total></granted></request>",
                "<sections>x</sections>",
                "<sections><section kind=\"overview\">x</section></sections>",
                "<sections><section kind=\"overview\"><text>x</text></section></sections>",
                "<sections><section kind=\"overview\"><text><p/>x</text></section></sections>",
                "<period>2025</period>",
                "x"
            })
    void X09_text_between_elements_is_refused(String elements) {
        refused(with(elements), ReadingCode.TYPE_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "abc | NUM_SYNTAX",
                "'' | NUM_SYNTAX",
                "' ' | NUM_SYNTAX",
                "12件 | NUM_SYNTAX",
                "１２ | NUM_SYNTAX",
                "1,234 | NUM_SYNTAX",
                "+5 | NUM_SYNTAX",
                "012 | NUM_SYNTAX",
                ".5 | NUM_SYNTAX",
                "5. | NUM_SYNTAX",
                "0x1F | NUM_SYNTAX",
                "NaN | NUM_SYNTAX",
                "1 2 | NUM_SYNTAX",
                "—— | NUM_SYNTAX",
                "null | NUM_SYNTAX",
                "1.9 | NUM_NOT_INTEGER",
                "1.0 | NUM_NOT_INTEGER",
                "1e3 | NUM_NOT_INTEGER",
                "1e1000000000 | NUM_NOT_INTEGER",
                "9223372036854775808 | NUM_OVERFLOW",
                "-9223372036854775809 | NUM_OVERFLOW",
                "18446744073709551621 | NUM_OVERFLOW",
                "999999999999999999999 | LIMIT_NUMBER"
            },
            delimiter = '|')
    void X10_what_is_no_figure_is_refused_at_its_cell(String content, ReadingCode code) {
        Finding finding = refused(withCount(content), code);
        assertThat(finding.getAddresses()).containsExactly(COUNT);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, columnOf(withCount(content), "<naturalPerson>")));
    }

    @Test
    void X10_money_is_a_plain_decimal_with_six_decimals_at_most() {
        refused(withFees("1e3"), ReadingCode.NUM_SYNTAX);
        refused(withFees("0.0000001"), ReadingCode.NUM_PRECISION);
        refused(withFees("9223372036854.775808"), ReadingCode.NUM_OVERFLOW);
        refused(withFees("0." + "0".repeat(900_000) + "1"), ReadingCode.LIMIT_NUMBER);
        assertThat(new String(XmlDocuments.write(accepted(withFees("59237.244900"))), StandardCharsets.UTF_8))
                .contains("<amount>59237.2449</amount>");
    }

    @Test
    void X10_every_state_of_a_cell_is_kept() {
        for (long number : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, -3}) {
            assertThat(count(Long.toString(number))).isEqualTo(number);
        }
        assertThat(accepted(withCount("/")).find(COUNT).orElseThrow().toString())
                .isEqualTo("SLASH /");
        assertThat(accepted(withCount("-")).find(COUNT).orElseThrow().toString())
                .isEqualTo("DASH -");
        String raw = withCount("").replace("<naturalPerson>", "<naturalPerson unreadable=\"&#10;约12件 \">");
        assertThat(accepted(raw).find(COUNT).orElseThrow().getRawText()).isEqualTo("\n约12件 ");
        refused(raw.replace("\">", "\">12"), ReadingCode.VALUE_INVALID);
        refused(raw.replace("约12件", ""), ReadingCode.VALUE_INVALID);
        refused(withCount("1").replace("<naturalPerson>", "<naturalPerson nil=\"true\">"), ReadingCode.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<year>2025</year>",
                "<organ><name>a</name></organ>",
                "<period><firstDay>2025-01-01</firstDay><lastDay>2025-12-31</lastDay><lastDay>2025-12-31</lastDay></period>",
                "<dispute/><dispute/>",
                "<request><granted/><granted/></request>",
                "<request><granted><total>1</total><total>1</total></granted></request>",
                "<sections/><sections/>",
                "<sections><section kind=\"overview\"><text/><text/></section></sections>",
                "<sections><section kind=\"overview\"><title/><title/></section></sections>"
            })
    void X11_an_element_that_stands_twice_is_refused(String elements) {
        assertThat(refused(with(elements), ReadingCode.DUP_KEY).getOperands()).containsKey("first");
    }

    @Test
    void X11_the_second_element_is_the_place_and_the_first_is_told() {
        String document = with("<scope>self</scope><year>2024</year>");
        Finding finding = refused(document, ReadingCode.DUP_KEY);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, columnOf(document, "<year>2024")));
        assertThat(finding.getMessage().en()).contains("line 1 column " + columnOf(document, "<year>2025"));
    }

    @Test
    void X11_elements_may_stand_in_any_order_and_prefixes_do_not_matter() {
        String prefixed = "<r:report xmlns:r=\"" + NAMESPACE + "\"><r:request form=\"FY2019\"><r:granted>"
                + "<r:total>2</r:total><x:naturalPerson xmlns:x=\"" + NAMESPACE + "\">2</x:naturalPerson>"
                + "</r:granted></r:request><r:year>2025</r:year><r:organ><r:kind>government</r:kind>"
                + "<r:name>某市</r:name></r:organ><r:edition>FY2021</r:edition></r:report>";
        String plain = root("<edition>FY2021</edition><year> 2025 </year><organ><name>某市</name>"
                + "<kind>\ngovernment\n</kind></organ><request form=\"FY2019\"><granted>"
                + "<naturalPerson>2</naturalPerson><total>2</total></granted></request>");
        assertThat(accepted(prefixed)).isEqualTo(accepted(plain));
    }

    @Test
    void X11_another_namespace_is_refused() {
        Finding finding = refused(
                withCount("1").replace(NAMESPACE, "urn:org.disclosurereport:report:2"), ReadingCode.FORMAT_VERSION);
        assertThat(finding.getOperands())
                .containsEntry("expected", NAMESPACE)
                .containsEntry("found", "urn:org.disclosurereport:report:2");
        refused(withCount("1").replaceFirst(" xmlns=\"[^\"]*\"", ""), ReadingCode.FORMAT_VERSION);
        refused(with("<dispute xmlns=\"urn:x\"/>"), ReadingCode.UNKNOWN_FIELD);
        refused(with("<dispute xmlns=\"\"/>"), ReadingCode.UNKNOWN_FIELD);
    }

    @Test
    void X11_another_root_is_refused() {
        assertThat(refused("<reports xmlns=\"" + NAMESPACE + "\"/>", ReadingCode.UNKNOWN_FIELD)
                        .getMessage()
                        .en())
                .contains("\"report\"");
        refused("<Report xmlns=\"" + NAMESPACE + "\"/>", ReadingCode.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @CsvSource({"Year, year", "yaer, year", "scopes, scope", "pubIication, publication", "requset, request"})
    void J10_an_unknown_element_is_refused_and_the_nearest_named(String name, String nearest) {
        Finding finding = refused(with("<" + name + ">1</" + name + ">"), ReadingCode.UNKNOWN_FIELD);
        assertThat(finding.getMessage().en()).contains("\"" + nearest + "\"");
        assertThat(finding.getMessage().zh()).contains("\"" + nearest + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<zz><deep a=\"1\"/></zz>",
                "<format>disclosure-report/1</format>",
                "<request><zz><total>1</total></zz></request>",
                "<request><otherHandling><total>1</total></otherHandling></request>",
                "<request form=\"FY2019\"><otherHandlingOther><total>1</total></otherHandlingOther></request>",
                "<request><form>FY2019</form></request>",
                "<request><granted><Total>1</Total></granted></request>",
                "<request><granted a=\"1\"/></request>",
                "<proactive><license><issued>1</issued></license></proactive>",
                "<sections><zz/></sections>",
                "<sections a=\"1\"/>",
                "<sections><section kind=\"overview\"><p/></section></sections>",
                "<sections><section kind=\"overview\"><text><x/></text></section></sections>",
                "<sections><section kind=\"overview\"><text><p a=\"1\"/></text></section></sections>",
                "<sections><section xml:lang=\"zh\" kind=\"overview\"/></sections>",
                "<sections><section x:kind=\"overview\" kind=\"overview\" xmlns:x=\"urn:x\"/></sections>",
                "<scope unreadable=\"true\">self</scope>"
            })
    void J10_unknown_elements_and_attributes_are_refused_everywhere(String elements) {
        assertThat(refused(with(elements), ReadingCode.UNKNOWN_FIELD).getLocation())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "<request form=\"FY2020\"/> | VALUE_UNKNOWN",
                "<sections><section kind=\"other\"/></sections> | VALUE_UNKNOWN",
                "<sections><section/></sections> | FIELD_MISSING",
                "<sections><section kind=\"overview\"><text><subsection/></text></section></sections> | FIELD_MISSING",
                "<scope>all</scope> | VALUE_UNKNOWN",
                "<period><firstDay>2025-01-01</firstDay></period> | FIELD_MISSING",
                "<period><firstDay>2025-12-31</firstDay><lastDay>2025-01-01</lastDay></period> | VALUE_INVALID",
                "<publication><date>2026-1-20</date></publication> | VALUE_INVALID",
                "<publication><date/></publication> | VALUE_INVALID"
            },
            delimiter = '|')
    void values_that_are_not_allowed_are_refused(String elements, ReadingCode code) {
        assertThat(refused(with(elements), code).getAddresses()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20233, YEAR_RANGE", "2025.0, NUM_NOT_INTEGER", "二〇二五, NUM_SYNTAX", "02025, NUM_SYNTAX"})
    void a_year_that_is_none_is_refused(String year, ReadingCode code) {
        refused(root(HEAD.replace("2025", year)), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<report/>x",
                "<report/><report/>",
                "<report a=1/>",
                "<report a='1' a='1'/>",
                "<report a=\"<\"/>",
                "<report></Report>",
                "<report>&nbsp;</report>",
                "<report a=\"&nbsp;\"/>",
                "<report>&#0;</report>",
                "<report>&#xFFFE;</report>",
                "<report>]]></report>",
                "<report>\u0001</report>",
                "<report><!-- -- --></report>",
                "<report><?xml version=\"1.0\"?></report>",
                "<x:report/>",
                "<report x:a=\"1\"/>",
                "<?xml version=\"1.1\"?><report/>",
                "<?xml version=\"2.0\"?><report/>",
                "<?xml?><report/>",
                " <?xml version=\"1.0\"?><report/>",
                "<report"
            })
    void X13_what_is_not_XML_is_refused(String xml) {
        String document = xml.replaceAll("report(?=[ />])", "report xmlns=\"" + NAMESPACE + "\"")
                .replace("</report xmlns=\"" + NAMESPACE + "\"", "</report");
        ReadResult result = read(document);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsAnyOf(ReadingCode.MALFORMED_XML.code(), ReadingCode.TRUNCATED.code());
    }

    @Test
    void J13_a_text_beyond_a_million_characters_stops() {
        accepted(withText("文".repeat(1_000_000)));
        Finding finding = refused(withText("文".repeat(1_000_001)), ReadingCode.LIMIT_TEXT);
        assertThat(finding.getMessage().en()).contains("maxTextLength").contains("1000000");
        refused(withText("a".repeat(20_000_000)), ReadingCode.LIMIT_TEXT);
    }

    @Test
    void J13_all_texts_of_a_report_have_a_limit() {
        String texts = IntStream.range(0, 9)
                .mapToObj(i -> "<p>" + "a".repeat(900_000) + "</p>")
                .collect(Collectors.joining());
        Finding finding = refused(
                with("<sections><section kind=\"overview\"><text>" + texts + "</text></section></sections>"),
                ReadingCode.LIMIT_TEXT);
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
    void J13_J14_a_limit_of_0_admits_nothing_and_is_no_exception() {
        for (ReadLimits limits : List.of(
                ReadLimits.builder().maxTextLength(0).build(),
                ReadLimits.builder().maxMembers(0).build())) {
            ReadResult result = ReportReader.standard()
                    .read(
                            withCount("1").getBytes(StandardCharsets.UTF_8),
                            ReadOptions.builder().limits(limits).build());
            assertThat(result.getReport()).isEmpty();
            assertThat(result.getFindings())
                    .extracting(Finding::getCode)
                    .containsAnyOf(ReadingCode.LIMIT_TEXT.code(), ReadingCode.LIMIT_MEMBERS.code());
        }
    }

    @Test
    void J14_too_many_elements_stop() {
        refused(with("<zz>" + "<a/>".repeat(5000) + "</zz>"), ReadingCode.LIMIT_MEMBERS);
        refused(with("<zz/>".repeat(5000)), ReadingCode.LIMIT_MEMBERS);
        refused(with("<sections>" + "<zz/>".repeat(5000) + "</sections>"), ReadingCode.LIMIT_MEMBERS);
        String sections = "<section kind=\"overview\"/>";
        accepted(with("<sections>" + sections.repeat(4096) + "</sections>"));
        refused(with("<sections>" + sections.repeat(4097) + "</sections>"), ReadingCode.LIMIT_MEMBERS);
    }

    @Test
    void M05_findings_are_capped_and_the_rest_counted() {
        ReadResult result = read(with("<zz/>".repeat(3000)));
        assertThat(result.getFindings()).hasSize(1001);
        assertThat(result.getFindings().get(1000).getOperands()).containsEntry("more", "2000");
    }

    @Test
    void everything_is_collected_in_one_pass_and_in_the_order_of_the_document() {
        ReadResult result = read(root(
                "<edition>FY2020</edition><year>20x5</year><organ><name> </name></organ>" + "<scope>all</scope><zz/>"));
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(
                        ReadingCode.VALUE_UNKNOWN.code(),
                        ReadingCode.NUM_SYNTAX.code(),
                        ReadingCode.VALUE_INVALID.code(),
                        ReadingCode.VALUE_UNKNOWN.code(),
                        ReadingCode.UNKNOWN_FIELD.code());
        assertThat(result.getFindings())
                .allSatisfy(finding -> assertThat(finding.getLocation()).isPresent());
        assertThat(read(root("")).getFindings())
                .extracting(Finding::getCode)
                .containsOnly(ReadingCode.FIELD_MISSING.code())
                .hasSize(3);
    }

    @Test
    void year_and_organ_of_the_caller_win_and_both_are_named() {
        ReadOptions options = ReadOptions.builder().year(2024).organ("另一机关").build();
        ReadResult result = ReportReader.standard().read(withCount("1").getBytes(StandardCharsets.UTF_8), options);
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.YEAR_OVERRIDDEN.code(), ReadingCode.ORGAN_OVERRIDDEN.code());
        assertThat(result.getReport().orElseThrow().getYear()).isEqualTo(2024);
    }
}
