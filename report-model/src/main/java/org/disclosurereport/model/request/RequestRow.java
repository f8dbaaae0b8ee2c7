package org.disclosurereport.model.request;

import org.disclosurereport.model.form.FormKey;

/**
 * The rows of the table of requests, over all editions, in the order of the form. Header rows without
 * figures (三、（三）（四）（五）（六）) are computed by {@link RequestTable}.
 */
public enum RequestRow implements FormKey {
    /** 一、本年新收政府信息公开申请数量. */
    NEWLY_RECEIVED("newlyReceived"),
    /** 二、上年结转政府信息公开申请数量. */
    BROUGHT_FORWARD("broughtForward"),
    /** （一）予以公开. */
    GRANTED("granted"),
    /** （二）部分公开: a severed reply is counted here and nowhere else. */
    PARTIALLY_GRANTED("partiallyGranted"),
    /** （三）1. 属于国家秘密. */
    DENIED_STATE_SECRET("deniedStateSecret"),
    /** （三）2. 其他法律行政法规禁止公开. */
    DENIED_PROHIBITED_BY_LAW("deniedProhibitedByLaw"),
    /** （三）3. 危及“三安全一稳定”: national, public and economic security, social stability. */
    DENIED_SECURITY_AND_STABILITY("deniedSecurityAndStability"),
    /** （三）4. 保护第三方合法权益. */
    DENIED_THIRD_PARTY_RIGHTS("deniedThirdPartyRights"),
    /** （三）5. 属于三类内部事务信息: personnel, logistics, internal workflow. */
    DENIED_INTERNAL_AFFAIRS("deniedInternalAffairs"),
    /** （三）6. 属于四类过程性信息: discussion records, drafts, consultation letters, reports for instruction. */
    DENIED_PROCESS_INFORMATION("deniedProcessInformation"),
    /** （三）7. 属于行政执法案卷. */
    DENIED_ENFORCEMENT_FILE("deniedEnforcementFile"),
    /** （三）8. 属于行政查询事项. */
    DENIED_ADMINISTRATIVE_INQUIRY("deniedAdministrativeInquiry"),
    /** （四）1. 本机关不掌握相关政府信息. */
    UNABLE_NOT_HELD("unableNotHeld"),
    /** （四）2. 没有现成信息需要另行制作. */
    UNABLE_REQUIRES_CREATION("unableRequiresCreation"),
    /** （四）3. 补正后申请内容仍不明确. */
    UNABLE_STILL_UNCLEAR("unableStillUnclear"),
    /** （五）1. 信访举报投诉类申请. */
    NOT_PROCESSED_PETITION("notProcessedPetition"),
    /** （五）2. 重复申请. */
    NOT_PROCESSED_REPEATED("notProcessedRepeated"),
    /** （五）3. 要求提供公开出版物. */
    NOT_PROCESSED_PUBLICATION("notProcessedPublication"),
    /** （五）4. 无正当理由大量反复申请. */
    NOT_PROCESSED_EXCESSIVE("notProcessedExcessive"),
    /** （五）5. 要求行政机关确认或重新出具已获取信息. */
    NOT_PROCESSED_CONFIRMATION("notProcessedConfirmation"),
    /** （六）其他处理: one row in FY2019, a header without figures from FY2021. */
    OTHER_HANDLING("otherHandling"),
    /** （六）1. 申请人无正当理由逾期不补正. */
    OTHER_HANDLING_CORRECTION_OVERDUE("otherHandlingCorrectionOverdue"),
    /** （六）2. 申请人逾期未按收费通知要求缴纳费用. */
    OTHER_HANDLING_FEE_OVERDUE("otherHandlingFeeOverdue"),
    /** （六）3. 其他: in practice also requests that the applicant withdrew. */
    OTHER_HANDLING_OTHER("otherHandlingOther"),
    /** （七）总计 of all outcomes of the year. */
    CONCLUDED_TOTAL("concludedTotal"),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD("carriedForward");

    private final String key;

    RequestRow(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
