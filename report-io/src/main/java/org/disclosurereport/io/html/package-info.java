/**
 * Reports as web pages. Bytes become text in one encoding ({@link PageEncoding}), jsoup makes elements of it, and what
 * can be seen of them becomes paragraphs and tables ({@link PageContent}), laid out as a browser does it ({@link
 * TableLayout}). Nothing is fetched, and nothing is executed.
 */
@NullMarked
package org.disclosurereport.io.html;

import org.jspecify.annotations.NullMarked;
