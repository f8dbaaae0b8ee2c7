package org.disclosurereport.cli;

import java.io.IOException;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.finding.CheckedDocument;

/** Where what was found goes, document by document. */
interface ResultSink {

    /**
     * Takes what was found in a document, or in one report of it.
     *
     * @param reading what the reader made of it
     * @param checked all findings, located
     * @throws IOException if it cannot be written
     */
    void add(ReadResult reading, CheckedDocument checked) throws IOException;
}
