package org.disclosurereport.model.proactive;

import org.disclosurereport.model.form.FormKey;

/**
 * The columns of section two, over all editions. A similar column of another edition is another column.
 */
public enum ProactiveColumn implements FormKey {
    /** 本年新制作数量 of FY2019. */
    MADE("made"),
    /** 本年新公开数量 of FY2019. */
    DISCLOSED("disclosed"),
    /** 对外公开总数量 of FY2019: what is disclosed in all, not what is in force. */
    DISCLOSED_TOTAL("disclosedTotal"),
    /** 上一年项目数量 of FY2019. */
    ITEMS_LAST_YEAR("itemsLastYear"),
    /** 本年增/减 of FY2019: how many items came or went, negative if they became fewer. */
    ITEMS_CHANGE("itemsChange"),
    /** 本年制发件数. */
    ISSUED("issued"),
    /** 本年废止件数. */
    REPEALED("repealed"),
    /** 现行有效件数, at the end of the year. */
    IN_FORCE("inForce"),
    /** 本年处理决定数量 (FY2019: 处理决定数量). */
    DECISIONS("decisions"),
    /** 采购项目数量 of FY2019. */
    PROJECTS("projects"),
    /** 本年收费金额, in 万元; 采购总金额 of FY2019, in 元. */
    AMOUNT("amount");

    private final String key;

    ProactiveColumn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
