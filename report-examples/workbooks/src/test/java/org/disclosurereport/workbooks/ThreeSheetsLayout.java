package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * One sheet a table, each somewhere else on its sheet: half-width brackets and {@code 1、}, group headers
 * that are not merged, labels of rows repeated in every line, figures as text with thousands separators.
 */
final class ThreeSheetsLayout {

    private final FiledFigures report;

    private ThreeSheetsLayout(FiledFigures report) {
        this.report = report;
    }

    static List<SheetPlan> of(FiledFigures report) {
        ThreeSheetsLayout layout = new ThreeSheetsLayout(report);
        return List.of(layout.proactive(), layout.request(), layout.dispute());
    }

    private SheetPlan proactive() {
        SheetPlan sheet = new SheetPlan("主动公开");
        sheet.put(1, 2, 1, 4, report.year() + "年政府信息公开工作年度报告");
        sheet.put(2, 2, "填报单位：" + report.organ());
        int row = 4;
        row = block(sheet, row, "第二十条 第（一）项", "本年制发件数", "本年废止件数", "现行有效件数");
        row = line(sheet, row, "规章", "administrativeRule", "issued", "repealed", "inForce");
        row = line(sheet, row, "规范性文件", "normativeDocument", "issued", "repealed", "inForce");
        row = block(sheet, row, "第二十条 第（五）项", "本年处理决定数量");
        row = line(sheet, row, "行政许可", "license", "decisions");
        row = block(sheet, row, "第二十条 第（六）项", "本年处理决定数量");
        row = line(sheet, row, "行政处罚", "penalty", "decisions");
        row = line(sheet, row, "行政强制", "compulsoryMeasure", "decisions");
        row = block(sheet, row, "第二十条 第（八）项", "本年收费金额(单位:万元)");
        line(sheet, row, "行政事业性收费", "administrativeFees", "amount");
        return sheet;
    }

    private static int block(SheetPlan sheet, int row, String heading, String... columns) {
        sheet.put(row, 2, 1, 4, heading);
        sheet.put(row + 1, 2, "信息内容");
        for (int i = 0; i < columns.length; i++) {
            sheet.put(row + 1, 3 + i, columns[i]);
        }
        return row + 2;
    }

    private int line(SheetPlan sheet, int row, String label, String key, String... columns) {
        sheet.put(row, 2, label);
        for (int i = 0; i < columns.length; i++) {
            sheet.put(row, 3 + i, grouped(report.figure("proactive", key, columns[i])));
        }
        return row + 1;
    }

    private SheetPlan request() {
        SheetPlan sheet = new SheetPlan("依申请公开");
        int row = 3;
        sheet.put(row, 4, "申请人情况");
        sheet.put(row + 1, 4, "自然人");
        sheet.put(row + 1, 5, "法人或其他组织");
        sheet.put(row + 1, 10, "总计");
        for (int i = 1; i < 6; i++) {
            sheet.put(row + 2, 4 + i, PrintedForm.APPLICANTS.get(i));
        }
        row = figures(sheet, row + 3, 1, "一、本年新收政府信息公开申请数量", "newlyReceived");
        row = figures(sheet, row, 1, "二、上年结转政府信息公开申请数量", "broughtForward");
        for (PrintedForm.RequestLine line : PrintedForm.outcomes(report.isUndivided())) {
            sheet.put(row, 1, PrintedForm.OUTCOMES);
            sheet.put(row, 2, halfWidth(line.group()));
            row = figures(sheet, row, 3, halfWidth(line.number()) + line.label(), line.key());
        }
        figures(sheet, row, 1, "四、结转下年度继续办理", "carriedForward");
        return sheet;
    }

    private int figures(SheetPlan sheet, int row, int column, String label, String key) {
        sheet.put(row, column, label);
        for (int i = 0; i < PrintedForm.APPLICANT_KEYS.size(); i++) {
            sheet.put(row, 4 + i, grouped(report.figure("request", key, PrintedForm.APPLICANT_KEYS.get(i))));
        }
        return row + 1;
    }

    private SheetPlan dispute() {
        SheetPlan sheet = new SheetPlan("复议诉讼");
        sheet.put(2, 0, "行政复议");
        sheet.put(2, 5, "行政诉讼");
        sheet.put(3, 5, "未经复议直接起诉");
        sheet.put(3, 10, "复议后起诉");
        for (int i = 0; i < PrintedForm.PROCEDURE_KEYS.size(); i++) {
            for (int j = 0; j < PrintedForm.RESULT_KEYS.size(); j++) {
                String result = PrintedForm.RESULTS.get(j);
                sheet.put(4, 5 * i + j, result.substring(0, 2) + "\n" + result.substring(2));
                sheet.put(
                        5,
                        5 * i + j,
                        report.figure("dispute", PrintedForm.PROCEDURE_KEYS.get(i), PrintedForm.RESULT_KEYS.get(j)));
            }
        }
        return sheet;
    }

    private static String halfWidth(String label) {
        return label.replace('（', '(').replace('）', ')').replace('.', '、');
    }

    private static Object grouped(Object content) {
        return content instanceof BigDecimal number
                ? new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number)
                : content;
    }
}
