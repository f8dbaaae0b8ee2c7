package org.disclosurereport.workbooks;

import java.util.List;

/** The form as it is printed, all on one sheet: merged headers, merged groups, numbers as numbers. */
final class OneSheetLayout {

    private static final int WIDTH = 10;

    private final SheetPlan sheet = new SheetPlan("年度报告");
    private final FiledFigures report;
    private int row;

    private OneSheetLayout(FiledFigures report) {
        this.report = report;
    }

    static List<SheetPlan> of(FiledFigures report) {
        OneSheetLayout layout = new OneSheetLayout(report);
        layout.line(report.organ() + report.year() + "年政府信息公开工作年度报告");
        layout.line("一、总体情况");
        layout.line(report.year() + "年，本机关依照《中华人民共和国政府信息公开条例》开展政府信息公开工作。");
        layout.line("二、主动公开政府信息情况");
        layout.proactive();
        layout.line("三、收到和处理政府信息公开申请情况");
        layout.request();
        layout.line("四、政府信息公开行政复议、行政诉讼情况");
        layout.dispute();
        layout.line("五、存在的主要问题及改进情况");
        layout.line("公开内容的针对性有待增强，下一年度将加强业务培训。");
        layout.line("六、其他需要报告的事项");
        layout.line("本年度未收取信息处理费。");
        return List.of(layout.sheet);
    }

    private void line(String text) {
        sheet.put(row++, 0, 1, WIDTH, text);
    }

    private void proactive() {
        block("第二十条第（一）项", List.of("本年制发件数", "本年废止件数", "现行有效件数"));
        proactiveRow("规章", "administrativeRule", "issued", "repealed", "inForce");
        proactiveRow("行政规范性文件", "normativeDocument", "issued", "repealed", "inForce");
        block("第二十条第（五）项", List.of("本年处理决定数量"));
        proactiveRow("行政许可", "license", "decisions");
        block("第二十条第（六）项", List.of("本年处理决定数量"));
        proactiveRow("行政处罚", "penalty", "decisions");
        proactiveRow("行政强制", "compulsoryMeasure", "decisions");
        block("第二十条第（八）项", List.of("本年收费金额（单位：万元）"));
        proactiveRow("行政事业性收费", "administrativeFees", "amount");
    }

    private void block(String heading, List<String> columns) {
        line(heading);
        sheet.put(row, 0, 1, 3, "信息内容");
        for (int i = 0; i < columns.size(); i++) {
            sheet.put(row, 3 + 2 * i, 1, 2, columns.get(i));
        }
        row++;
    }

    private void proactiveRow(String label, String key, String... columns) {
        sheet.put(row, 0, 1, 3, label);
        for (int i = 0; i < columns.length; i++) {
            sheet.put(row, 3 + 2 * i, 1, 2, report.figure("proactive", key, columns[i]));
        }
        row++;
    }

    private void request() {
        sheet.put(row, 0, 3, 3, PrintedForm.CORNER);
        sheet.put(row, 3, 1, 7, "申请人情况");
        sheet.put(row + 1, 3, 2, 1, "自然人");
        sheet.put(row + 1, 4, 1, 5, "法人或其他组织");
        sheet.put(row + 1, 9, 2, 1, "总计");
        for (int i = 1; i < 6; i++) {
            sheet.put(row + 2, 3 + i, PrintedForm.APPLICANTS.get(i));
        }
        row += 3;
        requestRow(0, 3, "newlyReceived", "一、本年新收政府信息公开申请数量");
        requestRow(0, 3, "broughtForward", "二、上年结转政府信息公开申请数量");
        List<PrintedForm.RequestLine> outcomes = PrintedForm.outcomes(report.isUndivided());
        sheet.put(row, 0, outcomes.size(), 1, PrintedForm.OUTCOMES);
        String group = "";
        for (PrintedForm.RequestLine line : outcomes) {
            if (!line.group().isEmpty() && !line.group().equals(group)) {
                long size = outcomes.stream()
                        .filter(other -> other.group().equals(line.group()))
                        .count();
                sheet.put(row, 1, (int) size, 1, line.group());
            }
            group = line.group();
            requestRow(group.isEmpty() ? 1 : 2, group.isEmpty() ? 2 : 1, line.key(), line.number() + line.label());
        }
        requestRow(0, 3, "carriedForward", "四、结转下年度继续办理");
    }

    private void requestRow(int column, int columns, String key, String label) {
        sheet.put(row, column, 1, columns, label);
        for (int i = 0; i < PrintedForm.APPLICANT_KEYS.size(); i++) {
            sheet.put(row, 3 + i, report.figure("request", key, PrintedForm.APPLICANT_KEYS.get(i)));
        }
        row++;
    }

    private void dispute() {
        sheet.put(row, 0, 2, 5, "行政复议");
        sheet.put(row, 5, 1, 10, "行政诉讼");
        sheet.put(row + 1, 5, 1, 5, "未经复议直接起诉");
        sheet.put(row + 1, 10, 1, 5, "复议后起诉");
        for (int i = 0; i < PrintedForm.PROCEDURE_KEYS.size(); i++) {
            for (int j = 0; j < PrintedForm.RESULT_KEYS.size(); j++) {
                sheet.put(row + 2, 5 * i + j, PrintedForm.RESULTS.get(j));
                sheet.put(
                        row + 3,
                        5 * i + j,
                        report.figure("dispute", PrintedForm.PROCEDURE_KEYS.get(i), PrintedForm.RESULT_KEYS.get(j)));
            }
        }
        row += 4;
    }
}
