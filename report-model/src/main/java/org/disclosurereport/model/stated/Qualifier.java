package org.disclosurereport.model.stated;

import org.disclosurereport.model.form.FormKey;

/** What a sentence adds to a number: a qualified number bounds the true figure, it does not fix it. */
public enum Qualifier implements FormKey {
    /** 约, 大约, 左右: near the number, on either side. */
    ABOUT("about"),
    /** 余, 多, 超过, 逾, 突破: above the number. */
    OVER("over"),
    /** 近, 将近, 接近: just below the number. */
    NEARLY("nearly"),
    /** 以上, 不少于, 至少: the number or more. */
    AT_LEAST("atLeast"),
    /** 以内, 不超过, 至多: the number or less. */
    AT_MOST("atMost"),
    /** 未收到, 没有, 未发生: no number is printed; the sentence denies that there was any, which states 0. */
    DENIED("denied");

    private final String key;

    Qualifier(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether the number may differ from the true figure by more than its rounding. */
    boolean isApproximate() {
        return this != DENIED;
    }
}
