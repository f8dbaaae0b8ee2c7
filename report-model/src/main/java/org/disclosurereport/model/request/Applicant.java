package org.disclosurereport.model.request;

import org.disclosurereport.model.form.FormKey;

/**
 * Who applied: the columns of the table of requests.
 */
public enum Applicant implements FormKey {
    /** 自然人. */
    NATURAL_PERSON("naturalPerson"),
    /** 商业企业. */
    COMMERCIAL_ENTERPRISE("commercialEnterprise"),
    /** 科研机构. */
    RESEARCH_INSTITUTION("researchInstitution"),
    /** 社会公益组织. */
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization"),
    /** 法律服务机构. */
    LEGAL_SERVICE_INSTITUTION("legalServiceInstitution"),
    /** 其他 legal persons and organisations. */
    OTHER_ORGANIZATION("otherOrganization"),
    /** 总计 of all applicants, as filed. */
    TOTAL("total");

    private final String key;

    Applicant(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
