package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TextArbitraries;
import org.xml.sax.SAXException;

/** Whatever is written satisfies the XSD of its edition. */
class XmlSchemaPropertiesTest {

    private static final XsdCheck SCHEMA = new XsdCheck(Edition.FY2021);

    @Provide
    Arbitrary<DisclosureReport> anyReport() {
        return ReportArbitraries.of(Edition.FY2021)
                .withTexts(TextArbitraries.texts().map(XmlSchemaPropertiesTest::carried))
                .any();
    }

    /** A text with a question mark for every character that XML 1.0 cannot carry. */
    private static String carried(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whatever_is_written_is_valid(@ForAll("anyReport") DisclosureReport report) throws SAXException {
        SCHEMA.validate(ReportWriter.of(ReportFormat.XML).toBytes(report));
        assertThat(report.getEdition()).isEqualTo(Edition.FY2021);
    }
}
