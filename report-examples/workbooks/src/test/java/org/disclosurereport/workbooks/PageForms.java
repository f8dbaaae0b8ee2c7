package org.disclosurereport.workbooks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a report as pages have them. */
final class PageForms {

    private static final Map<String, String> VARIANTS = Map.ofEntries(
            Map.entry("行政规范性文件", "规范性文件"),
            Map.entry("规章", "规 章"),
            Map.entry("三、本年度办理结果", "三 、本 年 度办 理结果"),
            Map.entry("（三）不予公开", "(三)不予公开"),
            Map.entry("2.其他法律行政法规禁止公开", "2、其他法律行政法规禁止公开"),
            Map.entry("1.属于国家秘密", "1、属于国家秘密"),
            Map.entry("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\""),
            Map.entry("（四）无法提供", "㈣无法提供"),
            Map.entry("（五）不予处理", "﹝五﹞不予处理"),
            Map.entry("1.信访举报投诉类申请", "１．信访举报投诉类申请"),
            Map.entry("2.重复申请", "2.重复 申请"),
            Map.entry("（七）总计", "(七)总 计"));

    private static final Map<String, String> WRONG = Map.of(
            "三、本年度办理结果", "三三、本年度办理结果",
            "（三）不予公开", "（三）不子公开",
            "2.其他法律行政法规禁止公开", "2.其他法律行政止公开",
            "4.无正当理由大量反复申请", "4.无正当理由大量返复申请",
            "行政复议", "行政法复议");

    private final FiledFigures report;
    private final Set<PageQuirk> quirks;
    private PageTable table = new PageTable();

    PageForms(FiledFigures report, Set<PageQuirk> quirks) {
        this.report = report;
        this.quirks = quirks;
    }

    private String label(String printed) {
        String variant = quirks.contains(PageQuirk.VARIANT_LABELS) ? VARIANTS.getOrDefault(printed, printed) : printed;
        return quirks.contains(PageQuirk.WRONG_LABELS) ? WRONG.getOrDefault(variant, variant) : variant;
    }

    private int labelColumns() {
        return quirks.contains(PageQuirk.WIDE_LABELS) ? 4 : 3;
    }

    private void row(Object label, int columns) {
        table.newRow();
        table.label(label, 1, columns);
    }

    PageTable proactive() {
        table = new PageTable();
        List<PrintedProactive> blocks = PrintedProactive.of(report.edition());
        boolean ragged = quirks.contains(PageQuirk.RAGGED_BLOCKS);
        int columns = blocks.stream().anyMatch(block -> block.columns().size() == 2) ? 6 : 3;
        for (PrintedProactive block : blocks) {
            int width = ragged ? 1 : columns / block.columns().size();
            row(block.item(), ragged ? 4 : 1 + columns);
            row("信息内容", 1);
            block.columns().forEach(column -> table.label(column.text(), 1, width));
            for (PrintedProactive.Label line : block.rows()) {
                row(label(line.text()), 1);
                for (PrintedProactive.Label column : block.columns()) {
                    table.figure(report.figure("proactive", line.key(), column.key()), width);
                }
            }
        }
        return table;
    }

    PageTable request() {
        table = new PageTable();
        table.newRow();
        table.label(PrintedForm.CORNER, 3, 3);
        table.label("申请人情况", 1, 7);
        table.newRow();
        table.label("自然人", 2, 1);
        table.label("法人或其他组织", 1, 5);
        table.label("总计", 2, 1);
        table.newRow();
        PrintedForm.APPLICANTS.subList(1, 6).forEach(applicant -> table.label(applicant, 1, 1));
        table.endOfHeaders();
        figures("一、本年新收政府信息公开申请数量", "newlyReceived");
        figures("二、上年结转政府信息公开申请数量", "broughtForward");
        List<PrintedForm.RequestLine> outcomes = PrintedForm.outcomes(report.isUndivided());
        String group = "";
        for (PrintedForm.RequestLine line : outcomes) {
            table.newRow();
            if (line.equals(outcomes.get(0))) {
                table.label(label(PrintedForm.OUTCOMES), outcomes.size(), 1);
            }
            if (!line.group().isEmpty() && !line.group().equals(group)) {
                long size = outcomes.stream()
                        .filter(other -> other.group().equals(line.group()))
                        .count();
                table.label(label(line.group()), (int) size, 1);
            }
            group = line.group();
            table.label(label(line.number() + line.label()), 1, labelColumns() - (group.isEmpty() ? 1 : 2));
            applicants(line.key());
        }
        figures("四、结转下年度继续办理", "carriedForward");
        return table;
    }

    private void figures(String label, String key) {
        row(label, labelColumns());
        applicants(key);
    }

    private void applicants(String key) {
        PrintedForm.APPLICANT_KEYS.forEach(applicant -> table.figure(report.figure("request", key, applicant), 1));
    }

    PageTable dispute() {
        table = new PageTable();
        row(label("行政复议"), 5);
        table.label("行政诉讼", 1, 10);
        table.newRow();
        PrintedForm.RESULTS.forEach(result -> table.label(result, 2, 1));
        table.label("未经复议直接起诉", 1, 5);
        table.label("复议后起诉", 1, 5);
        table.newRow();
        for (int i = 0; i < 2; i++) {
            PrintedForm.RESULTS.forEach(result -> table.label(result, 1, 1));
        }
        table.endOfHeaders();
        table.newRow();
        for (String procedure : PrintedForm.PROCEDURE_KEYS) {
            PrintedForm.RESULT_KEYS.forEach(result -> table.figure(report.figure("dispute", procedure, result), 1));
        }
        return table;
    }

    PageTable statistics() {
        table = new PageTable();
        row("统计指标", 1);
        table.label("单位", 1, 1);
        table.label("统计数", 1, 1);
        table.endOfHeaders();
        for (PrintedStatistics.Line line : PrintedStatistics.lines()) {
            row("　".repeat(line.depth()) + line.number() + line.label(), 1);
            table.label(line.isHeading() ? "——" : line.unit(), 1, 1);
            if (line.isHeading()) {
                table.label("——", 1, 1);
            } else {
                table.figure(report.figure("statisticsForm", line.key(), "value"), 1);
            }
        }
        return table;
    }
}
