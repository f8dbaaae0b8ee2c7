package org.disclosurereport.io.text;

import java.util.List;

/**
 * The paragraphs of one report of a pasted text.
 *
 * @param paragraphs what it says
 * @param facts what the page said about it
 */
record TextReport(List<PastedLine> paragraphs, PageFacts facts) {}
