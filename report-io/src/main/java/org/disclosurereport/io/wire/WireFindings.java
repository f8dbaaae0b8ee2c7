package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.jspecify.annotations.Nullable;

/**
 * Collects what one reading meets with its places, up to a limit; the rest is counted. If there is an ERROR, at
 * least one is listed.
 */
public final class WireFindings {

    private record Entry(long place, Finding finding) {}

    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private long more;
    private boolean errors;

    /** An empty list that keeps so many, but at least one. */
    public WireFindings(int limit) {
        this.limit = Math.max(1, limit);
    }

    /** Adds a finding at a place; the address may be unknown. */
    public void add(ReadingCode code, long place, @Nullable Address address, Object... namesAndValues) {
        boolean firstError = code.severity() == Severity.ERROR && !errors;
        if (entries.size() < limit || firstError) {
            addLast(code, place, address, namesAndValues);
        } else {
            more++;
        }
    }

    /** Adds the finding that ends a reading; in a full list it takes the last place. */
    public void addLast(ReadingCode code, long place, @Nullable Address address, Object... namesAndValues) {
        errors |= code.severity() == Severity.ERROR;
        if (entries.size() >= limit) {
            entries.remove(entries.size() - 1);
            more++;
        }
        Finding.Builder finding = code.finding(namesAndValues);
        if (place != Place.UNKNOWN) {
            finding.location(Place.unpack(place));
        }
        if (address != null) {
            finding.addAddress(address);
        }
        entries.add(new Entry(place, finding.build()));
    }

    /** Whether further findings are only counted, so that nobody needs to word them. */
    public boolean isFull() {
        return entries.size() >= limit && errors;
    }

    /** Whether there is an ERROR, listed or only counted. */
    public boolean hasErrors() {
        return errors;
    }

    /** How many there are, listed or only counted. */
    long count() {
        return entries.size() + more;
    }

    /** The findings in the order of the document. */
    public List<Finding> toList() {
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
