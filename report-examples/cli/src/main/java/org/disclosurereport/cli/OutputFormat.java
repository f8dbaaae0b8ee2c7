package org.disclosurereport.cli;

import org.disclosurereport.io.ReportFormat;

/** The formats that {@code convert} writes, named as they are typed. */
enum OutputFormat {
    json(ReportFormat.JSON),
    xml(ReportFormat.XML),
    jsonl(ReportFormat.JSON_LINES);

    private final ReportFormat format;

    OutputFormat(ReportFormat format) {
        this.format = format;
    }

    ReportFormat format() {
        return format;
    }
}
