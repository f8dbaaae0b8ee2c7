package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.List;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * The tables of section two, one block for every item of article 20 of the 2019 Regulation that the form asks
 * for. FY2019 and FY2021 count different things: what was disclosed in all (对外公开总数量) is not what is in force
 * (现行有效件数), and no column of one is a column of the other but the number of decisions.
 */
final class ProactiveForm {

    private static final FormLabel LICENSE = of("license", "", "行政许可", "Administrative licences");
    private static final FormLabel PENALTY = of("penalty", "", "行政处罚", "Administrative penalties");
    private static final FormLabel COMPULSORY_MEASURE = of("compulsoryMeasure", "", "行政强制", "Compulsory measures");
    private static final FormLabel FEES = of("administrativeFees", "", "行政事业性收费", "Administrative fees");

    /**
     * FY2019: 22 figures. The form prints no units; 件, 项 and 个 are inferred. An amount is filed with its unit
     * inside the cell ({@code 251000元}).
     */
    static final TableDefinition FY2019 = of2019();

    /** FY2021: 10 figures; fees in 万元. */
    static final TableDefinition FY2021 = of2021();

    private ProactiveForm() {}

    static TableDefinition of2019() {
        FormLabel lastYear = of("itemsLastYear", "", "上一年项目数量", "Items last year");
        FormLabel change = of("itemsChange", "", "本年增/减", "Change this year")
                .alsoPrinted("本年增减")
                .signed();
        FormLabel decisions = of("decisions", "", "处理决定数量", "Decisions").countedIn(Unit.PIECE);
        List<FormLabel> itemsAndDecisions = List.of(lastYear, change, decisions);
        return table("FY2019")
                .block(
                        item("1", "一"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(
                                rules(),
                                of("normativeDocument", "", "规范性文件", "Normative documents")
                                        .alsoPrinted("行政规范性文件")),
                        List.of(
                                of("made", "", "本年新制作数量", "Made this year"),
                                of("disclosed", "", "本年新公开数量", "Disclosed this year"),
                                of("disclosedTotal", "", "对外公开总数量", "Disclosed in total")))
                .block(
                        item("5", "五"),
                        Direction.DOWN,
                        Unit.MATTER,
                        List.of(LICENSE, of("otherService", "", "其他对外管理服务事项", "Other matters of public service")),
                        itemsAndDecisions)
                .block(
                        item("6", "六"),
                        Direction.DOWN,
                        Unit.MATTER,
                        List.of(PENALTY, COMPULSORY_MEASURE),
                        itemsAndDecisions)
                .block(item("8", "八"), Direction.DOWN, Unit.MATTER, List.of(FEES), List.of(lastYear, change))
                .block(
                        item("9", "九"),
                        Direction.DOWN,
                        Unit.COUNT,
                        List.of(of("procurement", "", "政府集中采购", "Centralised procurement")),
                        List.of(
                                of("projects", "", "采购项目数量", "Projects"),
                                of("amount", "", "采购总金额", "Total amount (yuan)")
                                        .alsoPrinted("采购总金额（元）", "采购总金额（单位：元）")
                                        .countedIn(Unit.YUAN)))
                .atMost("FY2019-PUBLIC-TOTAL", "administrativeRule/disclosed", "administrativeRule/disclosedTotal")
                .atMost("FY2019-PUBLIC-TOTAL", "normativeDocument/disclosed", "normativeDocument/disclosedTotal")
                .atMost("FY2019-MADE-VS-DISCLOSED", "administrativeRule/disclosed", "administrativeRule/made")
                .atMost("FY2019-MADE-VS-DISCLOSED", "normativeDocument/disclosed", "normativeDocument/made")
                .furniture("信息内容")
                .build();
    }

    static TableDefinition of2021() {
        FormLabel decisions = of("decisions", "", "本年处理决定数量", "Decisions this year");
        return table("FY2021")
                .block(
                        item("1", "一"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(
                                rules(),
                                of("normativeDocument", "", "行政规范性文件", "Administrative normative documents")
                                        .alsoPrinted("规范性文件")),
                        List.of(
                                of("issued", "", "本年制发件数", "Issued this year"),
                                of("repealed", "", "本年废止件数", "Repealed this year"),
                                of("inForce", "", "现行有效件数", "In force at year end")))
                .block(item("5", "五"), Direction.DOWN, Unit.PIECE, List.of(LICENSE), List.of(decisions))
                .block(
                        item("6", "六"),
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(PENALTY, COMPULSORY_MEASURE),
                        List.of(decisions))
                .block(
                        item("8", "八"),
                        Direction.DOWN,
                        Unit.TEN_THOUSAND_YUAN,
                        List.of(FEES),
                        List.of(of("amount", "", "本年收费金额（单位：万元）", "Collected this year (10,000 yuan)")
                                .alsoPrinted("本年收费金额", "本年收费金额（万元）")))
                .furniture("信息内容")
                .build();
    }

    private static TableDefinition.Builder table(String form) {
        return TableDefinition.builder("proactive", form, Wording.of("主动公开政府信息情况", "Proactive disclosure"));
    }

    private static FormLabel rules() {
        return of("administrativeRule", "", "规章", "Administrative rules");
    }

    private static FormLabel item(String number, String zh) {
        return of("article20Item" + number, "", "第二十条第（" + zh + "）项", "Article 20(" + number + ")");
    }
}
