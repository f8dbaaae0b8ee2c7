package org.disclosurereport.model.finding;

import java.util.List;
import org.immutables.value.Value;

/** What the rules found in one report, or in several that were looked at together. */
@Value.Immutable
public interface ValidationResult {

    /**
     * What the findings mean for the report as a whole.
     *
     * @return the verdict
     */
    Verdict getVerdict();

    /**
     * All findings, in the order of the rule catalogue and then of the form. Those that are not {@link
     * Finding#isAssessable() assessable} say which rules could not be confirmed.
     *
     * @return the findings
     */
    List<Finding> getFindings();

    /**
     * What rules found and suppressions took out of {@link #getFindings()}, in the same order. It does not count towards
     * the verdict.
     *
     * @return the suppressed findings, each with its suppression
     */
    List<SuppressedFinding> getSuppressed();

    /**
     * The suppressions that concern the report, whose rule was asked, and that suppressed nothing.
     *
     * @return the suppressions in the order of their rule books, each with the reason
     */
    List<UnusedSuppression> getUnusedSuppressions();

    /**
     * What rule books changed about the rules that were asked of the report or would have been.
     *
     * @return the changes in the order of their rule books; the last word about a rule counts
     */
    List<RuleChange> getRuleChanges();

    /**
     * The findings of one severity, without those that are not assessable.
     *
     * @param severity the severity
     * @return the findings
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.isAssessable() && finding.getSeverity() == severity)
                .toList();
    }

    /**
     * A builder that starts from this result.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableValidationResult.Builder {
        Builder() {}
    }
}
