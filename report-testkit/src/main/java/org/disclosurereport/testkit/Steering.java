package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.form.Edition;

/**
 * What the annotations of a parameter ask for. They only say which methods of the generators are called; what cannot be
 * meant is refused there or here, with what must hold.
 *
 * @param editions the editions that are named, or all
 * @param named whether editions are named
 * @param consistent whether the parameter is right by construction
 * @param blanks whether cells are left unfilled
 * @param scale how large figures are, if that is said
 */
record Steering(Set<Edition> editions, boolean named, boolean consistent, boolean blanks, Optional<FigureScale> scale) {

    /** All annotations, by their names. */
    static final Set<String> ALL = Set.of("OfEdition", "Consistent", "WithBlanks", "Scale");

    static Steering of(TypeUsage target) {
        Optional<Edition[]> named = target.findAnnotation(OfEdition.class).map(OfEdition::value);
        Set<Edition> editions = EnumSet.noneOf(Edition.class);
        editions.addAll(List.of(named.orElseGet(Edition::values)));
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("@OfEdition must name an edition, but names none");
        }
        return new Steering(
                editions,
                named.isPresent(),
                target.findAnnotation(Consistent.class).map(Consistent::value).orElse(true),
                target.isAnnotated(WithBlanks.class),
                target.findAnnotation(Scale.class).map(Scale::value));
    }

    /** Reports of one of the editions, steered in every other way. */
    ReportArbitraries reports(Edition edition) {
        return reports(edition, blanks);
    }

    /** Reports of one of the editions, with cells left unfilled or not whatever was asked for. */
    ReportArbitraries reports(Edition edition, boolean unfilled) {
        ReportArbitraries reports = ReportArbitraries.of(edition);
        if (scale.isPresent()) {
            reports = reports.withScale(scale.get());
        }
        return unfilled ? reports.withBlanks() : reports;
    }

    /**
     * Refuses what a type has no use for.
     *
     * @param type the type, as the message names it
     * @param understood the annotations that the type has a use for, without the sign
     */
    void require(String type, Set<String> understood) {
        List<String> asked = new ArrayList<>();
        if (named) {
            asked.add("OfEdition");
        }
        if (!consistent) {
            asked.add("Consistent");
        }
        if (blanks) {
            asked.add("WithBlanks");
        }
        scale.ifPresent(any -> asked.add("Scale"));
        asked.removeAll(understood);
        if (!asked.isEmpty()) {
            throw new IllegalArgumentException("A parameter of type " + type + " must not be @"
                    + String.join(", @", asked) + ": it has no use for that");
        }
        if (!consistent && (blanks || scale.isPresent())) {
            throw new IllegalArgumentException("A parameter of any content must not be @"
                    + (blanks ? "WithBlanks" : "Scale") + ": only a consistent one can be");
        }
    }

    /**
     * Refuses editions for which a type has nothing.
     *
     * @param type the type, as the message names it
     * @param possible the editions for which it has
     */
    void requireEditions(String type, Set<Edition> possible) {
        if (named && !possible.containsAll(editions)) {
            throw new IllegalArgumentException("A parameter of type " + type + " must be @OfEdition of " + possible
                    + ", but was asked of " + editions);
        }
    }

    /** Refuses any edition, for what is of every edition. */
    void requireNoEdition(String type) {
        if (named) {
            throw new IllegalArgumentException("A parameter of type " + type
                    + " must not be @OfEdition: it is of all editions, but was asked of " + editions);
        }
    }
}
