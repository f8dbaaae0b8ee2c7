package org.disclosurereport.validation;

import static org.disclosurereport.model.form.SectionKind.OTHER_MATTERS;
import static org.disclosurereport.model.form.SectionKind.OVERVIEW;
import static org.disclosurereport.model.form.SectionKind.PREFACE;
import static org.disclosurereport.model.form.SectionKind.PROBLEMS_AND_IMPROVEMENTS;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.definition;
import static org.disclosurereport.validation.SampleReports.of;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.withTitle;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** For every rule a report that breaks it: the clean report after one change. The pages of the rules show them. */
public final class BrokenReports {

    private static final Map<String, UnaryOperator<DisclosureReport>> CHANGES = changes();

    private BrokenReports() {}

    /** A report that breaks a rule, or empty if nobody has written one. */
    public static Optional<DisclosureReport> find(String rule) {
        return Optional.ofNullable(CHANGES.get(rule)).map(change -> change.apply(clean()));
    }

    private static Map<String, UnaryOperator<DisclosureReport>> changes() {
        Map<String, UnaryOperator<DisclosureReport>> changes = new TreeMap<>();
        form(changes);
        text(changes);
        identifiers(changes);
        figures(changes);
        earlierForms(changes);
        stated(changes);
        statedAgainstTables(changes);
        return changes;
    }

    private static void stated(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put(
                "N-DAILY-MEAN",
                Sentences.say("网站全年访问量3.2亿次，日均访问量97.7万人次。")
                        .states("3.2亿次", StatedConcept.SITE_VISITS)
                        .states("97.7万人次", StatedConcept.SITE_VISITS_PER_DAY)::in);
        changes.put(
                "N-DUP-FIGURE",
                Sentences.say("全年主动公开政府信息26条。")
                        .states("26条", StatedConcept.ITEMS_DISCLOSED)
                        .then("在主动公开的32条政府信息中，工作动态12条。")
                        .states("32条", StatedConcept.ITEMS_DISCLOSED)::in);
        changes.put(
                "N-GROWTH",
                Sentences.say("解答咨询3646件次，上年为3607件次，同比增长1.05%。")
                        .states("3646件次", StatedConcept.CONSULTATIONS)
                        .states("3607件次", StatedConcept.CONSULTATIONS)
                        .of(StatedPeriod.OTHER)
                        .states("1.05%")
                        .as(Role.GROWTH, "consultations")::in);
        changes.put(
                "N-PARTITION",
                Sentences.say("主动公开信息606条，其中，政策类51条，动态类561条。")
                        .states("606条", StatedConcept.ITEMS_DISCLOSED)
                        .states("51条")
                        .as(Role.OF_WHICH, "itemsDisclosed")
                        .states("561条")
                        .as(Role.OF_WHICH, "itemsDisclosed")::in);
        changes.put(
                "N-RATE-100",
                Sentences.say("符合条件的申请29件，答复28件，答复率100%。")
                        .states("29件", StatedConcept.REQUESTS_ELIGIBLE)
                        .states("28件", StatedConcept.REQUESTS_REPLIED)
                        .states("100%", StatedConcept.REPLY_RATE)::in);
        changes.put(
                "N-SHARE",
                Sentences.say("主动公开信息606条，其中，政策类51条，占8.9%。")
                        .states("606条", StatedConcept.ITEMS_DISCLOSED)
                        .states("51条")
                        .as(Role.OF_WHICH, "itemsDisclosed")
                        .states("8.9%")
                        .as(Role.SHARE, "figure2")::in);
        changes.put(
                "N-SHARE-SUM",
                Sentences.say("主动公开信息606条，其中，政策类51条，占8.4%；动态类555条，占92.6%。")
                        .states("606条", StatedConcept.ITEMS_DISCLOSED)
                        .states("51条")
                        .as(Role.PART, "itemsDisclosed")
                        .states("8.4%")
                        .as(Role.SHARE, "figure2")
                        .states("555条")
                        .as(Role.PART, "itemsDisclosed")
                        .states("92.6%")
                        .as(Role.SHARE, "figure4")::in);
    }

