package org.disclosurereport.validation;

import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleSeries.clean;
import static org.disclosurereport.validation.SampleSeries.cleanOf2008;
import static org.disclosurereport.validation.SampleSeries.cleanOf2014;
import static org.disclosurereport.validation.SampleSeries.cleanOf2019;
import static org.disclosurereport.validation.SampleSeries.each;
import static org.disclosurereport.validation.SampleSeries.later;
import static org.disclosurereport.validation.SampleSeries.ofYear;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;

/** For every rule over years a series that breaks it: a clean one after one change. The pages of the rules show them. */
public final class BrokenSeries {

    /** Enough text to say whether it repeats. */
    public static final String TEXT = "本机关全年围绕群众关心的就业、教育、医疗、住房等领域梳理公开目录，逐项明确公开内容、时限和责任科室。"
            + "组织业务培训，邀请法律顾问讲解申请答复要点，集中研讨疑难申请的办理流程。"
            + "改版门户网站专栏，增设检索入口和适老化浏览方式，清理失效链接和重复栏目。"
            + "在办事大厅设置公共查阅点，安排专人引导查询，定期收集意见并逐条回应。"
            + "对照上级评估指标开展自查，按月通报各科室更新情况，对未及时更新的督促整改。"
            + "下一步将继续提高解读质量，探索以图表和短视频方式介绍重要文件。";

    private static final Map<String, Supplier<ReportSeries>> SERIES = series();

    private BrokenSeries() {}

    /** A series that breaks a rule, or empty if nobody has written one. */
    public static Optional<ReportSeries> find(String rule) {
        return Optional.ofNullable(SERIES.get(rule)).map(Supplier::get);
    }

    private static Map<String, Supplier<ReportSeries>> series() {
        Map<String, Supplier<ReportSeries>> series = new TreeMap<>();
        series.put("A-SERIES", () -> later(clean(), report -> ofYear(report, 2024)));
        series.put("F-YOY-COPY", () -> each(clean(), report -> withText(report, SectionKind.OVERVIEW, TEXT)));
        series.put(
                "FY2008-CUMULATIVE",
                () -> later(cleanOf2008(), report -> with(report, "fujian/itemsDisclosed/cumulative", 1499)));
        series.put(
                "FY2014-BACKLOG",
                () -> later(cleanOf2014(), report -> with(report, "statisticsForm/requestsConcluded/value", 1999)));
        series.put(
                "FY2019-ITEM-ROLL",
                () -> later(cleanOf2019(), report -> with(report, "proactive/license/itemsLastYear", 99)));
        series.put("N-GROWTH-YEAR", () -> later(clean(), BrokenSeries::withGrowth));
        series.put(
                "S2-STOCK-ROLL",
                () -> later(clean(), report -> with(report, "proactive/normativeDocument/inForce", 499)));
        series.put(
                "S2-UNIT-SLIP-YEAR",
                () -> SampleSeries.with(
                        clean(), "proactive/administrativeFees/amount", 59_492_000_000L, 594_920_000_000_000L));
        series.put(
                "S3-CARRY-YEAR-COLUMN",
                () -> later(clean(), report -> with(report, "request/broughtForward/naturalPerson", 3)));
        series.put(
                "S3-CARRY-YEAR-TOTAL", () -> later(clean(), report -> with(report, "request/broughtForward/total", 3)));
        series.put("S3-YOY-JUMP", () -> SampleSeries.with(clean(), "request/notProcessedExcessive/total", 58, 3));
        series.put("S4-NEEDS-REQUESTS-YEAR", () -> each(clean(), BrokenSeries::withoutRequests));
        series.put(
                "S4-PENDING-CARRY", () -> later(clean(), report -> with(report, "dispute/directLitigation/total", 1)));
        series.put(
                "S4-POST-REVIEW",
                () -> later(clean(), report -> with(report, "dispute/litigationAfterReconsideration/total", 9999)));
        return series;
    }

    private static DisclosureReport withGrowth(DisclosureReport report) {
        long received = SampleReports.number(report, "request/newlyReceived/total");
        return Sentences.say("全年收到申请" + received + "件，同比增长1.05%。")
                .states(received + "件", StatedConcept.REQUESTS_RECEIVED)
                .states("1.05%")
                .as(Role.GROWTH, "requestsReceived")
                .in(report);
    }

    private static DisclosureReport withoutRequests(DisclosureReport report) {
        return with(
                with(with(report, "request/newlyReceived/total", 0), "request/broughtForward/total", 0),
                "request/concludedTotal/total",
                0);
    }
}
