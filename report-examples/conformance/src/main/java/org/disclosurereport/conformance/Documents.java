package org.disclosurereport.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.testkit.grid.CsvStyle;
import org.disclosurereport.testkit.grid.PrintedReport;

/** Reports as documents. */
final class Documents {

    /** In these formats the suite writes reports. */
    static final List<ReportFormat> FORMATS =
            List.of(ReportFormat.JSON, ReportFormat.XML, ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.HTML);

    private Documents() {}

    /** A report in a format; spreadsheets, text tables and pages as the form prints it. */
    static byte[] of(DisclosureReport report, ReportFormat format) {
        return switch (format) {
            case JSON, XML -> ReportWriter.of(format).toBytes(report);
            default -> of(PrintedReport.of(report), format);
        };
    }

    /** A printed report in a format of grids. */
    static byte[] of(PrintedReport printed, ReportFormat format) {
        return switch (format) {
            case XLSX -> WorkbookDocument.of(printed.sheets());
            case CSV -> CsvStyle.PLAIN.toBytes(printed.toOneGrid());
            case HTML -> PageDocument.of(printed.toOneGrid()).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("The format must be one of grids, but was " + format);
        };
    }

    /** What of a report is compared: whose and of which year it is, and its figures. */
    static DisclosureReport figures(DisclosureReport report) {
        return DisclosureReport.builder()
                .edition(report.getEdition())
                .year(report.getYear())
                .organ(ReportingOrgan.builder()
                        .name(report.getOrgan().getName())
                        .build())
                .tables(report.getTables())
                .lists(report.getLists())
                .build();
    }
}
