/**
 * Rule books as data: what a province, a city or an organ adds to the national rules and changes about them.
 *
 * <p>A {@link RuleProfile} lies over another one, or over the national rules. It may switch a rule off, weigh it
 * differently, set an earlier deadline, declare what must hold between figures, and suppress findings that somebody takes
 * responsibility for. It never changes what was filed, and every change says why.
 *
 * <p>What does not live here: the rules themselves and what they do with a profile ({@code validation}), and files of
 * profiles ({@code io.profile}). What a result says about a profile stands in {@code model.finding}.
 *
 * <p>Read first: {@link RuleProfile}, {@link DeclaredRelation}, {@link LocalDeadline}.
 */
@NullMarked
package org.disclosurereport.model.profile;

import org.jspecify.annotations.NullMarked;
