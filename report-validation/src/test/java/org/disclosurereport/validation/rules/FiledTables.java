package org.disclosurereport.validation.rules;

import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** Reports whose tables have a few figures. */
final class FiledTables {

    private static final String TOTAL = "/total";

    private FiledTables() {}

    /** A report whose table of requests has these totals and nothing else. */
    static DisclosureReport requests(Map<String, Integer> totals) {
        return table("request", Edition.FY2021, clean(), totals);
    }

    /** A report with a table of an edition that has these figures, totals by the key of their row, and zeros. */
    static DisclosureReport table(String key, Edition edition, DisclosureReport report, Map<String, Integer> figures) {
        StatisticsTable table =
                StatisticsTable.zeros(edition.form().findTable(key).orElseThrow());
        DisclosureReport filed = with(report, table);
        for (Map.Entry<String, Integer> figure : figures.entrySet()) {
            String address = key + "/" + figure.getKey();
            filed = with(
                    filed, address.indexOf('/', key.length() + 1) < 0 ? address + TOTAL : address, figure.getValue());
        }
        return filed;
    }

    /** The report with a blank row of requests. */
    static DisclosureReport withBlankRow(DisclosureReport report, String row) {
        DisclosureReport blank = report;
        for (CellDefinition cell :
                report.findTable("request").orElseThrow().getDefinition().cellsOf(row)) {
            blank = with(blank, cell.ref().toString(), Cell.BLANK);
        }
        return blank;
    }

    /** 收办 3,646: 3,525 new and 121 of the year before, as a city filed for 2024. */
    static DisclosureReport city() {
        return requests(Map.of(
                "newlyReceived", 3525,
                "broughtForward", 121,
                "granted", 1431,
                "partiallyGranted", 471,
                "deniedThirdPartyRights", 92,
                "unableNotHeld", 941,
                "notProcessedPetition", 117,
                "otherHandlingOther", 469,
                "concludedTotal", 3521,
                "carriedForward", 125));
    }
}
