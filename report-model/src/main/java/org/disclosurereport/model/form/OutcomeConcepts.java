package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.Comparability.AFTER_ADDING;
import static org.disclosurereport.model.form.Comparability.YES;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;
import java.util.stream.Stream;

/** What editions count of the answers to requests. */
final class OutcomeConcepts {

    private static final String SAME_ROW_ZH = "同一行，口径相同。";
    private static final String SAME_ROW_EN = "The same row, counted alike.";

    private static final String[] DENIED = totals(
            "deniedStateSecret",
            "deniedProhibitedByLaw",
            "deniedSecurityAndStability",
            "deniedThirdPartyRights",
            "deniedInternalAffairs",
            "deniedProcessInformation",
            "deniedEnforcementFile",
            "deniedAdministrativeInquiry");

    private OutcomeConcepts() {}

    static List<Concept> list() {
        return List.of(
                concluded(),
                granted(),
                partiallyGranted(),
                refused(),
                notHeld(),
                unclear(),
                petitions(),
                repeated(),
                otherHandling());
    }

    private static Concept concluded() {
        return since2019("concluded", "答复或者办理结果总数", "Replies or outcomes", "concludedTotal")
                .inPudong("19")
                .in(FY2014, "statisticsForm/requestsReplied/value")
                .between(YES, "可比。", "Yes.", FY2008, FY2014, FY2019, FY2021)
                .between(YES, "可比。", "Yes.", FY2014, FY2019, FY2021)
                .build();
    }

