package org.disclosurereport.io;

import java.util.List;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.immutables.value.Value;

/** What became of a file of results. */
@Value.Immutable
public interface ResultReading {

    /**
     * The results that could be read.
     *
     * @return one for each document that was checked, in the order of the file
     */
    List<CheckedDocument> getDocuments();

    /**
     * What is wrong with the file.
     *
     * @return the findings, empty if everything was read
     */
    List<Finding> getFindings();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reading. */
    final class Builder extends ImmutableResultReading.Builder {
        Builder() {}
    }
}
