package org.disclosurereport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.io.FindingsCsv;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.io.mapping.MappingResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads a document of any format, or a folder of them, applies the rules, and prints what was found. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "读取并核对一份文件或整个文件夹中的报告，列出每个问题及其单元格。",
            "Reads and validates the reports of a document or of a folder and names every finding with its cell."
        })
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec command;

    @Mixin
    private InputOptions input;

    @Mixin
    private Jobs jobs;

    @Mixin
    private ProfileOptions profiles;

    @Mixin
    private AcrossOptions across;

    @Mixin
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            defaultValue = "text",
            description = "输出格式：${COMPLETION-CANDIDATES}；默认 text；json 只用于一份报告，jsonl 每份报告一行，csv 每个问题一行"
                    + " (output format; json is for one report, jsonl has a line a report, csv a row a finding)")
    private Format format = Format.text;

    private AcrossReports reports = new AcrossReports(false, Optional.empty());

    /** Written as on the command line. */
    enum Format {
        text,
        json,
        jsonl,
        csv
    }

    @Override
    public Integer call() {
        ProfileOptions.Opened rules = profiles.open(main.terminal(), language.locale());
        Checks checks = rules.checks();
        if (checks == null) {
            return rules.exit();
        }
        Optional<ReadResult> whole;
        try {
            whole = across.readWhole();
        } catch (IOException e) {
            return Failures.unreadable(main.terminal(), language.locale(), across.wholeName(), e);
        }
        if (whole.isPresent() && whole.get().getReport().isEmpty()) {
            new FindingsText(main.terminal().err(), language.locale()).printReading(whole.get());
            return ExitCode.of(whole.get(), List.of());
        }
        reports = new AcrossReports(across.series(), whole.flatMap(ReadResult::getReport));
        Optional<Path> folder = input.folder();
        try {
            return folder.isPresent() ? validate(folder.get(), checks) : validate(checks);
        } catch (UncheckedIOException e) {
            return Failures.unwritable(main.terminal(), language.locale(), "-", Objects.requireNonNull(e.getCause()));
        }
    }

    private int validate(Path path, Checks checks) {
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        if (format == Format.json) {
            throw new ParameterException(
                    command.commandLine(), "文件夹请用 --format jsonl (for a folder use --format jsonl)");
        }
        try {
            InputFolder folder = new InputFolder(path);
            MappingResult mapped = input.mapping();
            if (!mapped.getFindings().isEmpty()) {
                ReadResult unmapped = input.unmapped(mapped);
                new FindingsText(terminal.err(), locale).printReading(unmapped);
                return ExitCode.of(unmapped, List.of());
            }
            ResultSink sink = sink();
            try (FolderValidation files = new FolderValidation(
                    terminal, locale, input.options(mapped.getMapping()), checks, sink, jobs.count())) {
                folder.visit(files);
                files.finish();
                return conclude(sink, checks, files.counts(), files.exit());
            }
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
    }

    private int validate(Checks checks) {
        if (jobs.areGiven()) {
            throw new ParameterException(command.commandLine(), "--jobs 只用于文件夹 (--jobs is for folders only)");
        }
        OutcomeCollector outcome = new OutcomeCollector(checks);
        ResultSink sink = sink();
        try {
            if (isForMany()) {
                Optional<String> name = Optional.of(input.name());
                input.readAll(main.standardInput(), result -> add(sink, outcome, name, result));
            } else {
                validateOne(outcome, sink);
            }
        } catch (IOException e) {
            return Failures.unreadable(main.terminal(), language.locale(), input.name(), e);
        }
        try {
            return conclude(sink, checks, outcome.counts(), outcome.exit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isForMany() {
        return format == Format.jsonl || format == Format.csv;
    }

    /** The one report of a document; as text also all of several. */
    private void validateOne(OutcomeCollector outcome, ResultSink sink) throws IOException {
        InputStream piped = input.isPiped()
                ? new ByteArrayInputStream(input.content(main.standardInput()))
                : InputStream.nullInputStream();
        ReadResult result = input.read(piped);
        if (format == Format.text && hasSeveral(result)) {
            if (input.isPiped()) {
                piped.reset();
            }
            input.readAll(piped, each -> add(sink, outcome, Optional.empty(), each));
        } else {
            add(sink, outcome, Optional.empty(), result);
        }
    }

    private static boolean hasSeveral(ReadResult result) {
        return result.getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals(ReadingCode.MANY_REPORTS.code()));
    }

    private static void add(ResultSink sink, OutcomeCollector outcome, Optional<String> name, ReadResult result) {
        try {
            sink.add(result, outcome.add(name, result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the reports with each other if that is asked, and counts. */
    private int conclude(ResultSink sink, Checks checks, List<FindingCount> counts, int exit) throws IOException {
        Terminal terminal = main.terminal();
        List<FindingCount> all = new ArrayList<>(counts);
        boolean errors = false;
        for (DisclosureReport report : reports.repeated()) {
            String what = Printable.of(report.getOrgan().getName()) + " " + report.getYear();
            terminal.say(
                    language.locale(),
                    what + "：有不止一份报告，跨年度核对用了第一份",
                    what + ": there is more than one report; the first one was compared with other years");
        }
        for (CheckedDocument checked : reports.check(checks.validator())) {
            sink.add(ReadResult.builder().build(), checked);
            all.addAll(FindingCount.of(checked.findings()));
            errors |= checked.findings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        }
        if (format == Format.text) {
            new FindingsText(terminal.out(), language.locale()).printTotals(all);
        }
        return errors && exit == ExitCode.FINE ? ExitCode.FINDINGS : exit;
    }

    private ResultSink sink() {
        ResultSink out = out();
        return (reading, checked) -> {
            reading.getReport().ifPresent(reports::add);
            out.add(reading, checked);
        };
    }

    private ResultSink out() {
        Terminal terminal = main.terminal();
        ResultWriter json = ResultWriter.standard();
        return switch (format) {
            case text -> new ResultText(terminal.out(), language.locale());
            case json -> (reading, checked) -> write(json.toBytes(checked));
            case jsonl -> (reading, checked) -> write(json.toLine(checked));
            case csv -> csv();
        };
    }

    private ResultSink csv() {
        try {
            FindingsCsv rows = FindingsCsv.begin(main.terminal().data(), language.locale());
            return (reading, checked) -> rows.add(checked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] content) throws IOException {
        main.terminal().data().write(content);
        main.terminal().data().flush();
    }
}
