package org.disclosurereport.model;

import org.disclosurereport.model.form.FormKey;

/**
 * For whom the figures speak. Comparisons over years or organs are valid for equal scopes only.
 */
public enum ReportScope implements FormKey {
    /** This organ alone (本机关). */
    SELF("self"),
    /** The government and its departments (本级). */
    LEVEL("level"),
    /** All organs of the region (本行政区域汇总). */
    REGION("region");

    private final String key;

    ReportScope(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
