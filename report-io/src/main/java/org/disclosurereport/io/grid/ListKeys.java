package org.disclosurereport.io.grid;

import java.util.HashSet;
import java.util.Set;
import org.disclosurereport.io.grid.AnnexLabels.Known;

/**
 * The keys of the lists of one report, in the order of the sheets: the annex, from its second list on with a number
 * ({@code fujian}, {@code fujian2}); without an annex always with a number ({@code list1}, {@code list2}).
 */
final class ListKeys {

    private static final String OPEN = "list";

    private final Set<String> used = new HashSet<>();

    /** A key that no list before has. */
    String of(FoundList list) {
        Known known = list.known();
        String key = known == null ? OPEN + 1 : known.annex().key();
        for (int number = 2; !used.add(key); number++) {
            key = (known == null ? OPEN : known.annex().key()) + number;
        }
        return key;
    }
}
