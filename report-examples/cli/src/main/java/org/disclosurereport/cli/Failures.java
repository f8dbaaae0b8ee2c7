package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;

/** What is said when the file system refuses, or a format cannot carry a report. */
final class Failures {

    private Failures() {}

    static int unreadable(Terminal terminal, Locale locale, String name, IOException failure) {
        String what = Printable.of(name) + ": " + text(failure);
        terminal.say(locale, "无法读取 " + what, "Cannot read " + what);
        return ExitCode.UNREADABLE;
    }

    static int unwritable(Terminal terminal, Locale locale, String name, IOException failure) {
        String what = Printable.of(name) + ": " + text(failure);
        terminal.say(locale, "无法写出 " + what, "Cannot write " + what);
        return ExitCode.OUTPUT;
    }

    static int unwritable(Terminal terminal, Locale locale, String name, Finding reason) {
        String what = Printable.of(name) + ": " + reason.getCode() + " " + reason.message(locale);
        terminal.say(locale, "无法写出 " + what, "Cannot write " + what);
        return ExitCode.OUTPUT;
    }

    private static String text(IOException failure) {
        return Printable.of(failure.getClass().getSimpleName() + " " + failure.getMessage());
    }

    /** Why a file of a folder could not be read or written, without the place of the folder. */
    static FileOutcome.Reason reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new FileOutcome.Reason(null, "没有访问权限", "Access is denied");
        }
        if (failure instanceof NoSuchFileException) {
            return new FileOutcome.Reason(null, "已不存在", "It no longer exists");
        }
        String said = failure instanceof FileSystemException ofFile ? ofFile.getReason() : failure.getMessage();
        String what = Printable.of(failure.getClass().getSimpleName() + (said == null ? "" : " " + said));
        return new FileOutcome.Reason(null, "文件系统报告 " + what, "The file system says " + what);
    }

    /** Which fault of ours met a file, and where it was thrown. */
    static FileOutcome.Reason reason(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String what = Printable.of(fault + (trace.length == 0 ? "" : " at " + trace[0]));
        return fault instanceof OutOfMemoryError
                ? new FileOutcome.Reason(
                        null,
                        "内存不足；请减少 --jobs 或增大 Java 的内存（-Xmx）",
                        "Memory is not enough; lower --jobs or give Java more of it (-Xmx)")
                : new FileOutcome.Reason(null, "程序自身故障：" + what, "Our own fault: " + what);
    }
}
