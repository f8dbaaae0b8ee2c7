package org.disclosurereport.model.proactive;

import org.disclosurereport.model.form.FormKey;

/**
 * What section two counts, over all editions.
 */
public enum ProactiveRow implements FormKey {
    /** 规章, article 20(1). */
    ADMINISTRATIVE_RULE("administrativeRule"),
    /** 行政规范性文件 (FY2019: 规范性文件), article 20(1). */
    NORMATIVE_DOCUMENT("normativeDocument"),
    /** 行政许可, article 20(5). */
    LICENSE("license"),
    /** 其他对外管理服务事项, article 20(5), in FY2019 only. */
    OTHER_SERVICE("otherService"),
    /** 行政处罚, article 20(6). */
    PENALTY("penalty"),
    /** 行政强制, article 20(6). */
    COMPULSORY_MEASURE("compulsoryMeasure"),
    /** 行政事业性收费, article 20(8), in 万元; FY2019 asks for the number of items. */
    ADMINISTRATIVE_FEES("administrativeFees"),
    /** 政府集中采购, article 20(9), in FY2019 only. */
    PROCUREMENT("procurement");

    private final String key;

    ProactiveRow(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
