package org.disclosurereport.model.form;

import java.util.List;

/**
 * The six sections that the forms under article 50 of the 2019 Regulation (国务院令第711号) have in common. Their
 * order and titles are prescribed; only section five was renamed in FY2021.
 */
final class SixSections {

    private SixSections() {}

    /**
     * The sections of one form.
     *
     * @param problems the official title of section five
     * @param variants what published reports print instead
     */
    static List<SectionDefinition> withProblemsAs(String problems, String... variants) {
        return List.of(
                SectionDefinition.narrative(SectionKind.OVERVIEW, "一、", "总体情况", "Overview"),
                SectionDefinition.table(
                        SectionKind.PROACTIVE_DISCLOSURE,
                        "proactive",
                        "二、",
                        "主动公开政府信息情况",
                        "Proactive disclosure",
                        "主动公开政府信息的情况"),
                SectionDefinition.table(
                        SectionKind.REQUESTS,
                        "request",
                        "三、",
                        "收到和处理政府信息公开申请情况",
                        "Requests received and handled",
                        "收到和处理政府信息公开申请的情况"),
                SectionDefinition.table(
                        SectionKind.DISPUTES,
                        "dispute",
                        "四、",
                        "政府信息公开行政复议、行政诉讼情况",
                        "Reconsideration and litigation",
                        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                        "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
                        "因政府信息公开工作被申请行政复议和提起行政诉讼情况",
                        "因政府信息公开工作被申请行政复议和提起行政诉讼的情况"),
                SectionDefinition.narrative(
                        SectionKind.PROBLEMS_AND_IMPROVEMENTS, "五、", problems, "Problems and improvements", variants),
                SectionDefinition.narrative(
                        SectionKind.OTHER_MATTERS, "六、", "其他需要报告的事项", "Other matters", "其他需要报告的情况"));
    }
}
