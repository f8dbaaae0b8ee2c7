package org.disclosurereport.io.text.table;

import org.jspecify.annotations.Nullable;

/** How much looking is left; a text that asks for more is not understood, but does not take forever. */
final class Budget {

    private final @Nullable Budget whole;
    private int left;

    Budget(int steps) {
        this(steps, null);
    }

    private Budget(int steps, @Nullable Budget whole) {
        this.left = steps;
        this.whole = whole;
    }

    /** A part for one thing that is looked for. */
    Budget part(int steps) {
        return new Budget(steps, this);
    }

    /** Takes a step, if there is one left. */
    boolean spend() {
        left--;
        return left >= 0 && (whole == null || whole.spend());
    }
}
