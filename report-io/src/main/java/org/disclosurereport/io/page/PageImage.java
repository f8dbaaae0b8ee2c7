package org.disclosurereport.io.page;

/**
 * An image of a page.
 *
 * @param name what it is called: its description or the end of its address
 * @param line the line of the document in which it stands
 */
public record PageImage(String name, int line) implements PageBlock {}
