package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.grid.CellRange;

/** The rows and columns of one sheet that are hidden: by hand, by a filter, or in a group that is folded. */
final class OdsHidden {

    private static final int MOST = 20;

    private final List<String> names = new ArrayList<>();
    private int foldedGroup;

    /** Takes the beginnings and ends of groups into account. */
    void visit(OdsCursor xml) {
        if (foldedGroup > xml.depth()) {
            foldedGroup = 0;
        }
        boolean group = xml.begins(OpenDocument.TABLE, "table-row-group")
                || xml.begins(OpenDocument.TABLE, "table-column-group");
        if (foldedGroup == 0 && group && "false".equals(xml.attribute(OpenDocument.TABLE, "display"))) {
            foldedGroup = xml.depth();
        }
    }

    /** The rows that begin here, so many times. */
    void row(OdsCursor xml, long row, long times) {
        if (isHidden(xml) && row < CellReference.MAX_ROW) {
            long last = Math.min(row + times, CellReference.MAX_ROW);
            add(String.valueOf(row + 1), String.valueOf(last));
        }
    }

    /** The columns that begin here, so many times. */
    void column(OdsCursor xml, long column, long times) {
        if (isHidden(xml) && column < CellReference.MAX_COLUMN) {
            add(letters(column), letters(Math.min(column + times, CellReference.MAX_COLUMN) - 1));
        }
    }

    /** What is hidden, or empty if nothing is. */
    Optional<String> names() {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private boolean isHidden(OdsCursor xml) {
        String visibility = xml.attribute(OpenDocument.TABLE, "visibility");
        return foldedGroup > 0 || "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void add(String first, String last) {
        if (names.size() < MOST) {
            names.add(first.equals(last) ? first : first + "-" + last);
        }
    }

    private static String letters(long column) {
        String cell = CellRange.name(0, (int) column);
        return cell.substring(0, cell.length() - 1);
    }
}
