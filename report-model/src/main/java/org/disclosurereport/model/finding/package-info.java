/**
 * Results as data: what a reader or a rule found, where, and what it means for the report.
 *
 * <p>Rules compute findings, readers compute findings, writers print them, and none of them knows the
 * others. Logic depends on codes and numbers, never on the text of a message.
 *
 * <p>What a rule book ({@code model.profile}) changes about a result is told in it: {@link RuleChange}, {@link
 * SuppressedFinding}, {@link UnusedSuppression}. A {@link Diagnosis} goes one step further than findings: which cells
 * may be wrong, if few are.
 *
 * <p>Read first: {@link Finding}, {@link ValidationResult}, {@link Provenance}, {@link Diagnosis}.
 */
@NullMarked
package org.disclosurereport.model.finding;

import org.jspecify.annotations.NullMarked;
