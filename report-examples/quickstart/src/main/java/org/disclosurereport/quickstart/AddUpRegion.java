package org.disclosurereport.quickstart;

import static org.disclosurereport.model.form.Edition.FY2021;
import static org.disclosurereport.model.request.Applicant.NATURAL_PERSON;
import static org.disclosurereport.model.request.RequestRow.GRANTED;
import static org.disclosurereport.model.request.RequestRow.NEWLY_RECEIVED;

import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;

/** Adds up the reports of a city's organs, goes back from a sum to its parts, and compares the report of the city. */
public final class AddUpRegion {

    private AddUpRegion() {}

    /**
     * Adds up and compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        DisclosureReport office = report("示例市人民政府办公室", ReportScope.SELF, 349);
        DisclosureReport bureau = report("示例市财政局", ReportScope.SELF, 12);
        DisclosureReport county = report("示例县人民政府", ReportScope.REGION, 477);
        CellRef received = CellRef.parse("request/newlyReceived/total");
        DisclosureReport city = report("示例市人民政府", ReportScope.REGION, 838).with(received, Cell.of(839));
        // spotless:off ROLLUP
        RollUp parts = Stream.of(office, bureau, county).parallel().collect(RollUp.collector());
        System.out.println(parts.find(received).orElseThrow().text());
        parts.parts(received).forEach(part ->
                System.out.println(part.part().organ().getName() + " " + part.cell().orElseThrow()));

        RegionalReports region = RegionalReports.builder().whole(city).parts(parts)
                .addExpected(office.getOrgan(), bureau.getOrgan(), county.getOrgan())
                .build();
        ReportValidator.standard().validate(region).getFindings()
                .forEach(finding -> System.out.println(finding.getCode() + " " + finding.message(Locale.CHINESE)));
        // spotless:on ROLLUP
    }

    private static DisclosureReport report(String organ, ReportScope scope, long requests) {
        return DisclosureReport.builder()
                .edition(FY2021)
                .year(2025)
                .organ(ReportingOrgan.of(organ))
                .scope(scope)
                .request(RequestTable.zeros(FY2021)
                        .with(NEWLY_RECEIVED, NATURAL_PERSON, requests)
                        .with(GRANTED, NATURAL_PERSON, requests)
                        .withComputedTotals())
                .build();
    }
}
