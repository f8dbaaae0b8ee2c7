package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.Comparability.NO;
import static org.disclosurereport.model.form.Comparability.YES;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;

/** What editions count of disclosure on the organ's own initiative, and of the means for it. */
final class DisclosureConcepts {

    private DisclosureConcepts() {}

    static List<Concept> list() {
        return List.of(items(), issued(), inStock(), staff(), fullTime(), partTime(), funds(), training());
    }

    private static Concept items() {
        String zh = "FY2021 只在总体情况的文字中叙述，没有统一口径。";
        String en = "In FY2021 it is told in the text of the overview only, and nothing prescribes how to count.";
        return Concept.builder("itemsDisclosed", "主动公开政府信息数", "Items disclosed on own initiative")
                .inPudong("01")
                .in(FY2014, "statisticsForm/itemsDisclosed/value")
                .inWords(FY2021, "只在总体情况的文字中。", "Only in the text of the overview.")
                .between(
                        YES,
                        "只可粗略对照：FY2014 同一信息经不同渠道公开只计1条，地方统计表未必如此。",
                        "Weakly: FY2014 counts the same item once however many channels carry it; local lists may not.",
                        FY2008,
                        FY2014)
                .between(NO, zh, en, FY2021, FY2008, FY2014)
                .build();
    }

    private static Concept issued() {
        return Concept.builder("normativeDocumentsIssued", "制发规范性文件数", "Normative documents issued")
                .inPudong("04")
                .in(FY2014, "statisticsForm/normativeDocumentsIssued/value")
                .in(FY2019, "proactive/normativeDocument/made")
                .in(FY2021, "proactive/normativeDocument/issued")
                .among(
                        YES,
                        "可比，但须谨慎：各版分别称“规范性文件”和“行政规范性文件”，范围不一定相同。",
                        "Yes, with care: the editions say 规范性文件 or 行政规范性文件 (administrative normative documents), which need not"
                                + " be the same set.",
                        FY2008,
                        FY2014,
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept inStock() {
        return Concept.builder("normativeDocumentsInStock", "规范性文件存量", "Normative documents in stock")
                .in(FY2019, "proactive/normativeDocument/disclosedTotal")
                .in(FY2021, "proactive/normativeDocument/inForce")
                .between(
                        NO,
                        "“对外公开总数量”不是“现行有效件数”：一个计已公开的，一个计仍有效的。",
                        "对外公开总数量 is not 现行有效件数: one counts what was disclosed, the other what is in force.",
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept staff() {
        return resource(
                "staff",
                "从事政府信息公开工作人员数",
                "Staff",
                "49",
                "FY2008 的口径由各地自定。",
                "In FY2008 each place decided how to count.");
    }

    private static Concept fullTime() {
        return resource(
                "fullTimeStaff",
                "专职人员数",
                "Full-time staff",
                "50",
                "FY2014 不包括政府公报及政府网站工作人员，FY2008 的口径由各地自定。",
                "FY2014 leaves out the staff of gazette and website; in FY2008 each place decided how to count.");
    }

    private static Concept partTime() {
        return resource(
                "partTimeStaff",
                "兼职人员数",
                "Part-time staff",
                "51",
                "FY2008 的口径由各地自定。",
                "In FY2008 each place decided how to count.");
    }

    private static Concept funds() {
        return resource(
                "dedicatedFunds",
                "政府信息公开专项经费",
                "Dedicated funds",
                "52",
                "FY2014 不包括用于政府公报和政府网站的经费，FY2008 的口径由各地自定。",
                "FY2014 leaves out the funds of gazette and website; in FY2008 each place decided how to count.");
    }

    private static Concept resource(
            String key, String zh, String en, String item, String reservation, String reservationEn) {
        return Concept.builder(key, zh, en)
                .inPudong(item)
                .in(FY2014, "statisticsForm/" + key + "/value")
                .between(YES, "可比。" + reservation, "Yes. " + reservationEn, FY2008, FY2014)
                .build();
    }

    private static Concept training() {
        return Concept.builder("trainingCourses", "举办培训班数", "Training courses")
                .inWords(
                        FY2008,
                        "没有全国统一的表格；浦东新区月报没有这一项，其他地方统计表可能有。",
                        "No national form; Pudong's monthly return has no such item, other local lists may.")
                .in(FY2014, "statisticsForm/trainingCourses/value")
                .between(NO, "已知的地方统计表没有这一项。", "No local list that is known has such an item.", FY2008, FY2014)
                .build();
    }
}
