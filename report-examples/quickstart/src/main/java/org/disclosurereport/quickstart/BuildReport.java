package org.disclosurereport.quickstart;

import static org.disclosurereport.model.dispute.DisputeProcedure.RECONSIDERATION;
import static org.disclosurereport.model.dispute.DisputeResult.UPHELD;
import static org.disclosurereport.model.form.Edition.FY2021;
import static org.disclosurereport.model.proactive.ProactiveColumn.AMOUNT;
import static org.disclosurereport.model.proactive.ProactiveColumn.IN_FORCE;
import static org.disclosurereport.model.proactive.ProactiveColumn.ISSUED;
import static org.disclosurereport.model.proactive.ProactiveRow.ADMINISTRATIVE_FEES;
import static org.disclosurereport.model.proactive.ProactiveRow.NORMATIVE_DOCUMENT;
import static org.disclosurereport.model.request.Applicant.COMMERCIAL_ENTERPRISE;
import static org.disclosurereport.model.request.Applicant.NATURAL_PERSON;
import static org.disclosurereport.model.request.RequestRow.BROUGHT_FORWARD;
import static org.disclosurereport.model.request.RequestRow.CARRIED_FORWARD;
import static org.disclosurereport.model.request.RequestRow.GRANTED;
import static org.disclosurereport.model.request.RequestRow.NEWLY_RECEIVED;
import static org.disclosurereport.model.request.RequestRow.UNABLE_NOT_HELD;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.ReportValidator;

/** Builds a report from eleven figures, computes the totals, validates it and writes it as JSON. */
public final class BuildReport {

    private BuildReport() {}

    /**
     * Builds and writes.
     *
     * @param arguments the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        // spotless:off README
        DisclosureReport report = DisclosureReport.builder().edition(FY2021).year(2025)
                .organ(ReportingOrgan.of("示例县发展和改革局"))
                .proactive(ProactiveDisclosure.zeros(FY2021)
                        .with(NORMATIVE_DOCUMENT, ISSUED, 4).with(NORMATIVE_DOCUMENT, IN_FORCE, 18)
                        .with(ADMINISTRATIVE_FEES, AMOUNT, new BigDecimal("14722.49")))
                .request(RequestTable.zeros(FY2021)
                        .with(NEWLY_RECEIVED, NATURAL_PERSON, 26).with(NEWLY_RECEIVED, COMMERCIAL_ENTERPRISE, 3)
                        .with(BROUGHT_FORWARD, NATURAL_PERSON, 2).with(CARRIED_FORWARD, NATURAL_PERSON, 1)
                        .with(GRANTED, NATURAL_PERSON, 19).with(GRANTED, COMMERCIAL_ENTERPRISE, 3)
                        .with(UNABLE_NOT_HELD, NATURAL_PERSON, 8).withComputedTotals())
                .dispute(DisputeTable.zeros(FY2021).with(RECONSIDERATION, UPHELD, 1).withComputedTotals())
                .build();
        System.out.println(ReportValidator.standard().validate(report).getVerdict());
        ReportWriter.of(ReportFormat.JSON).write(report, Path.of(arguments[0]));
        // spotless:on README
    }
}
