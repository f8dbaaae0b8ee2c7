package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One call that converts a folder: what is asked for is checked, then everything is converted, then summed up.
 *
 * @param in the folder to read
 * @param out the folder to write into
 * @param read what the caller knows about the files
 * @param options all that decides what becomes of a file
 * @param checks how reports are checked, null if they are not
 * @param folders how to go about it
 */
record FolderRun(
        Terminal terminal,
        Locale language,
        Path in,
        Path out,
        ReadOptions read,
        ConversionOptions options,
        @Nullable Checks checks,
        FolderOptions folders) {

    int call() {
        int jobs = folders.jobs();
        InputFolder folder;
        try {
            folder = new InputFolder(in);
            Optional<Wording> misplaced = misplaced(folder);
            if (misplaced.isPresent()) {
                terminal.err().println(misplaced.get().in(language));
                return ExitCode.USAGE;
            }
        } catch (IOException e) {
            return Failures.unreadable(terminal, language, in.toString(), e);
        }
        try (Interruption interruption = Interruption.watch()) {
            return convert(folder, jobs, interruption);
        } catch (UnusableJournalException e) {
            terminal.err().println(e.message(language));
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            return Failures.unwritable(terminal, language, out.toString(), e);
        } catch (UncheckedIOException e) {
            return Failures.unwritable(terminal, language, out.toString(), Objects.requireNonNull(e.getCause()));
        }
    }

    /** Nothing that is written may be read by the same or the next call. */
    private Optional<Wording> misplaced(InputFolder folder) throws IOException {
        if (folder.contains(out) || folder.isWithin(out)) {
            return Optional.of(Wording.of(
                    "输出文件夹与输入文件夹必须互不包含：" + Printable.of(out.toString()),
                    "Neither of the folders to read and to write may contain the other: "
                            + Printable.of(out.toString())));
        }
        for (Path summary : Stream.of(folders.csv(), folders.json())
                .flatMap(Optional::stream)
                .toList()) {
            if (folder.contains(summary)) {
                return Optional.of(Wording.of(
                        "汇总不能写在输入文件夹中：" + Printable.of(summary.toString()),
                        "A summary must not be in the folder to read: " + Printable.of(summary.toString())));
            }
        }
        return Optional.empty();
    }

    private int convert(InputFolder folder, int jobs, Interruption interruption) throws IOException {
        OutputFolder output = OutputFolder.at(out);
        try (Journal journal = Journal.open(output.journal(), folder.name(), folders.fresh())) {
            if (journal.isTorn()) {
                say(
                        "上次运行的日志有不完整的行，相应的文件重新转换",
                        "The journal of the last run has incomplete lines; their files are converted again");
            }
            FileCount count = new FileCount(interruption);
            folder.visit(count);
            say("共 " + count.files() + " 个文件，同时处理 " + jobs + " 个", "Files: " + count.files() + "; at a time: " + jobs);
            FileConversion conversion = new FileConversion(read, options, checks, output);
            Progress progress = new Progress(terminal, language, count.files());
            try (FolderConversion files =
                    new FolderConversion(language, conversion, journal, interruption, progress, jobs)) {
                folder.visit(files);
                files.finish();
                return interruption.isAsked() ? interrupted(files, count.files()) : sumUp(files, journal);
            }
        }
    }

    private int interrupted(FolderConversion files, long all) {
        say(
                "已中断：" + files.lines().size() + " / " + all + " 个文件已处理。再次运行同一命令即从此处继续。",
                "Interrupted: " + files.lines().size() + " of " + all
                        + " files are done. The same command goes on from here.");
        return ExitCode.INTERRUPTED;
    }

    private int sumUp(FolderConversion files, Journal journal) throws IOException {
        FolderSummary summary = files.summary();
        if (summary.files() == 0) {
            say("文件夹中没有可转换的文件", "The folder has no file that could be converted");
        }
        new SummaryText(summary, language, terminal.out()).print(files.kept());
        if (folders.csv().isPresent()) {
            try (AtomicFile file = AtomicFile.open(folders.csv().get())) {
                SummaryCsv csv = new SummaryCsv(language, file.stream());
                for (Journal.Line line : files.lines()) {
                    csv.add(journal.read(line));
                }
                file.commit();
            }
        }
        if (folders.json().isPresent()) {
            AtomicFile.write(folders.json().get(), SummaryJson.of(summary, options));
        }
        say("结果写在 " + Printable.of(out.toString()), "Results are in " + Printable.of(out.toString()));
        return summary.exitCode();
    }

    private void say(String zh, String en) {
        terminal.say(language, zh, en);
    }
}
