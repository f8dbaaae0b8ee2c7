package org.disclosurereport.io.xml.codec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.wire.Place;
import org.disclosurereport.io.wire.ReportParser;
import org.disclosurereport.io.wire.StopReading;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.io.xml.GuardedXml;
import org.disclosurereport.model.DisclosureReport;

/** Whole XML documents: strict reading, byte-stable writing. */
public final class XmlReports {

    private XmlReports() {}

    /**
     * Reads a document. Throws nothing for any content.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @return what became of it; no report as soon as there is an ERROR
     */
    public static ReadResult read(byte[] content, ReadOptions options) {
        WireFindings findings = new WireFindings(options.getLimits().getMaxFindings());
        ReadResult.Builder result = ReadResult.builder();
        Optional<XmlEncoding> encoding = XmlEncoding.of(content, GivenCharset.of(options), findings);
        if (encoding.isPresent()) {
            try {
                parse(content, encoding.get(), options, findings, result);
            } catch (StopReading e) {
                // The finding is in the list.
            }
        }
        return result.findings(findings.toList()).build();
    }

    /** The parser counts and decodes plain documents itself; it gets the text of all others. */
    private static XmlReportCursor open(
            byte[] content, XmlEncoding encoding, ReadLimits limits, WireFindings findings) {
        try {
            if (encoding.isPlain(content)) {
                XMLStreamReader2 xml = GuardedXml.parser(content, encoding.start(), limits);
                return new XmlReportCursor(xml, SourcePlaces.AS_COUNTED, limits, findings);
            }
            SourceText text = new SourceText(content, encoding, limits);
            return new XmlReportCursor(GuardedXml.parser(text, limits), text, limits, findings);
        } catch (XMLStreamException e) {
            throw XmlSyntax.report(e, Place.START, limits, findings);
        }
    }

    private static void parse(
            byte[] content,
            XmlEncoding encoding,
            ReadOptions options,
            WireFindings findings,
            ReadResult.Builder result) {
        XmlReportCursor cursor = open(content, encoding, options.getLimits(), findings);
        if (!cursor.startsReport()) {
            return;
        }
        ReportParser reports = new ReportParser(cursor);
        Optional<DisclosureReport> report = reports.parse();
        cursor.finish();
        result.provenance(reports.provenance()).report(report.map(found -> reports.overridden(found, options)));
    }

    /**
     * Writes a document: UTF-8, line feeds, a line feed at the end; the same report gives the same bytes
     * everywhere.
     *
     * @param report the report
     * @return the document
     * @throws org.disclosurereport.io.UnwritableReportException if a text has a character that XML cannot
     *     carry
     */
    public static byte[] toBytes(DisclosureReport report) {
        return XmlReportPrinter.print(report).getBytes(StandardCharsets.UTF_8);
    }
}
