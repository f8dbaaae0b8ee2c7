package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;

/** Collects the findings of one document, up to the caller's limit, and counts the rest. */
public final class FindingList {

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private int more;

    /**
     * An empty list.
     *
     * @param limits how many findings to keep
     */
    public FindingList(ReadLimits limits) {
        this.limit = limits.getMaxFindings();
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (findings.size() < limit) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    /**
     * Adds a finding at a place.
     *
     * @param place where
     * @param finding what
     */
    public void add(Location place, Finding.Builder finding) {
        add(finding.location(place).build());
    }

    /**
     * Adds all findings of another list.
     *
     * @param others the findings
     */
    void addAll(List<Finding> others) {
        others.forEach(this::add);
    }

    /**
     * What was collected.
     *
     * @return the findings, the last one saying how many more there were
     */
    public List<Finding> toList() {
        List<Finding> all = new ArrayList<>(findings);
        if (more > 0) {
            all.add(ReadingCode.MORE_FINDINGS
                    .finding("limit", limit, "more", more)
                    .build());
        }
        return all;
    }
}
