package org.disclosurereport.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many files of a folder are worked on at a time. */
final class Jobs {

    private static final int MAX = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "文件夹：同时处理的文件数；默认为处理器数 (folder: files at a time; by default as many as processors)")
    private @Nullable Integer jobs;

    boolean areGiven() {
        return jobs != null;
    }

    int count() {
        int wanted = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        if (wanted < 1 || wanted > MAX) {
            throw new ParameterException(
                    command.commandLine(), "--jobs must be between 1 and " + MAX + ", but was " + wanted);
        }
        return wanted;
    }
}
