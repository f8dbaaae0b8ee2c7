package org.disclosurereport.validation.series;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellRef;

/**
 * What must hold between a figure of a year and figures of this year and of the year before, for example documents in
 * force = in force the year before + issued - repealed.
 *
 * @param target the figure of the year
 * @param kind how it relates to the sum of the terms
 * @param terms what is added up
 */
record YearRelation(CellRef target, Kind kind, List<Term> terms) {

    /** How the figure relates to the sum. */
    enum Kind {
        EQUAL,
        AT_MOST,
        AT_LEAST
    }

    /** One figure of the sum; the year before is asked for it, or the year itself. */
    record Term(boolean isOfYearBefore, boolean isSubtracted, CellRef ref) {

        static Term before(CellRef ref) {
            return new Term(true, false, ref);
        }

        static Term plus(CellRef ref) {
            return new Term(false, false, ref);
        }

        static Term minus(CellRef ref) {
            return new Term(false, true, ref);
        }

        /** {@code <ref>} is added, {@code -<ref>} taken off; {@code before:<ref>} is that of the year before. */
        private static Term parse(String text) {
            if (text.startsWith("before:")) {
                return before(CellRef.parse(text.substring("before:".length())));
            }
            return text.startsWith("-") ? minus(CellRef.parse(text.substring(1))) : plus(CellRef.parse(text));
        }
    }

    static YearRelation of(String target, Kind kind, String... terms) {
        return new YearRelation(
                CellRef.parse(target), kind, Stream.of(terms).map(Term::parse).toList());
    }
}
