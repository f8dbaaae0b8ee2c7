package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.form.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks rule books. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"检查规则手册。", "Checks rule books."},
        synopsisSubcommandLabel = "COMMAND")
final class ProfileCommand implements Runnable {

    static final Wording HEADING = Wording.of("规则手册", "Rule book");

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "请指定命令 check (name a command, check)");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "检查规则手册；给出多个文件时，后者叠加在前者之上。",
                "Checks a rule book; of several files, each lies over those before it."
            })
    int check(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "规则手册 (the rule book)") List<Path> files,
            @Mixin Language language) {
        Locale locale = language.locale();
        ProfileOptions.Rules rules;
        try {
            rules = ProfileOptions.read(files);
        } catch (IOException e) {
            return Failures.unreadable(main.terminal(), locale, files.toString(), e);
        }
        new FindingsText(main.terminal().out(), locale).printAll(HEADING, rules.findings());
        if (!rules.findings().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        main.terminal().say(locale, "规则手册无误", "The rule book is right");
        return ExitCode.FINE;
    }
}
