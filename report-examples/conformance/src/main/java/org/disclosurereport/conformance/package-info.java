/**
 * The conformance suite: documents in every format and of every edition, and what a program that reads and checks them
 * must find, as data for any language.
 *
 * <p>Documents are made from fixed seeds by the generators, mutators and printers of the test kit. What they state is
 * known from there, and no reader of ours is asked. The findings are kept in
 * {@code src/main/suite/expected-findings.json}; a test compares them with what our readers and rules say.
 *
 * <p>Read first: {@link SuiteCase}, {@link ConformanceSuite}, {@link SuiteArchive}.
 */
@NullMarked
package org.disclosurereport.conformance;

import org.jspecify.annotations.NullMarked;
