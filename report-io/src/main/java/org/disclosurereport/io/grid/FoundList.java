package org.disclosurereport.io.grid;

import java.util.List;
import org.disclosurereport.io.grid.AnnexLabels.Known;
import org.jspecify.annotations.Nullable;

/**
 * A list of figures that was found on a sheet.
 *
 * @param known its annex, or null if it is of nobody that is known
 * @param parts what stands under each of its headers, at least one
 */
record FoundList(@Nullable Known known, List<ListPart> parts) {

    ListHead head() {
        return parts.get(0).head();
    }

    List<ListLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** The labels by which rows are recognised. */
    List<String> labels() {
        return parts.stream().flatMap(part -> part.labels().stream()).toList();
    }
}
