package org.disclosurereport.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.model.finding.Location;

/** Programs write tables of one width; a record that has another one has lost or gained a delimiter. */
final class RecordWidths {

    private static final int FEW = 5;

    private final int kept;
    private final Map<Integer, Records> byWidth = new TreeMap<>();
    private int count;

    /** Records of one width: how many, and the first figure of some. */
    private static final class Records {
        private final List<GridCell> figures = new ArrayList<>();
        private int count;
    }

    /**
     * No record yet.
     *
     * @param kept so many places of each width are enough
     */
    RecordWidths(int kept) {
        this.kept = kept;
    }

    /** Takes a record that has content. */
    void add(int width, List<GridCell> cells) {
        Records records = byWidth.computeIfAbsent(width, key -> new Records());
        count++;
        records.count++;
        if (records.figures.size() <= kept) {
            cells.stream().filter(GridCell::isFigureLike).findFirst().ifPresent(records.figures::add);
        }
    }

    /** Tells the records with figures that are of another width than nearly all others. */
    void report(FindingList findings) {
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Records> records : byWidth.entrySet()) {
            if (records.getValue().count > most) {
                most = records.getValue().count;
                usual = records.getKey();
            }
        }
        int expected = usual;
        int rest = count - most;
        if (count < FEW || rest * 10L > count) {
            return;
        }
        byWidth.forEach((width, records) -> {
            if (width != expected) {
                records.figures.forEach(cell -> findings.add(
                        Location.ofLine(cell.line(), cell.column() + 1),
                        ReadingCode.CSV_WIDTH.finding("expected", expected, "found", width)));
            }
        });
    }
}
