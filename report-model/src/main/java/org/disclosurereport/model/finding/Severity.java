package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.Wording;

/** How much a finding weighs, heaviest first. */
public enum Severity implements FormKey {
    /** Something that must hold does not: a contradiction, or a breach of law or form. */
    ERROR("error", Wording.of("错误", "error")),
    /** Something that normally holds does not; the office should explain or correct it. */
    WARNING("warning", Wording.of("警告", "warning")),
    /** Worth a look. */
    HINT("hint", Wording.of("提示", "hint"));

    private final String key;
    private final Wording title;

    Severity(String key, Wording title) {
        this.key = key;
        this.title = title;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * The severity in words.
     *
     * @return 错误, 警告 or 提示
     */
    public Wording title() {
        return title;
    }
}
