package org.disclosurereport.io.mapping;

import java.util.List;
import org.disclosurereport.io.ReadResult;

/**
 * What became of every cell of a document.
 *
 * @param result what was read
 * @param cells sheet by sheet every cell with content, and every cell where a figure was looked for; empty for a
 *     document without cells, and for one with several reports
 */
public record Explanation(ReadResult result, List<ExplainedCell> cells) {

    /**
     * Keeps the cells as they are.
     *
     * @param result what was read
     * @param cells the cells
     */
    public Explanation {
        cells = List.copyOf(cells);
    }

    /**
     * A first mapping file: what was read is mapped, every other cell with content stands in a comment. Read back, it
     * gives the same report.
     *
     * @return the text of the file
     */
    public String toMapping() {
        return new MappingDraft(this).text();
    }
}
