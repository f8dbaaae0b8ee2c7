package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Severity;

/**
 * Collects the findings of one document, up to the caller's limit, and counts the rest. If there is an ERROR, at
 * least one is listed.
 */
public final class FindingList {

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private int more;
    private boolean errors;

    /**
     * An empty list.
     *
     * @param limits how many findings to keep; at least one is kept
     */
    public FindingList(ReadLimits limits) {
        this.limit = Math.max(1, limits.getMaxFindings());
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        boolean firstError = finding.getSeverity() == Severity.ERROR && !errors;
        if (findings.size() < limit || firstError) {
            addLast(finding);
        } else {
            more++;
        }
    }

    /**
     * Adds the finding that ends a reading; in a full list it takes the last place.
     *
     * @param finding the finding
     */
    public void addLast(Finding finding) {
        errors |= finding.getSeverity() == Severity.ERROR;
        if (findings.size() >= limit) {
            findings.remove(findings.size() - 1);
            more++;
        }
        findings.add(finding);
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
