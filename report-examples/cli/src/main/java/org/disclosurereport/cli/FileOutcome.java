package org.disclosurereport.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a folder: one line of the journal, from which every summary is made. Its components are
 * the fields of that line, in this order.
 *
 * @param input its name below the folder, parts separated by slashes
 * @param version which content was read; absent if there was none to read
 * @param options how it was read and written
 * @param exit what converting it alone would return to the shell
 * @param reports how many reports it gave
 * @param figures the cells of these reports
 * @param findings how many findings of each code
 * @param outputs the files that were written
 * @param reason the first error, absent if there was none
 */
record FileOutcome(
        String input,
        @Nullable FileVersion version,
        ConversionOptions options,
        int exit,
        int reports,
        FigureCount figures,
        List<FindingCount> findings,
        List<OutputFile> outputs,
        @Nullable Reason reason) {

    FileOutcome {
        FileResult.of(exit);
        Objects.requireNonNull(input);
        Objects.requireNonNull(options);
        Objects.requireNonNull(figures);
        findings = List.copyOf(findings);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file that was written.
     *
     * @param name its name below the output folder, parts separated by slashes
     * @param size its length in bytes
     */
    record OutputFile(String name, long size) {
        OutputFile {
            Objects.requireNonNull(name);
        }
    }

    /**
     * Why a file is not fine.
     *
     * @param code the code of the finding, absent if the file system or the program failed
     * @param zh the message in Chinese
     * @param en the message in English
     */
    record Reason(@Nullable String code, String zh, String en) {

        static Reason of(Finding finding) {
            Wording message = finding.getMessage();
            String code = finding.getCode().toString();
            return finding.getLocation()
                    .map(location -> location.described())
                    .filter(place -> !message.en().contains(place.en()))
                    .map(place ->
                            new Reason(code, message.zh() + " @ " + place.zh(), message.en() + " @ " + place.en()))
                    .orElseGet(() -> new Reason(code, message.zh(), message.en()));
        }

        String in(Locale language) {
            String text = Wording.of(zh, en).in(language);
            return code == null ? text : code + " " + text;
        }
    }

    /** Something of which nothing could be read. */
    static FileOutcome unreadable(String input, ConversionOptions options, Reason reason) {
        return failed(input, null, options, ExitCode.UNREADABLE, reason);
    }

    /** A file that gave nothing. */
    static FileOutcome failed(
            String input, @Nullable FileVersion version, ConversionOptions options, int exit, Reason reason) {
        return new FileOutcome(input, version, options, exit, 0, FigureCount.NONE, List.of(), List.of(), reason);
    }

    /** The same, but for the files in the output folder that belong to the input. */
    FileOutcome withOutputs(List<OutputFile> files) {
        return new FileOutcome(input, version, options, exit, reports, figures, findings, files, reason);
    }

    /** The end that the file came to. */
    FileResult result() {
        return FileResult.of(exit);
    }

    /** Whether doing it again would come to the same: what the file system or the program failed at is tried again. */
    boolean willStaySo() {
        return exit != ExitCode.OUTPUT && exit != ExitCode.BUG && (exit != ExitCode.UNREADABLE || hasCode());
    }

    private boolean hasCode() {
        return reason != null && reason.code() != null;
    }

    /** How many findings there are of a kind. */
    long count(FindingCount.Kind kind) {
        return matching(kind).mapToLong(FindingCount::count).sum();
    }

    Stream<FindingCount> matching(FindingCount.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind);
    }
}
