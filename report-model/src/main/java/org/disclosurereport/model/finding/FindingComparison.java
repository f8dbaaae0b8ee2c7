package org.disclosurereport.model.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Address;

/**
 * Two checks of the same documents side by side: which findings are new, which are gone, which are still there. A
 * finding is the same if it has the same code and the same addresses in the report of the same organ and year, whether
 * its figures, its place in the source or its words have changed or not. Where there is no report, the document must
 * be the same; where there is no address, the message. What a rule book suppressed was found, too: it is not fixed by being
 * suppressed, and not new because it counts again. One that is suppressed from the beginning is not new.
 */
public final class FindingComparison {

    private final List<Entry> added;
    private final List<Entry> fixed;
    private final List<Entry> unchanged;

    private FindingComparison(List<Entry> added, List<Entry> fixed, List<Entry> unchanged) {
        this.added = List.copyOf(added);
        this.fixed = List.copyOf(fixed);
        this.unchanged = List.copyOf(unchanged);
    }

    /**
     * A finding and where it was found.
     *
     * @param document the document, without its findings
     * @param finding the finding; of one that is unchanged, as it is now
     */
    public record Entry(CheckedDocument document, Finding finding) {}

    /**
     * Compares.
     *
     * @param before what was found before
     * @param after what is found now
     * @return the comparison; findings that stand several times are compared one by one
     */
    public static FindingComparison of(List<CheckedDocument> before, List<CheckedDocument> after) {
        Map<Object, Deque<Entry>> open = new LinkedHashMap<>();
        for (CheckedDocument document : before) {
            Stream.concat(entries(document), suppressed(document))
                    .forEach(entry -> open.computeIfAbsent(identity(entry), unused -> new ArrayDeque<>())
                            .add(entry));
        }
        List<Entry> added = new ArrayList<>();
        List<Entry> unchanged = new ArrayList<>();
        for (CheckedDocument document : after) {
            entries(document).forEach(entry -> (isOpen(entry, open) ? unchanged : added).add(entry));
            suppressed(document).filter(entry -> isOpen(entry, open)).forEach(unchanged::add);
        }
        List<Entry> fixed = open.values().stream().flatMap(Deque::stream).toList();
        return new FindingComparison(added, fixed, unchanged);
    }

    /** Whether a finding stood before, one for one. */
    private static boolean isOpen(Entry entry, Map<Object, Deque<Entry>> open) {
        Deque<Entry> same = open.get(identity(entry));
        return same != null && same.poll() != null;
    }

    private static Stream<Entry> entries(CheckedDocument document) {
        CheckedDocument named = named(document);
        return document.findings().stream().map(finding -> new Entry(named, finding));
    }

    private static Stream<Entry> suppressed(CheckedDocument document) {
        CheckedDocument named = named(document);
        return document.getValidation().stream()
                .flatMap(result -> result.getSuppressed().stream())
                .map(taken -> new Entry(named, taken.finding()));
    }

    private static CheckedDocument named(CheckedDocument document) {
        return document.toBuilder()
                .readingFindings(List.of())
                .validation(Optional.empty())
                .build();
    }

    private static Object identity(Entry entry) {
        Finding finding = entry.finding();
        Optional<ReportKey> report = finding.getReport().or(entry.document()::getReport);
        String where = finding.getAddresses().stream().map(Address::toString).collect(Collectors.joining(" "));
        return List.of(
                report.isPresent() ? report : entry.document().getDocument(),
                finding.getCode(),
                finding.isAssessable(),
                where.isEmpty() ? finding.getMessage().zh() : where);
    }

    /**
     * What was not found before.
     *
     * @return the findings in their order now
     */
    public List<Entry> getAdded() {
        return added;
    }

    /**
     * What is no longer found.
     *
     * @return the findings as they were
     */
    public List<Entry> getFixed() {
        return fixed;
    }

    /**
     * What is still found.
     *
     * @return the findings as they are now, in their order
     */
    public List<Entry> getUnchanged() {
        return unchanged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingComparison that
                && added.equals(that.added)
                && fixed.equals(that.fixed)
                && unchanged.equals(that.unchanged);
    }

    @Override
    public int hashCode() {
        return Objects.hash(added, fixed, unchanged);
    }

    @Override
    public String toString() {
        return "FindingComparison{added=" + added + ", fixed=" + fixed + ", unchanged=" + unchanged + "}";
    }
}
