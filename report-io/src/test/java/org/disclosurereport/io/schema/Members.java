package org.disclosurereport.io.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Wording;

/** What the members of the wire form outside of tables are called. */
final class Members {

    static final List<String> OF_REPORT =
            List.of("format", "edition", "year", "organ", "title", "scope", "period", "publication", "sections");
    static final List<String> OF_LISTS = List.of("statistics");
    static final List<String> OF_LIST = List.of("key", "annex", "title", "columns", "rows");
    static final List<String> OF_COLUMN = List.of("key", "label");
    static final List<String> OF_ROW = List.of("key", "label", "unit", "figures");
    static final List<String> OF_ORGAN = List.of("name", "creditCode", "divisionCode", "level", "kind", "parent");
    static final List<String> OF_PERIOD = List.of("firstDay", "lastDay");
    static final List<String> OF_PUBLICATION = List.of("date", "indexNumber", "documentNumber", "address", "version");

    static final List<String> OF_SECTION = List.of("kind", "title", "text");
    static final List<String> OF_SUBSECTION = List.of("heading", "text");
    static final List<String> OF_XML = List.of("report", "section", "p", "subsection", "list", "column", "row");
    static final List<String> OF_TABLES = List.of("form", "unreadable");

    private static final Map<String, Wording> TITLES = Stream.of(new String[][] {
                {"format", "格式及其版本", "Format and its version"},
                {"edition", "报告格式的版本，以首个适用年度命名", "Generation of the form, named by its first fiscal year"},
                {"year", "报告年度", "Fiscal year"},
                {"organ", "报告机关", "Organ that reports"},
                {
                    "scope",
                    "数据口径：self 本机关，level 本级，region 本行政区域汇总",
                    "For whom the figures speak: self this organ, level its level, region all organs of the region"
                },
                {"period", "统计期限", "Period for which figures are stated"},
                {"publication", "公布情况", "How the report was published"},
                {"sections", "各部分，按原文顺序", "Sections in printed order"},
                {"statistics", "格式以外的统计列表（地方附表等）", "Lists of figures that no national form prescribes"},
                {"key", "名称，用于地址", "Name in addresses; of a row its code if the label is known"},
                {"annex", "所属的地方附表", "Local annex that the list is"},
                {"columns", "各列，按原文顺序", "Columns in printed order"},
                {"rows", "各行，按原文顺序", "Rows in printed order"},
                {"label", "原文标签", "Label as printed"},
                {"unit", "原文单位", "Unit as printed"},
                {"figures", "各列的数", "Figures by column"},
                {"list", "一个列表", "One list"},
                {"column", "一列", "One column"},
                {"row", "一行", "One row"},
                {"name", "机关名称", "Name as it stands in the report"},
                {"creditCode", "统一社会信用代码", "Unified social credit code, as filed"},
                {"divisionCode", "行政区划代码", "Code of the administrative division, as filed"},
                {"level", "层级", "Level of government"},
                {"kind", "类别", "Kind"},
                {"parent", "上级机关", "Organ above this one"},
                {"firstDay", "首日", "First day"},
                {"lastDay", "末日，不早于首日", "Last day, not before the first"},
                {"date", "公布日期", "Day of publication"},
                {"indexNumber", "索引号", "Index number, as printed"},
                {"documentNumber", "发文字号", "Document number, as printed"},
                {"address", "网址", "Address of the published page"},
                {"version", "更正后的版本", "Version of a corrected report"},
                {"title", "标题，按原文（部分的标题含序号）", "Title as printed, that of a section with its numbering"},
                {"text", "段落和小标题", "Paragraphs, and parts under headings"},
                {"heading", "小标题", "Heading as printed"},
                {"report", "根元素", "Root element"},
                {"section", "一个部分", "One section"},
                {"p", "段落", "Paragraph"},
                {"subsection", "带小标题的部分", "Part under a heading"},
                {"form", "本表所用格式的版本；缺省为规定格式", "Form that the table follows, if it is not the prescribed one"},
                {"unreadable", "无法读作数字的原文", "What stands in the cell, which is no figure"}
            })
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> Wording.of(line[1], line[2])));

    private Members() {}

    static String title(String member) {
        return wording(member).toString();
    }

    static Wording wording(String member) {
        Wording title = TITLES.get(member);
        if (title == null) {
            throw new IllegalArgumentException("Every member must have a title, but '" + member + "' has none");
        }
        return title;
    }
}
