package org.disclosurereport.io.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.form.Wording;

/** Names the rows and columns of the form that a table lacks, each once. */
final class MissingLabels {

    private final TableLabels labels;
    private final Map<String, RowHit> rows;
    private final TablePlace anyPlace;
    private final List<Finding> findings;
    private final Set<String> reported = new HashSet<>();

    MissingLabels(TableLabels labels, Map<String, RowHit> rows, TablePlace anyPlace, List<Finding> findings) {
        this.labels = labels;
        this.rows = rows;
        this.anyPlace = anyPlace;
        this.findings = findings;
        findings.stream()
                .filter(finding -> finding.getCode().equals(ReadingCode.HEADER_DUPLICATE.code()))
                .forEach(finding -> reported.add(finding.getOperands().getOrDefault("label", "")));
    }

    /** How many rows are missing. */
    int report() {
        int missing = 0;
        for (TableBlock block : labels.definition().blocks()) {
            for (FormLabel row : block.rows()) {
                RowHit hit = rows.get(row.key());
                if (hit == null) {
                    missing++;
                    report(
                            block.direction() == Direction.DOWN ? ReadingCode.ROW_MISSING : ReadingCode.HEADER_MISSING,
                            row.numbered(),
                            row.key(),
                            anyPlace);
                } else {
                    Set<String> there = hit.place().headers().columns().stream()
                            .filter(column -> block.direction() == Direction.DOWN
                                    || (column.item().row() != null
                                            && column.item().row().key().equals(row.key())))
                            .map(column -> column.item().column().key())
                            .collect(Collectors.toSet());
                    for (FormLabel column : block.columns()) {
                        if (!there.contains(column.key()) && !reported.contains(column.toString())) {
                            reportColumn(block, row, column, hit);
                        }
                    }
                }
            }
        }
        return missing;
    }

    private void reportColumn(TableBlock block, FormLabel row, FormLabel column, RowHit hit) {
        boolean down = block.direction() == Direction.DOWN;
        String key = (down ? block.rows().get(0).key() : row.key()) + "/" + column.key();
        Wording label = down
                ? column.wording()
                : Wording.of(
                        row.wording().zh() + "·" + column.wording().zh(),
                        row.wording().en() + ", " + column.wording().en());
        report(ReadingCode.HEADER_MISSING, label, key, hit.place());
    }

    private void report(ReadingCode code, Wording label, String key, TablePlace place) {
        if (reported.add(code + key)) {
            HeaderBand headers = place.headers();
            Location region =
                    place.grid().place(new CellRange(headers.top(), place.labelLeft(), place.end(), headers.right()));
            findings.add(code.finding(
                            "label", label,
                            "table", labels.definition().title(),
                            "place", region.described())
                    .location(region)
                    .build());
        }
    }
}
