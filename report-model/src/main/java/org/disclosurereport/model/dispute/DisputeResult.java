package org.disclosurereport.model.dispute;

import org.disclosurereport.model.form.FormKey;

/**
 * How contested decisions ended by the end of the year.
 */
public enum DisputeResult implements FormKey {
    /** 结果维持. */
    UPHELD("upheld"),
    /** 结果纠正. */
    CORRECTED("corrected"),
    /** 其他结果. */
    OTHER_RESULT("otherResult"),
    /** 尚未审结. */
    PENDING("pending"),
    /** 总计, as filed. */
    TOTAL("total");

    private final String key;

    DisputeResult(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
