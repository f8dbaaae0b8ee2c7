package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.form.Edition;

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
        if (report.edition() == Edition.FY2014) {
            layout.statistics();
        } else {
            layout.tables();
        }
        return List.of(layout.sheet);
    }

    private void tables() {
        text("二 、主动公开政府信息情况");
        proactive();
        text("三 、收到和处理政府信息公开申请情况");
        request();
        text("四 、政府信息公开行政复议、行政诉讼情况");
        dispute();
    }

    private void text(String text) {
        sheet.put(row++, 1, text);
        row++;
    }

    private void proactive() {
        for (PrintedProactive block : PrintedProactive.of(report.edition())) {
            sheet.put(row, 1, "信息内容");
            for (int i = 0; i < block.columns().size(); i++) {
                sheet.put(row, 2 + i, broken(block.columns().get(i).text()));
            }
            row++;
            String[] columns =
                    block.columns().stream().map(PrintedProactive.Label::key).toArray(String[]::new);
            for (PrintedProactive.Label line : block.rows()) {
                line(line.text().equals("规章") ? "规 章" : line.text(), "proactive", line.key(), columns);
            }
        }
        row++;
    }

    private static String broken(String label) {
        return label.replaceFirst("(?=件数$|制作数量$|公开数量$|项目数量$|（单位)", "\n");
    }

    private void statistics() {
        sheet.put(row, 1, "指 标");
        sheet.put(row++, 2, "数 量");
        for (PrintedStatistics.Line line : PrintedStatistics.lines()) {
            String label = line.number().replace("1.", "１．") + line.label().replace("（不", "\n（不");
            if (line.isHeading()) {
                sheet.put(row++, 1, label);
            } else {
                line(label, "statisticsForm", line.key(), "value");
            }
        }
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
