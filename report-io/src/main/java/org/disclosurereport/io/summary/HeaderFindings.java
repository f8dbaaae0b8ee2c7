package org.disclosurereport.io.summary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.Leftover;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.TableDefinition;

/** What there is to say about the headers of a summary sheet: figures that stand twice, and those that it lacks. */
final class HeaderFindings {

    private final Grid head;
    private final Location place;
    private final FindingList findings;

    /**
     * Findings about headers.
     *
     * @param place where the headers stand
     */
    HeaderFindings(Grid head, Location place, FindingList findings) {
        this.head = head;
        this.place = place;
        this.findings = findings;
    }

    void report(Form form, FormColumns columns, Set<String> elsewhere) {
        for (List<HeaderColumn> same : columns.duplicates()) {
            findings.add(
                    head.place(same.get(1).leaf()),
                    ReadingCode.HEADER_DUPLICATE.finding(
                            "label",
                            same.get(0).title(),
                            "first",
                            head.nameOf(same.get(0).leaf()),
                            "second",
                            head.nameOf(same.get(1).leaf())));
        }
        for (TableDefinition table : form.tables()) {
            boolean there =
                    columns.tables().stream().anyMatch(found -> found.key().equals(table.key()));
            if (!there && !elsewhere.contains(table.key())) {
                findings.add(
                        place,
                        ReadingCode.TABLE_MISSING
                                .finding("table", table.title())
                                .addAddresses(ElementRef.of(table.key())));
            }
        }
        columns.tables().forEach(table -> reportMissing(table, columns));
    }

    private void reportMissing(TableDefinition table, FormColumns columns) {
        Set<CellDefinition> found = columns.targets().values().stream()
                .map(FormColumns.Target::cell)
                .collect(Collectors.toSet());
        List<CellDefinition> missing =
                table.cells().stream().filter(cell -> !found.contains(cell)).toList();
        if (!missing.isEmpty()) {
            findings.add(
                    place,
                    ReadingCode.COLUMNS_MISSING.finding(
                            "table",
                            table.title(),
                            "count",
                            missing.size(),
                            "figures",
                            Leftover.named(missing.stream()
                                    .map(cell -> cell.ref().toString())
                                    .toList())));
        }
    }
}
