package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the rules, or explains some of them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"列出全部规则；给出编号时说明该规则。", "Lists the rules; explains those that are named."})
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Language language;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "规则编号 (ids of rules), 例如 (for example) S3-BALANCE")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        Locale locale = language.locale();
        if (ids.isEmpty()) {
            for (Rule rule : RuleCatalogue.rules()) {
                print(String.format(
                        Locale.ROOT,
                        "%-18s %s  %s",
                        rule.code(),
                        FindingsText.kind(rule.severity()).in(locale),
                        rule.title().in(locale)));
            }
            return ExitCode.FINE;
        }
        return ExplainCommand.explain(main.terminal(), locale, ids);
    }

    private void print(String line) {
        main.terminal().out().println(line);
    }
}
