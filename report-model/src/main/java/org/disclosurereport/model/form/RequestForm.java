package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * The table of requests received and handled (section three), in its two printings: FY2019 has 23
 * rows, FY2021 splits （六）其他处理 into three and has 25. Labels and order are those of the national
 * forms; the corner cell prints the one balance of the whole report: 第一项加第二项之和，等于第三项加第四项之和.
 *
 * <p>The provisions named for the outcome rows are our mapping to the 2019 Regulation (国务院令第711号);
 * the form prints none. Row （五）5 has no express article.
 */
final class RequestForm {

    private static final FormLabel CORPORATE = of("corporate", "", "法人或其他组织", "Legal persons and other organisations");

    private static final List<FormLabel> APPLICANTS = List.of(
            of("naturalPerson", "", "自然人", "Natural person"),
            of("commercialEnterprise", "", "商业企业", "Commercial enterprise").under(CORPORATE),
            of("researchInstitution", "", "科研机构", "Research institution").under(CORPORATE),
            of("publicWelfareOrganization", "", "社会公益组织", "Public-welfare organisation")
                    .alsoPrinted("社会公益")
                    .under(CORPORATE),
            of("legalServiceInstitution", "", "法律服务机构", "Legal-service institution")
                    .under(CORPORATE),
            of("otherOrganization", "", "其他", "Other organisation").under(CORPORATE),
            of("total", "", "总计", "Total").alsoPrinted("合计"));

    private static final FormLabel OUTCOMES = of("outcomes", "三、", "本年度办理结果", "Outcomes of this year");

    /** FY2019: 23 rows, 161 figures. */
    static final TableDefinition FY2019 = of2019();

    /** FY2021: 25 rows, 175 figures. */
    static final TableDefinition FY2021 = of2021();

    private RequestForm() {}

    static TableDefinition of2019() {
        FormLabel undivided =
                of("otherHandling", "（六）", "其他处理", "Other handling").under(OUTCOMES);
        return table("FY2019", List.of(undivided));
    }

