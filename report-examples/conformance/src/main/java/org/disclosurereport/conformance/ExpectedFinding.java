package org.disclosurereport.conformance;

import java.util.Comparator;
import java.util.List;
import org.disclosurereport.model.finding.Finding;

/**
 * A finding as far as the suite promises it: neither its words nor its place.
 *
 * @param code id of the rule or code of the reader
 * @param severity {@code error}, {@code warning} or {@code hint}
 * @param assessable whether it says that something is wrong, or that this could not be told
 * @param addresses the figures and parts of the report that it names, in its order
 */
public record ExpectedFinding(String code, String severity, boolean assessable, List<String> addresses)
        implements Comparable<ExpectedFinding> {

    private static final Comparator<ExpectedFinding> ORDER = Comparator.comparing(ExpectedFinding::code)
            .thenComparing(finding -> finding.addresses().toString())
            .thenComparing(ExpectedFinding::assessable)
            .thenComparing(ExpectedFinding::severity);

    /**
     * Takes a copy of the addresses.
     *
     * @param code the code
     * @param severity the severity
     * @param assessable whether something is wrong
     * @param addresses the addresses
     */
    public ExpectedFinding {
        addresses = List.copyOf(addresses);
    }

    /**
     * What the suite promises of a finding.
     *
     * @param finding the finding
     * @return its code, severity, assessability and addresses
     */
    public static ExpectedFinding of(Finding finding) {
        return new ExpectedFinding(
                finding.getCode().toString(),
                finding.getSeverity().key(),
                finding.isAssessable(),
                finding.getAddresses().stream().map(Object::toString).toList());
    }

    @Override
    public int compareTo(ExpectedFinding other) {
        return ORDER.compare(this, other);
    }
}
