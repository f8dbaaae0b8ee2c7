package org.disclosurereport.io.summary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a summary sheet that says something about the organ of a row, by the words that head it. */
enum OrganColumn {
    /** Which organ it is. */
    NAME(
            "单位名称", "填报单位", "填报单位名称", "报送单位", "报告单位", "公开单位", "单位", "机关名称", "行政机关", "行政机关名称", "填报机关", "报告机关", "公开主体",
            "主体名称", "部门", "部门名称", "单位(部门)", "部门(单位)", "单位、部门", "地区", "地区(部门)", "地方、部门", "市县", "县区", "区县", "县(市、区)",
            "县(市)区", "市(县、区)", "乡镇", "乡镇(街道)", "街道(乡镇)", "镇街"),
    /** For which year the row is. */
    YEAR("年度", "报告年度", "统计年度", "填报年度", "年份", "报告年份"),
    /** The unified social credit code. */
    CREDIT_CODE("统一社会信用代码", "社会信用代码", "信用代码"),
    /** The code of the administrative division. */
    DIVISION_CODE("行政区划代码", "区划代码", "行政区划", "地区代码"),
    /** A running number; says nothing. */
    SERIAL("序号", "编号", "序", "行次");

    private final List<String> words;

    OrganColumn(String... words) {
        this.words = List.of(words);
    }

    /** What a normalised label heads, or null. */
    static @Nullable OrganColumn find(String label) {
        return Arrays.stream(values())
                .filter(column -> column.words.contains(label))
                .findFirst()
                .orElse(null);
    }
}
