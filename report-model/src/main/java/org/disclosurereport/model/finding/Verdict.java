package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.FormKey;

/** What the findings of a validation mean for the report as a whole. */
public enum Verdict implements FormKey {
    /** Every sum and balance could be assessed; nothing above a hint was found. */
    ACCEPTED("accepted"),
    /** Every sum and balance could be assessed; the worst finding is a warning. */
    ACCEPTED_WITH_WARNINGS("acceptedWithWarnings"),
    /** There is at least one error. */
    REJECTED("rejected"),
    /** There is no error, but at least one sum or balance could not be assessed, or was switched off. */
    NOT_ASSESSABLE("notAssessable");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
