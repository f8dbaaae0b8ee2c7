package org.disclosurereport.io.json.codec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.jspecify.annotations.Nullable;

/** Collects what one reading meets, up to a limit; the rest is counted. */
final class FindingList {

    private record Entry(long place, Finding finding) {}

    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private long more;
    private boolean errors;

    FindingList(int limit) {
        this.limit = limit;
    }

    /** Adds a finding at a place; the address may be unknown. */
    void add(ReadingCode code, long place, @Nullable Address address, Object... namesAndValues) {
        errors |= code.severity() == Severity.ERROR;
        if (isFull()) {
            more++;
            return;
        }
        Finding.Builder finding = code.finding(namesAndValues);
        if (place != Places.UNKNOWN) {
            finding.location(Places.unpack(place));
        }
        if (address != null) {
            finding.addresses(List.of(address));
        }
        entries.add(new Entry(place, finding.build()));
    }

    /** Whether further findings are only counted, so that nobody needs to word them. */
    boolean isFull() {
        return entries.size() >= limit;
    }

    boolean hasErrors() {
        return errors;
    }

    /** The findings in the order of the document. */
    List<Finding> toList() {
        List<Finding> findings = new ArrayList<>(entries.stream()
                .sorted(Comparator.comparingLong(Entry::place))
                .map(Entry::finding)
                .toList());
        if (more > 0) {
            findings.add(ReadingCode.MORE_FINDINGS
                    .finding("limit", limit, "more", more)
                    .build());
        }
        return findings;
    }
}
