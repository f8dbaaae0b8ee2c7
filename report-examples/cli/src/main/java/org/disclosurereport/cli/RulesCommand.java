package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.disclosurereport.model.finding.Printable;
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
        for (String id : ids) {
            Optional<Rule> rule = RuleCatalogue.find(id);
            if (rule.isEmpty()) {
                String what = Printable.of(id);
                main.terminal().say(locale, "没有规则 " + what, "There is no rule " + what);
                return ExitCode.USAGE;
            }
            explain(rule.get(), locale);
        }
        return ExitCode.FINE;
    }

    private void explain(Rule rule, Locale locale) {
        print(rule.code() + "  " + FindingsText.kind(rule.severity()).in(locale) + "  "
                + rule.title().in(locale));
        print("  " + rule.explanation().in(locale));
        print("  " + rule.remedy().in(locale));
        print("  " + rule.legalBasis().in(locale));
    }

    private void print(String line) {
        main.terminal().out().println(line);
    }
}
