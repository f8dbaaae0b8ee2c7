package org.disclosurereport.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * The files for the reports of one input: {@code a.xlsx.json} if it gives one report, {@code a.xlsx.1.json},
 * {@code a.xlsx.2.json} and so on if it gives more. At most one report is kept in memory.
 */
final class ReportFiles {

    private final OutputFolder folder;
    private final String name;
    private final ReportFormat format;
    private final List<OutputFile> written = new ArrayList<>();
    private @Nullable DisclosureReport first;
    private int count;

    /**
     * Files for an input.
     *
     * @param name what their names begin with
     */
    ReportFiles(OutputFolder folder, String name, ReportFormat format) {
        this.folder = folder;
        this.name = name;
        this.format = format;
    }

    void add(DisclosureReport report) throws IOException {
        count++;
        if (count == 1) {
            first = report;
            return;
        }
        writeFirst(".1");
        write(report, "." + count);
    }

    void finish() throws IOException {
        writeFirst("");
    }

    /** Removes what was written. */
    void rollBack() throws IOException {
        for (OutputFile file : written) {
            folder.remove(file);
        }
    }

    int count() {
        return count;
    }

    List<OutputFile> written() {
        return written;
    }

    private void writeFirst(String number) throws IOException {
        if (first != null) {
            write(first, number);
            first = null;
        }
    }

    private void write(DisclosureReport report, String number) throws IOException {
        byte[] content = ReportWriter.of(format).toBytes(report);
        written.add(folder.write(name + number + "." + format.extension(), content));
    }
}
