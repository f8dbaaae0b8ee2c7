package org.disclosurereport.io.wire;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Wording;

/**
 * A library that is needed for one kind of document only, so that hosts which read none need not have it.
 *
 * @param format what it reads
 * @param coordinates where it is found
 * @param flag what makes it seen on the module path
 */
public record MissingLibrary(Wording format, String coordinates, String flag) {

    /**
     * Says that it is not there.
     *
     * @param missing the class that was not found
     * @return the finding
     */
    public Finding finding(NoClassDefFoundError missing) {
        return ReadingCode.LIBRARY_MISSING
                .finding(
                        "format",
                        format,
                        "library",
                        coordinates,
                        "missing",
                        String.valueOf(missing.getMessage()).replace('/', '.'),
                        "flag",
                        flag)
                .build();
    }
}
