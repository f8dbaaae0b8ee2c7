package org.disclosurereport.model.statistics;

import org.disclosurereport.model.form.FormKey;

/** The columns of 政府信息公开情况统计表. */
public enum StatisticsColumn implements FormKey {
    /** 统计数. */
    VALUE("value");

    private final String key;

    StatisticsColumn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
