package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of the tables of requests and disputes of FY2019 and FY2021, typed off the forms once more and not
 * taken from the library, so that a wrong label there is noticed here.
 */
final class PrintedForm {

    /** A row of the table of requests: key, numbering, label, and the group under which it stands. */
    record RequestLine(String key, String number, String label, String group) {}

    static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

    static final List<String> APPLICANT_KEYS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceInstitution",
            "otherOrganization",
            "total");

    static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    static final List<String> RESULT_KEYS = List.of("upheld", "corrected", "otherResult", "pending", "total");

    static final List<String> PROCEDURE_KEYS =
            List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");

    static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    static final String OUTCOMES = "三、本年度办理结果";

    private static final String DENIED = "（三）不予公开";
    private static final String UNABLE = "（四）无法提供";
    private static final String NOT_PROCESSED = "（五）不予处理";
    private static final String OTHER_HANDLING = "（六）其他处理";

    private PrintedForm() {}

    /** The outcome rows; the older form has （六）其他处理 as one row. */
    static List<RequestLine> outcomes(boolean undivided) {
        List<RequestLine> lines = new ArrayList<>();
        lines.add(new RequestLine("granted", "（一）", "予以公开", ""));
        lines.add(new RequestLine("partiallyGranted", "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）", ""));
        lines.add(new RequestLine("deniedStateSecret", "1.", "属于国家秘密", DENIED));
        lines.add(new RequestLine("deniedProhibitedByLaw", "2.", "其他法律行政法规禁止公开", DENIED));
        lines.add(new RequestLine("deniedSecurityAndStability", "3.", "危及“三安全一稳定”", DENIED));
        lines.add(new RequestLine("deniedThirdPartyRights", "4.", "保护第三方合法权益", DENIED));
        lines.add(new RequestLine("deniedInternalAffairs", "5.", "属于三类内部事务信息", DENIED));
        lines.add(new RequestLine("deniedProcessInformation", "6.", "属于四类过程性信息", DENIED));
        lines.add(new RequestLine("deniedEnforcementFile", "7.", "属于行政执法案卷", DENIED));
        lines.add(new RequestLine("deniedAdministrativeInquiry", "8.", "属于行政查询事项", DENIED));
        lines.add(new RequestLine("unableNotHeld", "1.", "本机关不掌握相关政府信息", UNABLE));
        lines.add(new RequestLine("unableRequiresCreation", "2.", "没有现成信息需要另行制作", UNABLE));
        lines.add(new RequestLine("unableStillUnclear", "3.", "补正后申请内容仍不明确", UNABLE));
        lines.add(new RequestLine("notProcessedPetition", "1.", "信访举报投诉类申请", NOT_PROCESSED));
        lines.add(new RequestLine("notProcessedRepeated", "2.", "重复申请", NOT_PROCESSED));
        lines.add(new RequestLine("notProcessedPublication", "3.", "要求提供公开出版物", NOT_PROCESSED));
        lines.add(new RequestLine("notProcessedExcessive", "4.", "无正当理由大量反复申请", NOT_PROCESSED));
        lines.add(new RequestLine("notProcessedConfirmation", "5.", "要求行政机关确认或重新出具已获取信息", NOT_PROCESSED));
        if (undivided) {
            lines.add(new RequestLine("otherHandling", "（六）", "其他处理", ""));
        } else {
            lines.add(new RequestLine(
                    "otherHandlingCorrectionOverdue", "1.", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", OTHER_HANDLING));
            lines.add(new RequestLine(
                    "otherHandlingFeeOverdue", "2.", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", OTHER_HANDLING));
            lines.add(new RequestLine("otherHandlingOther", "3.", "其他", OTHER_HANDLING));
        }
        lines.add(new RequestLine("concludedTotal", "（七）", "总计", ""));
        return lines;
    }
}
