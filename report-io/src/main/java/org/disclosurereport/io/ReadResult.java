package org.disclosurereport.io;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.ValidationResult;
import org.immutables.value.Value;

/**
 * What became of a document: the report, everything that the reader met, and from which place every
 * figure came.
 *
 * <p>From spreadsheets the report is there whenever year and organ are known, however much is wrong
 * with its figures. From JSON and XML it is absent as soon as there is an ERROR.
 */
@Value.Immutable
public interface ReadResult {

    /**
     * The report.
     *
     * @return the report, or empty if none could be read
     */
    Optional<DisclosureReport> getReport();

    /**
     * What the reader met, in the order of the document.
     *
     * @return the findings
     */
    List<Finding> getFindings();

    /**
     * From which place of the source every figure came.
     *
     * @return the provenance
     */
    @Value.Default
    default Provenance getProvenance() {
        return Provenance.UNKNOWN;
    }

    /**
     * The format that was recognised.
     *
     * @return the format, or empty if the content is of none
     */
    Optional<ReportFormat> getFormat();

    /**
     * Whether the reader met an ERROR.
     *
     * @return true if there is one
     */
    default boolean hasErrors() {
        return getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * Findings about the report with their places in the source.
     *
     * @param result what the rules found in this report
     * @return the same result, every finding located where that is possible
     */
    default ValidationResult locate(ValidationResult result) {
        return result.toBuilder()
                .findings(result.getFindings().stream()
                        .map(getProvenance()::locate)
                        .toList())
                .suppressed(result.getSuppressed().stream()
                        .map(taken ->
                                new SuppressedFinding(getProvenance().locate(taken.finding()), taken.suppression()))
                        .toList())
                .build();
    }

    /**
     * A diagnosis with the places of its suspects.
     *
     * @param diagnosis which cells of this report may be wrong
     * @return the same diagnosis, every suspect located where that is possible
     */
    default Diagnosis locate(Diagnosis diagnosis) {
        return diagnosis.toBuilder()
                .suggestions(diagnosis.getSuggestions().stream()
                        .map(suggestion -> suggestion.toBuilder()
                                .suspects(suggestion.getSuspects().stream()
                                        .map(suspect -> suspect.toBuilder()
                                                .location(getProvenance().find(suspect.getAddress()))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /**
     * What was found in the document, for writers of results.
     *
     * @param document what the caller calls the document
     * @param validated what the rules found in the report, empty if they were not asked
     * @param diagnoses which cells of the report may be wrong, empty if nobody asked
     * @return the findings of the reader and of the rules, and the diagnoses, located
     */
    default CheckedDocument toChecked(
            Optional<String> document, Optional<ValidationResult> validated, List<Diagnosis> diagnoses) {
        return CheckedDocument.builder()
                .document(document)
                .report(getReport().map(DisclosureReport::toKey))
                .readingFindings(getFindings())
                .validation(validated.map(this::locate))
                .diagnoses(diagnoses.stream().map(this::locate).toList())
                .build();
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
    final class Builder extends ImmutableReadResult.Builder {
        Builder() {}
    }
}