    private static void statedAgainstTables(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put("F-PART-COUNT", report -> withText(cleanOf2014(), PREFACE, "本报告由九个部分组成。"));
        changes.put(
                "FY2008-ELIGIBLE",
                report -> Sentences.say("受理申请88件，其中符合法定条件的89件。")
                        .states("88件", StatedConcept.REQUESTS_RECEIVED)
                        .states("89件", StatedConcept.REQUESTS_ELIGIBLE)
                        .in(cleanOf2008()));
        Sentences items = Sentences.say("全年主动公开政府信息38条。").states("38条", StatedConcept.ITEMS_DISCLOSED);
        changes.put("FY2008-NARRATIVE", report -> items.in(cleanOf2008()));
        changes.put("FY2014-NARRATIVE", report -> items.in(cleanOf2014()));
        changes.put(
                "N-OUTCOME-BREAKDOWN",
                Sentences.say("办结的申请中，予以公开258件，不予公开35件。").states("258件", StatedConcept.REPLIED_GRANTED)::in);
        changes.put(
                "N-REPLY-TOTAL",
                Sentences.say("全年办结政府信息公开申请805件。").states("805件", StatedConcept.REQUESTS_CONCLUDED)::in);
        changes.put(
                "N-REQUEST-TOTAL",
                Sentences.say("全年共受理政府信息公开申请859件。").states("859件", StatedConcept.REQUESTS_RECEIVED)::in);
        changes.put(
                "N-ZERO-CLAIM",
                Sentences.say("全年未发生因政府信息公开引起的行政复议。").denies("未发生", StatedConcept.RECONSIDERATIONS)::in);
        changes.put(
                "S2-NARRATIVE",
                Sentences.say("全年制发行政规范性文件7件。").states("7件", StatedConcept.NORMATIVE_DOCUMENTS_ISSUED)::in);
        changes.put("S4-NARRATIVE", Sentences.say("全年发生行政复议7件。").states("7件", StatedConcept.RECONSIDERATIONS)::in);
    }

    private static void form(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put(
                "A-SCOPE",
                report ->
                        of(named(report, "某市住房公积金管理中心"), OrganLevel.PREFECTURE, OrganKind.AUTHORISED_ORGANISATION)
                                .toBuilder()
                                .scope(ReportScope.REGION)
                                .build());
        changes.put("F-BLANK-CELL", report -> with(report, "proactive/license/decisions", Cell.SLASH));
        changes.put(
                "F-DEADLINE-DEPT",
                report -> published(of(named(report, "某县财政局"), OrganLevel.COUNTY, OrganKind.DEPARTMENT), "2024-02-05"));
        changes.put(
                "F-DEADLINE-GOV",
                report ->
                        published(of(named(report, "某县人民政府"), OrganLevel.COUNTY, OrganKind.GOVERNMENT), "2024-04-08"));
        changes.put("F-EDITION-BY-YEAR", report -> report.toBuilder().year(2020).build());
        changes.put("F-NOT-BEFORE-YEAR-END", report -> published(report, "2023-12-28"));
        changes.put(
                "F-PERIOD",
                report -> report.toBuilder().period(ReportPeriod.ofYear(2022)).build());
        changes.put(
                "F-TITLE-YEAR",
                report -> report.toBuilder().title("某市人民政府办公室2022年政府信息公开工作年度报告").build());
        changes.put("F-ROW-SET", report -> with(report, requestOf2019()));
    }

