package org.disclosurereport.io.html;

import org.disclosurereport.model.finding.Location;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where elements stand in the source of a page. */
final class ElementPlace {

    private ElementPlace() {}

    static Location of(Node node) {
        return at(node).build();
    }

    /** A cell of a table, by the numbers of the table, of its row and of the cell in it. */
    static Location ofCell(Node cell, int table, int row, int number) {
        return at(cell).path("table[" + table + "]/tr[" + row + "]/td[" + number + "]")
                .build();
    }

    static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    static int column(Node node) {
        return Math.max(1, node.sourceRange().start().columnNumber());
    }

    private static Location.Builder at(Node node) {
        Range range = node.sourceRange();
        Location.Builder place = Location.builder();
        if (range.isTracked()) {
            place.line(Math.max(1, range.start().lineNumber()))
                    .column(Math.max(1, range.start().columnNumber()));
        }
        return place;
    }
}
