package org.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Converts one document into JSON Lines: every report that it has, one at a time, so that the number of them does not
 * matter. Findings are shown below the organ that they concern, up to a number that a clerk can read; all are counted.
 */
final class LinesConversion {

    private static final int MAX_SHOWN = 200;
    private static final Wording DOCUMENT = Wording.of("整个文件", "The document");

    private final Terminal terminal;
    private final Locale language;
    private final String output;
    private final OutcomeCollector outcome;
    private final FindingsText text;
    private int shown;

    /**
     * A conversion.
     *
     * @param output the file to write, or {@code -}
     * @param checks how reports are checked, null if they are not
     */
    LinesConversion(Terminal terminal, Locale language, String output, @Nullable Checks checks) {
        this.terminal = terminal;
        this.language = language;
        this.output = output;
        this.outcome = new OutcomeCollector(checks);
        this.text = new FindingsText(terminal.err(), language);
    }

    int convert(InputOptions input, InputStream standardInput) {
        try {
            if (output.equals("-")) {
                read(input, standardInput, terminal.data());
                terminal.data().flush();
            } else {
                write(input, standardInput);
            }
        } catch (UncheckedIOException e) {
            return Failures.unwritable(terminal, language, output, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return Failures.unreadable(terminal, language, input.name(), e);
        }
        if (outcome.reports() > 0) {
            String written = Printable.of(output);
            terminal.say(
                    language,
                    "已写出 " + outcome.reports() + " 份报告：" + written,
                    "Wrote " + outcome.reports() + " reports: " + written);
        }
        text.printTotals(outcome.counts());
        return outcome.exit();
    }

    /** Writes a file, if there is a report; that it cannot be written is unchecked, what cannot be read is not. */
    private void write(InputOptions input, InputStream standardInput) throws IOException {
        try (AtomicFile file = open()) {
            read(input, standardInput, file.stream());
            if (outcome.reports() > 0) {
                commit(file);
            }
        }
    }

    private AtomicFile open() {
        try {
            return AtomicFile.open(Path.of(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void commit(AtomicFile file) {
        try {
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputOptions input, InputStream standardInput, OutputStream out) throws IOException {
        ReportWriter writer = ReportWriter.of(ReportFormat.JSON_LINES);
        input.readAll(standardInput, result -> {
            show(result, outcome.add(Optional.empty(), result).findings());
            result.getReport().ifPresent(report -> write(writer, report, out));
        });
    }

    private static void write(ReportWriter writer, DisclosureReport report, OutputStream out) {
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ReadResult result, List<Finding> findings) {
        int before = shown;
        shown += findings.size();
        if (before < MAX_SHOWN) {
            text.printAll(
                    result.getReport().map(LinesConversion::title).orElse(DOCUMENT),
                    findings.subList(0, Math.min(findings.size(), MAX_SHOWN - before)));
            if (shown >= MAX_SHOWN) {
                terminal.say(language, "以后的发现只计数，不再逐条显示。", "Findings from here on are counted only.");
            }
        }
    }

    private static Wording title(DisclosureReport report) {
        String title = Printable.of(report.getOrgan().getName()) + " " + report.getYear();
        return Wording.of(title, title);
    }
}