    static TableDefinition of2021() {
        FormLabel other =
                of("otherHandlingGroup", "（六）", "其他处理", "Other handling").under(OUTCOMES);
        return table(
                "FY2021",
                List.of(
                        of(
                                        "otherHandlingCorrectionOverdue",
                                        "1.",
                                        "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                                        "Not corrected in time without justified reason")
                                .alsoPrinted("申请人无正当理由逾期不补正", "逾期不补正")
                                .under(other)
                                .basedOn("《条例》第三十条", "Regulation art 30"),
                        of(
                                        "otherHandlingFeeOverdue",
                                        "2.",
                                        "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                                        "Fee not paid in time")
                                .alsoPrinted("申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费")
                                .under(other)
                                .basedOn("国办函〔2020〕109号", "Fee measures, Guo Ban Han [2020] No. 109"),
                        of("otherHandlingOther", "3.", "其他", "Other").under(other)));
    }

    private static TableDefinition table(String form, List<FormLabel> otherHandling) {
        List<FormLabel> rows = new ArrayList<>();
        rows.add(of("newlyReceived", "一、", "本年新收政府信息公开申请数量", "Newly received this year"));
        rows.add(of("broughtForward", "二、", "上年结转政府信息公开申请数量", "Brought forward from last year"));
        rows.addAll(decided());
        rows.addAll(otherHandling);
        rows.add(of("concludedTotal", "（七）", "总计", "Concluded, total")
                .alsoPrinted("合计")
                .under(OUTCOMES));
        rows.add(of("carriedForward", "四、", "结转下年度继续办理", "Carried forward to next year"));
        return TableDefinition.builder("request", form, Wording.of("收到和处理政府信息公开申请情况", "Requests received and handled"))
                .block(null, Direction.DOWN, Unit.PIECE, rows, APPLICANTS)
                .totalColumn("S3-ROW-TOTAL", "total", column -> !column.key().equals("total"))
                .totalRow(
                        "S3-RESULT-TOTAL",
                        "concludedTotal",
                        row -> row.isUnder("outcomes") && !row.key().equals("concludedTotal"))
                .balance(
                        "S3-BALANCE",
                        List.of("newlyReceived", "broughtForward"),
                        List.of("concludedTotal", "carriedForward"))
                .furniture("申请人情况", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                .build();
    }

    private static List<FormLabel> decided() {
        FormLabel denied = of("denied", "（三）", "不予公开", "Denied").under(OUTCOMES);
        FormLabel unable = of("unable", "（四）", "无法提供", "Unable to provide").under(OUTCOMES);
        FormLabel notProcessed =
                of("notProcessed", "（五）", "不予处理", "Not processed").under(OUTCOMES);
        return List.of(
                of("granted", "（一）", "予以公开", "Granted")
                        .under(OUTCOMES)
                        .basedOn("《条例》第三十六条第一、二项", "Regulation art 36(1)(2)"),
                of("partiallyGranted", "（二）", "部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially granted")
                        .alsoPrinted("部分公开")
                        .under(OUTCOMES)
                        .basedOn("《条例》第三十七条", "Regulation art 37"),
                of("deniedStateSecret", "1.", "属于国家秘密", "State secret")
                        .under(denied)
                        .basedOn("《条例》第十四条", "Regulation art 14"),
                of("deniedProhibitedByLaw", "2.", "其他法律行政法规禁止公开", "Prohibited by other laws or regulations")
                        .alsoPrinted("其他法律行政止公开")
                        .under(denied)
                        .basedOn("《条例》第十四条", "Regulation art 14"),
                of("deniedSecurityAndStability", "3.", "危及“三安全一稳定”", "Endangers security or stability")
                        .under(denied)
                        .basedOn("《条例》第十四条", "Regulation art 14"),
                of("deniedThirdPartyRights", "4.", "保护第三方合法权益", "Protects third-party rights")
                        .under(denied)
                        .basedOn("《条例》第十五条、第三十二条", "Regulation arts 15, 32"),
                of("deniedInternalAffairs", "5.", "属于三类内部事务信息", "Internal affairs")
                        .under(denied)
                        .basedOn("《条例》第十六条第一款", "Regulation art 16(1)"),
                of("deniedProcessInformation", "6.", "属于四类过程性信息", "Process information")
                        .under(denied)
                        .basedOn("《条例》第十六条第二款", "Regulation art 16(2)"),
                of("deniedEnforcementFile", "7.", "属于行政执法案卷", "Enforcement case file")
                        .under(denied)
                        .basedOn("《条例》第十六条第二款", "Regulation art 16(2)"),
                of("deniedAdministrativeInquiry", "8.", "属于行政查询事项", "Matter of registry inquiry")
                        .under(denied)
                        .basedOn("《条例》第三十六条第七项", "Regulation art 36(7)"),
                of("unableNotHeld", "1.", "本机关不掌握相关政府信息", "Not held by the organ")
                        .under(unable)
                        .basedOn("《条例》第三十六条第四、五项", "Regulation art 36(4)(5)"),
                of("unableRequiresCreation", "2.", "没有现成信息需要另行制作", "Would have to be created")
                        .under(unable)
                        .basedOn("《条例》第三十八条", "Regulation art 38"),
                of("unableStillUnclear", "3.", "补正后申请内容仍不明确", "Still unclear after correction")
                        .under(unable)
                        .basedOn("《条例》第三十条（推断）", "Regulation art 30 (inferred)"),
                of("notProcessedPetition", "1.", "信访举报投诉类申请", "Petition, report or complaint")
                        .under(notProcessed)
                        .basedOn("《条例》第三十九条第一款", "Regulation art 39(1)"),
                of("notProcessedRepeated", "2.", "重复申请", "Repeated request")
                        .under(notProcessed)
                        .basedOn("《条例》第三十六条第六项", "Regulation art 36(6)"),
                of("notProcessedPublication", "3.", "要求提供公开出版物", "Asks for a publication")
                        .under(notProcessed)
                        .basedOn("《条例》第三十九条第二款", "Regulation art 39(2)"),
                of("notProcessedExcessive", "4.", "无正当理由大量反复申请", "Excessive requests without justified reason")
                        .under(notProcessed)
                        .basedOn("《条例》第三十五条", "Regulation art 35"),
                of("notProcessedConfirmation", "5.", "要求行政机关确认或重新出具已获取信息", "Asks to confirm or re-issue information")
                        .under(notProcessed));
    }
}
