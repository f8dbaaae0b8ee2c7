package org.disclosurereport.io.stated;

import java.util.List;

/** The units with which Chinese counts things, and which of them count no work of the organ. */
final class CountingWord {

    /** Longer ones first where one begins like another. */
    private static final List<String> WORDS = List.of(
            "个百分点", "倍", "万元", "亿元", "元", "件", "条", "项", "个", "次", "场", "期", "篇", "人", "名", "位", "份", "批", "家", "户",
            "封", "起", "宗", "例", "页", "本", "册", "张", "幅", "台", "套", "种", "处", "所", "部", "只", "段", "款", "轮", "集", "辑",
            "面", "块", "辆", "对", "组", "班", "节", "讲", "幢", "座", "枚", "门次", "课时");

    /** What stands behind a number and a unit when a time, a rank or a part of the text is meant. */
    private static final List<String> NO_STATISTIC = List.of(
            "工作日", "自然日", "月", "年", "小时", "星期", "季度", "部分", "方面", "层面", "维度", "环节", "层次", "阶段", "原则", "中心", "意识", "自信",
            "维护", "确立", "坚持", "全面", "一体", "皮", "“");

    private CountingWord() {}

    /**
     * The unit that a text begins with at a position, blanks skipped.
     *
     * @return how it is written without blanks, or the empty text
     */
    static String at(String text, int from) {
        String unit = plain(text, from);
        return unit.isEmpty() ? "" : unit + inBrackets(text, from + unit.length());
    }

    /** Most of them can be counted by occasions: 人次, 批次, 块次. */
    private static String plain(String text, int from) {
        for (String word : WORDS) {
            if (text.startsWith(word, from)) {
                boolean occasions = !word.endsWith("次") && text.startsWith("次", from + word.length());
                return occasions ? word + "次" : word;
            }
        }
        return "";
    }

    /** A second unit in brackets: 篇（次）, 人次(封). */
    private static String inBrackets(String text, int at) {
        boolean opens = at + 2 < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(');
        if (opens) {
            String word = plain(text, at + 1);
            int close = at + 1 + word.length();
            if (!word.isEmpty() && close < text.length() && (text.charAt(close) == '）' || text.charAt(close) == ')')) {
                return text.substring(at, close + 1);
            }
        }
        return "";
    }

    /** Whether the words behind a number with its unit say that it measures no work. */
    static boolean isNoStatistic(String unit, String text, int behind) {
        int at = Chars.skipBlanks(text, behind);
        return "个项条种位张".contains(unit) && NO_STATISTIC.stream().anyMatch(word -> text.startsWith(word, at));
    }
}
