package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether reports are also compared with each other: over years, and with the report of the whole. */
final class AcrossOptions {

    @Option(
            names = "--series",
            description = "同一单位有多个年度的，还要跨年度核对 (also compare the years of every organ with each other)")
    private boolean series;

    @Option(
            names = "--whole",
            paramLabel = "FILE",
            description = "汇总报告：核对其与所读各单位报告的关系 (the report that speaks for all others; compare it with them)")
    private @Nullable Path whole;

    /** What the caller calls the report of the whole. */
    String wholeName() {
        return String.valueOf(whole);
    }

    /** The report of the whole, if there is to be one. */
    Optional<ReadResult> readWhole() throws IOException {
        return whole == null
                ? Optional.empty()
                : Optional.of(ReportReader.standard().read(whole));
    }

    boolean series() {
        return series;
    }
}
