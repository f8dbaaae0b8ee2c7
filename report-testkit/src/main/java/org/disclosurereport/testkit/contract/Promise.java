package org.disclosurereport.testkit.contract;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.grid.ReportSample;
import org.jspecify.annotations.Nullable;

/**
 * One promise, while it is tested with one report.
 *
 * @param text the promise
 * @param example what is shown if it is broken
 */
record Promise(String text, Object example) {

    private static final int SHOWN = 10;

    static Promise of(String text, DisclosureReport example) {
        return new Promise(text, ReportSample.of(example));
    }

    /** Calls a function of the tested program, which must not throw. */
    <T> T call(String what, Callable<? extends @Nullable T> function) {
        T result;
        try {
            result = function.call();
        } catch (Exception | StackOverflowError thrown) {
            throw broken(what + " threw " + thrown, thrown);
        }
        if (result == null) {
            throw broken(what + " returned null", null);
        }
        return result;
    }

    void require(boolean kept, String otherwise) {
        if (!kept) {
            throw broken(otherwise, null);
        }
    }

    /** Requires that a report has the figures of another. */
    void requireFigures(DisclosureReport expected, DisclosureReport actual) {
        List<CellRef> different = expected.differences(actual);
        require(
                different.isEmpty(),
                different.size() + " figures differ: "
                        + different.stream()
                                .limit(SHOWN)
                                .map(ref -> ref + " is " + shown(expected, ref) + " but was " + shown(actual, ref))
                                .collect(Collectors.joining("; "))
                        + (different.size() > SHOWN ? "; …" : ""));
    }

    /** Requires that a report is another, in everything. */
    void requireEqual(DisclosureReport expected, DisclosureReport actual) {
        if (!expected.equals(actual)) {
            requireFigures(expected, actual);
            require(
                    false,
                    "Another element differs; what was read:\n" + ReportSample.of(actual) + "\n\nWhat was written:");
        }
    }

    private static String shown(DisclosureReport report, CellRef ref) {
        return report.figures()
                .filter(figure -> figure.definition().ref().equals(ref))
                .findFirst()
                .map(figure -> shown(figure.cell(), figure.definition().unit()))
                .orElse("not there");
    }

    private static String shown(Cell cell, Unit unit) {
        return switch (cell.getState()) {
            case BLANK -> "blank";
            case UNREADABLE -> "unreadable '" + cell.getRawText() + "'";
            default -> "'" + cell.format(unit) + "'";
        };
    }

    private AssertionError broken(String how, @Nullable Throwable cause) {
        return new AssertionError("Broken promise: " + text + ".\n" + how + "\n" + example, cause);
    }
}
