package org.disclosurereport.model.form;

/**
 * The list that offices of Pingtan county, Fujian, printed for FY2011 and FY2013: 21 rows. What adds up is nowhere
 * said, and all figures that were at hand are 0 but one; so no identity is asked of it.
 */
final class PingtanAnnex {

    private PingtanAnnex() {}

    static ListDefinition create() {
        return ListDefinition.builder(Wording.of("平潭县政府信息公开统计表", "List of Pingtan county"))
                .column("year", "年度", "Year", "年", "本年度", "本年", "统计数", "数量")
                .column("cumulative", "历年累计", "All years together", "累计")
                .row("itemsDisclosed", "", "主动公开信息数", "Items disclosed")
                .row("requestsAccepted", "", "正式受理政府信息公开申请数", "Requests accepted")
                .rowUnder("requestsAccepted", "requestsOpen", "1.", "在办", "Being handled")
                .rowUnder("requestsAccepted", "requestsConcluded", "2.", "办结", "Concluded")
                .rowUnder("requestsConcluded", "repliedGranted", "1.", "同意提供", "Granted")
                .rowUnder("requestsConcluded", "repliedDenied", "2.", "拒绝提供", "Denied")
                .rowUnder("repliedDenied", "deniedNotExisting", "1.", "信息不存在", "Does not exist")
                .rowUnder("repliedDenied", "deniedStateSecret", "2.", "信息涉密", "Secret")
                .rowUnder("repliedDenied", "deniedUnclear", "3.", "信息描述不清", "Unclear")
                .rowUnder("repliedDenied", "deniedBeyondNeed", "4.", "超出合理需要", "Beyond reasonable need")
                .rowUnder("repliedDenied", "deniedThirdParty", "5.", "第三方不同意", "Third party objects")
                .rowUnder("repliedDenied", "deniedOtherReason", "6.", "其他", "Other reason")
                .row("readingPoints", "", "政府信息公开查询点数", "Reading points")
                .row("readingPointInquiries", "", "政府信息公开查询点受理查询数", "Inquiries at reading points")
                .row("consultations", "", "政府信息咨询数", "Consultations")
                .rowUnder("consultations", "consultationsByPhone", "1.", "公开电话", "By telephone")
                .rowUnder("consultations", "consultationsAtCounter", "2.", "服务窗口", "At the counter")
                .rowUnder("consultations", "consultationsOnline", "3.", "网络信箱（论坛）", "Mailbox or forum")
                .rowUnder("consultations", "consultationsOtherwise", "4.", "其他", "By other means")
                .row("reconsiderations", "", "受理政府信息公开工作行政复议数", "Reconsiderations")
                .row("litigations", "", "收到政府信息公开工作行政诉讼数", "Litigations")
                .columnAtMost("FY2008-YTD", "year", "cumulative")
                .build();
    }
}
