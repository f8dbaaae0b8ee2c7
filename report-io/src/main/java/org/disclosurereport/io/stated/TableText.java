package org.disclosurereport.io.stated;

import java.util.List;

/**
 * Tables that were pasted as text stand in the middle of sentences, their cells without anything between them. What
 * stands there is no sentence, and no figure is taken from it.
 */
final class TableText {

    private static final List<String> HEADERS = List.of(
            "项信息内容",
            "项 信息内容",
            "信息内容本年",
            "（本列数据的勾稽关系为",
            "(本列数据的勾稽关系为",
            "申请人情况自然人",
            "申请人情况 自然人",
            "指标名称",
            "指 标 名 称",
            "统计指标单位",
            "统计指标 单位",
            "行政复议行政诉讼结果维持",
            "行政复议 行政诉讼 结果");

    private TableText() {}

    /** The text before the first header of a table. */
    static String before(String text) {
        int end = text.length();
        for (String header : HEADERS) {
            int at = text.indexOf(header);
            if (at >= 0 && at < end) {
                end = at;
            }
        }
        return text.substring(0, end);
    }
}
