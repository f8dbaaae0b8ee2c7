package org.disclosurereport.cli;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;

/**
 * How many findings of one code and kind there are.
 *
 * @param code the code of the finding
 * @param kind how much they weigh
 * @param count how many
 */
record FindingCount(String code, Kind kind, long count) {

    FindingCount {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
    }

    /** One for each finding. */
    static List<FindingCount> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingCount(finding.getCode().toString(), Kind.of(finding), 1))
                .toList();
    }

    /** What a finding is to a clerk, heaviest first, named as in the journal. */
    enum Kind {
        error,
        warning,
        hint,
        notAssessable;

        static Kind of(Finding finding) {
            if (!finding.isAssessable()) {
                return notAssessable;
            }
            return switch (finding.getSeverity()) {
                case ERROR -> error;
                case WARNING -> warning;
                case HINT -> hint;
            };
        }

        Wording title() {
            return switch (this) {
                case error -> FindingsText.kind(Severity.ERROR);
                case warning -> FindingsText.kind(Severity.WARNING);
                case hint -> FindingsText.kind(Severity.HINT);
                case notAssessable -> FindingsText.UNASSESSED;
            };
        }
    }
}
