package org.disclosurereport.model.dispute;

import org.disclosurereport.model.form.FormKey;

/**
 * The three ways in which a decision was contested.
 */
public enum DisputeProcedure implements FormKey {
    /** 行政复议. */
    RECONSIDERATION("reconsideration"),
    /** 行政诉讼, 未经复议直接起诉. */
    DIRECT_LITIGATION("directLitigation"),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration");

    private final String key;

    DisputeProcedure(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
