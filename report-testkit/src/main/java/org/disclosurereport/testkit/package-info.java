/**
 * Reports to test with: generators of annual reports that are right by construction, generators of
 * everything that a report can hold, and changes that make one figure wrong.
 *
 * <p>A property test writes {@code @Property void p(@ForAll DisclosureReport report)} and gets reports of every edition
 * in which there is nothing to find; in the same way tables, series, regions and organs. {@link OfEdition}, {@link
 * Scale}, {@link WithBlanks} and {@link Consistent} steer what comes, and so do the methods of {@link
 * ReportArbitraries}. A reader's or writer's test asks for {@code @Consistent(false)} and gets blanks, slashes,
 * unreadable cells, extreme numbers, hostile text and sentences that state figures. {@link SeriesArbitraries} puts years
 * after one another, {@link RegionArbitraries} the reports of many organs beside that of the whole. A test without jqwik
 * takes one from {@link SampleReports}. A rule's test breaks a good report with {@link TableMutations} and knows which
 * identities must notice; {@link org.disclosurereport.testkit.mutation} breaks every rule and knows what follows.
 *
 * <p>Everything is derived from the form: no generator knows a sum by heart, so a new edition needs
 * none of its own. What does not live here: rules (a mutation names them by id only) and file formats.
 *
 * <p>Read first: {@link ReportArbitraries}, {@link SampleReports}, {@link TableMutations}.
 */
@NullMarked
package org.disclosurereport.testkit;

import org.jspecify.annotations.NullMarked;
