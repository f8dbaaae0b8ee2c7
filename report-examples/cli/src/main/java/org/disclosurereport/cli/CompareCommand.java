package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ResultReader;
import org.disclosurereport.io.ResultReading;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingComparison;
import org.disclosurereport.model.finding.FindingComparison.Entry;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares two results of {@code validate}: what is new, what is fixed, what is unchanged. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "比较两次核对的结果（validate --format json 或 jsonl 的输出）：新增、已消除、未变；有新增的错误时退出码为 1。",
            "Compares two results of validate (--format json or jsonl): new, fixed, unchanged;"
                    + " exit code 1 if there is a new error."
        })
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "OLD", description = "较早的结果 (the earlier result)")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "较新的结果 (the newer result)")
    private Path after;

    @Mixin
    private Language language;

    @Override
    public Integer call() {
        Path reading = before;
        try {
            ResultReading old = ResultReader.standard().read(before);
            reading = after;
            ResultReading now = ResultReader.standard().read(after);
            List<Finding> wrong = new ArrayList<>(old.getFindings());
            wrong.addAll(now.getFindings());
            if (!wrong.isEmpty()) {
                new FindingsText(main.terminal().err(), language.locale())
                        .printReading(ReadResult.builder().findings(wrong).build());
                return ExitCode.UNREADABLE;
            }
            return print(FindingComparison.of(old.getDocuments(), now.getDocuments()));
        } catch (IOException e) {
            return Failures.unreadable(main.terminal(), language.locale(), reading.toString(), e);
        }
    }

    private int print(FindingComparison comparison) {
        Locale locale = language.locale();
        print(Wording.of("新增", "New"), comparison.getAdded());
        print(Wording.of("已消除", "Fixed"), comparison.getFixed());
        int added = comparison.getAdded().size();
        int fixed = comparison.getFixed().size();
        int unchanged = comparison.getUnchanged().size();
        main.terminal()
                .out()
                .println(Wording.of(
                                "新增 " + added + " 项，已消除 " + fixed + " 项，未变 " + unchanged + " 项。",
                                added + " new, " + fixed + " fixed, " + unchanged + " unchanged.")
                        .in(locale));
        return comparison.getAdded().stream().map(Entry::finding).anyMatch(CompareCommand::isError)
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    private static boolean isError(Finding finding) {
        return finding.isAssessable() && finding.getSeverity() == Severity.ERROR;
    }

    /** Findings below each other; a line names the report whenever it is another one. */
    private void print(Wording heading, List<Entry> entries) {
        FindingsText text = new FindingsText(main.terminal().out(), language.locale());
        int from = 0;
        while (from < entries.size()) {
            Entry first = entries.get(from);
            int to = from;
            while (to < entries.size() && entries.get(to).document().equals(first.document())) {
                to++;
            }
            String where = where(first);
            text.printAll(
                    Wording.of(heading.zh() + where, heading.en() + where),
                    entries.subList(from, to).stream().map(Entry::finding).toList());
            from = to;
        }
    }

    private static String where(Entry entry) {
        String document = entry.document()
                .getDocument()
                .map(name -> " " + Printable.of(name))
                .orElse("");
        return entry.document()
                .getReport()
                .map(report -> document + " " + Printable.of(report.getOrgan()) + " " + report.getYear())
                .orElse(document);
    }
}
