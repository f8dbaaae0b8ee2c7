package org.disclosurereport.testkit.mutation;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * That a rule has something to say about a place.
 *
 * @param rule id of the rule
 * @param isBroken false if the rule cannot be assessed there
 * @param place what tells one instance of the rule from the others
 */
record Told(String rule, boolean isBroken, String place) {

    static Told broken(String rule, Object place) {
        return new Told(rule, true, place.toString());
    }

    static Told notAssessable(String rule, Object place) {
        return new Told(rule, false, place.toString());
    }

    /** Several places together are one. */
    static String together(Collection<?> places) {
        return places.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return (isBroken ? "" : "not assessable: ") + place;
    }
}
