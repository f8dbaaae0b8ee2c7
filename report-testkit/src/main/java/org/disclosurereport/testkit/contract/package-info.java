/**
 * Promises that programs of others must keep, as tests to inherit: whoever writes an importer, a serializer or a rule
 * implements one of these interfaces in a test, gives it the function in question, and jqwik runs the properties.
 *
 * <p>A promise that is broken is named in the message, with the report for which it is broken as the official table.
 *
 * <p>Read first: {@link ImporterContract}, {@link SerializerContract}, {@link RuleContract}.
 */
@NullMarked
package org.disclosurereport.testkit.contract;

import org.jspecify.annotations.NullMarked;
