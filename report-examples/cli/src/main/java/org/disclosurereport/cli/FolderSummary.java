package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a folder comes to, added up over its files. It depends on the files alone, not on how many threads there were or
 * in how many runs they were done. Of files that failed so many are kept that the memory stays small.
 */
final class FolderSummary {

    private static final int MAX_FAILURES = 1000;

    private final Map<FileResult, Long> files = new EnumMap<>(FileResult.class);
    private final Map<InputFolder.Skip, Long> skipped = new EnumMap<>(InputFolder.Skip.class);
    private final Map<FindingCount.Kind, Map<String, Occurrence>> findings = new EnumMap<>(FindingCount.Kind.class);
    private final List<FileOutcome> failures = new ArrayList<>();
    private FigureCount figures = FigureCount.NONE;
    private long reports;

    /**
     * How often a code occurs.
     *
     * @param count how many findings have it
     * @param files in how many files
     */
    record Occurrence(long count, long files) {
        Occurrence plus(Occurrence other) {
            return new Occurrence(count + other.count, files + other.files);
        }
    }

    void add(FileOutcome outcome) {
        files.merge(outcome.result(), 1L, Long::sum);
        figures = figures.plus(outcome.figures());
        reports += outcome.reports();
        for (FindingCount finding : outcome.findings()) {
            findings.computeIfAbsent(finding.kind(), kind -> new TreeMap<>())
                    .merge(finding.code(), new Occurrence(finding.count(), 1), Occurrence::plus);
        }
        if (!outcome.result().isConverted() && failures.size() < MAX_FAILURES) {
            failures.add(outcome.withOutputs(List.of()));
        }
    }

    void skip(InputFolder.Skip why) {
        skipped.merge(why, 1L, Long::sum);
    }

    /** How many files there are of one result. */
    long files(FileResult result) {
        return files.getOrDefault(result, 0L);
    }

    /** How many files there are. */
    long files() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many were passed over for a reason. */
    long skipped(InputFolder.Skip why) {
        return skipped.getOrDefault(why, 0L);
    }

    long reports() {
        return reports;
    }

    FigureCount figures() {
        return figures;
    }

    /** The codes of a kind and how often they occur. */
    Map<String, Occurrence> findings(FindingCount.Kind kind) {
        return findings.getOrDefault(kind, Map.of());
    }

    /** The first files that were not converted. */
    List<FileOutcome> failures() {
        return Collections.unmodifiableList(failures);
    }

    /** How many files were not converted. */
    long failed() {
        return files.entrySet().stream()
                .filter(entry -> !entry.getKey().isConverted())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    int exitCode() {
        SortedSet<Integer> codes = new TreeSet<>();
        files.keySet().forEach(result -> codes.add(result.exit()));
        return ExitCode.ofFolder(codes);
    }
}
