package org.disclosurereport.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was found in one document, or in one report of a document with several: what its reader met, and what the rules
 * found if there was a report. Findings and suspects are located where their places are known.
 */
@Value.Immutable
public interface CheckedDocument {

    /**
     * What the caller calls the document.
     *
     * @return for example the name of a file, or empty if it has none
     */
    Optional<String> getDocument();

    /**
     * Whose report of which year it is.
     *
     * @return the report, or empty if the document gave none
     */
    Optional<ReportKey> getReport();

    /**
     * What the reader met.
     *
     * @return the findings in the order of the document
     */
    List<Finding> getReadingFindings();

    /**
     * What the rules found.
     *
     * @return the result, or empty if there was no report or nobody asked the rules
     */
    Optional<ValidationResult> getValidation();

    /**
     * Which cells may be wrong, where relations of the form do not hold.
     *
     * @return the diagnoses in the order of the form, their suspects located; empty if nobody asked for them
     */
    List<Diagnosis> getDiagnoses();

    /**
     * All findings.
     *
     * @return those of the reader, then those of the rules
     */
    default List<Finding> findings() {
        return Stream.concat(
                        getReadingFindings().stream(),
                        getValidation().stream().flatMap(result -> result.getFindings().stream()))
                .toList();
    }

    /**
     * A builder that starts from this document.
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

    /** Builds a document. */
    final class Builder extends ImmutableCheckedDocument.Builder {
        Builder() {}
    }
}
