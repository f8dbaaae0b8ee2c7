package org.disclosurereport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.disclosurereport.validation.ReportValidator;
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
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            defaultValue = "text",
            description = "输出格式：${COMPLETION-CANDIDATES}；默认 text；json 只用于一份报告，jsonl 每份报告一行，csv 每个问题一行"
                    + " (output format; json is for one report, jsonl has a line a report, csv a row a finding)")
    private Format format = Format.text;

    /** Written as on the command line. */
    enum Format {
        text,
        json,
        jsonl,
        csv
    }

    @Override
    public Integer call() {
        ReportValidator validator = ReportValidator.standard();
        Optional<Path> folder = input.folder();
        try {
            return folder.isPresent() ? validate(folder.get(), validator) : validate(validator);
        } catch (UncheckedIOException e) {
            return Failures.unwritable(main.terminal(), language.locale(), "-", Objects.requireNonNull(e.getCause()));
        }
    }

    private int validate(Path path, ReportValidator validator) {
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
            try (FolderValidation files = new FolderValidation(
                    terminal, locale, input.options(mapped.getMapping()), validator, sink(), jobs.count())) {
                folder.visit(files);
                files.finish();
                sumUp(files.counts());
                return files.exit();
            }
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
    }

    private int validate(ReportValidator validator) {
        if (jobs.areGiven()) {
            throw new ParameterException(command.commandLine(), "--jobs 只用于文件夹 (--jobs is for folders only)");
        }
        OutcomeCollector outcome = new OutcomeCollector(validator);
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
        sumUp(outcome.counts());
        return outcome.exit();
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

    private void sumUp(List<FindingCount> counts) {
        if (format == Format.text) {
            new FindingsText(main.terminal().out(), language.locale()).printTotals(counts);
        }
    }

    private ResultSink sink() {
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
