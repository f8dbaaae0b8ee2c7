package org.disclosurereport.model.proactive;

import org.disclosurereport.model.form.FormKey;

/**
 * The columns of section two, over all editions. A similar column of another edition is another column.
 */
public enum ProactiveColumn implements FormKey {
    /** 本年制发件数. */
    ISSUED("issued"),
    /** 本年废止件数. */
    REPEALED("repealed"),
    /** 现行有效件数, at the end of the year. */
    IN_FORCE("inForce"),
    /** 本年处理决定数量. */
    DECISIONS("decisions"),
    /** 本年收费金额, in 万元. */
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
