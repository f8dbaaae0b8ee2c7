package org.disclosurereport.validation.diagnosis;

import java.math.BigInteger;
import java.util.NavigableMap;
import java.util.Optional;

/** The explanation that changes no figure and fills in what is left out: as many cells as the sums determine. */
final class Filling {

    private Filling() {}

    /** The explanation, or empty if figures contradict each other or leave open what belongs into a cell. */
    static Optional<Explanation> of(FiledFigures filed) {
        int[] blanks = filed.blanks();
        ReducedSystem system = ReducedSystem.of(filed.identities(), filed.values());
        for (int blank : blanks) {
            system = system.with(blank);
        }
        if (blanks.length == 0 || filed.negative().length > 0 || system.unmet().length > 0) {
            return Optional.empty();
        }
        Feasibility feasibility = Feasibility.of(filed, system);
        NavigableMap<Integer, BigInteger> figures = feasibility.figures();
        return feasibility.isFeasible() && figures.size() == blanks.length
                ? Optional.of(new Explanation(new int[0], figures))
                : Optional.empty();
    }
}
