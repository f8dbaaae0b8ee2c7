package org.disclosurereport.io.schema;

import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/** The page that says what figures in sentences are. */
final class StatedFiguresPage {

    private static final String HEAD = """
            # 文中所述数字 – figures that sentences state

            本页由模型生成，测试保证其不过时。This page is generated from the model; a test fails when it is stale \
            (CONTRIBUTING says how to write it anew).

            报告中有表格以外的数字：2008 至 2013 年度的报告没有规定表格，数字都在文字里；以后的报告在总体情况、存在问题等部分也用文字说数。\
            文中所述数字记录该句怎么说：数值及其精度、单位、是否为约数、与其他数字的关系，以及整句原文和位置。它不是表格的单元格，是否正确由规则判断。

            Reports state figures outside of tables: those for 2008 to 2013 have no prescribed tables at all, and later \
            ones state figures in the overview, among the problems and elsewhere. A stated figure keeps what its sentence \
            says: the number and its precision, the unit, whether it is said to be exact, how it relates to other \
            figures, and the sentence itself. It is no cell of a table; whether it is right is a matter of rules.

            ## 书写 – how it is written

            `3.9万条` 是 `"value": 39000, "precision": 1000`：39,000，精确到千。`100.0%` 是 `"value": 100.0`，不是 100。\
            数值至多 {digits} 位数字，不用指数。`precision` 是不小于 10 的 10 的幂，且整除 `value`。否认（未收到、没有）写作 `"value": 0, \
            "qualifier": "denied"`。`text` 在 `sentence` 中从 `offset` 开始，按 UTF-16 计数，与 Java、JavaScript 相同。

            `3.9万条` is `"value": 39000, "precision": 1000`: 39,000, known to the thousand. `100.0%` is `"value": 100.0`, \
            which is not 100. A value has at most {digits} digits and no exponent. `precision` is a power of ten from 10 up that \
            divides `value`. A denial (未收到, 没有) is `"value": 0, "qualifier": "denied"`. `text` stands in `sentence` at \
            `offset`, counted in UTF-16 units as Java and JavaScript count.

            ```json
            {
              "key": "siteVisits",
              "label": "网站访问量",
              "value": 39000,
              "precision": 1000,
              "unit": "次",
              "qualifier": "about",
              "section": "overview",
              "sentence": "网站访问量约3.9万次，同比增长100.0%。",
              "offset": 6,
              "text": "3.9万次"
            }
            ```

            In XML the constants and keys are attributes, what is printed are elements: `<figure key="siteVisits" \
            qualifier="about" section="overview"><label>网站访问量</label><value>39000</value>…</figure>`.

            ## 成员 – members

            | key | 中文 | English |
            |---|---|---|
            """;

    private final StringBuilder page =
            new StringBuilder(HEAD.replace("{digits}", Integer.toString(StatedFigure.MAX_DIGITS)));

    private StatedFiguresPage() {}

    static String text() {
        StatedFiguresPage text = new StatedFiguresPage();
        for (String member : Members.OF_STATED) {
            Wording wording = Members.ofStated(member);
            String must = Members.REQUIRED_OF_STATED.contains(member) ? " *Required.*" : "";
            text.row(member, wording.zh(), wording.en() + must);
        }
        text.constants("qualifier", Qualifier.values());
        text.constants("period", StatedPeriod.values());
        text.constants("relation", FigureRelation.Role.values());
        text.line("");
        text.line("`relation` 与 `of` 同有同无。`relation` and `of` stand together or not at all; a figure may relate to one"
                + " that comes later, but not to itself.");
        text.line("");
        text.line("## 地址 – addresses");
        text.line("");
        text.line("`stated/<key>/value`, for example `stated/requestsReceived/value`. 已知概念以其名称为 `key`，同一概念自第二个起加序号"
                + "（`siteVisits2`）；不认识的为 `figure7` 这样的名称。A figure of a known concept has its key, with a number"
                + " from the second one on; others are called `figure7`.");
        text.line("");
        text.line("## 概念 – concepts");
        text.line("");
        text.line("| key | 中文 | English |");
        text.line("|---|---|---|");
        Stream.of(StatedConcept.values())
                .forEach(concept -> text.row(
                        concept.key(), concept.wording().zh(), concept.wording().en()));
        return text.page.toString();
    }

    private void constants(String member, FormKey... constants) {
        Function<FormKey, String> quoted = constant -> "`" + constant.key() + "`";
        line("");
        line("`" + member + "`: "
                + String.join(" ", Stream.of(constants).map(quoted).toList()) + ".");
    }

    private void row(String key, String zh, String en) {
        line("| `" + key + "` | " + zh + " | " + en + " |");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
