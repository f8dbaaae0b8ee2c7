package consumer;

import java.util.Locale;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.ReportValidator;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of("示例局"))
                .request(RequestTable.zeros(Edition.FY2021).with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 1))
                .build();
        ReadResult read = ReportReader.standard()
                .read(ReportWriter.of(ReportFormat.JSON).toBytes(report), ReadOptions.DEFAULT);
        if (!read.getReport().equals(java.util.Optional.of(report))) {
            throw new AssertionError("What was read must be what was written, but was " + read);
        }
        ValidationResult result = ReportValidator.standard().validate(report);
        if (result.getVerdict() != Verdict.REJECTED) {
            throw new AssertionError("The report must be rejected, but was " + result);
        }
        for (Finding finding : result.getFindings()) {
            System.out.println(finding.getCode() + " " + finding.message(Locale.ENGLISH));
        }
    }
}
