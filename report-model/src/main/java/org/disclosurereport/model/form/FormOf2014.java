package org.disclosurereport.model.form;

import java.util.List;

/**
 * Reports for fiscal years 2014 to 2018: the narrative report of the 2007 Regulation (国务院令第492号) with the nationwide
 * statistics form of 国办发〔2014〕32号. Titles and order of the sections vary from place to place; the form is the
 * same everywhere. The wording of articles 31 and 32 is recalled.
 */
final class FormOf2014 {

    private FormOf2014() {}

    static Form create() {
        return new Form(
                Wording.of("政府信息公开工作年度报告及政府信息公开情况统计表", "Annual report with the nationwide statistics form"),
                Wording.of(
                        "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十一条、第三十二条；国办发〔2014〕32号",
                        "Regulation on Open Government Information (State Council Order 492), arts 31, 32;"
                                + " Guo Ban Fa [2014] No. 32"),
                List.of(
                        NarrativeSections.overview(),
                        NarrativeSections.proactiveDisclosure(),
                        SectionDefinition.narrative(
                                SectionKind.RESPONSES, "三、", "回应解读情况", "Responses and interpretation", "政策解读和回应关切情况"),
                        NarrativeSections.requests("四、"),
                        NarrativeSections.disputes("五、", "行政复议、行政诉讼和举报投诉情况"),
                        NarrativeSections.fees("六、"),
                        SectionDefinition.narrative(
                                SectionKind.RESOURCES,
                                "",
                                "机构建设和保障经费情况",
                                "Institutions, funds and training",
                                "机构建设和保障经费情况、会议和培训情况",
                                "政府信息公开会议和培训情况"),
                        NarrativeSections.problems("七、"),
                        NarrativeSections.otherMatters("八、"),
                        SectionDefinition.table(
                                SectionKind.STATISTICS,
                                "statisticsForm",
                                "",
                                "政府信息公开情况统计表",
                                "Statistics form",
                                "附表",
                                "附件")),
                List.of(StatisticsForm2014.FY2014),
                List.of());
    }
}
