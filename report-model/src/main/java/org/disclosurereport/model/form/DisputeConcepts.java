package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.Comparability.AFTER_ADDING;
import static org.disclosurereport.model.form.Comparability.NO;
import static org.disclosurereport.model.form.Comparability.YES;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;

/** What editions count of reviews, suits and complaints. */
final class DisputeConcepts {

    private static final String PENDING_ZH = "FY2014 只有三种结果，没有尚未审结一行；FY2019 起的总计包含尚未审结。";
    private static final String PENDING_EN =
            "FY2014 has three results and no row for pending cases; totals since FY2019 include them.";

    private DisputeConcepts() {}

    static List<Concept> list() {
        return List.of(reconsiderations(), litigations(), complaints());
    }

    private static Concept reconsiderations() {
        return Concept.builder("reconsiderations", "行政复议", "Reconsiderations")
                .inPudong("34")
                .in(FY2014, "statisticsForm/reconsiderations/value")
                .in(FY2019, "dispute/reconsideration/total")
                .in(FY2021, "dispute/reconsideration/total")
                .between(YES, "可比。", "Yes.", FY2008, FY2014, FY2019, FY2021)
                .between(YES, "可比，但须注意：" + PENDING_ZH, "Yes, but: " + PENDING_EN, FY2014, FY2019, FY2021)
                .between(YES, "同一格，口径相同。", "The same cell, counted alike.", FY2019, FY2021)
                .build();
    }

    private static Concept litigations() {
        String[] blocks = {"dispute/directLitigation/total", "dispute/litigationAfterReconsideration/total"};
        String zh = "FY2019 起“未经复议直接起诉”与“复议后起诉”两个总计相加后可比。";
        String en = "Comparable after the two totals since FY2019 are added: suits without and after reconsideration.";
        return Concept.builder("litigations", "行政诉讼", "Litigations")
                .inPudong("35")
                .in(FY2014, "statisticsForm/litigations/value")
                .in(FY2019, blocks)
                .in(FY2021, blocks)
                .between(YES, "可比。", "Yes.", FY2008, FY2014)
                .between(AFTER_ADDING, zh, en, FY2008, FY2019, FY2021)
                .between(AFTER_ADDING, zh + PENDING_ZH, en + " " + PENDING_EN, FY2014, FY2019, FY2021)
                .between(
                        AFTER_ADDING,
                        "两版都分两块，口径相同；各自相加后可比，也可逐块对照。",
                        "Both divide alike; comparable after adding the two, or one by one.",
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept complaints() {
        return Concept.builder("complaints", "申诉、举报投诉", "Appeals and complaints")
                .inPudong("36")
                .in(FY2014, "statisticsForm/complaints/value")
                .between(
                        NO,
                        "FY2008 计行政申诉，FY2014 计举报投诉，不是同一类案件。",
                        "FY2008 counts administrative appeals (行政申诉), FY2014 reports and complaints: not the same cases.",
                        FY2008,
                        FY2014)
                .build();
    }
}
