package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.mapping.MappingResult;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.finding.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes and checks mapping files. */
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "生成、检查映射文件：自制表格中各个数字的位置。",
            "Makes and checks mapping files, which say where the figures of a home-made sheet stand."
        },
        synopsisSubcommandLabel = "COMMAND")
final class MappingCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "请指定命令 init 或 check (name a command, init or check)");
    }

    @Command(
            name = "init",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "由工作簿或文本表格生成映射文件：能识别的已填好，其余单元格列在注释中。不覆盖已有的文件。",
                "Writes a first mapping of a workbook or a text table: what labels explain is filled in, every other cell"
                        + " stands in a comment. A file that exists is not overwritten."
            })
    int init(
            @Mixin InputOptions input,
            @Mixin Language language,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            defaultValue = "-",
                            description = "写出的映射文件；默认为标准输出 (the file to write; by default standard output)")
                    String output) {
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        Explanation explanation;
        try {
            explanation = input.explain(input.content(main.standardInput()));
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, input.name(), e);
        }
        ReadResult reading = explanation.result();
        new FindingsText(terminal.err(), locale).printReading(reading);
        if (explanation.cells().isEmpty()) {
            return ExitCode.of(
                    reading.toBuilder().report(java.util.Optional.empty()).build(), reading.getFindings());
        }
        try {
            write(output, explanation.toMapping().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Failures.unwritable(terminal, locale, output, e);
        }
        return ExitCode.FINE;
    }

    private void write(String output, byte[] mapping) throws IOException {
        if (output.equals("-")) {
            OutputStream out = main.terminal().data();
            out.write(mapping);
            out.flush();
        } else if (Files.exists(Path.of(output))) {
            throw new java.nio.file.FileAlreadyExistsException(output);
        } else {
            AtomicFile.write(Path.of(output), mapping);
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {"检查映射文件。", "Checks a mapping file."})
    int check(
            @Parameters(paramLabel = "FILE", description = "映射文件 (the mapping file)") Path file,
            @Mixin Language language) {
        Locale locale = language.locale();
        Terminal terminal = main.terminal();
        MappingResult result;
        try {
            result = SheetMapping.read(file);
        } catch (IOException e) {
            return Failures.unreadable(terminal, locale, file.toString(), e);
        }
        FindingsText text = new FindingsText(terminal.out(), locale);
        text.printReading(ReadResult.builder().findings(result.getFindings()).build());
        String name = Printable.of(file.toString());
        result.getMapping()
                .ifPresent(mapping -> terminal.say(locale, name + "：映射文件无误", name + ": the mapping is right"));
        return result.getMapping().isPresent() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
