package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Explains the code of a finding, whether a rule or a reader found it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"说明问题编号：含义、处理办法、依据。", "Explains codes of findings: what they mean, what to do, on which basis."})
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Language language;

    @Parameters(
            paramLabel = "CODE",
            arity = "1..*",
            description = "问题编号 (codes), 例如 (for example) S3-BALANCE, YEAR_MISSING")
    private List<String> codes = List.of();

    /** What there is to say about a code. */
    private record Explained(String code, Severity severity, List<Wording> texts) {}

    @Override
    public Integer call() {
        return explain(main.terminal(), language.locale(), codes);
    }

    static int explain(Terminal terminal, Locale locale, List<String> codes) {
        for (String code : codes) {
            Optional<Explained> found = find(code);
            if (found.isEmpty()) {
                String what = Printable.of(code);
                terminal.say(locale, "没有编号 " + what, "There is no code " + what);
                return ExitCode.USAGE;
            }
            Explained explained = found.get();
            terminal.out()
                    .println(explained.code() + "  "
                            + FindingsText.kind(explained.severity()).in(locale) + "  "
                            + explained.texts().get(0).in(locale));
            explained.texts().stream().skip(1).forEach(text -> terminal.out().println("  " + text.in(locale)));
        }
        return ExitCode.FINE;
    }

    private static Optional<Explained> find(String code) {
        return RuleCatalogue.find(code)
                .map(rule -> new Explained(
                        rule.code().toString(),
                        rule.severity(),
                        List.of(rule.title(), rule.explanation(), rule.remedy(), rule.legalBasis())))
                .or(() -> Stream.of(ReadingCode.values())
                        .filter(known -> known.name().equals(code))
                        .findFirst()
                        .map(known -> new Explained(
                                known.name(),
                                known.severity(),
                                List.of(known.title(), known.explanation(), known.remedy()))));
    }
}
