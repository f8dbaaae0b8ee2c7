package org.disclosurereport.model.form;

import java.util.List;

/**
 * The annex of Fujian, as printed by Putian for FY2009 and by Pingtan up to FY2017. Its rows have no numbers of their
 * own; where units are printed they are 条, 件 and 元. Published lists merge, leave out and add rows.
 */
final class FujianAnnex {

    private static final String SUMS = "FY2008-FJ-SUMS";
    private static final String BREAKDOWN = "FY2008-FJ-BREAKDOWN";

    private FujianAnnex() {}

    static ListDefinition create() {
        return ListDefinition.builder(Wording.of("福建省政府信息公开情况附表", "Annex of Fujian"))
                .column("year", "年度", "Year", "年", "本年度", "本年", "统计数", "数量")
                .column("cumulative", "历年累计", "All years together", "累计", "总累计", "累计数")
                .row("itemsDisclosed", "", "主动公开信息数", "Items disclosed", "主动公开文件数", "主动公开政府信息数")
                .rowUnder("itemsDisclosed", "disclosedOnWebsite", "其中：1.", "政府网站", "On the website", "网站公开", "政府网站公开数")
                .rowUnder("itemsDisclosed", "disclosedInGazette", "2.", "政府公报", "In the gazette", "政府公报公开", "政府公报公开数")
                .row("requestsReceived", "", "受理依申请公开信息总数", "Requests received")
                .rowUnder("requestsReceived", "requestsInPerson", "其中：1.", "当面申请数", "In person")
                .rowUnder("requestsReceived", "requestsByFax", "2.", "传真申请数", "By fax")
                .rowUnder("requestsReceived", "requestsByEmail", "3.", "电子邮件申请数", "By e-mail")
                .rowUnder("requestsReceived", "requestsOnline", "4.", "网上申请数", "Online")
                .rowUnder("requestsReceived", "requestsByLetter", "5.", "信函申请数", "By letter")
                .rowUnder("requestsReceived", "requestsByLetterOrFax", "3.", "信函、传真申请数", "By letter or fax", "信函传真申请数")
                .rowUnder("requestsReceived", "requestsOtherwise", "6.", "其它形式申请数", "By other means", "其他形式申请数")
                .row("requestsReplied", "", "本年度对申请的答复总数", "Requests replied to", "对申请的答复总数", "对申请的答复数")
                .rowUnder("requestsReplied", "repliedGranted", "其中：1.", "同意公开答复数", "Granted")
                .rowUnder("requestsReplied", "repliedPartiallyGranted", "2.", "同意部分公开答复数", "Partially granted")
                .rowUnder("requestsReplied", "repliedDenied", "3.", "否决公开答复总数", "Denied", "否决公开答复数", "不予公开答复数")
                .rowUnder("requestsReplied", "repliedOtherwise", "4.", "其他类型答复数", "Other replies")
                .row("feesRemitted", "", "政府信息公开收费减免金额", "Fees collected and remitted")
                .row("reportsAndSuits", "", "接受行政诉讼、举报数", "Suits and reports received")
                .row("reconsiderations", "", "行政复议数", "Reconsiderations")
                .row("litigations", "", "行政诉讼数", "Litigations")
                .row("appeals", "", "行政申诉数", "Appeals", "行政申诉、举报数")
                .atMost(SUMS, List.of("disclosedOnWebsite"), "itemsDisclosed")
                .atMost(SUMS, List.of("disclosedInGazette"), "itemsDisclosed")
                .total(
                        SUMS,
                        "requestsReceived",
                        "requestsInPerson",
                        "requestsByFax",
                        "requestsByEmail",
                        "requestsOnline",
                        "requestsByLetter",
                        "requestsOtherwise")
                .total(SUMS, "requestsReceived", "requestsInPerson", "requestsOnline", "requestsByLetterOrFax")
                .totalOfPrinted(
                        SUMS,
                        "requestsReplied",
                        "repliedGranted",
                        "repliedPartiallyGranted",
                        "repliedDenied",
                        "repliedOtherwise")
                .totalOfPrinted(BREAKDOWN, "itemsDisclosed", "disclosedOnWebsite", "disclosedInGazette")
                .totalOfPrinted(
                        BREAKDOWN,
                        "requestsReceived",
                        "requestsInPerson",
                        "requestsByFax",
                        "requestsByEmail",
                        "requestsOnline",
                        "requestsByLetter",
                        "requestsByLetterOrFax",
                        "requestsOtherwise")
                .columnAtMost("FY2008-YTD", "year", "cumulative")
                .build();
    }
}
