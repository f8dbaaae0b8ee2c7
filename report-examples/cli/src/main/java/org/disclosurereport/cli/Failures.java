package org.disclosurereport.cli;

import java.io.IOException;
import java.util.Locale;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;

/** What is said when the file system refuses, or a format cannot carry a report. */
final class Failures {

    private Failures() {}

    static int unreadable(Terminal terminal, Locale locale, String name, IOException failure) {
        String what = Printable.of(name) + ": " + reason(failure);
        terminal.say(locale, "无法读取 " + what, "Cannot read " + what);
        return ExitCode.UNREADABLE;
    }

    static int unwritable(Terminal terminal, Locale locale, String name, IOException failure) {
        String what = Printable.of(name) + ": " + reason(failure);
        terminal.say(locale, "无法写出 " + what, "Cannot write " + what);
        return ExitCode.OUTPUT;
    }

    static int unwritable(Terminal terminal, Locale locale, String name, Finding reason) {
        String what = Printable.of(name) + ": " + reason.getCode() + " " + reason.message(locale);
        terminal.say(locale, "无法写出 " + what, "Cannot write " + what);
        return ExitCode.OUTPUT;
    }

    private static String reason(IOException failure) {
        return Printable.of(failure.getClass().getSimpleName() + " " + failure.getMessage());
    }
}
