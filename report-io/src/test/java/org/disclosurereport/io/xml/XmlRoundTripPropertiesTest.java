package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TextArbitraries;

/** Nothing is lost and nothing is changed, whatever the report, as long as XML can carry its texts. */
class XmlRoundTripPropertiesTest {

    @Provide
    Arbitrary<DisclosureReport> anyReport() {
        return ReportArbitraries.of(Edition.FY2021)
                .withTexts(TextsOfXml.of(TextArbitraries.texts()))
                .any();
    }

    @Property(tries = 300)
    void what_is_written_is_read_as_the_same_report(@ForAll("anyReport") DisclosureReport report) {
        ReadResult result = XmlDocuments.read(XmlDocuments.write(report));
        assertThat(result.hasErrors()).as("%s", result.getFindings()).isFalse();
        assertThat(result.getReport()).contains(report);
    }

    @Property(tries = 100)
    void what_is_read_is_written_as_the_same_bytes(@ForAll("anyReport") DisclosureReport report) {
        byte[] bytes = XmlDocuments.write(report);
        assertThat(XmlDocuments.write(XmlDocuments.read(bytes).getReport().orElseThrow()))
                .isEqualTo(bytes);
    }

    @Property(tries = 100)
    void JSON_to_XML_to_JSON_are_the_same_bytes(@ForAll("anyReport") DisclosureReport report) {
        byte[] json = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        DisclosureReport fromJson = ReportReader.standard()
                .read(json, ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow();
        DisclosureReport fromXml =
                XmlDocuments.read(XmlDocuments.write(fromJson)).getReport().orElseThrow();
        assertThat(ReportWriter.of(ReportFormat.JSON).toBytes(fromXml)).isEqualTo(json);
    }

    @Property(tries = 100)
    void every_filled_figure_has_a_place(@ForAll("anyReport") DisclosureReport report) {
        ReadResult result = XmlDocuments.read(XmlDocuments.write(report));
        report.figures()
                .filter(figure -> !figure.text().isEmpty())
                .forEach(figure -> assertThat(
                                result.getProvenance().find(figure.definition().ref()))
                        .isPresent());
    }

    @Property(tries = 300)
    void any_bytes_give_a_result(@ForAll byte[] noise, @ForAll("anyReport") DisclosureReport report, @ForAll int at) {
        byte[] bytes = XmlDocuments.write(report);
        for (int i = 0; i < noise.length; i++) {
            bytes[Math.floorMod(at + i * 31, bytes.length)] = noise[i];
        }
        ReadResult result = XmlDocuments.read(bytes);
        assertThat(result.getReport().isPresent()).isNotEqualTo(result.hasErrors());
    }
}
