package org.disclosurereport.io.page;

/** A piece of a page: a paragraph, or a table. */
public sealed interface PageBlock permits PageLine, PageTable {

    /**
     * Where it begins.
     *
     * @return the line of the document, from 1
     */
    int line();
}
