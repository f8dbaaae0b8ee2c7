package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.form.Edition;

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
        return report.edition() == Edition.FY2014
                ? List.of(layout.cover(), layout.narrative(), layout.statistics())
                : List.of(layout.proactive(), layout.request(), layout.dispute());
    }

    private SheetPlan cover() {
        SheetPlan sheet = new SheetPlan("封面");
        sheet.put(3, 1, report.organ());
        sheet.put(4, 1, report.year() + "年政府信息公开工作年度报告");
        return sheet;
    }

    private SheetPlan narrative() {
        SheetPlan sheet = new SheetPlan("年度报告");
        sheet.put(0, 0, "一、概述");
        sheet.put(1, 0, "本机关依照《中华人民共和国政府信息公开条例》开展政府信息公开工作。");
        return sheet;
    }

    private SheetPlan statistics() {
        SheetPlan sheet = new SheetPlan("统计表");
        sheet.put(0, 0, 1, 4, "政府信息公开情况统计表（" + report.year() + "年度）");
        sheet.put(1, 0, 1, 4, "填报单位（盖章）：" + report.organ());
        List<String> header = List.of("序号", "统计指标", "单位", "统计数");
        for (int i = 0; i < header.size(); i++) {
            sheet.put(2, i, header.get(i));
        }
        int row = 3;
        for (PrintedStatistics.Line line : PrintedStatistics.lines()) {
            sheet.put(row, 0, BigDecimal.valueOf(row - 2));
            sheet.put(row, 1, halfWidth(line.number()) + line.label());
            sheet.put(row, 2, line.isHeading() ? "----" : line.unit());
            sheet.put(
                    row, 3, line.isHeading() ? "----" : grouped(report.figure("statisticsForm", line.key(), "value")));
            row++;
        }
        sheet.put(row, 0, "单位负责人：");
        sheet.put(row, 2, "填报人：");
        return sheet;
    }

    private SheetPlan proactive() {
        SheetPlan sheet = new SheetPlan("主动公开");
        sheet.put(1, 2, 1, 4, report.year() + "年政府信息公开工作年度报告");
        sheet.put(2, 2, "填报单位：" + report.organ());
        int row = 4;
        for (PrintedProactive block : PrintedProactive.of(report.edition())) {
            sheet.put(row, 2, 1, 4, block.item().replace("条第", "条 第"));
            sheet.put(row + 1, 2, "信息内容");
            for (int i = 0; i < block.columns().size(); i++) {
                String column = block.columns().get(i).text();
                sheet.put(row + 1, 3 + i, halfWidth(column).replace('：', ':'));
            }
            row += 2;
            for (PrintedProactive.Label line : block.rows()) {
                sheet.put(row, 2, line.text().replace("行政规范性", "规范性"));
                for (int i = 0; i < block.columns().size(); i++) {
                    Object figure = report.figure(
                            "proactive", line.key(), block.columns().get(i).key());
                    sheet.put(row, 3 + i, grouped(figure));
                }
                row++;
            }
        }
        return sheet;
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
