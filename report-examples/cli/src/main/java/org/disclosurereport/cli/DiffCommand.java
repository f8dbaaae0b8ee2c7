package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.disclosurereport.io.CsvRows;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares two reports figure by figure. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "按地址比较两份报告，逐项列出不同的数字；相同时退出码为 0，不同时为 1。",
            "Compares two reports by address and names every figure that differs; exit code 0 if none does, else 1."
        })
final class DiffCommand implements Callable<Integer> {

    private static final List<Wording> HEADER = List.of(
            Wording.of("地址", "address"),
            Wording.of("项目", "label"),
            Wording.of("第一份", "first"),
            Wording.of("第二份", "second"));

    @ParentCommand
    private Main main;

    @Mixin
    private InputOptions input;

    @Parameters(index = "1", paramLabel = "IN2", description = "与之比较的第二份文件 (the document to compare with)")
    private String second;

    @Mixin
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "text|csv",
            defaultValue = "text",
            description = "输出格式 (output format): ${COMPLETION-CANDIDATES}; 默认 (default) text")
    private Format format = Format.text;

    /** Written as on the command line. */
    enum Format {
        text,
        csv
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        String reading = input.name();
        try {
            ReadResult one = input.read(main.standardInput());
            reading = second;
            ReadResult other = input.readOther(second, main.standardInput());
            if (one.getReport().isEmpty() || other.getReport().isEmpty()) {
                return unread(
                        one.getReport().isEmpty() ? input.name() : second,
                        one.getReport().isEmpty() ? one : other);
            }
            return print(one.getReport().get(), other.getReport().get(), locale);
        } catch (IOException e) {
            return Failures.unreadable(main.terminal(), locale, reading, e);
        }
    }

    private int unread(String name, ReadResult result) {
        Terminal terminal = main.terminal();
        String what = Printable.of(name);
        terminal.say(language.locale(), what + "：未读出报告", what + ": no report could be read");
        new FindingsText(terminal.err(), language.locale()).printReading(result);
        return ExitCode.of(result, List.of());
    }

    private int print(DisclosureReport one, DisclosureReport other, Locale locale) {
        List<ReportDifference> differences = ReportDifference.between(one, other);
        Terminal terminal = main.terminal();
        if (format == Format.csv) {
            try {
                terminal.data().write(csv(differences, locale));
                terminal.data().flush();
            } catch (IOException e) {
                return Failures.unwritable(terminal, locale, "-", e);
            }
        } else {
            for (ReportDifference difference : differences) {
                terminal.out()
                        .println(difference.address() + "  "
                                + difference.label().in(locale) + ": " + shown(difference.before()) + " → "
                                + shown(difference.after()));
            }
            terminal.out()
                    .println(Wording.of("共 " + differences.size() + " 处不同。", differences.size() + " differences.")
                            .in(locale));
        }
        return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "∅" : Printable.of(value);
    }

    private static byte[] csv(List<ReportDifference> differences, Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvRows rows = CsvRows.begin(
                bytes, HEADER.stream().map(title -> title.in(locale)).toList());
        for (ReportDifference difference : differences) {
            rows.add(List.of(
                    difference.address(), difference.label().in(locale), difference.before(), difference.after()));
        }
        return bytes.toByteArray();
    }
}
