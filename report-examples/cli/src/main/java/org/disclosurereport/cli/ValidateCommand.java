package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.validation.ReportValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads a document of any format, applies the rules of its form, and prints what was found. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"读取并核对一份报告，列出每个问题及其单元格。", "Reads and validates a report and names every finding with its cell."})
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private InputOptions input;

    @Mixin
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "输出格式 (output format): ${COMPLETION-CANDIDATES}; 默认 (default) text")
    private Format format = Format.text;

    /** Written as on the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        ReadResult reading;
        try {
            reading = input.read(main.standardInput());
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
        Optional<ValidationResult> result = reading.getReport()
                .map(report -> reading.locate(ReportValidator.standard().validate(report)));
        List<Finding> findings = new ArrayList<>(reading.getFindings());
        result.ifPresent(rules -> findings.addAll(rules.getFindings()));
        if (format == Format.json) {
            try {
                OutputStream out = terminal.data();
                out.write(result.map(rules -> ResultWriter.standard().toBytes(reading, rules))
                        .orElseGet(() -> ResultWriter.standard().toBytes(reading)));
                out.flush();
            } catch (IOException e) {
                return Failures.unwritable(terminal, locale, "-", e);
            }
        } else {
            FindingsText text = new FindingsText(terminal.out(), locale);
            reading.getReport().ifPresent(text::printReport);
            text.printReading(reading);
            result.ifPresent(text::printRules);
            text.printCounts(findings);
        }
        return ExitCode.of(reading, findings);
    }
}
