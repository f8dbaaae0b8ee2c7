package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.List;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * The form of 国办公开办函〔2021〕30号 (2021-09-26), for fiscal years from 2021: six sections and the tables
 * of sections two, three and four, 200 figures. Labels are transcribed from the published form; the
 * middle and the end of the notice (counting rules, corrections) were not at hand.
 */
final class FormOf2021 {

    private FormOf2021() {}

    static Form create() {
        return new Form(
                Wording.of("中华人民共和国政府信息公开工作年度报告格式", "Form of the annual report on government information disclosure"),
                Wording.of(
                        "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条、第四十九条、第五十条；国办公开办函〔2021〕30号",
                        "Regulation on Open Government Information (State Council Order 711), arts 20, 49, 50;"
                                + " Guo Ban Gong Kai Ban Han [2021] No. 30"),
                sections(),
                List.of(proactive(), RequestForm.of2021(), DisputeForm.create()),
                List.of(RequestForm.of2019()));
    }

    private static List<SectionDefinition> sections() {
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
                        SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                        "五、",
                        "存在的主要问题及改进情况",
                        "Problems and improvements",
                        "政府信息公开工作存在的主要问题及改进情况",
                        "存在的问题及改进情况",
                        "存在问题及改进情况",
                        "存在的主要问题及改进措施",
                        "存在的主要问题及整改措施"),
                SectionDefinition.narrative(
                        SectionKind.OTHER_MATTERS, "六、", "其他需要报告的事项", "Other matters", "其他需要报告的情况"));
    }

    private static TableDefinition proactive() {
        FormLabel decisions = of("decisions", "", "本年处理决定数量", "Decisions this year");
        return TableDefinition.builder("proactive", "FY2021", Wording.of("主动公开政府信息情况", "Proactive disclosure"))
                .block(
                        of("article20Item1", "", "第二十条第（一）项", "Article 20(1)"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(
                                of("administrativeRule", "", "规章", "Administrative rules"),
                                of("normativeDocument", "", "行政规范性文件", "Administrative normative documents")
                                        .alsoPrinted("规范性文件")),
                        List.of(
                                of("issued", "", "本年制发件数", "Issued this year"),
                                of("repealed", "", "本年废止件数", "Repealed this year"),
                                of("inForce", "", "现行有效件数", "In force at year end")))
                .block(
                        of("article20Item5", "", "第二十条第（五）项", "Article 20(5)"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(of("license", "", "行政许可", "Administrative licences")),
                        List.of(decisions))
                .block(
                        of("article20Item6", "", "第二十条第（六）项", "Article 20(6)"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(
                                of("penalty", "", "行政处罚", "Administrative penalties"),
                                of("compulsoryMeasure", "", "行政强制", "Compulsory measures")),
                        List.of(decisions))
                .block(
                        of("article20Item8", "", "第二十条第（八）项", "Article 20(8)"),
                        Direction.DOWN,
                        Unit.TEN_THOUSAND_YUAN,
                        List.of(of("administrativeFees", "", "行政事业性收费", "Administrative fees")),
                        List.of(of("amount", "", "本年收费金额（单位：万元）", "Collected this year (10,000 yuan)")
                                .alsoPrinted("本年收费金额", "本年收费金额（万元）")))
                .furniture("信息内容")
                .build();
    }
}
