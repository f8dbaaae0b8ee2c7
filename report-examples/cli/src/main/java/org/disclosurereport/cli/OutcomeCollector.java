package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.cli.FileOutcome.Reason;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Counts what the results of one file come to; the results themselves are not kept. */
final class OutcomeCollector {

    private final @Nullable Checks checks;
    private final Map<FindingCount.Kind, Map<String, Long>> findings = new TreeMap<>();
    private FigureCount figures = FigureCount.NONE;
    private @Nullable Reason firstError;
    private boolean anyLost;
    private int reports;
    private int exit = ExitCode.FINE;
    private int unread = ExitCode.UNREADABLE;

    /**
     * Nothing yet.
     *
     * @param checks how reports are checked; null if they are not
     */
    OutcomeCollector(@Nullable Checks checks) {
        this.checks = checks;
    }

    /** Counts a result; gives what was found in it, with what the rules and the diagnosis say if they are applied. */
    CheckedDocument add(Optional<String> document, ReadResult result) {
        Optional<DisclosureReport> report = result.getReport();
        CheckedDocument checked =
                checks == null ? result.toChecked(document, Optional.empty(), List.of()) : checks.of(document, result);
        List<Finding> all = checked.findings();
        if (report.isPresent()) {
            reports++;
            figures = figures.plus(FigureCount.of(report.get()));
            exit = Math.max(exit, ExitCode.of(result, all));
        } else {
            anyLost |= result.hasErrors();
            unread = Math.max(unread, ExitCode.of(result, all));
        }
        all.forEach(this::count);
        return checked;
    }

    /** How many reports there were. */
    int reports() {
        return reports;
    }

    /** How many findings of each code there were. */
    List<FindingCount> counts() {
        List<FindingCount> counts = new ArrayList<>();
        findings.forEach((kind, codes) -> codes.forEach((code, n) -> counts.add(new FindingCount(code, kind, n))));
        return counts;
    }

    private void count(Finding finding) {
        FindingCount.Kind kind = FindingCount.Kind.of(finding);
        findings.computeIfAbsent(kind, unused -> new TreeMap<>())
                .merge(finding.getCode().toString(), 1L, Long::sum);
        if (firstError == null && kind == FindingCount.Kind.error) {
            firstError = Reason.of(finding);
        }
    }

    FileOutcome toOutcome(String input, FileVersion version, ConversionOptions options, List<OutputFile> outputs) {
        return new FileOutcome(input, version, options, exit(), reports, figures, counts(), outputs, firstError);
    }

    /** What the command returns for it. */
    int exit() {
        if (reports == 0) {
            return unread;
        }
        return anyLost ? ExitCode.PARTIAL : exit;
    }
}
