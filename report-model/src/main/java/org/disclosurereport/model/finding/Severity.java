package org.disclosurereport.model.finding;

import org.disclosurereport.model.form.FormKey;

/** How much a finding weighs, heaviest first. */
public enum Severity implements FormKey {
    /** Something that must hold does not: a contradiction, or a breach of law or form. */
    ERROR("error"),
    /** Something that normally holds does not; the office should explain or correct it. */
    WARNING("warning"),
    /** Worth a look. */
    HINT("hint");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
