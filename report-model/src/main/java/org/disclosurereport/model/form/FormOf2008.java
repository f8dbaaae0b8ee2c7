package org.disclosurereport.model.form;

import java.util.List;

/**
 * Reports for fiscal years 2008 to 2013 under the 2007 Regulation (国务院令第492号): no national form. Article 32 names
 * six contents; they and the overview are the sections. Figures stand in sentences and in local annexes, whose rows
 * and columns differ from province to province. The wording of articles 31 and 32 is recalled; a report of FY2018 that
 * lists the six contents corroborates it.
 */
final class FormOf2008 {

    private FormOf2008() {}

    static Form create() {
        return new Form(
                Wording.of(
                        "政府信息公开工作年度报告（2007年条例时期，无全国统一格式）", "Annual report under the 2007 Regulation, no national form"),
                Wording.of(
                        "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十一条、第三十二条",
                        "Regulation on Open Government Information (State Council Order 492), arts 31, 32"),
                List.of(
                        NarrativeSections.overview(),
                        NarrativeSections.proactiveDisclosure(),
                        NarrativeSections.requests("三、"),
                        SectionDefinition.narrative(
                                SectionKind.CONSULTATIONS, "四、", "政府信息公开咨询处理情况", "Consultations", "咨询处理情况"),
                        NarrativeSections.fees("五、"),
                        NarrativeSections.disputes("六、", "因政府信息公开申请行政复议、提起行政诉讼情况"),
                        NarrativeSections.problems("七、"),
                        NarrativeSections.otherMatters("八、"),
                        SectionDefinition.narrative(
                                SectionKind.STATISTICS, "", "附表", "Annex", "附件", "指标统计表", "需要说明的事项与附表")),
                List.of(),
                List.of());
    }
}
