/**
 * Checks annual reports on government information disclosure against the rules of their form.
 *
 * <p>A rule has one id forever ({@code S3-BALANCE}), a severity, and texts in Chinese and English: what it
 * asks, why, how to put it right, on which legal basis. Most rules are consequences of the form: its sums
 * and balances (勾稽关系) come from {@link org.disclosurereport.model.form.TableDefinition#relations()}.
 * Most look at one report, some ({@code validation.series}) at the reports of one organ over several years.
 * A rule reports findings; it never throws on what somebody filed, and never changes it.
 *
 * <p>What does not live here: the results as data ({@code model.finding}), the form ({@code model.form}),
 * files of any kind ({@code io}). The door for Jakarta Bean Validation is {@code validation.constraint}.
 *
 * <p>Read first: {@link ReportValidator}, {@link RuleCatalogue}, {@link Rule}.
 */
@NullMarked
package org.disclosurereport.validation;

import org.jspecify.annotations.NullMarked;
