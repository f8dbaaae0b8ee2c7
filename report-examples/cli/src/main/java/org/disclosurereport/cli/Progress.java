package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.disclosurereport.model.form.Wording;

/**
 * How far a folder is. On a terminal a bar stands in the last line; elsewhere a line comes with every tenth of the
 * files. Files that are not fine are named in both.
 */
final class Progress {

    /** With fewer files nobody needs to be told how far it is. */
    private static final int MANY = 50;

    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN = 100_000_000;

    private final PrintStream out;
    private final boolean bar;
    private final Locale language;
    private final long total;
    private long done;
    private long tenths;
    private int shown;
    private long shownAt;

    Progress(Terminal terminal, Locale language, long total) {
        this.out = terminal.err();
        this.bar = terminal.isWatched();
        this.language = language;
        this.total = total;
    }

    /** A file is done. */
    void pass(FileOutcome outcome) {
        done++;
        if (outcome.result() != FileResult.fine) {
            say(OutcomeText.of(outcome, language));
        }
        if (bar) {
            if (done == total || System.nanoTime() - shownAt >= NANOS_BETWEEN) {
                show();
            }
        } else if (total >= MANY && done * 10 / total > tenths && done <= total) {
            tenths = done * 10 / total;
            out.println(text());
        }
    }

    /** Says something without disturbing the bar. */
    void say(String line) {
        clear();
        out.println(line);
    }

    /** Takes the bar away. */
    void clear() {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
            shownAt = 0;
        }
    }

    private void show() {
        int filled = total == 0 ? WIDTH : (int) (Math.min(done, total) * WIDTH / total);
        String line = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + text();
        out.print("\r" + line);
        out.flush();
        shown = columns(line);
        shownAt = System.nanoTime();
    }

    /** A Chinese character is two columns wide. */
    private static int columns(String line) {
        return line.length() + (int) line.chars().filter(c -> c > 0x2E80).count();
    }

    private String text() {
        long percent = total == 0 ? 100 : Math.min(100, done * 100 / total);
        return Wording.of(
                        "已处理 " + done + " / " + total + "（" + percent + "%）",
                        done + " of " + total + " files (" + percent + "%)")
                .in(language);
    }
}
