package org.disclosurereport.model;

import org.disclosurereport.model.form.FormKey;

/**
 * What kind of organ reports. Article 49 of the 2019 Regulation sets a deadline for departments and
 * another one for governments; article 54 extends the duty to authorised organisations.
 */
public enum OrganKind implements FormKey {
    /** A people's government. */
    GOVERNMENT("government"),
    /** A department of a government. */
    DEPARTMENT("department"),
    /** The general office (办公厅、办公室) of a government. */
    GENERAL_OFFICE("generalOffice"),
    /** An organisation that laws or regulations authorise to administer public affairs. */
    AUTHORISED_ORGANISATION("authorisedOrganisation");

    private final String key;

    OrganKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
