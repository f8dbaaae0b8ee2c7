package org.disclosurereport.model.form;

/** Whether the figures of two editions for one concept may stand in one series. */
public enum Comparability implements FormKey {
    /** One figure beside one figure. How well they fit is in the reason: some fit only roughly. */
    YES("yes"),
    /** Only after the figures that one edition divides have been added up, or a part of them taken off. */
    AFTER_ADDING("afterAdding"),
    /** Not at all: one edition has no such figure, or what looks alike counts something else. */
    NO("no");

    private final String key;

    Comparability(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
