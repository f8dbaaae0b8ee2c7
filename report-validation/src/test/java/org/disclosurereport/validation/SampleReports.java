package org.disclosurereport.validation;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** A report in which everything is right, and ways to change one thing in it. */
public final class SampleReports {

    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceInstitution",
            "otherOrganization");

    private SampleReports() {}

    /** A report about 2024 that every rule accepts. */
    public static DisclosureReport clean() {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2024)
                .organ(ReportingOrgan.builder()
                        .name("某市人民政府办公室")
                        .creditCode("113325000026455663")
                        .build())
                .tables(List.of(
                        filled(definition("proactive", "FY2021")),
                        request(definition("request", "FY2021")),
                        filled(definition("dispute", "FY2019")).withComputedTotals()))
                .build();
    }

    public static TableDefinition definition(String key, String form) {
        return Edition.FY2021.form().findTable(key, form).orElseThrow();
    }

    /** The table of requests as it was printed before FY2021, with figures that add up. */
    public static StatisticsTable requestOf2019() {
        return request(definition("request", "FY2019"));
    }

    private static StatisticsTable filled(TableDefinition definition) {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        for (int i = 0; i < definition.cells().size(); i++) {
            table.set(i, 100 + i);
        }
        return table.build();
    }

    private static StatisticsTable request(TableDefinition definition) {
        StatisticsTable table = filled(definition).withComputedTotals().withComputedTotals();
        for (String applicant : APPLICANTS) {
            long concluded = table.getCell("concludedTotal", applicant).getNumber();
            long carried = table.getCell("carriedForward", applicant).getNumber();
            long brought = table.getCell("broughtForward", applicant).getNumber();
            table = table.with("newlyReceived", applicant, Cell.of(concluded + carried - brought));
        }
        return table.withComputedTotals();
    }

    /** The report with another number in one cell. */
    public static DisclosureReport with(DisclosureReport report, String address, long number) {
        return with(report, address, Cell.of(number));
    }

    /** The report with another content in one cell. */
    public static DisclosureReport with(DisclosureReport report, String address, Cell cell) {
        CellRef ref = CellRef.parse(address);
        StatisticsTable table = report.findTable(ref.table()).orElseThrow();
        return with(report, table.with(ref.row(), ref.column(), cell));
    }

    /** The report with another table. */
    public static DisclosureReport with(DisclosureReport report, StatisticsTable table) {
        String key = table.getDefinition().key();
        return report.toBuilder()
                .tables(Stream.concat(without(report, key).getTables().stream(), Stream.of(table))
                        .toList())
                .build();
    }

    /** The report without a table. */
    public static DisclosureReport without(DisclosureReport report, String key) {
        return report.toBuilder()
                .tables(report.getTables().stream()
                        .filter(table -> !table.getDefinition().key().equals(key))
                        .toList())
                .build();
    }

    /** The number in a cell. */
    public static long number(DisclosureReport report, String address) {
        return report.find(CellRef.parse(address)).orElseThrow().getNumber();
    }
}
