package org.disclosurereport.cli;

import java.util.Locale;
import org.disclosurereport.cli.FileOutcome.Reason;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/** What became of a file, as one line for a clerk. */
final class OutcomeText {

    private OutcomeText() {}

    static String of(FileOutcome outcome, Locale language) {
        StringBuilder line = new StringBuilder(outcome.result().title().in(language))
                .append("  ")
                .append(Printable.of(outcome.input()));
        if (outcome.result() == FileResult.findings || outcome.result() == FileResult.partial) {
            line.append(colon(language)).append(counts(outcome).in(language));
        }
        Reason reason = outcome.reason();
        if (reason != null) {
            line.append(colon(language)).append(reason.in(language));
        }
        return line.toString();
    }

    private static String colon(Locale language) {
        return Wording.of("：", ": ").in(language);
    }

    private static Wording counts(FileOutcome outcome) {
        long errors = outcome.count(FindingCount.Kind.error);
        long unreadable = outcome.figures().unreadable();
        return unreadable == 0
                ? Wording.of(errors + " 项错误", count(errors, "error"))
                : Wording.of(
                        errors + " 项错误，" + unreadable + " 个单元格无法识别",
                        count(errors, "error") + ", " + count(unreadable, "unreadable cell"));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
