package org.disclosurereport.testkit.mutation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a mutator made: something that a rule accepts, and the same after one change that breaks the rule. Whatever is
 * said of it after the change and was not said before is said by the rule or by one that follows.
 *
 * @param rule id of the rule that is broken
 * @param change what was changed, for people
 * @param before what was there; no error is in it, and nothing that the rule finds
 * @param after what is there now
 * @param follows ids of the other rules that must say something new, found or not assessable, each with its places or
 *     the reason
 * @param <T> what the rule looks at: a report, a series of reports, or the reports of a region
 */
public record Mutation<T>(String rule, String change, T before, T after, SortedMap<String, String> follows) {

    /**
     * Takes a copy of the consequences.
     *
     * @param rule id of the rule
     * @param change what was changed
     * @param before what was there
     * @param after what is there now
     * @param follows what follows
     */
    public Mutation {
        follows = Collections.unmodifiableSortedMap(new TreeMap<>(follows));
    }

    /** The change and what follows, without the reports. */
    @Override
    public String toString() {
        return rule + " by " + change + (follows.isEmpty() ? "" : ", and therefore " + follows);
    }
}
