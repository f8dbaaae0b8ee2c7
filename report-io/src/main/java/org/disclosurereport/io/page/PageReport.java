package org.disclosurereport.io.page;

import java.util.List;

/**
 * One report of a page.
 *
 * @param blocks its paragraphs and tables
 * @param facts what the page says about it
 */
public record PageReport(List<PageBlock> blocks, PageFacts facts) {}
