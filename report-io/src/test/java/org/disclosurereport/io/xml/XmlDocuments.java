package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.io.Doors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;

/** Documents that the tests of XML share. */
final class XmlDocuments {

    static final String NAMESPACE = "urn:org.disclosurereport:report:1";
    static final String HEAD = "<edition>FY2021</edition><year>2025</year><organ><name>示例市人民政府</name></organ>";

    private XmlDocuments() {}

    /** A report with further elements after its head. */
    static String with(String elements) {
        return root(HEAD + elements);
    }

    /** A root element with this content. */
    static String root(String content) {
        return "<report xmlns=\"" + NAMESPACE + "\">" + content + "</report>";
    }

    /** A report whose one figure, 本年新收 by 自然人, is this content. */
    static String withCount(String content) {
        return with("<request><newlyReceived><naturalPerson>" + content + "</naturalPerson></newlyReceived></request>");
    }

    /** A report whose one figure, the fees in 万元, is this content. */
    static String withFees(String content) {
        return with("<proactive><administrativeFees><amount>" + content + "</amount></administrativeFees></proactive>");
    }

    /** A report with one paragraph. */
    static String withText(String content) {
        return with("<sections><section kind=\"overview\"><text><p>" + content + "</p></text></section></sections>");
    }

    static ReadResult read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] document) {
        return Doors.read(document, ReadOptions.DEFAULT);
    }

    static byte[] write(DisclosureReport report) {
        return ReportWriter.of(ReportFormat.XML).toBytes(report);
    }

    /** Reads a document that must be refused with one finding of this code. */
    static Finding refused(String document, ReadingCode code) {
        return refused(document.getBytes(StandardCharsets.UTF_8), code);
    }

    static Finding refused(byte[] document, ReadingCode code) {
        ReadResult result = read(document);
        assertThat(result.getReport()).isEmpty();
        List<Finding> found = result.getFindings().stream()
                .filter(finding -> finding.getCode().equals(code.code()))
                .toList();
        assertThat(found).as("findings %s", result.getFindings()).hasSize(1);
        return found.get(0);
    }

    static DisclosureReport accepted(String document) {
        ReadResult result = read(document);
        assertThat(result.getFindings()).isEmpty();
        return result.getReport().orElseThrow();
    }

    static byte[] resource(String name) {
        try (InputStream in = XmlDocuments.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report that uses every element of the wire form and every state of a cell, and awkward white space. */
    static DisclosureReport full() {
        String json = new String(resource("/FY2021/full.expected.json"), StandardCharsets.UTF_8)
                .replace("\\u0000", "<![CDATA[&]]>")
                .replace("1.规章", "  1.规章\\r\\n\\t ");
        return ReportReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow();
    }
}
