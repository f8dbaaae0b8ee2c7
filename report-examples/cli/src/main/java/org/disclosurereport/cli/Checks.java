package org.disclosurereport.cli;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.diagnosis.Diagnostician;

/**
 * How a report is checked: by which rules, and what is said of its cells by the same.
 *
 * @param validator applies the rules
 * @param diagnostician says which cells may be wrong
 */
record Checks(ReportValidator validator, Diagnostician diagnostician) {

    static Checks of(ReportValidator validator) {
        return new Checks(validator, Diagnostician.of(validator));
    }

    /** What the reader, the rules and the diagnosis say of a document. */
    CheckedDocument of(Optional<String> document, ReadResult result) {
        Optional<DisclosureReport> report = result.getReport();
        return result.toChecked(
                document,
                report.map(validator::validate),
                report.map(diagnostician::diagnose).orElse(List.of()));
    }
}
