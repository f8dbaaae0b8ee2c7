package org.disclosurereport.workbooks;

import java.util.List;
import org.disclosurereport.model.form.Edition;

/**
 * The tables of section two, typed off the forms of FY2019 and FY2021 once more and not taken from the library.
 *
 * @param item the item of article 20 over the block
 * @param rows the lines
 * @param columns the columns
 */
record PrintedProactive(String item, List<Label> rows, List<Label> columns) {

    /** A line or a column: its key and its label. */
    record Label(String key, String text) {}

    private static final List<Label> LICENSE = List.of(new Label("license", "行政许可"));

    private static final List<Label> PENALTIES =
            List.of(new Label("penalty", "行政处罚"), new Label("compulsoryMeasure", "行政强制"));

    private static final List<Label> FEES = List.of(new Label("administrativeFees", "行政事业性收费"));

    static List<PrintedProactive> of(Edition edition) {
        return switch (edition) {
            case FY2019 -> of2019();
            case FY2021 -> of2021();
            default -> throw new IllegalArgumentException(edition + " has no such table");
        };
    }

    private static List<PrintedProactive> of2019() {
        List<Label> items = List.of(
                new Label("itemsLastYear", "上一年项目数量"),
                new Label("itemsChange", "本年增/减"),
                new Label("decisions", "处理决定数量"));
        return List.of(
                new PrintedProactive(
                        "第二十条第（一）项",
                        documents("规范性文件"),
                        List.of(
                                new Label("made", "本年新制作数量"),
                                new Label("disclosed", "本年新公开数量"),
                                new Label("disclosedTotal", "对外公开总数量"))),
                new PrintedProactive(
                        "第二十条第（五）项", List.of(LICENSE.get(0), new Label("otherService", "其他对外管理服务事项")), items),
                new PrintedProactive("第二十条第（六）项", PENALTIES, items),
                new PrintedProactive("第二十条第（八）项", FEES, items.subList(0, 2)),
                new PrintedProactive(
                        "第二十条第（九）项",
                        List.of(new Label("procurement", "政府集中采购")),
                        List.of(new Label("projects", "采购项目数量"), new Label("amount", "采购总金额"))));
    }

    private static List<PrintedProactive> of2021() {
        List<Label> decisions = List.of(new Label("decisions", "本年处理决定数量"));
        return List.of(
                new PrintedProactive(
                        "第二十条第（一）项",
                        documents("行政规范性文件"),
                        List.of(
                                new Label("issued", "本年制发件数"),
                                new Label("repealed", "本年废止件数"),
                                new Label("inForce", "现行有效件数"))),
                new PrintedProactive("第二十条第（五）项", LICENSE, decisions),
                new PrintedProactive("第二十条第（六）项", PENALTIES, decisions),
                new PrintedProactive("第二十条第（八）项", FEES, List.of(new Label("amount", "本年收费金额（单位：万元）"))));
    }

    private static List<Label> documents(String normative) {
        return List.of(new Label("administrativeRule", "规章"), new Label("normativeDocument", normative));
    }
}
