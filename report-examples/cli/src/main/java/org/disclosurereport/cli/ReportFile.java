package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * The file for the reports of one input: {@code a.xlsx.json} if it gives one report, {@code a.xlsx.jsonl} with one
 * report a line if it gives more, whatever format is asked for. At most one report is kept in memory. Closed before
 * {@link #finish}, nothing of it remains. That it cannot be written is an {@link UncheckedIOException}, so that nobody
 * takes it for an input that cannot be read.
 */
final class ReportFile implements AutoCloseable {

    private final OutputFolder folder;
    private final String name;
    private final ReportFormat format;
    private @Nullable DisclosureReport first;
    private @Nullable AtomicFile open;
    private OutputFile file;

    /**
     * A file for an input.
     *
     * @param name what its name begins with
     * @param format the format of a single report
     */
    ReportFile(OutputFolder folder, String name, ReportFormat format) {
        this.folder = folder;
        this.name = name;
        this.format = format;
        this.file = new OutputFile(name, 0);
    }

    void add(DisclosureReport report) {
        if (open == null && first == null) {
            first = report;
            return;
        }
        if (first != null) {
            write(first, ReportFormat.JSON_LINES);
            first = null;
        }
        write(report, ReportFormat.JSON_LINES);
    }

    /** Puts the file in its place; there is none if there was no report. */
    List<OutputFile> finish() {
        if (first != null) {
            write(first, format);
        }
        if (open == null) {
            return List.of();
        }
        try {
            open.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(file);
    }

    private void write(DisclosureReport report, ReportFormat as) {
        byte[] content = ReportWriter.of(as).toBytes(report);
        try {
            if (open == null) {
                file = new OutputFile(name + "." + as.extension(), 0);
                open = folder.open(file.name());
            }
            open.stream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file = new OutputFile(file.name(), file.size() + content.length);
    }

    @Override
    public void close() {
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
