package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.io.schema.ReportSchema;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the schemas of the JSON and XML forms of a report. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "输出报告或核对结果的 JSON Schema，或报告的 XSD。",
            "Prints the JSON Schema of a report or of results, or the XSD of a report."
        })
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Language language;

    @Option(
            names = "--format",
            paramLabel = "json|xsd",
            defaultValue = "json",
            description = "格式 (format): ${COMPLETION-CANDIDATES}; 默认 (default) json")
    private Format format = Format.json;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "报告格式的版本，必须指定 (edition, must be named): ${COMPLETION-CANDIDATES}")
    private @Nullable Edition edition;

    @Option(names = "--findings", description = "核对结果（validate --format json、jsonl）的 JSON Schema (that of results)")
    private boolean findings;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = "-",
            description = "写出的文件；默认为标准输出 (the file to write; by default standard output)")
    private String output = "-";

    /** Written as on the command line. */
    enum Format {
        json,
        xsd
    }

    @Override
    public Integer call() {
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        Edition wanted = edition;
        if (findings && (wanted != null || format == Format.xsd)) {
            terminal.say(locale, "--findings 不与版本、xsd 同用", "--findings goes with neither an edition nor xsd");
            return ExitCode.USAGE;
        }
        if (wanted == null && !findings) {
            String known = Stream.of(Edition.values()).map(Edition::name).collect(Collectors.joining(", "));
            terminal.say(locale, "请用 --edition 指定版本：" + known, "Name the edition with --edition: " + known);
            return ExitCode.USAGE;
        }
        try {
            String schema = wanted == null ? ReportSchema.findings() : text(wanted);
            write(schema.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Failures.unwritable(terminal, locale, output, e);
        }
        return ExitCode.FINE;
    }

    private String text(Edition of) {
        return switch (format) {
            case json -> ReportSchema.json(of);
            case xsd -> ReportSchema.xsd(of);
        };
    }

    private void write(byte[] schema) throws IOException {
        if (output.equals("-")) {
            OutputStream out = main.terminal().data();
            out.write(schema);
            out.flush();
        } else {
            AtomicFile.write(Path.of(output), schema);
        }
    }
}
