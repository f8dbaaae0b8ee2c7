package org.disclosurereport.model.form;

import java.util.List;

/**
 * 浦东新区政府信息公开月报: 54 numbered rows with units, the month and the year to date. Its totals are those that the
 * form itself computes; that refusals (27) are part of the replies (19) is inferred from the numbering.
 */
final class PudongAnnex {

    private static final String SUMS = "FY2008-PD-SUMS";
    private static final String EDIT = "FY2008-PD-EDIT";

    private PudongAnnex() {}

    static ListDefinition create() {
        return ListDefinition.builder(Wording.of("浦东新区政府信息公开月报", "Monthly return of Pudong"))
                .column("month", "本月累计", "This month")
                .column("yearToDate", "年度累计", "Year to date", "本年累计")
                .row("itemsDisclosed", "", "主动信息公开", "Items disclosed actively", "主动公开信息数")
                .rowUnder("itemsDisclosed", "itemsFullText", "其中：", "全文电子化的主动公开信息数", "Of which full-text electronic")
                .rowUnder("itemsDisclosed", "officialDocuments", "", "公文类信息数", "Official-document items")
                .rowUnder(
                        "officialDocuments",
                        "normativeDocumentsNew",
                        "其中：",
                        "新增的行政规范性文件数",
                        "New administrative normative documents")
                .row("serviceItems", "", "提供服务类信息数", "Service information items")
                .row("pageVisits", "", "网站专栏页面访问量", "Visits of the disclosure pages")
                .row("visitors", "", "现场接待人数", "Visitors received on site")
                .row("onlineConsultations", "", "网上咨询数", "Online consultations")
                .row("phoneConsultations", "", "咨询电话接听数", "Telephone consultations")
                .row("itemsOnRequest", "", "依申请公开信息目录数", "Catalogue entries available on request")
                .row("stateSecretDocuments", "", "属于国家秘密的公文类信息数", "Official documents that are state secrets")
                .row("requestsReceived", "", "申请总次数", "Requests, total")
                .rowUnder("requestsReceived", "requestsInPerson", "其中：1.", "当面申请数", "Requests in person")
                .rowUnder("requestsReceived", "requestsByFax", "2.", "传真申请数", "Requests by fax")
                .rowUnder("requestsReceived", "requestsByEmail", "3.", "电子邮件申请数", "Requests by e-mail")
                .rowUnder("requestsReceived", "requestsOnline", "4.", "网上申请数", "Requests online")
                .rowUnder("requestsReceived", "requestsByLetter", "5.", "信函申请数", "Requests by letter")
                .rowUnder("requestsReceived", "requestsOtherwise", "6.", "其它形式申请数", "Requests other form")
                .row("requestsReplied", "", "对申请的答复总数", "Replies, total")
                .rowUnder("requestsReplied", "repliedGranted", "其中：1.", "同意公开答复数", "Agreed to disclose")
                .rowUnder("requestsReplied", "repliedPartiallyGranted", "2.", "同意部分公开答复数", "Agreed to disclose in part")
                .rowUnder(
                        "requestsReplied",
                        "repliedNotGovernmentInformation",
                        "3.",
                        "非《规定》所指政府信息数",
                        "Not government information under the (Shanghai) Rules")
                .rowUnder("requestsReplied", "repliedNotExisting", "4.", "信息不存在数", "Information does not exist")
                .rowUnder("requestsReplied", "repliedNotCompetent", "5.", "非本机关职权范围数", "Outside the organ's competence")
                .rowUnder("requestsReplied", "repliedUnclear", "6.", "申请内容不明确数", "Request unclear")
                .rowUnder("requestsReplied", "repliedRepeated", "7.", "重复申请数", "Repeated request")
                .rowUnder("requestsReplied", "repliedDenied", "8.", "不予公开答复总数", "Refusals, total")
                .rowUnder("repliedDenied", "deniedStateSecret", "（1）", "“国家秘密”数", "State secret")
                .rowUnder("repliedDenied", "deniedTradeSecret", "（2）", "“商业秘密”数", "Trade secret")
                .rowUnder("repliedDenied", "deniedPrivacy", "（3）", "“个人隐私”数", "Personal privacy")
                .rowUnder(
                        "repliedDenied",
                        "deniedProcessInformation",
                        "（4）",
                        "“过程中信息且影响安全稳定”数",
                        "In-process information affecting safety and stability")
                .rowUnder(
                        "repliedDenied",
                        "deniedSecurityAndStability",
                        "（5）",
                        "“危及安全和稳定”数",
                        "Endangers safety and stability")
                .rowUnder(
                        "repliedDenied",
                        "deniedOtherByLaw",
                        "（6）",
                        "“法律法规规定的其他情形”数",
                        "Other cases under laws and regulations")
                .row("reconsiderations", "", "行政复议数", "Administrative reviews")
                .row("litigations", "", "行政诉讼数", "Administrative suits")
                .row("appeals", "", "行政申诉数", "Administrative appeals (complaints)")
                .row("feesCollected", "", "收取费用总数", "Fees collected, total")
                .rowUnder("feesCollected", "proactiveFees", "", "主动公开信息收费总数", "Fees for actively disclosed information")
                .rowUnder("proactiveFees", "proactivePostage", "其中：1.", "邮寄费", "Postage")
                .rowUnder("proactiveFees", "proactivePaperCopies", "2.", "复制费（纸张）", "Copying, paper")
                .rowUnder("proactiveFees", "proactiveDiscs", "3.", "复制费（光盘）", "Copying, optical disc")
                .rowUnder("proactiveFees", "proactiveFloppies", "4.", "复制费（软盘）", "Copying, floppy disc")
                .rowUnder("feesCollected", "requestFees", "", "依申请提供信息收取费用", "Fees for information on request")
                .rowUnder("requestFees", "requestSearch", "其中：1.", "检索费", "Search")
                .rowUnder("requestFees", "requestPostage", "2.", "邮寄费", "Postage")
                .rowUnder("requestFees", "requestPaperCopies", "3.", "复制费（纸张）", "Copying, paper")
                .rowUnder("requestFees", "requestDiscs", "4.", "复制费（光盘）", "Copying, optical disc")
                .rowUnder("requestFees", "requestFloppies", "5.", "复制费（软盘）", "Copying, floppy disc")
                .row("staff", "", "政府信息公开指定专职人员数", "Designated staff")
                .rowUnder("staff", "fullTimeStaff", "其中：1.", "全职人员", "Full-time")
                .rowUnder("staff", "partTimeStaff", "2.", "兼职人员", "Part-time")
                .row("dedicatedFunds", "", "处理政府信息公开的专项经费", "Earmarked budget")
                .row("actualExpenditure", "", "处理政府信息公开的实际支出", "Actual expenditure")
                .row("litigationCosts", "", "与诉讼有关的总费用", "Litigation-related cost")
                .total(
                        SUMS,
                        "requestsReceived",
                        "requestsInPerson",
                        "requestsByFax",
                        "requestsByEmail",
                        "requestsOnline",
                        "requestsByLetter",
                        "requestsOtherwise")
                .total(
                        SUMS,
                        "requestsReplied",
                        "repliedGranted",
                        "repliedPartiallyGranted",
                        "repliedNotGovernmentInformation",
                        "repliedNotExisting",
                        "repliedNotCompetent",
                        "repliedUnclear",
                        "repliedRepeated",
                        "repliedDenied")
                .total(
                        SUMS,
                        "repliedDenied",
                        "deniedStateSecret",
                        "deniedTradeSecret",
                        "deniedPrivacy",
                        "deniedProcessInformation",
                        "deniedSecurityAndStability",
                        "deniedOtherByLaw")
                .total(SUMS, "feesCollected", "proactiveFees", "requestFees")
                .total(
                        SUMS,
                        "proactiveFees",
                        "proactivePostage",
                        "proactivePaperCopies",
                        "proactiveDiscs",
                        "proactiveFloppies")
                .total(
                        SUMS,
                        "requestFees",
                        "requestSearch",
                        "requestPostage",
                        "requestPaperCopies",
                        "requestDiscs",
                        "requestFloppies")
                .total(SUMS, "staff", "fullTimeStaff", "partTimeStaff")
                .atMost(EDIT, List.of("itemsFullText"), "itemsDisclosed")
                .atMost(EDIT, List.of("officialDocuments"), "itemsDisclosed")
                .atMost(EDIT, List.of("normativeDocumentsNew"), "officialDocuments")
                .atMost("FY2008-PD-EDIT-SUM", List.of("itemsFullText", "officialDocuments"), "itemsDisclosed")
                .columnAtMost("FY2008-YTD", "month", "yearToDate")
                .build();
    }
}
