package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.cli.FileOutcome.Reason;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.UnwritableReportException;
import org.jspecify.annotations.Nullable;

/**
 * Converts one file of a folder, whatever it is. Immutable; several threads use it at a time.
 *
 * @param read what the caller knows about the files
 * @param options all that decides what becomes of a file
 * @param checks how reports are checked, null if they are not
 * @param folder where outputs go
 */
record FileConversion(
        ReadOptions read,
        ConversionOptions options,
        @Nullable Checks checks,
        OutputFolder folder) {

    /**
     * Converts a file, unless that has been done.
     *
     * @param file the file
     * @param before what became of it in an earlier run, null if nothing did
     * @return what became of it; empty if nothing was to do
     */
    Optional<FileOutcome> convert(InputFile file, @Nullable FileOutcome before) {
        Optional<FileOutcome> outcome = convertIfNew(file, before);
        return before == null ? outcome : outcome.map(now -> replaced(file, before, now));
    }

    /** The outcome, after outputs of the earlier one are gone that are none of the new one. */
    private FileOutcome replaced(InputFile file, FileOutcome before, FileOutcome outcome) {
        if (!outcome.willStaySo()) {
            return outcome.withOutputs(before.outputs());
        }
        try {
            for (OutputFile old : before.outputs()) {
                if (outcome.outputs().stream().noneMatch(output -> output.name().equals(old.name()))) {
                    folder.remove(old);
                }
            }
            return outcome;
        } catch (IOException e) {
            return failed(file, null, ExitCode.OUTPUT, Failures.reason(e)).withOutputs(before.outputs());
        }
    }

    private Optional<FileOutcome> convertIfNew(InputFile file, @Nullable FileOutcome before) {
        FileVersion version = null;
        try {
            version = FileVersion.of(file.path(), read.getLimits().getMaxBytes());
            return before != null && isDone(file, version, before)
                    ? Optional.empty()
                    : Optional.of(convert(file, version));
        } catch (IOException e) {
            return Optional.of(failed(file, version, ExitCode.UNREADABLE, Failures.reason(e)));
        } catch (UncheckedIOException e) {
            return Optional.of(
                    failed(file, version, ExitCode.OUTPUT, Failures.reason(Objects.requireNonNull(e.getCause()))));
        } catch (UnwritableReportException e) {
            return Optional.of(failed(file, version, ExitCode.OUTPUT, Reason.of(e.getFinding())));
        } catch (RuntimeException | Error e) {
            // our own fault, but one file must not stop all others
            return Optional.of(failed(file, version, ExitCode.BUG, Failures.reason(e)));
        }
    }

    private FileOutcome failed(InputFile file, @Nullable FileVersion version, int exit, Reason reason) {
        return FileOutcome.failed(file.name(), version, options, exit, reason);
    }

    private boolean isDone(InputFile file, FileVersion version, FileOutcome before) {
        return before.willStaySo()
                && before.options().equals(options)
                && before.version() != null
                && before.version().isSameContentAs(version)
                && before.outputs().stream()
                        .allMatch(output -> output.name().startsWith(file.output() + ".") && folder.has(output));
    }

    private FileOutcome convert(InputFile file, FileVersion version) throws IOException {
        OutcomeCollector outcome = new OutcomeCollector(checks);
        try (ReportFile output =
                new ReportFile(folder, file.output(), options.to().format())) {
            ReportReader.standard().readAll(file.path(), read, result -> {
                outcome.add(Optional.empty(), result);
                result.getReport().ifPresent(output::add);
            });
            return outcome.toOutcome(file.name(), version, options, output.finish());
        }
    }
}
