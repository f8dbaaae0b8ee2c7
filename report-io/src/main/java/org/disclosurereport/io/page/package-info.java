/**
 * A report as it is published or pasted: paragraphs and tables in the order in which they are read ({@link
 * org.disclosurereport.io.page.PageBlock}). The reports of a page are told from each other and from the site around
 * them, and each becomes one grid that is read like a sheet.
 */
@NullMarked
package org.disclosurereport.io.page;

import org.jspecify.annotations.NullMarked;
