/**
 * What each edition of the annual report asks for: the form as data.
 *
 * <p>The General Office of the State Council prescribes the annual report on government information
 * disclosure as a form of six sections and three tables. An {@link Edition} is one generation of
 * that form; its {@link Form} lists sections, tables, rows, columns, official labels, units and the
 * sums that must balance (勾稽关系). Everything else in this project (rules, readers, writers,
 * schemas, generators) is derived from these lists, so this package is the only place that knows a
 * row by heart.
 *
 * <p>What does not live here: figures that somebody filed ({@code model.table}), and what is wrong
 * with them ({@code model.finding}).
 *
 * <p>Read first: {@link Edition}, {@link TableDefinition}, {@link CellRef}.
 */
@NullMarked
package org.disclosurereport.model.form;

import org.jspecify.annotations.NullMarked;
