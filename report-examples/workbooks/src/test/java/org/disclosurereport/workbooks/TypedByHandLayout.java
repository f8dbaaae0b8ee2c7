package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an office types the tables without the form at hand: one column of labels with the groups on lines
 * of their own, labels broken over lines and spread by blanks, full-width digits, zeros left blank.
 */
final class TypedByHandLayout {

    private final SheetPlan sheet = new SheetPlan("Sheet1");
    private final FiledFigures report;
    private int row = 1;

    private TypedByHandLayout(FiledFigures report) {
        this.report = report;
    }

    static List<SheetPlan> of(FiledFigures report) {
        TypedByHandLayout layout = new TypedByHandLayout(report);
        layout.text(fullWidth(Integer.toString(report.year())) + "年" + report.organ() + "\n政府信息公开工作年度报告");
        layout.text("二 、主动公开政府信息情况");
        layout.proactive();
        layout.text("三 、收到和处理政府信息公开申请情况");
        layout.request();
        layout.text("四 、政府信息公开行政复议、行政诉讼情况");
        layout.dispute();
        return List.of(layout.sheet);
    }

    private void text(String text) {
        sheet.put(row++, 1, text);
        row++;
    }

    private void proactive() {
        header("本年制发\n件数", "本年废止\n件数", "现行有效\n件数");
        line("规 章", "proactive", "administrativeRule", "issued", "repealed", "inForce");
        line("行政规范性文件", "proactive", "normativeDocument", "issued", "repealed", "inForce");
        header("本年处理决定数量");
        line("行政许可", "proactive", "license", "decisions");
        header("本年处理决定数量");
        line("行政处罚", "proactive", "penalty", "decisions");
        line("行政强制", "proactive", "compulsoryMeasure", "decisions");
        header("本年收费金额\n（单位：万元）");
        line("行政事业性收费", "proactive", "administrativeFees", "amount");
        row++;
    }

    private void header(String... columns) {
        sheet.put(row, 1, "信息内容");
        for (int i = 0; i < columns.length; i++) {
            sheet.put(row, 2 + i, columns[i]);
        }
        row++;
    }

    private void request() {
        List<String> applicants = List.of("自然人", "商业\n企业", "科研\n机构", "社会公\n益组织", "法律服\n务机构", "其 他", "总 计");
        for (int i = 0; i < applicants.size(); i++) {
            sheet.put(row, 2 + i, applicants.get(i));
        }
        row++;
        requestLine("一 、本年新收政府信息\n公开申请数量", "newlyReceived");
        requestLine("二 、上年结转政府信息\n公开申请数量", "broughtForward");
        sheet.put(row++, 1, "三 、本 年 度 办 理 结 果");
        String group = "";
        for (PrintedForm.RequestLine line : PrintedForm.outcomes(report.isUndivided())) {
            if (!line.group().isEmpty() && !line.group().equals(group)) {
                sheet.put(row++, 1, line.group());
            }
            group = line.group();
            requestLine(line.number().replace("1.", "１．") + line.label(), line.key());
        }
        requestLine("四 、结转下年度继续办理", "carriedForward");
        row++;
    }

    private void requestLine(String label, String key) {
        line(label, "request", key, PrintedForm.APPLICANT_KEYS.toArray(String[]::new));
    }

    private void line(String label, String table, String key, String... columns) {
        sheet.put(row, 1, label);
        for (int i = 0; i < columns.length; i++) {
            sheet.put(row, 2 + i, typed(report.figure(table, key, columns[i])));
        }
        row++;
    }

    private void dispute() {
        List<String> procedures = List.of("行政复议", "未经复议\n直接起诉", "复议后\n起诉");
        for (int i = 0; i < procedures.size(); i++) {
            sheet.put(row, 1 + 5 * i, 1, 5, procedures.get(i));
            for (int j = 0; j < PrintedForm.RESULT_KEYS.size(); j++) {
                sheet.put(row + 1, 1 + 5 * i + j, PrintedForm.RESULTS.get(j));
                sheet.put(
                        row + 2,
                        1 + 5 * i + j,
                        typed(report.figure(
                                "dispute", PrintedForm.PROCEDURE_KEYS.get(i), PrintedForm.RESULT_KEYS.get(j))));
            }
        }
        row += 3;
    }

    private static Object typed(Object content) {
        return content instanceof BigDecimal number ? fullWidth(number.toPlainString()) : content;
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c == '.' ? '．' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
