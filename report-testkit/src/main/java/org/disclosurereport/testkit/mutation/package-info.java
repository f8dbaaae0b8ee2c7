/**
 * Mutators: for every rule changes that break it, each on a report, a series of reports or the reports of a region that
 * is drawn at random, and what the change breaks besides.
 *
 * <p>What follows from a change is computed and not listed: {@link
 * org.disclosurereport.testkit.mutation.Mutation#follows() the consequences} are the relations of the form, the limits
 * and what one year hands to the next that are told after the change and were not before. What follows by nature and not
 * by algebra, such as a missing section that two rules ask for, is declared where the mutator stands, with the reason.
 *
 * <p>Mutators of relations are derived from the form; every other rule has one line in {@link
 * org.disclosurereport.testkit.mutation.RuleMutations}. A rule is named by its id: this package knows no rule, and what
 * it computes is a second opinion.
 *
 * <p>Read first: {@link org.disclosurereport.testkit.mutation.RuleMutations}, {@link
 * org.disclosurereport.testkit.mutation.Mutation}, {@link org.disclosurereport.testkit.mutation.TypingMistake}.
 */
@NullMarked
package org.disclosurereport.testkit.mutation;

import org.jspecify.annotations.NullMarked;
