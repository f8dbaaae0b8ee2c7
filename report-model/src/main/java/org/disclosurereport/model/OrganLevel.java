package org.disclosurereport.model;

import org.disclosurereport.model.form.FormKey;

/**
 * The level of government to which an organ belongs.
 */
public enum OrganLevel implements FormKey {
    /** State Council and its departments. */
    STATE("state"),
    /** 省、自治区、直辖市. */
    PROVINCE("province"),
    /** 设区的市、自治州、地区. */
    PREFECTURE("prefecture"),
    /** 县、县级市、市辖区. */
    COUNTY("county"),
    /** 乡、镇、街道. */
    TOWNSHIP("township");

    private final String key;

    OrganLevel(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
