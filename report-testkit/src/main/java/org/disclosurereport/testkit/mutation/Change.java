package org.disclosurereport.testkit.mutation;

import java.util.Map;
import java.util.TreeMap;

/**
 * A change of something, before anybody asks what follows from it.
 *
 * @param what what is changed, for people
 * @param before what was there
 * @param after what is there now
 * @param byNature rules that the change breaks besides and that no algebra can tell, each with the reason in a word
 */
record Change<T>(String what, T before, T after, Map<String, String> byNature) {

    static <T> Change<T> of(String what, T before, T after) {
        return new Change<>(what, before, after, Map.of());
    }

    /** The same change, which also makes another rule speak. */
    Change<T> alsoBreaks(String rule, String reason) {
        Map<String, String> more = new TreeMap<>(byNature);
        more.put(rule, reason);
        return new Change<>(what, before, after, more);
    }
}
