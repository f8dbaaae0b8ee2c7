package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.io.xml.XmlDocuments.accepted;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.refused;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.write;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportWithStatedFigures;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.stated.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that sentences state: how they are written, and what is refused in them. */
class XmlStatedTest {

    private static final String WRITTEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="urn:org.disclosurereport:report:1">
              <edition>FY2008</edition>
              <year>2012</year>
              <organ>
                <name>示例县人民政府</name>
              </organ>
              <sections>
                <section kind="overview">
                  <text>
                    <p>网站𠮷访问量约3.9万次，同比增长100.0%。</p>
                  </text>
                </section>
                <section kind="requests">
                  <text>
                    <p>未收到"申请"&lt;&amp;&gt;。</p>
                  </text>
                </section>
              </sections>
              <stated>
                <figure key="siteVisits" qualifier="about" period="cumulative" section="overview">
                  <label>网站访问量</label>
                  <value>39000</value>
                  <precision>1000</precision>
                  <unit>次</unit>
                  <sentence>网站𠮷访问量约3.9万次，同比增长100.0%。</sentence>
                  <offset>8</offset>
                  <text>3.9万次</text>
                </figure>
                <figure key="figure2" section="overview" relation="growth" of="siteVisits">
                  <label>同比增长</label>
                  <value>100.0</value>
                  <unit>%</unit>
                  <sentence>网站𠮷访问量约3.9万次，同比增长100.0%。</sentence>
                  <offset>18</offset>
                  <text>100.0%</text>
                </figure>
                <figure key="requestsReceived" qualifier="denied" section="requests">
                  <label>申请</label>
                  <value>0</value>
                  <sentence>未收到"申请"&lt;&amp;&gt;。</sentence>
                  <offset>0</offset>
                  <text>未收到</text>
                </figure>
              </stated>
            </report>
            """;

    private static String figure(String attributes, String elements) {
        return with("<stated>" + item(attributes, elements) + "</stated>");
    }

    private static String item(String attributes, String elements) {
        return "<figure section=\"requests\" " + attributes + "><label>收到</label>" + elements
                + "<sentence>收到12件。</sentence><offset>2</offset><text>12件</text></figure>";
    }

    @Test
    void a_figure_is_written_element_by_element() {
        assertThat(write(ReportWithStatedFigures.create()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(WRITTEN);
    }

    @Test
    void what_was_written_is_read() {
        assertThat(accepted(WRITTEN)).isEqualTo(ReportWithStatedFigures.create());
    }

    @Test
    void a_report_without_them_has_no_such_element() {
        assertThat(write(accepted(with("<stated/>"))))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("stated");
    }

    @ParameterizedTest
    @CsvSource({
        "stated, 20, 3",
        "stated/siteVisits, 21, 5",
        "stated/siteVisits/label, 22, 7",
        "stated/figure2, 30, 5",
        "stated/figure2/sentence, 34, 7",
    })
    void every_element_of_a_figure_knows_its_place(String element, int line, int column) {
        assertThat(read(WRITTEN).getProvenance().find(ElementRef.of(element))).contains(Location.ofLine(line, column));
    }

    @Test
    void every_number_knows_its_place() {
        assertThat(read(WRITTEN).getProvenance().find(CellRef.parse("stated/figure2/value")))
                .contains(Location.ofLine(32, 7));
    }

    @ParameterizedTest
    @CsvSource({"12, , 12", "12.0, , 12.0", "39000, 1000, 3.9E+4", "0.000000000000000000000000000001, , 1E-30"})
    void a_number_is_read_with_its_precision_and_written_alike(String value, String precision, BigDecimal expected) {
        String elements = "<value> " + value + "\n</value>"
                + (precision == null ? "" : "<precision>" + precision + "</precision>");
        DisclosureReport report = accepted(figure("key=\"a\"", elements));
        assertThat(report.getStatedFigures().get(0).getValue()).isEqualTo(expected);
        assertThat(write(report)).asString(StandardCharsets.UTF_8).contains("<value>" + value + "</value>");
    }

    @ParameterizedTest
    @CsvSource({
        "1e999999999, NUM_SYNTAX",
        "1e3, NUM_SYNTAX",
        "+1, NUM_SYNTAX",
        "007, NUM_SYNTAX",
        "１２, NUM_SYNTAX",
        "'', NUM_SYNTAX",
        "NaN, NUM_SYNTAX",
        "1234567890123456789012345678901, LIMIT_NUMBER",
        "<b>12</b>, TYPE_MISMATCH",
    })
    void a_value_that_is_no_plain_number_is_refused(String value, ReadingCode code) {
        Finding finding = refused(figure("key=\"a\"", "<value>" + value + "</value>"), code);
        assertThat(finding.getAddresses()).containsExactly(ElementRef.of("stated/a/value"));
        assertThat(finding.getLocation()).isPresent();
    }

    @Test
    void a_number_of_ten_thousand_digits_is_refused_and_not_computed() {
        refused(figure("key=\"a\"", "<value>" + "9".repeat(10_000) + "</value>"), ReadingCode.LIMIT_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "key='A', VALUE_INVALID",
        "label='x' key='a', UNKNOWN_FIELD",
        "key='a' qualifier='roughly', VALUE_UNKNOWN",
        "key='a' period='', VALUE_UNKNOWN",
        "key='a' relation='part', FIELD_MISSING",
        "key='a' of='b', FIELD_MISSING",
        "key='a' of='b' relation='part', VALUE_INVALID",
        "key='a' of='a' relation='part', VALUE_INVALID",
        "key='a' of='' relation='part', VALUE_INVALID",
        "key='a' qualifier='denied', VALUE_INVALID",
        "qualifier='about', FIELD_MISSING",
    })
    void an_attribute_that_is_wrong_is_told_with_its_place(String attributes, ReadingCode code) {
        String document = figure(attributes, "<value>12</value>");
        assertThat(refused(document, code).getLocation()).isPresent();
        assertThat(read(document).getFindings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "<value>12</value><value>12</value>, DUP_KEY",
        "<value>12</value><unit> </unit>, VALUE_INVALID",
        "<value>12</value><unit/>, VALUE_INVALID",
        "<value>12</value><qualifier>about</qualifier>, UNKNOWN_FIELD",
        "<value>12</value><precision>20</precision>, VALUE_INVALID",
        "<value>12</value><precision>x</precision>, NUM_SYNTAX",
        "<value>12</value><note/>, UNKNOWN_FIELD",
        "'', FIELD_MISSING",
        "<value unit=\"x\">12</value>, UNKNOWN_FIELD",
    })
    void an_element_that_is_wrong_is_told_with_its_place(String elements, ReadingCode code) {
        String document = figure("key=\"a\"", elements);
        assertThat(refused(document, code).getLocation()).isPresent();
        assertThat(read(document).getFindings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<stated><list/></stated>", "<stated><figures/></stated>", "<stated a=\"b\"/>"})
    void what_is_no_figure_is_refused(String elements) {
        refused(with(elements), ReadingCode.UNKNOWN_FIELD);
    }

    @Test
    void two_figures_have_two_keys() {
        String one = item("key=\"a\"", "<value>12</value>");
        assertThat(refused(with("<stated>" + one + one + "</stated>"), ReadingCode.VALUE_INVALID)
                        .getAddresses())
                .containsExactly(ElementRef.of("stated/a/key"));
    }

    @Test
    void a_sentence_that_XML_cannot_carry_is_named() {
        DisclosureReport report = ReportWithStatedFigures.create();
        StatedFigure changed = report.getStatedFigures().get(2);
        DisclosureReport odd = report.toBuilder()
                .statedFigures(List.of(changed.toBuilder()
                        .sentence(changed.getSentence() + "\u0000")
                        .build()))
                .build();
        assertThatThrownBy(() -> write(odd))
                .isInstanceOf(UnwritableReportException.class)
                .hasMessageContaining("stated/requestsReceived/sentence");
    }
}
