package org.disclosurereport.cli;

import java.util.List;
import java.util.SortedSet;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.CellState;

/** THE list of what a command returns to the shell. Never a count: shells keep eight bits. */
final class ExitCode {

    /** Everything is fine, or there are warnings only. */
    static final int FINE = 0;

    /** There are error findings, or a figure that could not be read. */
    static final int FINDINGS = 1;

    /** The command was called in a wrong way. */
    static final int USAGE = 2;

    /** No report could be read. */
    static final int UNREADABLE = 3;

    /** The document exceeds a limit. */
    static final int LIMIT = 4;

    /** The output could not be written. */
    static final int OUTPUT = 5;

    /** Some files of a folder, or some reports of a file, could not be converted. */
    static final int PARTIAL = 6;

    /** Our own fault. */
    static final int BUG = 70;

    /** The process was told to end, which the shell sees as 130 or 143. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    /**
     * What a document comes to.
     *
     * @param reading what the reader made of it
     * @param rules what the rules found, empty if they were not asked
     */
    static int of(ReadResult reading, List<Finding> rules) {
        if (reading.getReport().isEmpty()) {
            return reading.getFindings().stream()
                            .anyMatch(finding -> finding.getCode().toString().startsWith("LIMIT_"))
                    ? LIMIT
                    : UNREADABLE;
        }
        boolean errors =
                reading.hasErrors() || rules.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        return errors || hasUnreadableCell(reading.getReport().get()) ? FINDINGS : FINE;
    }

    /**
     * What a folder comes to: if every file was converted, whether there are errors; if all failed in the same way, how;
     * else that some failed.
     *
     * @param files what the files come to, each code once
     */
    static int ofFolder(SortedSet<Integer> files) {
        if (files.isEmpty()) {
            return UNREADABLE;
        }
        return files.last() <= FINDINGS || files.size() == 1 ? files.last() : PARTIAL;
    }

    private static boolean hasUnreadableCell(DisclosureReport report) {
        return report.cells().anyMatch(figure -> figure.cell().getState() == CellState.UNREADABLE);
    }
}
