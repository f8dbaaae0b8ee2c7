package org.disclosurereport.io.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.disclosurereport.io.Doors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;

/** Reads hostile documents the way a careful host does: on a thread with a small stack. */
public final class Reading {

    private static final int SMALL_STACK = 256 * 1024;

    private Reading() {}

    public static ReadResult read(byte[] content) {
        return read(content, ReadOptions.DEFAULT);
    }

    public static ReadResult read(byte[] content, ReadOptions options) {
        AtomicReference<ReadResult> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.set(Doors.read(content, options));
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                },
                "small stack",
                SMALL_STACK);
        thread.start();
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) {
            throw new AssertionError("A reader must never throw", thrown.get());
        }
        if (result.get() == null) {
            throw new AssertionError("A reader must be done within a minute");
        }
        return result.get();
    }

    public static List<String> codes(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    public static List<String> said(ReadResult result) {
        return result.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.message(Locale.CHINESE))
                .toList();
    }
}
