package org.disclosurereport.model.form;

/**
 * What a section of an annual report is about, over all editions. Article 50 of the 2019 Regulation
 * names the five contents that the six sections of the present form carry; article 32 of the 2007 Regulation
 * named six.
 */
public enum SectionKind implements FormKey {
    /** The paragraphs before section one: basis, period, where to download, whom to contact. */
    PREFACE("preface"),
    /** 总体情况; before FY2019 概述. */
    OVERVIEW("overview"),
    /** 主动公开政府信息情况. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure"),
    /** 收到和处理政府信息公开申请情况; before FY2019 依申请公开和不予公开政府信息情况. */
    REQUESTS("requests"),
    /** 回应解读情况, in FY2014 reports. */
    RESPONSES("responses"),
    /** 政府信息公开行政复议、行政诉讼情况. */
    DISPUTES("disputes"),
    /** 咨询处理情况, in FY2008 reports of some provinces. */
    CONSULTATIONS("consultations"),
    /** 收费及减免情况, under the 2007 Regulation. */
    FEES("fees"),
    /** 机构建设、保障经费、会议和培训情况, in FY2014 reports. */
    RESOURCES("resources"),
    /** 存在的主要问题及改进情况. */
    PROBLEMS_AND_IMPROVEMENTS("problemsAndImprovements"),
    /** 其他需要报告的事项. */
    OTHER_MATTERS("otherMatters"),
    /** 附表: the statistics form or a local annex, under the 2007 Regulation. */
    STATISTICS("statistics"),
    /** A section that the form does not know; kept as printed. */
    ADDITIONAL("additional");

    private final String key;

    SectionKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
