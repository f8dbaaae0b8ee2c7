package org.disclosurereport.io.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Wording;

/** What the members of the wire form outside of tables are called. */
final class Members {

    static final List<String> OF_REPORT = List.of(
            "format", "edition", "year", "organ", "title", "scope", "period", "publication", "contact", "sections");
    static final List<String> OF_LISTS = List.of("statistics", "stated");
    static final List<String> OF_LIST = List.of("key", "annex", "title", "columns", "rows");
    static final List<String> OF_COLUMN = List.of("key", "label");
    static final List<String> OF_ROW = List.of("key", "label", "unit", "figures");
    static final List<String> OF_STATED = List.of(
            "key",
            "label",
            "value",
            "precision",
            "unit",
            "qualifier",
            "period",
            "section",
            "sentence",
            "offset",
            "text",
            "relation",
            "of");
    static final List<String> REQUIRED_OF_STATED =
            List.of("key", "label", "value", "section", "sentence", "offset", "text");
    static final List<String> OF_ORGAN = List.of("name", "creditCode", "divisionCode", "level", "kind", "parent");
    static final List<String> OF_PERIOD = List.of("firstDay", "lastDay");
    static final List<String> OF_PUBLICATION = List.of("date", "indexNumber", "documentNumber", "address", "version");
    static final List<String> OF_CONTACT = List.of("address", "postcode", "phone", "fax", "email");

    static final List<String> OF_SECTION = List.of("kind", "title", "text");
    static final List<String> OF_SUBSECTION = List.of("heading", "text");
    static final List<String> OF_XML =
            List.of("report", "section", "p", "subsection", "list", "column", "row", "figure");
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
                {"contact", "联系方式，至少一项", "Whom to ask about the report: at least one member"},
                {"sections", "各部分，按原文顺序", "Sections in printed order"},
                {"statistics", "格式以外的统计列表（地方附表等）", "Lists of figures that no national form prescribes"},
                {"key", "名称，用于地址", "Name in addresses; of a row its code if the label is known"},
                {"annex", "所属的地方附表", "Local annex that the list is"},
                {"columns", "各列，按原文顺序", "Columns in printed order"},
                {"rows", "各行，按原文顺序", "Rows in printed order"},
                {"label", "原文标签", "Label as printed"},
                {"unit", "原文单位", "Unit as printed"},
                {"figures", "各列的数", "Figures by column"},
                {"stated", "文中所述数字，按原文顺序", "Figures that sentences state, in printed order"},
                {"figure", "一个文中所述数字", "One figure that a sentence states"},
                {
                    "stated/key",
                    "名称，用于地址；已知概念的名称，同一概念自第二个起加序号",
                    "Name in addresses; that of the concept if it is known, with a number from the second on"
                },
                {"stated/label", "所计何事，按该句原文", "What is counted, in words of the sentence"},
                {"value", "数值，万、亿已乘入；小数末尾的零表示精度", "Number, 万 and 亿 multiplied out; zeros after the point count"},
                {"precision", "数值精确到的 10 的幂，仅在大于 1 时写", "Power of ten to which the value is known, if more than one"},
                {"stated/unit", "原文单位，不含万、亿；百分数为 %", "Unit as printed, without 万 and 亿; of a percentage %"},
                {
                    "qualifier",
                    "限定语：about 约，over 余、超过，nearly 近，atLeast 以上，atMost 以内，denied 未发生",
                    "What the sentence adds: about, over, nearly, at least, at most, or a denial, which states 0"
                },
                {
                    "stated/period",
                    "所指时期：cumulative 累计，other 其他；缺省为报告年度",
                    "Time that is meant: cumulative, other; else the year of the report"
                },
                {"stated/section", "该句所在的部分", "Kind of the section in which the sentence stands"},
                {"sentence", "整句原文", "The sentence"},
                {"offset", "数字在句中的位置，从 0 起，按 UTF-16 计", "Where the text stands in the sentence, from 0, in UTF-16 units"
                },
                {"stated/text", "数字的原文写法，含单位；否认时为表示否认的词", "The figure as printed with its unit, or the word that denies"
                },
                {
                    "relation",
                    "与另一数字的关系：part 全部分项之一，ofWhich 其中，share 占比（%），growth 增幅（%），decline 降幅（%）",
                    "What it is of another figure: one of all parts, of which, percentage of its whole, growth, decline"
                },
                {"of", "另一数字的名称；与 relation 同有同无", "Key of the other figure; stands with relation or not at all"},
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
                {"contact/address", "联系地址", "Postal address, as printed"},
                {"postcode", "邮编", "Postcode, as printed"},
                {"phone", "电话", "Phone number, as printed"},
                {"fax", "传真", "Fax number, as printed"},
                {"email", "电子邮箱", "Address of electronic mail, as printed"},
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

    /** What a member of a stated figure is called, which may share its name with another. */
    static Wording ofStated(String member) {
        return TITLES.containsKey("stated/" + member) ? wording("stated/" + member) : wording(member);
    }

    /** What a member of the contact is called, whose address is another than that of the publication. */
    static Wording ofContact(String member) {
        return member.equals("address") ? wording("contact/address") : wording(member);
    }

    static Wording wording(String member) {
        Wording title = TITLES.get(member);
        if (title == null) {
            throw new IllegalArgumentException("Every member must have a title, but '" + member + "' has none");
        }
        return title;
    }
}
