/**
 * Proactive disclosure: rules, normative documents, decisions, fees.
 *
 * <p>A typed view over {@link org.disclosurereport.model.table.StatisticsTable} and the names of its
 * rows and columns over all editions. What each edition actually prints stands in {@code model.form}.
 *
 * <p>Read first: {@link ProactiveDisclosure}, {@link ProactiveRow}, {@link ProactiveColumn}.
 */
@NullMarked
package org.disclosurereport.model.proactive;

import org.jspecify.annotations.NullMarked;
