package consumer;

import java.util.Locale;
import org.disclosurereport.io.json.MalformedReportException;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import tools.jackson.databind.json.JsonMapper;

/** A host whose Jackson 3 mapper finds the module by itself. */
public final class Main {
    private Main() {}

    /** A bean of the host. */
    public record Filing(String received, DisclosureReport report) {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Filing filing = new Filing(
                "2026-01-20",
                DisclosureReport.builder()
                        .edition(Edition.FY2021)
                        .year(2025)
                        .organ(ReportingOrgan.of("Example office"))
                        .request(RequestTable.zeros(Edition.FY2021)
                                .with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 7)
                                .withComputedTotals())
                        .build());
        String json = mapper.writeValueAsString(filing);
        if (!mapper.readValue(json, Filing.class).equals(filing)) {
            throw new AssertionError("What was read must be what was written, but was not: " + json);
        }
        try {
            mapper.readValue(json.replace("\"naturalPerson\":7", "\"naturalPerson\":7.5"), Filing.class);
            throw new AssertionError("Half a request must be refused, but was read");
        } catch (MalformedReportException refused) {
            refused.getFindings()
                    .forEach(finding -> System.out.println(finding.getCode() + " " + finding.getAddresses() + " "
                            + finding.message(Locale.ENGLISH)));
        }
    }
}
