package org.disclosurereport.io.grid;

import java.util.List;

/**
 * A list of figures, or what stands of it under one of its headers: on a page, in one of two halves.
 *
 * @param head the headers
 * @param lines the lines under them
 * @param bottom the last row of the sheet in which figures of it may stand, with a label or without
 */
record ListPart(ListHead head, List<ListLine> lines, int bottom) {

    /** The labels by which rows are recognised. */
    List<String> labels() {
        return lines.stream().map(line -> head.text().label(line.leaf())).toList();
    }
}
