package org.disclosurereport.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be said only about the conversion of a folder. */
final class FolderOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private Jobs jobs;

    @Option(
            names = "--fresh",
            description = "文件夹：不沿用上次的结果，全部重新转换 (folder: convert all anew, whatever earlier runs have done)")
    private boolean fresh;

    @Option(
            names = "--summary-csv",
            paramLabel = "FILE",
            description = "文件夹：每个文件一行的汇总表，可用 Excel 打开 (folder: one row a file, for Excel)")
    private @Nullable Path csv;

    @Option(
            names = "--summary-json",
            paramLabel = "FILE",
            description = "文件夹：供程序读取的汇总 (folder: the summary for programs)")
    private @Nullable Path json;

    /** Refuses what makes no sense for one document. */
    void requireNone() {
        if (jobs.areGiven() || fresh || csv != null || json != null) {
            throw new ParameterException(
                    command.commandLine(), "--jobs、--fresh、--summary-csv、--summary-json 只用于文件夹 (are for folders only)");
        }
    }

    int jobs() {
        return jobs.count();
    }

    boolean fresh() {
        return fresh;
    }

    Optional<Path> csv() {
        return Optional.ofNullable(csv);
    }

    Optional<Path> json() {
        return Optional.ofNullable(json);
    }
}