    private static void earlierForms(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put("F-DEADLINE-OLD", report -> published(cleanOf2014(), "2017-04-10"));
        changes.put("FY2008-DX-SUMS", report -> with(cleanOf2008(), "dingxi/requestsReceived/period", 7));
        changes.put("FY2008-FJ-BREAKDOWN", report -> with(cleanOf2008(), "fujian/itemsDisclosed/year", 51));
        changes.put("FY2008-FJ-SUMS", report -> with(cleanOf2008(), "fujian/requestsReplied/year", 7));
        changes.put("FY2008-PD-EDIT", report -> with(cleanOf2008(), "pudong/normativeDocumentsNew/month", 111));
        changes.put("FY2008-PD-EDIT-SUM", report -> with(cleanOf2008(), "pudong/itemsFullText/month", 450));
        changes.put("FY2008-PD-SUMS", report -> with(cleanOf2008(), "pudong/staff/month", 7));
        changes.put("FY2008-YTD", report -> with(cleanOf2008(), "pudong/visitors/month", 99));
        changes.put("LIST-COUNT-TYPES", report -> with(cleanOf2008(), "pudong/visitors/month", -1));
        Map<String, String> figures = new TreeMap<>();
        figures.put("FY2014-CHANNEL-COVER", "disclosedOnWechat");
        figures.put("FY2014-CONCLUDED", "concludedInTime");
        figures.put("FY2014-NORMATIVE-RATIO", "normativeDocumentsDisclosed");
        figures.put("FY2014-OFWHICH", "onlineInterviewsByHead");
        figures.put("FY2014-REFUSALS", "repliedDenied");
        figures.put("FY2014-REPLIED-VS-CONCLUDED", "requestsReplied");
        figures.put("FY2014-REPLIES", "repliedGranted");
        figures.put("FY2014-REQUEST-CHANNELS", "requestsReceived");
        figures.put("FY2014-RESPONSE-DEDUP", "responses");
        figures.put("FY2014-REVIEW", "litigationsUpheld");
        figures.put("FY2014-STAFF", "staff");
        figures.forEach((rule, row) ->
                changes.put(rule, report -> with(cleanOf2014(), "statisticsForm/" + row + "/value", 1234)));
        changes.put("FY2014-COUNT-TYPES", report -> with(cleanOf2014(), "statisticsForm/complaints/value", -2));
        changes.put("FY2019-ITEM-DELTA", report -> with(cleanOf2019(), "proactive/penalty/itemsChange", -500));
        changes.put(
                "FY2019-MADE-VS-DISCLOSED", report -> with(cleanOf2019(), "proactive/normativeDocument/disclosed", 25));
        changes.put("FY2019-PROCUREMENT-PAIR", report -> with(cleanOf2019(), "proactive/procurement/projects", 0));
        changes.put("FY2019-PUBLIC-TOTAL", report -> with(cleanOf2019(), "proactive/administrativeRule/disclosed", 61));
    }

    private static void text(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put("F-CITATION", report -> withText(report, PREFACE, "本报告按照国办公开办函[2021]30号编制。"));
        changes.put(
                "F-GOV-ASSESSMENT",
                report -> withText(of(report, OrganLevel.COUNTY, OrganKind.GOVERNMENT), OVERVIEW, "（五）监督保障。开展工作考核。"));
        changes.put("F-LABEL", report -> withTitle(report, OVERVIEW, "一、总体概况"));
        changes.put("F-PREFACE", report -> withText(report, PREFACE, "本报告根据《中华人民共和国政府信息公开条例》编制，可在网站查阅。"));
        changes.put("F-S1-ASPECTS", report -> withText(report, OVERVIEW, "主动公开、依申请公开、政府信息管理、监督保障。"));
        changes.put("F-S1-LENGTH", report -> withText(report, OVERVIEW, "公开".repeat(549)));
        changes.put("F-S5-NOT-EMPTY", report -> withText(report, PROBLEMS_AND_IMPROVEMENTS, "无。"));
        changes.put("F-S6-FEE", report -> withText(report, OTHER_MATTERS, "无。"));
        changes.put("F-S6-PRESENT", report -> withoutSection(report, OTHER_MATTERS));
        changes.put("F-SECTIONS", report -> withoutSection(report, PROBLEMS_AND_IMPROVEMENTS));
        changes.put(
                "FEE-LE-ADMIN",
                report -> with(
                        withText(report, OTHER_MATTERS, "本年度收取信息处理费2230元。"), "proactive/administrativeFees/amount", 0));
        changes.put(
                "FEE-PARTS", report -> withText(report, OTHER_MATTERS, "对3件申请收取信息处理费300元。其中，甲局1件，收取100元；乙局2件，收取220元。"));
        changes.put("FEE-REGIME", report -> withText(report, OTHER_MATTERS, "本年度收取复制费35.5元。"));
        changes.put("FEE-STEP", report -> withText(report, OTHER_MATTERS, "本年度收取信息处理费2235元。"));
        changes.put(
                "S3-FEE-NOTICE",
                report -> with(withText(report, OTHER_MATTERS, "无。"), "request/otherHandlingFeeOverdue/total", 3));
    }

