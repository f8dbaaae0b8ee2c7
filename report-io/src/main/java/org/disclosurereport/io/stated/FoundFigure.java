package org.disclosurereport.io.stated;

import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a text before it has a key.
 *
 * @param sentence the sentence
 * @param printed the number and its place in the sentence
 * @param label what is counted
 * @param concept what it is about, or null
 * @param period for which time
 * @param role what it is of another figure, or null
 * @param of the other figure, or null
 */
record FoundFigure(
        Sentence sentence,
        PrintedFigure printed,
        String label,
        @Nullable StatedConcept concept,
        StatedPeriod period,
        @Nullable Role role,
        @Nullable FoundFigure of) {

    FoundFigure related(Role kind, FoundFigure other) {
        boolean unnamed = label.equals(sentence.text().substring(printed.start(), printed.end()));
        String name = unnamed && kind == Role.SHARE ? other.label() + "占比" : label;
        return new FoundFigure(sentence, printed, name, concept, period, kind, other);
    }

    boolean isCount() {
        return !printed.isPercentage() && !printed.isDenial();
    }
}
