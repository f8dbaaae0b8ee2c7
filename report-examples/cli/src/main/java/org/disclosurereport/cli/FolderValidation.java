package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.disclosurereport.cli.FileOutcome.Reason;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Validates what a visit to a folder meets. Only the thread that visits speaks; the others read and validate one file
 * at a time each.
 */
final class FolderValidation implements InputFolder.Visitor, AutoCloseable {

    private final Terminal terminal;
    private final Locale language;
    private final ReadOptions options;
    private final Checks checks;
    private final ResultSink sink;
    private final OrderedWork<Checked> work;
    private final List<FindingCount> counts = new ArrayList<>();
    private final TreeSet<Integer> exits = new TreeSet<>();

    /**
     * A file that was validated.
     *
     * @param name its name below the folder
     * @param readings what the reader made of its reports
     * @param documents what was found in them
     * @param counts how many findings there are
     * @param exit what validating it alone would return
     * @param failure why it could not be read, null if it could
     */
    private record Checked(
            String name,
            List<ReadResult> readings,
            List<CheckedDocument> documents,
            List<FindingCount> counts,
            int exit,
            @Nullable Reason failure) {

        static Checked failed(String name, int exit, Reason reason) {
            return new Checked(name, List.of(), List.of(), List.of(), exit, reason);
        }
    }

    FolderValidation(
            Terminal terminal, Locale language, ReadOptions options, Checks checks, ResultSink sink, int jobs) {
        this.terminal = terminal;
        this.language = language;
        this.options = options;
        this.checks = checks;
        this.sink = sink;
        this.work = new OrderedWork<>(jobs, this::take);
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public void file(InputFile file) {
        work.add(() -> check(file));
    }

    private Checked check(InputFile file) {
        OutcomeCollector outcome = new OutcomeCollector(checks);
        List<ReadResult> readings = new ArrayList<>();
        List<CheckedDocument> documents = new ArrayList<>();
        try {
            ReportReader.standard().readAll(file.path(), options, result -> {
                readings.add(result);
                documents.add(outcome.add(Optional.of(file.name()), result));
            });
        } catch (IOException e) {
            return Checked.failed(file.name(), ExitCode.UNREADABLE, Failures.reason(e));
        } catch (RuntimeException | Error e) {
            // our own fault, but one file must not stop all others
            return Checked.failed(file.name(), ExitCode.BUG, Failures.reason(e));
        }
        return new Checked(file.name(), readings, documents, outcome.counts(), outcome.exit(), null);
    }

    @Override
    public void skipped(InputFolder.Skip why, String name) {
        if (why.isNamed()) {
            String what = Printable.of(name);
            terminal.say(
                    language,
                    "跳过（" + why.title().zh() + "）  " + what,
                    "skipped (" + why.title().en() + ")  " + what);
        }
    }

    @Override
    public void unreadable(String name, Reason reason) {
        work.add(() -> Checked.failed(name, ExitCode.UNREADABLE, reason));
    }

    private void take(Checked file) {
        if (file.failure() != null) {
            terminal.err()
                    .println(Printable.of(file.name()) + ": " + file.failure().in(language));
        }
        for (int i = 0; i < file.documents().size(); i++) {
            try {
                sink.add(file.readings().get(i), file.documents().get(i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        counts.addAll(file.counts());
        exits.add(file.exit());
    }

    /** Waits until everything that was met is done. */
    void finish() {
        work.finish();
    }

    /** How many findings there are, file by file. */
    List<FindingCount> counts() {
        return counts;
    }

    /** What the folder comes to. */
    int exit() {
        return ExitCode.ofFolder(exits);
    }

    @Override
    public void close() {
        work.close();
    }
}