    private static Concept granted() {
        String zh = "FY2014 的“属于已主动公开范围数”与“同意公开答复数”相加后可比。";
        String en =
                "Comparable after the requests for what was already disclosed are added to those granted in FY2014.";
        return since2019("granted", "予以公开", "Granted", "granted")
                .inPudong("20")
                .in(FY2014, "statisticsForm/repliedAlreadyDisclosed/value", "statisticsForm/repliedGranted/value")
                .between(AFTER_ADDING, zh, en, FY2014, FY2008, FY2019, FY2021)
                .between(
                        YES,
                        "可比；地方统计表没有单列“属于已主动公开范围”的答复。",
                        "Yes; local lists do not set apart the replies on what was already disclosed.",
                        FY2008,
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept partiallyGranted() {
        return since2019("partiallyGranted", "部分公开", "Partially granted", "partiallyGranted")
                .inPudong("21")
                .in(FY2014, "statisticsForm/repliedPartiallyGranted/value")
                .between(YES, "可比。", "Yes.", FY2008, FY2014, FY2019, FY2021)
                .between(YES, "可比。", "Yes.", FY2014, FY2019, FY2021)
                .build();
    }

    private static Concept refused() {
        String added = "“（三）不予公开”没有合计格，须将其八行相加";
        String addedEn = "（三）不予公开 has no cell of its own: its eight rows are added";
        String taken = "FY2014 须从“不同意公开答复数”中减去“不是《条例》所指政府信息”";
        String takenEn = "in FY2014 不是《条例》所指政府信息 is taken off the denied";
        return Concept.builder("refused", "不予公开", "Refused")
                .inPudong("27")
                .in(
                        FY2014,
                        "statisticsForm/repliedDenied/value",
                        "-statisticsForm/deniedNotGovernmentInformation/value")
                .in(FY2019, DENIED)
                .in(FY2021, DENIED)
                .between(AFTER_ADDING, "大致可比：" + taken + "。", "Roughly: " + takenEn + ".", FY2008, FY2014)
                .between(AFTER_ADDING, "大致可比：" + added + "。", "Roughly: " + addedEn + ".", FY2008, FY2019, FY2021)
                .between(
                        AFTER_ADDING,
                        "大致可比：" + taken + "；" + added + "。",
                        "Roughly: " + takenEn + "; " + addedEn + ".",
                        FY2014,
                        FY2019,
                        FY2021)
                .between(AFTER_ADDING, "行相同；" + added + "。", "The same rows; " + addedEn + ".", FY2019, FY2021)
                .build();
    }

    private static Concept notHeld() {
        return since2019("notHeld", "不掌握、不存在或者不属于本机关公开", "Not held, not existing or not competent", "unableNotHeld")
                .inPudong("23、24")
                .in(FY2014, "statisticsForm/repliedNotCompetent/value", "statisticsForm/repliedNotExisting/value")
                .between(
                        AFTER_ADDING,
                        "双方都是“信息不存在”与“不属于本机关”两项，各自相加后可比。",
                        "Both divide it into 'does not exist' and 'not competent'; comparable after adding the two.",
                        FY2008,
                        FY2014)
                .between(
                        AFTER_ADDING,
                        "FY2008 的“信息不存在数”与“非本机关职权范围数”相加后可比。",
                        "Comparable after 'does not exist' and 'not competent' of FY2008 are added.",
                        FY2008,
                        FY2019,
                        FY2021)
                .between(
                        AFTER_ADDING,
                        "FY2014 的“不属于本行政机关公开数”与“申请信息不存在数”相加后可比。",
                        "Comparable after 'not for this organ to disclose' and 'does not exist' of FY2014 are added.",
                        FY2014,
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept unclear() {
        String zh = "大致可比：FY2014 计的是告知更改补充，FY2019 起计的是补正后仍不明确的最终结果。";
        String en = "Roughly: FY2014 counts the advice to correct, the forms since FY2019 the final outcome.";
        String local = "大致可比：地方统计表计申请内容不明确的答复，口径由各地自定。";
        String localEn = "Roughly: local lists count replies that a request is unclear, each place in its own way.";
        return since2019("unclear", "申请内容不明确", "Unclear", "unableStillUnclear")
                .inPudong("25")
                .in(FY2014, "statisticsForm/repliedCorrectionAsked/value")
                .between(YES, local, localEn, FY2008, FY2014, FY2019, FY2021)
                .between(YES, zh, en, FY2014, FY2019, FY2021)
                .build();
    }

    private static Concept petitions() {
        String zh = "只可粗略对照：FY2008 计非政府信息，FY2014 计告知通过其他途径办理，FY2019 起计信访举报投诉类申请。";
        String en =
                "Weakly: FY2008 counts what is no government information, FY2014 referrals to another procedure, the"
                        + " forms since FY2019 petitions, reports and complaints.";
        return since2019("petitions", "信访举报投诉类等申请", "Petitions and the like", "notProcessedPetition")
                .inPudong("22")
                .in(FY2014, "statisticsForm/repliedOtherProcedure/value")
                .between(YES, zh, en, FY2008, FY2014, FY2019, FY2021)
                .between(YES, zh, en, FY2014, FY2019, FY2021)
                .build();
    }

    private static Concept repeated() {
        return since2019("repeated", "重复申请", "Repeated requests", "notProcessedRepeated")
                .inPudong("26")
                .between(
                        YES,
                        "FY2008 与 FY2019 起各版可比；FY2014 没有这一行。",
                        "FY2008 and the forms since FY2019 are comparable; FY2014 has no such row.",
                        FY2008,
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept otherHandling() {
        return Concept.builder("otherHandling", "其他处理", "Other handling")
                .in(FY2019, totals("otherHandling"))
                .in(FY2021, totals("otherHandlingCorrectionOverdue", "otherHandlingFeeOverdue", "otherHandlingOther"))
                .between(
                        AFTER_ADDING,
                        "作为小计可比：FY2021 分为三行，须相加；FY2019 只有一行。",
                        "As a subtotal: FY2021 divides it into three rows, which are added; FY2019 has one.",
                        FY2019,
                        FY2021)
                .build();
    }

    /** An outcome that is one and the same row since FY2019. */
    private static Concept.Builder since2019(String key, String zh, String en, String row) {
        return Concept.builder(key, zh, en)
                .in(FY2019, totals(row))
                .in(FY2021, totals(row))
                .between(YES, SAME_ROW_ZH, SAME_ROW_EN, FY2019, FY2021);
    }

    private static String[] totals(String... rows) {
        return Stream.of(rows).map(row -> "request/" + row + "/total").toArray(String[]::new);
    }
}
