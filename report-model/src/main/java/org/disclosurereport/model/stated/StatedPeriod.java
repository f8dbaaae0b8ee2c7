package org.disclosurereport.model.stated;

import org.disclosurereport.model.form.FormKey;

/** For which time a sentence states a figure. */
public enum StatedPeriod implements FormKey {
    /** The year that the report is about; what a sentence means that says nothing else. */
    YEAR("year"),
    /** From the beginning of counting up to the report: 累计, 截至. */
    CUMULATIVE("cumulative"),
    /** Another time: the year before, a month, one day. */
    OTHER("other");

    private final String key;

    StatedPeriod(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
