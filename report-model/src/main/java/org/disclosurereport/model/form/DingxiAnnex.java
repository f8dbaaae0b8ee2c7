package org.disclosurereport.model.form;

import java.util.List;

/**
 * 定西市政府信息公开情况统计报表, of the family of the form of Shanghai: the first 35 rows, this period and the year to date.
 * The rows after them were not at hand; in a list they are kept as printed.
 */
final class DingxiAnnex {

    private static final String SUMS = "FY2008-DX-SUMS";

    private DingxiAnnex() {}

    static ListDefinition create() {
        return ListDefinition.builder(Wording.of("定西市政府信息公开情况统计报表", "Return of Dingxi"))
                .column("period", "本期实际", "This period")
                .column("yearToDate", "本年累计", "Year to date", "年度累计")
                .row("itemsDisclosed", "", "主动公开信息数", "Items disclosed actively")
                .rowUnder("itemsDisclosed", "itemsFullText", "其中：", "全文电子化的主动公开信息数", "Of which full-text electronic")
                .rowUnder(
                        "itemsDisclosed",
                        "normativeDocumentsNew",
                        "",
                        "新增的行政规范性文件数",
                        "New administrative normative documents")
                .row("serviceItems", "", "提供服务类信息数", "Service information items")
                .row("pageVisits", "", "网站专栏页面访问量", "Page visits")
                .row("visitors", "", "现场接待人数", "Visitors received")
                .row("onlineConsultations", "", "网上咨询数", "Online consultations")
                .row("phoneConsultations", "", "咨询电话接听数", "Telephone consultations")
                .row("itemsOnRequest", "", "依申请公开信息目录数", "Catalogue entries on request")
                .row("requestsReceived", "", "申请总数", "Requests, total")
                .rowUnder("requestsReceived", "requestsInPerson", "其中：1.", "当面申请数", "In person")
                .rowUnder("requestsReceived", "requestsByFax", "2.", "传真申请数", "By fax")
                .rowUnder("requestsReceived", "requestsByEmail", "3.", "电子邮件申请数", "By e-mail")
                .rowUnder("requestsReceived", "requestsOnline", "4.", "网上申请数", "Online")
                .rowUnder("requestsReceived", "requestsByLetter", "5.", "信函申请数", "By letter")
                .rowUnder("requestsReceived", "requestsOtherwise", "6.", "其他形式申请数", "Other form")
                .row("requestsReplied", "", "对申请的答复总数", "Replies, total")
                .rowUnder("requestsReplied", "repliedGranted", "其中：1.", "同意公开答复数", "Agreed")
                .rowUnder("requestsReplied", "repliedPartiallyGranted", "2.", "同意部分公开答复数", "Agreed in part")
                .rowUnder("requestsReplied", "repliedDenied", "3.", "否决公开答复总数", "Rejected, total")
                .rowUnder(
                        "repliedDenied",
                        "deniedNotGovernmentInformation",
                        "其中：（1）",
                        "“非《规定》所指政府信息”数",
                        "Not government information under the Rules")
                .rowUnder("repliedDenied", "deniedNotExisting", "（2）", "“信息不存在”数", "Does not exist")
                .rowUnder("repliedDenied", "deniedNotHeld", "（3）", "“非本部门掌握”数", "Not held by this department")
                .rowUnder("repliedDenied", "deniedUnclear", "（4）", "“申请内容不明确”数", "Unclear")
                .rowUnder("repliedDenied", "deniedExemption1", "（5）", "“免予公开范围1”数", "Exemption 1")
                .rowUnder("repliedDenied", "deniedExemption2", "（6）", "“免予公开范围2”数", "Exemption 2")
                .rowUnder("repliedDenied", "deniedExemption3", "（7）", "“免予公开范围3”数", "Exemption 3")
                .rowUnder("repliedDenied", "deniedExemption4", "（8）", "“免予公开范围4”数", "Exemption 4")
                .rowUnder("repliedDenied", "deniedExemption5", "（9）", "“免予公开范围5”数", "Exemption 5")
                .rowUnder("repliedDenied", "deniedExemption6", "（10）", "“免予公开范围6”数", "Exemption 6")
                .rowUnder("repliedDenied", "deniedOtherReason", "（11）", "其它原因", "Other reason")
                .row("reconsiderations", "", "行政复议数", "Reviews")
                .row("litigations", "", "行政诉讼数", "Suits")
                .row("appeals", "", "行政申诉数", "Appeals")
                .rowUnder(
                        "appeals",
                        "appealsAfterFirstHandling",
                        "其中：",
                        "对本部门首次处理不满意的行政申诉数 *",
                        "Appeals against this department's first handling")
                .total(
                        SUMS,
                        "requestsReceived",
                        "requestsInPerson",
                        "requestsByFax",
                        "requestsByEmail",
                        "requestsOnline",
                        "requestsByLetter",
                        "requestsOtherwise")
                .total(SUMS, "requestsReplied", "repliedGranted", "repliedPartiallyGranted", "repliedDenied")
                .total(
                        SUMS,
                        "repliedDenied",
                        "deniedNotGovernmentInformation",
                        "deniedNotExisting",
                        "deniedNotHeld",
                        "deniedUnclear",
                        "deniedExemption1",
                        "deniedExemption2",
                        "deniedExemption3",
                        "deniedExemption4",
                        "deniedExemption5",
                        "deniedExemption6",
                        "deniedOtherReason")
                .atMost(SUMS, List.of("itemsFullText"), "itemsDisclosed")
                .atMost(SUMS, List.of("appealsAfterFirstHandling"), "appeals")
                .columnAtMost("FY2008-YTD", "period", "yearToDate")
                .build();
    }
}
