package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.mapping.MappingResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.ValidationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads a document of any format, or a folder of them, and writes the reports that they contain as JSON or XML. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "读取任何格式的报告，写出 JSON 或 XML；也可转换整个文件夹。",
            "Reads a document of any format, or a folder of them, and writes JSON or XML, whenever a report could be read."
        })
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec command;

    @Mixin
    private InputOptions input;

    @Mixin
    private FolderOptions folders;

    @Mixin
    private ProfileOptions profiles;

    @Mixin
    private Language language;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "写出的文件；- 表示标准输出；输入为文件夹时是写出的文件夹；除非 --dry-run，必须指定"
                    + " (the file to write; - is standard output; for a folder, the folder to write into;"
                    + " required unless --dry-run)")
    private @Nullable String output;

    @Option(
            names = "--to",
            paramLabel = "json|xml|jsonl",
            description = "写出的格式；默认按 OUT 的扩展名，否则为 json；jsonl 每行一份报告，可有许多份"
                    + " (the format to write; by the name of OUT, else json; jsonl has a report a line, many of them)")
    private @Nullable OutputFormat to;

    @Option(names = "--check", description = "同时核对勾稽关系等规则 (also apply the rules)")
    private boolean check;

    @Option(
            names = "--dry-run",
            description = "只显示将读取哪些单元格、哪些不会读取，不写出任何文件"
                    + " (only show which cells would be read and which would not; nothing is written)")
    private boolean dryRun;

    @Override
    public Integer call() {
        if (!check) {
            if (profiles.areGiven()) {
                throw new ParameterException(
                        command.commandLine(), "--profile、--today 只与 --check 同用 (go with --check only)");
            }
            return convert(null, null);
        }
        ProfileOptions.Opened rules = profiles.open(main.terminal(), language.locale());
        return rules.checks() == null ? rules.exit() : convert(rules.checks(), rules.hash());
    }

    private int convert(@Nullable Checks checks, @Nullable String rules) {
        Optional<Path> folder = input.folder();
        return folder.isPresent() ? convertFolder(folder.get(), checks, rules) : convertDocument(checks);
    }

    private int convertFolder(Path folder, @Nullable Checks checks, @Nullable String rules) {
        if (dryRun) {
            throw new ParameterException(
                    command.commandLine(), "--dry-run 只用于单个文件 (--dry-run is for one document only)");
        }
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        String output = output();
        if (output.equals("-")) {
            throw new ParameterException(
                    command.commandLine(), "文件夹必须写到文件夹 (what a folder gives must be written into a folder)");
        }
        try {
            MappingResult mapped = input.mapping();
            if (!mapped.getFindings().isEmpty()) {
                ReadResult unmapped = input.unmapped(mapped);
                new FindingsText(terminal.err(), locale).printReading(unmapped);
                return ExitCode.of(unmapped, List.of());
            }
            ReadOptions read = input.options(mapped.getMapping());
            ConversionOptions options =
                    ConversionOptions.of(to == null ? OutputFormat.json : to, check, read, input.mappingHash(), rules);
            return new FolderRun(terminal, locale, folder, Path.of(output), read, options, checks, folders).call();
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
    }

    private int convertDocument(@Nullable Checks checks) {
        folders.requireNone();
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        if (dryRun) {
            return dryRun(terminal, locale);
        }
        String output = output();
        if (format(output) == ReportFormat.JSON_LINES) {
            return new LinesConversion(terminal, locale, output, checks).convert(input, main.standardInput());
        }
        ReadResult reading;
        try {
            reading = input.read(main.standardInput());
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
        FindingsText text = new FindingsText(terminal.err(), locale);
        text.printReading(reading);
        List<Finding> findings = new ArrayList<>(reading.getFindings());
        if (reading.getReport().isPresent()) {
            DisclosureReport report = reading.getReport().get();
            try {
                write(report, output);
            } catch (IOException e) {
                return Failures.unwritable(terminal, locale, output, e);
            } catch (UnwritableReportException e) {
                return Failures.unwritable(terminal, locale, output, e.getFinding());
            }
            String written = Printable.of(output);
            terminal.say(locale, "已写出 " + written, "Wrote " + written);
            if (checks != null) {
                ValidationResult result = reading.locate(checks.validator().validate(report));
                text.printRules(result);
                findings.addAll(result.getFindings());
            }
        }
        text.printCounts(findings);
        return ExitCode.of(reading, findings);
    }

    /** Shows one report after the other. */
    private int printAll(DryRun run, byte[] content) throws IOException {
        OutcomeCollector outcome = new OutcomeCollector(null);
        input.readAll(content, result -> {
            run.print(new Explanation(result, List.of()));
            outcome.add(Optional.empty(), result);
        });
        return outcome.exit();
    }

    private String output() {
        if (output == null) {
            throw new ParameterException(command.commandLine(), "请用 -o 指定写出的文件 (name the file to write: --output=OUT)");
        }
        return output;
    }

    private int dryRun(Terminal terminal, Locale locale) {
        DryRun run = new DryRun(terminal.out(), locale);
        try {
            byte[] content = input.content(main.standardInput());
            Explanation explanation = input.explain(content);
            ReadResult reading = explanation.result();
            if (reading.getReport().isPresent() || !explanation.cells().isEmpty()) {
                run.print(explanation);
                return ExitCode.of(reading, List.of());
            }
            return printAll(run, content);
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
    }

    private ReportFormat format(String output) {
        if (to != null) {
            return to.format();
        }
        String name = output.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml")
                ? ReportFormat.XML
                : name.endsWith(".jsonl") || name.endsWith(".ndjson") ? ReportFormat.JSON_LINES : ReportFormat.JSON;
    }

    private void write(DisclosureReport report, String output) throws IOException {
        ReportWriter writer = ReportWriter.of(format(output));
        if (output.equals("-")) {
            OutputStream out = main.terminal().data();
            writer.write(report, out);
            out.flush();
        } else {
            writer.write(report, Path.of(output));
        }
    }
}
