package org.disclosurereport.model.form;

/**
 * What a section of an annual report is about, over all editions. Article 50 of the 2019 Regulation
 * names the five contents that the six sections of the present form carry.
 */
public enum SectionKind implements FormKey {
    /** The paragraphs before section one: basis, period, where to download, whom to contact. */
    PREFACE("preface"),
    /** 总体情况. */
    OVERVIEW("overview"),
    /** 主动公开政府信息情况. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure"),
    /** 收到和处理政府信息公开申请情况. */
    REQUESTS("requests"),
    /** 政府信息公开行政复议、行政诉讼情况. */
    DISPUTES("disputes"),
    /** 存在的主要问题及改进情况. */
    PROBLEMS_AND_IMPROVEMENTS("problemsAndImprovements"),
    /** 其他需要报告的事项. */
    OTHER_MATTERS("otherMatters"),
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
