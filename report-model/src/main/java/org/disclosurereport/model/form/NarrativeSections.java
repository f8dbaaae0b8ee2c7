package org.disclosurereport.model.form;

/**
 * The sections of reports under the 2007 Regulation (国务院令第492号), whose article 32 names six contents without a
 * prescribed title: each has the wordings that published reports print.
 */
final class NarrativeSections {

    private NarrativeSections() {}

    static SectionDefinition overview() {
        return SectionDefinition.narrative(
                SectionKind.OVERVIEW, "一、", "概述", "Overview", "概况", "总体情况", "基本情况", "政府信息公开工作概述", "年度政府信息公开工作概述");
    }

    static SectionDefinition proactiveDisclosure() {
        return SectionDefinition.narrative(
                SectionKind.PROACTIVE_DISCLOSURE,
                "二、",
                "主动公开政府信息情况",
                "Proactive disclosure",
                "主动公开政府信息的情况",
                "主动公开信息情况",
                "主动公开信息的情况",
                "主动公开情况",
                "政府信息主动公开情况");
    }

    static SectionDefinition requests(String number) {
        return SectionDefinition.narrative(
                SectionKind.REQUESTS,
                number,
                "依申请公开政府信息和不予公开政府信息情况",
                "Disclosure on request and refusals",
                "依申请公开政府信息和不予公开政府信息的情况",
                "依申请公开政府信息情况",
                "依申请公开政府信息的情况",
                "依申请公开信息情况",
                "依申请公开情况",
                "政府信息依申请公开工作情况",
                "政府信息依申请公开情况");
    }

    static SectionDefinition disputes(String number, String title) {
        return SectionDefinition.narrative(
                SectionKind.DISPUTES,
                number,
                title,
                "Reconsideration and litigation",
                "因政府信息公开申请行政复议、提起行政诉讼的情况",
                "行政复议、行政诉讼情况",
                "行政复议和行政诉讼情况",
                "复议、诉讼和申诉情况",
                "行政复议、行政诉讼和申诉情况",
                "复议、诉讼情况",
                "行政复议、提起行政诉讼情况");
    }

    static SectionDefinition fees(String number) {
        return SectionDefinition.narrative(
                SectionKind.FEES,
                number,
                "政府信息公开的收费及减免情况",
                "Fees and remissions",
                "政府信息公开收费及减免情况",
                "政府信息公开支出与收费情况",
                "政府支出与收费情况",
                "政府支出和收费情况",
                "收费及减免情况",
                "收费情况");
    }

    static SectionDefinition problems(String number) {
        return SectionDefinition.narrative(
                SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                number,
                "存在的主要问题及改进情况",
                "Problems and improvements",
                "政府信息公开工作存在的主要问题及改进情况",
                "存在的主要问题及改进措施",
                "存在的主要问题和改进措施",
                "主要问题和改进措施",
                "存在的问题及改进措施",
                "存在问题及改进措施",
                "存在的问题和改进措施");
    }

    static SectionDefinition otherMatters(String number) {
        return SectionDefinition.narrative(
                SectionKind.OTHER_MATTERS, number, "其他需要报告的事项", "Other matters", "其他需要报告的情况", "其他需要说明的事项");
    }
}
