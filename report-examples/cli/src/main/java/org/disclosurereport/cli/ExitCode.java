package org.disclosurereport.cli;

import java.util.List;
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

    /** Our own fault. */
    static final int BUG = 70;

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

    private static boolean hasUnreadableCell(DisclosureReport report) {
        return report.figures().anyMatch(figure -> figure.cell().getState() == CellState.UNREADABLE);
    }
}
