package org.disclosurereport.io.json.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.wire.Place;
import org.disclosurereport.io.wire.ReportParser;
import org.disclosurereport.io.wire.StopReading;
import org.disclosurereport.io.wire.Utf8;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Whole JSON documents: strict reading, byte-stable writing. */
public final class JsonReports {

    private JsonReports() {}

    /**
     * Reads a document. Throws nothing for any content.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @return what became of it; no report as soon as there is an ERROR
     */
    public static ReadResult read(byte[] content, ReadOptions options) {
        WireFindings findings = new WireFindings(options.getLimits().getMaxFindings());
        GivenCharset.of(options)
                .filter(given -> given.contradicts(StandardCharsets.UTF_8))
                .ifPresent(given -> findings.add(
                        ReadingCode.CHARSET_OVERRIDDEN,
                        Place.START,
                        null,
                        "given",
                        given.name(),
                        "found",
                        "UTF-8",
                        "taken",
                        "UTF-8"));
        int start = 0;
        if (Utf8.hasByteOrderMark(content)) {
            findings.add(ReadingCode.BOM_SKIPPED, Place.START, null);
            start = 3;
        }
        if (Utf8.isWide(content, start)) {
            findings.add(
                    ReadingCode.ENC_UNSUPPORTED,
                    Place.START,
                    null,
                    "format",
                    "JSON",
                    "expected",
                    "UTF-8",
                    "found",
                    Wording.of("UTF-16 或 UTF-32", "UTF-16 or UTF-32"));
            return ReadResult.builder().findings(findings.toList()).build();
        }
        BytePlaces places = new BytePlaces(content, start);
        int malformed = Utf8.firstMalformed(content, start);
        if (malformed != Utf8.VALID) {
            reportEncoding(content, malformed, places.at(malformed), findings);
            return ReadResult.builder().findings(findings.toList()).build();
        }
        return parse(content, start, options, places, findings);
    }

    private static void reportEncoding(byte[] content, int malformed, long place, WireFindings findings) {
        if (Utf8.isCutOff(content, malformed)) {
            findings.add(ReadingCode.TRUNCATED, place, null);
        } else {
            findings.add(ReadingCode.ENC_MALFORMED, place, null, "expected", "UTF-8", "found", Utf8.whatElse(content));
        }
    }

    private static ReadResult parse(
            byte[] content, int start, ReadOptions options, BytePlaces places, WireFindings findings) {
        ReadLimits limits = options.getLimits();
        ReadResult.Builder result = ReadResult.builder();
        try (JsonParser parser = JsonStreams.reading(limits)
                .createParser(ObjectReadContext.empty(), content, start, content.length - start)) {
            JsonCursor cursor = new JsonCursor(parser, places, limits, findings, false);
            try {
                ReportParser reports = new ReportParser(cursor);
                Optional<DisclosureReport> report = read(parser, cursor, reports);
                result.provenance(reports.provenance()).report(report.map(found -> reports.overridden(found, options)));
            } catch (StopReading e) {
                // The finding is in the list.
            } catch (StreamConstraintsException e) {
                new OversizedToken(content, places, limits, findings)
                        .report(start
                                + (int) Math.max(
                                        0, parser.currentTokenLocation().getByteOffset()));
            } catch (UnexpectedEndOfInputException e) {
                findings.addLast(ReadingCode.TRUNCATED, places.at(content.length), null);
            } catch (JacksonException e) {
                reportSyntax(content, start, e, places, findings);
            }
        }
        return result.findings(findings.toList()).build();
    }

    private static Optional<DisclosureReport> read(JsonParser parser, JsonCursor cursor, ReportParser reports) {
        parser.nextToken();
        Optional<DisclosureReport> report = reports.parse();
        if (parser.nextToken() != null) {
            cursor.findings()
                    .add(
                            ReadingCode.MALFORMED_JSON,
                            cursor.place(),
                            null,
                            "found",
                            Wording.of("报告结束后还有内容", "something follows the report"));
            return Optional.empty();
        }
        return report;
    }

    /**
     * Reads the report at which a host's parser stands; the host's settings decide duplicates and what
     * follows the report.
     *
     * @param parser the host's parser; left at the last token of the report, unless a limit was met
     * @return the report and what was met
     */
    public static ReadResult inside(JsonParser parser) {
        ReadLimits limits = ReadLimits.DEFAULT;
        WireFindings findings = new WireFindings(limits.getMaxFindings());
        ReadResult.Builder result = ReadResult.builder();
        try {
            result.report(new ReportParser(new JsonCursor(parser, Places::asTold, limits, findings, true)).parse());
        } catch (StopReading e) {
            // The finding is in the list.
        }
        return result.findings(findings.toList()).build();
    }

    private static void reportSyntax(
            byte[] content, int start, JacksonException e, BytePlaces places, WireFindings findings) {
        int offset = (int)
                Math.min(content.length, start + Math.max(0, e.getLocation().getByteOffset()));
        findings.addLast(
                ReadingCode.MALFORMED_JSON,
                places.at(offset),
                null,
                "found",
                Wording.of("此处或之前有误", "is not at or before this place"));
    }

    /**
     * Writes a document on one line: UTF-8, no blanks between its parts, a line feed at the end.
     *
     * @param report the report
     * @return the line
     */
    public static byte[] toLine(DisclosureReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
        try (JsonGenerator out =
                JsonStreams.writing().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new ReportPrinter(out, new ReportLayout()).print(report);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a document: UTF-8, line feeds, a line feed at the end; the same report gives the same bytes
     * everywhere.
     *
     * @param report the report
     * @return the document
     */
    public static byte[] toBytes(DisclosureReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        ReportLayout layout = new ReportLayout();
        try (JsonGenerator out =
                JsonStreams.writing().createGenerator(JsonStreams.laidOut(layout), bytes, JsonEncoding.UTF8)) {
            new ReportPrinter(out, layout).print(report);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }
}
