package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurereport.cli.FileOutcome.Reason;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Converts what a visit to a folder meets. Only the thread that visits speaks and writes the journal; the others
 * convert one file at a time each.
 */
final class FolderConversion implements InputFolder.Visitor, AutoCloseable {

    private final Locale language;
    private final FileConversion conversion;
    private final Journal journal;
    private final Interruption interruption;
    private final Progress progress;
    private final OrderedWork<Optional<Done>> work;
    private final FolderSummary summary = new FolderSummary();
    private final List<Journal.Line> lines = new ArrayList<>();
    private long kept;

    /**
     * A file that is done.
     *
     * @param outcome what became of it
     * @param line where the journal says so, null if it does not yet
     */
    private record Done(FileOutcome outcome, Journal.@Nullable Line line) {}

    FolderConversion(
            Locale language,
            FileConversion conversion,
            Journal journal,
            Interruption interruption,
            Progress progress,
            int jobs) {
        this.language = language;
        this.conversion = conversion;
        this.journal = journal;
        this.interruption = interruption;
        this.progress = progress;
        this.work = new OrderedWork<>(jobs, done -> done.ifPresent(this::take));
    }

    @Override
    public boolean goesOn() {
        return !interruption.isAsked();
    }

    @Override
    public void file(InputFile file) {
        Journal.Line line = journal.find(file.name());
        FileOutcome before = line == null ? null : read(line);
        add(() -> {
            Optional<FileOutcome> outcome = conversion.convert(file, before);
            return outcome.isPresent() || before == null
                    ? new Done(outcome.orElseThrow(), null)
                    : new Done(before, line);
        });
    }

    @Override
    public void unreadable(String name, Reason reason) {
        add(() -> new Done(FileOutcome.unreadable(name, conversion.options(), reason), null));
    }

    private void add(Supplier<Done> task) {
        work.add(() -> goesOn() ? Optional.of(task.get()) : Optional.empty());
    }

    @Override
    public void skipped(InputFolder.Skip why, String name) {
        summary.skip(why);
        if (why.isNamed()) {
            String title = why.title().in(language);
            progress.say(Wording.of("跳过（" + title + "）  ", "skipped (" + title + ")  ")
                            .in(language)
                    + Printable.of(name));
        }
    }

    private void take(Done done) {
        FileOutcome outcome = done.outcome();
        if (done.line() == null) {
            lines.add(write(outcome));
        } else {
            lines.add(done.line());
            kept++;
        }
        summary.add(outcome);
        progress.pass(outcome);
    }

    private Journal.Line write(FileOutcome outcome) {
        try {
            return journal.add(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileOutcome read(Journal.Line line) {
        try {
            return journal.read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything that was met is done. */
    void finish() {
        work.finish();
        progress.clear();
    }

    FolderSummary summary() {
        return summary;
    }

    /** Where the journal says what became of each file, in the order of the folder. */
    List<Journal.Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** How many files an earlier run had done. */
    long kept() {
        return kept;
    }

    @Override
    public void close() {
        work.close();
    }
}
