/**
 * The schemas of the JSON and XML forms of a report, one of each for every edition, for programs that are
 * not written in Java, for editors and for gateways.
 *
 * <p>They are generated from the form and shipped as files beside this package ({@code
 * FY2021.schema.json}). They say what the readers accept, as exactly as JSON Schema 2020-12 can; what it
 * cannot say is listed in {@code docs/formats/schema-differences.md}. What does not live here: a
 * validator. The readers need no schema and say more.
 *
 * <p>Read first: {@link ReportSchema}.
 */
@NullMarked
package org.disclosurereport.io.schema;

import org.jspecify.annotations.NullMarked;
