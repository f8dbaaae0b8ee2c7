package org.disclosurereport.conformance;

import java.util.List;
import org.disclosurereport.model.finding.Finding;

/**
 * What must be found in one document, sorted: the order in which a program says it is its own affair.
 *
 * @param reading what is met while it is read
 * @param rules what the rules say of the report
 */
public record ExpectedFindings(List<ExpectedFinding> reading, List<ExpectedFinding> rules) {

    /** Nothing at all. */
    public static final ExpectedFindings NONE = new ExpectedFindings(List.of(), List.of());

    /**
     * Sorts.
     *
     * @param reading what is met while it is read
     * @param rules what the rules say of the report
     */
    public ExpectedFindings {
        reading = reading.stream().sorted().toList();
        rules = rules.stream().sorted().toList();
    }

    /**
     * What the suite promises of findings.
     *
     * @param reading what a reader met
     * @param rules what rules found
     * @return the same, as far as it is promised
     */
    public static ExpectedFindings of(List<Finding> reading, List<Finding> rules) {
        return new ExpectedFindings(
                reading.stream().map(ExpectedFinding::of).toList(),
                rules.stream().map(ExpectedFinding::of).toList());
    }
}