    private static void identifiers(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put(
                "ID-DOCNO",
                report -> report.toBuilder()
                        .publication(Publication.builder()
                                .documentNumber("某政办发[2024]5号")
                                .build())
                        .build());
        changes.put(
                "ID-INDEX",
                report -> report.toBuilder()
                        .publication(Publication.builder()
                                .indexNumber("014416330/2023-00012")
                                .build())
                        .build());
        // The organisation code inside ends in 0, not in 1; the check character of the whole code is right.
        changes.put("ID-ORGCODE", report -> creditCode(report, "11330400014416331G"));
        changes.put(
                "ID-REGION",
                report -> report.toBuilder()
                        .organ(report.getOrgan().toBuilder()
                                .divisionCode("33040")
                                .build())
                        .build());
        changes.put("ID-USCC", report -> creditCode(report, "113325000026455662"));
    }

    private static void figures(Map<String, UnaryOperator<DisclosureReport>> changes) {
        changes.put("S2-COUNT-TYPES", report -> with(report, "proactive/penalty/decisions", -3));
        changes.put("S2-RULE-POWER", report -> of(named(report, "某县人民政府"), OrganLevel.COUNTY, OrganKind.GOVERNMENT));
        changes.put("S2-STOCK-LOWER", report -> with(report, "proactive/normativeDocument/issued", 500));
        changes.put(
                "S2-UNIT-SLIP",
                report -> with(
                        of(report, OrganLevel.COUNTY, OrganKind.DEPARTMENT),
                        "proactive/administrativeFees/amount",
                        147_224_900_000_000L));
        changes.put(
                "S2-ZERO-OFFICE",
                report -> of(report, OrganLevel.COUNTY, OrganKind.GENERAL_OFFICE).toBuilder()
                        .scope(ReportScope.SELF)
                        .build());
        changes.put("S3-BALANCE", report -> with(report, "request/broughtForward/naturalPerson", 0));
        changes.put("S3-CARRY-LE-INTAKE", report -> with(report, "request/carriedForward/total", 99_999));
        changes.put("S3-CARRY-PLAUSIBLE", report -> with(report, "request/newlyReceived/total", 2_000));
        changes.put("S3-NONNEG-INT", report -> with(report, "request/granted/naturalPerson", Cell.unreadable("12余")));
        changes.put("S3-RESULT-TOTAL", report -> with(report, "request/granted/naturalPerson", 1));
        changes.put("S3-ROW-TOTAL", report -> with(report, "request/granted/total", 1));
        changes.put(
                "S4-NEEDS-REQUESTS", report -> with(report, StatisticsTable.zeros(definition("request", "FY2021"))));
        changes.put("S4-NONNEG-INT", report -> with(report, "dispute/reconsideration/upheld", -1));
        changes.put(
                "S4-REVIEW-FIRST-2024", report -> report.toBuilder().year(2024).build());
        changes.put("S4-TOTALS", report -> with(report, "dispute/directLitigation/total", 0));
    }

    private static DisclosureReport named(DisclosureReport report, String organ) {
        return report.toBuilder()
                .organ(report.getOrgan().toBuilder().name(organ).build())
                .build();
    }

    private static DisclosureReport published(DisclosureReport report, String day) {
        return report.toBuilder()
                .publication(Publication.builder().date(LocalDate.parse(day)).build())
                .build();
    }

    private static DisclosureReport creditCode(DisclosureReport report, String code) {
        return report.toBuilder()
                .organ(report.getOrgan().toBuilder().creditCode(code).build())
                .build();
    }
}
