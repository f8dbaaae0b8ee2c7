package org.disclosurereport.validation;

import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;

/**
 * One thing that reports must, should or normally do fulfil. A rule has one id and, where the form repeats
 * itself, many instances: S3-BALANCE holds in seven columns, and the first address of a finding says in which
 * one it does not. What a rule looks at is told by its kind: one report is looked at by a {@link ReportRule}.
 * Immutable and thread-safe.
 */
public interface Rule {

    /**
     * The id of the rule. It never changes its meaning and never vanishes.
     *
     * @return for example {@code S3-BALANCE}
     */
    FindingCode code();

    /**
     * How much it weighs if the rule does not hold.
     *
     * @return the severity of the findings, except of those that are not assessable, which are hints
     */
    Severity severity();

    /**
     * The rule in one line.
     *
     * @return the title
     */
    Wording title();

    /**
     * What the rule asks, and when it cannot be assessed.
     *
     * @return the explanation
     */
    Wording explanation();

    /**
     * What an office can do about a finding.
     *
     * @return the remedy
     */
    Wording remedy();

    /**
     * The provision or the form that the rule follows from.
     *
     * @return the legal basis
     */
    Wording legalBasis();

    /**
     * Whether a report can be accepted only if every instance of this rule could be assessed. True for the
     * sums and balances of the form and for the tables themselves.
     *
     * @return true if what cannot be assessed makes the verdict {@code NOT_ASSESSABLE}
     */
    boolean isEssential();
}
