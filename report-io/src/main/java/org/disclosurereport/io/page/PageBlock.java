package org.disclosurereport.io.page;

/** A piece of a page: a paragraph, a table or an image. */
public sealed interface PageBlock permits PageLine, PageTable, PageImage {

    /**
     * Where it begins.
     *
     * @return the line of the document, from 1
     */
    int line();
}
