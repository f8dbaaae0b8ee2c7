package org.disclosurereport.validation.region;

import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * For each cell of a whole how many parts state more than it does, and which of them states most; of those that state
 * the same, the first. A cell in which the whole states nothing counts as 0 here.
 */
final class Excess {

    private final StatisticsTable whole;
    private final long[] largest;
    private final long[] counts;
    private final @Nullable PartReport[] most;

    Excess(StatisticsTable whole) {
        this.whole = whole;
        int size = whole.getDefinition().cells().size();
        largest = new long[size];
        counts = new long[size];
        most = new PartReport[size];
        for (int i = 0; i < size; i++) {
            largest[i] = whole.getState(i) == CellState.NUMBER ? whole.getNumber(i) : 0;
        }
    }

    /** Looks at a part that files the same table. */
    void look(PartReport part, StatisticsTable filed) {
        for (CellDefinition cell : whole.getDefinition().cells()) {
            int i = cell.index();
            if (filed.getState(i) == CellState.NUMBER && !cell.isSigned()) {
                long stated = filed.getNumber(i);
                long limit = whole.getState(i) == CellState.NUMBER ? whole.getNumber(i) : 0;
                counts[i] += stated > limit ? 1 : 0;
                if (stated > largest[i]) {
                    largest[i] = stated;
                    most[i] = part;
                }
            }
        }
    }

    /** The part that states most, or null if none states more than the whole. */
    @Nullable
    PartReport most(int index) {
        return most[index];
    }

    /** What that part states. */
    long largest(int index) {
        return largest[index];
    }

    /** How many parts state more than the whole. */
    long count(int index) {
        return counts[index];
    }
}
