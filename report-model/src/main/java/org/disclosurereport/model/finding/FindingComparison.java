package org.disclosurereport.model.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Address;

/**
 * Two checks of the same documents side by side: which findings are new, which are gone, which are still there. A
 * finding is the same if it has the same code and the same addresses in the report of the same organ and year, whether
 * its figures, its place in the source or its words have changed or not. Where there is no report, the document must
 * be the same; where there is no address, the message.
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
            entries(document)
                    .forEach(entry -> open.computeIfAbsent(identity(entry), unused -> new ArrayDeque<>())
                            .add(entry));
        }
        List<Entry> added = new ArrayList<>();
        List<Entry> unchanged = new ArrayList<>();
        for (CheckedDocument document : after) {
            for (Entry entry : entries(document)) {
                Deque<Entry> same = open.get(identity(entry));
                if (same == null || same.poll() == null) {
                    added.add(entry);
                } else {
                    unchanged.add(entry);
                }
            }
        }
        List<Entry> fixed = open.values().stream().flatMap(Deque::stream).toList();
        return new FindingComparison(added, fixed, unchanged);
    }

    private static List<Entry> entries(CheckedDocument document) {
        CheckedDocument named = document.toBuilder()
                .readingFindings(List.of())
                .validation(Optional.empty())
                .build();
        return document.findings().stream()
                .map(finding -> new Entry(named, finding))
                .toList();
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
}
