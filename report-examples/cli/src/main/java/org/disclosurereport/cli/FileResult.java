package org.disclosurereport.cli;

import org.disclosurereport.model.form.Wording;

/** The ends that a file of a folder can come to: what converting it alone would return, named as in summaries. */
enum FileResult {
    fine(ExitCode.FINE, Wording.of("无错误", "fine")),
    findings(ExitCode.FINDINGS, Wording.of("有错误", "with errors")),
    unreadable(ExitCode.UNREADABLE, Wording.of("未读出", "not read")),
    limit(ExitCode.LIMIT, Wording.of("超过限额", "over a limit")),
    output(ExitCode.OUTPUT, Wording.of("未写出", "not written")),
    partial(ExitCode.PARTIAL, Wording.of("部分读出", "partly read")),
    fault(ExitCode.BUG, Wording.of("程序故障", "our own fault"));

    private final int exit;
    private final Wording title;

    FileResult(int exit, Wording title) {
        this.exit = exit;
        this.title = title;
    }

    static FileResult of(int exit) {
        for (FileResult result : values()) {
            if (result.exit == exit) {
                return result;
            }
        }
        throw new IllegalArgumentException("Exit code must be that of a file, but was " + exit);
    }

    int exit() {
        return exit;
    }

    Wording title() {
        return title;
    }

    /** Whether every report of the file was written. */
    boolean isConverted() {
        return exit <= ExitCode.FINDINGS;
    }
}
