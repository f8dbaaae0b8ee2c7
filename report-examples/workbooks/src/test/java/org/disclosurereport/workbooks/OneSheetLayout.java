package org.disclosurereport.workbooks;

import java.util.List;
import org.disclosurereport.model.form.Edition;

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
        if (report.edition() == Edition.FY2014) {
            layout.narrativeWithForm();
        } else {
            layout.sixSections();
        }
        return List.of(layout.sheet);
    }

    private void sixSections() {
        line("一、总体情况");
        line(report.year() + "年，本机关依照《中华人民共和国政府信息公开条例》开展政府信息公开工作。");
        line("二、主动公开政府信息情况");
        proactive();
        line("三、收到和处理政府信息公开申请情况");
        request();
        line("四、政府信息公开行政复议、行政诉讼情况");
        dispute();
        line("五、" + (report.edition() == Edition.FY2019 ? "政府信息公开工作" : "") + "存在的主要问题及改进情况");
        line("公开内容的针对性有待增强，下一年度将加强业务培训。");
        line("六、其他需要报告的事项");
        line("本年度未收取信息处理费。");
    }

    private void narrativeWithForm() {
        line("一、概述");
        line(report.year() + "年，本机关依照《中华人民共和国政府信息公开条例》开展政府信息公开工作。");
        line("二、存在的主要问题及改进情况");
        line("公开内容的针对性有待增强，下一年度将加强业务培训。");
        line("政府信息公开情况统计表");
        statistics();
    }

    private void statistics() {
        sheet.put(row, 0, 1, 8, "统计指标");
        sheet.put(row, 8, "单位");
        sheet.put(row, 9, "统计数");
        row++;
        for (PrintedStatistics.Line line : PrintedStatistics.lines()) {
            sheet.put(row, 0, 1, 8, "　".repeat(line.depth()) + line.number() + line.label());
            sheet.put(row, 8, line.isHeading() ? "——" : line.unit());
            sheet.put(row, 9, line.isHeading() ? "——" : report.figure("statisticsForm", line.key(), "value"));
            row++;
        }
    }

    private void line(String text) {
        sheet.put(row++, 0, 1, WIDTH, text);
    }

    private void proactive() {
        for (PrintedProactive block : PrintedProactive.of(report.edition())) {
            line(block.item());
            sheet.put(row, 0, 1, 3, "信息内容");
            for (int i = 0; i < block.columns().size(); i++) {
                sheet.put(row, 3 + 2 * i, 1, 2, block.columns().get(i).text());
            }
            row++;
            for (PrintedProactive.Label line : block.rows()) {
                sheet.put(row, 0, 1, 3, line.text());
                for (int i = 0; i < block.columns().size(); i++) {
                    Object figure = report.figure(
                            "proactive", line.key(), block.columns().get(i).key());
                    sheet.put(row, 3 + 2 * i, 1, 2, figure);
                }
                row++;
            }
        }
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
