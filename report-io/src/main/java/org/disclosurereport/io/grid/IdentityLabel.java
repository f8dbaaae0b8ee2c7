package org.disclosurereport.io.grid;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * THE list of words that say whose report it is and for which year: beside a value, or over a column of a sheet with one
 * organ a row.
 */
public enum IdentityLabel {
    /** Which organ it is. */
    NAME(
            Set.of("单位名称", "填报单位", "填报单位名称", "报告单位", "编制单位", "机关名称", "行政机关名称", "填报机关", "报告机关"),
            Set.of(
                    "报送单位", "公开单位", "单位", "各单位", "机构名称", "行政机关", "公开主体", "主体名称", "部门", "部门名称", "单位(部门)", "部门(单位)",
                    "单位、部门", "地区", "地区(部门)", "地方、部门"),
            Set.of("市县", "县区", "区县", "县(市、区)", "县(市)区", "市(县、区)", "乡镇", "乡镇(街道)", "街道(乡镇)", "镇街")),
    /** For which year it is. */
    YEAR(Set.of("年度", "报告年度", "统计年度", "填报年度", "年份", "报告年份"), Set.of(), Set.of()),
    /** The unified social credit code. */
    CREDIT_CODE(Set.of(), Set.of("统一社会信用代码", "社会信用代码", "信用代码"), Set.of()),
    /** The code of the administrative division. */
    DIVISION_CODE(Set.of(), Set.of("行政区划代码", "区划代码", "行政区划", "地区代码"), Set.of()),
    /** A running number; says nothing. */
    SERIAL(Set.of(), Set.of("序号", "编号", "序", "行次"), Set.of());

    private final Set<String> beside;
    private final Set<String> over;
    private final Set<String> regions;

    /**
     * A label.
     *
     * @param beside words that mean it beside a value and over a column
     * @param over words that mean it over a column only; beside a value they say too little
     * @param regions words that mean it over the first column; over figures they are a level of government
     */
    IdentityLabel(Set<String> beside, Set<String> over, Set<String> regions) {
        this.beside = beside;
        this.over = over;
        this.regions = regions;
    }

    /**
     * What a normalised label over a column means.
     *
     * @param label the label
     * @return its meaning, or null if it has none here
     */
    public static @Nullable IdentityLabel findOver(String label) {
        return first(Arrays.stream(values())
                .filter(known ->
                        known.beside.contains(label) || known.over.contains(label) || known.regions.contains(label)));
    }

    /**
     * What a normalised label beside a value means.
     *
     * @param label the label
     * @return its meaning, or null if it has none here
     */
    static @Nullable IdentityLabel findBeside(String label) {
        return first(Arrays.stream(values()).filter(known -> known.beside.contains(label)));
    }

    /** Whether a normalised label is a level of government, which heads figures as well as organs. */
    static boolean isRegion(String label) {
        return NAME.regions.contains(label);
    }

    private static @Nullable IdentityLabel first(Stream<IdentityLabel> found) {
        return found.findFirst().orElse(null);
    }
}
