package org.disclosurereport.validation.rules;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.table.CellState;
import org.jspecify.annotations.Nullable;

/** The numbers of normative documents that section two files since FY2021, null where it files none. */
final class FiledDocuments {

    private FiledDocuments() {}

    static @Nullable FiledTotal issued(DisclosureReport report) {
        return filed(report, "issued", "表中本年制发", "table, issued");
    }

    static @Nullable FiledTotal repealed(DisclosureReport report) {
        return filed(report, "repealed", "表中本年废止", "table, repealed");
    }

    static @Nullable FiledTotal inForce(DisclosureReport report) {
        return filed(report, "inForce", "表中现行有效", "table, in force");
    }

    private static @Nullable FiledTotal filed(DisclosureReport report, String column, String zh, String en) {
        return report.findTable(ProactiveDisclosure.KEY)
                .flatMap(table -> table.getDefinition()
                        .find("normativeDocument", column)
                        .filter(cell -> table.getState(cell.index()) == CellState.NUMBER)
                        .map(cell -> new FiledTotal(
                                Wording.of(zh, en),
                                cell.unit().toDecimal(table.getNumber(cell.index())),
                                List.of(cell.ref()))))
                .orElse(null);
    }
}
