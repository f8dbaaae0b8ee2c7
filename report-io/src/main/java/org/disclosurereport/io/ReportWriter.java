package org.disclosurereport.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.disclosurereport.io.json.codec.JsonReports;
import org.disclosurereport.io.xml.codec.XmlReports;
import org.disclosurereport.model.DisclosureReport;

/**
 * Writes one report in one format. The same report gives the same bytes on every machine. Immutable and
 * safe to share between threads.
 */
public final class ReportWriter {

    private final ReportFormat format;

    private ReportWriter(ReportFormat format) {
        this.format = format;
    }

    /**
     * The writer of a format.
     *
     * @param format the format
     * @return the writer
     * @throws IllegalArgumentException if the format can only be read
     */
    public static ReportWriter of(ReportFormat format) {
        if (!format.isWritable()) {
            throw new IllegalArgumentException("Format must be one that is written, but was " + format);
        }
        return new ReportWriter(format);
    }

    /**
     * The report as bytes.
     *
     * @param report the report
     * @return the document
     * @throws UnwritableReportException if a text has a character that the format cannot carry; JSON
     *     carries all
     */
    public byte[] toBytes(DisclosureReport report) {
        return switch (format) {
            case JSON -> JsonReports.toBytes(report);
            case JSON_LINES -> JsonReports.toLine(report);
            case XML -> XmlReports.toBytes(report);
            case XLSX, XLS, ODS, CSV, TEXT, HTML -> throw new IllegalStateException("No writer of " + format);
        };
    }

    /**
     * Writes to a stream; the caller closes it. In {@link ReportFormat#JSON_LINES} every call adds a line.
     *
     * @param report the report
     * @param out the stream
     * @throws IOException if the stream fails
     * @throws UnwritableReportException if a text has a character that the format cannot carry; nothing is
     *     written then
     */
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        out.write(toBytes(report));
    }

    /**
     * Writes a file: afterwards it is the old one or the whole new one, never a part.
     *
     * @param report the report
     * @param file the file, replaced if it exists
     * @throws IOException if the file cannot be written; the old file is untouched then
     * @throws UnwritableReportException if a text has a character that the format cannot carry; the old
     *     file is untouched then
     */
    public void write(DisclosureReport report, Path file) throws IOException {
        AtomicFile.write(file, toBytes(report));
    }
}
