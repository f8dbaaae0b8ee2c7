package consumer;

import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of("示例局"))
                .request(RequestTable.zeros(Edition.FY2021)
                        .with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 1)
                        .withComputedTotals())
                .build();
        report.figures()
                .filter(figure -> figure.cell().getNumber() > 0)
                .forEach(figure -> System.out.println(figure.definition().ref() + " = " + figure.text()));
    }
}
