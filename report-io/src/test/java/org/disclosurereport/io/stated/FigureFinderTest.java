package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主动公开信息12条。 | 12 条",
                "主动公开信息１２条。 | 12 条",
                "主动公开信息 12 条。 | 12 条",
                "网站咨询21,766人次。 | 21766 人次",
                "发布3万5千条。 | 3.5E+4 条",
                "访问1亿2000万次。 | 1.2000E+8 次",
                "投入2000多万元。 | 2.000E+7 元 OVER",
                "同比增长-5%。 | -5 %",
                "发布3.9万条。 | 3.9E+4 条",
                "发布3．9万条。 | 3.9E+4 条",
                "访问3.2亿次。 | 3.2E+8 次",
                "总浏览量为 536 万，较多。 | 5.36E+6 ",
                "发布18万余条。 | 1.8E+5 条 OVER",
                "发布60余条。 | 60 条 OVER",
                "涉及60多个单位。 | 60 个 OVER",
                "发布10余万条。 | 1.0E+5 条 OVER",
                "接近 300个单位。 | 300 个 NEARLY",
                "发布近300个视频。 | 300 个 NEARLY",
                "自最近3次会议以来。 | 3 次",
                "发送超过97万封。 | 9.7E+5 封 OVER",
                "电话咨询约3498人次。 | 3498 人次 ABOUT",
                "发布100条以上。 | 100 条 AT_LEAST",
                "不超过5件。 | 5 件 AT_MOST",
                "不少于5件。 | 5 件 AT_LEAST",
                "答复50件左右。 | 50 件 ABOUT",
                "刊发3870篇（次）。 | 3870 篇（次）",
                "更新288块次。 | 288 块次",
                "接待12人（人次）。 | 12 人（人次）",
                "争取资金5万元。 | 5E+4 元",
                "收到2578人次(封)。 | 2578 人次(封)",
                "收费7816.09万元。 | 7.81609E+7 元",
                "收费0元。 | 0 元",
                "投入1.2亿元。 | 1.2E+8 元",
                "占98.55%。 | 98.55 %",
                "答复率１００％。 | 100 %",
                "答复率达百分之百。 | 100 %",
                "占百分之九十八点五。 | 98.5 %",
                "提高2个百分点。 | 2 个百分点",
                "举办培训三次。 | 3 次",
                "办理二十三件。 | 23 件",
                "办理一百零五件。 | 105 件",
                "召开会议两次。 | 2 次",
                "征集意见三十多条。 | 30 条 OVER",
                "不予公开信息数1402。 | 1402 ",
                "不予公开信息数0，较少。 | 0 ",
            })
    void a_number_with_its_unit_is_read(String sentence, String expected) {
        assertThat(found(sentence)).containsExactly(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年1月1日至2023年12月31日。",
                "二○一二年二月二十日。",
                "根据国务院令第711号第20条第三款。",
                "（国办公开办函〔2021〕30号）。",
                "依据〔2021〕30件规定。",
                "电话：0517-87290606，邮编：223100。",
                "地址：洪泽湖大道90号。",
                "拨打12345热线。",
                "围绕“六稳”“三审三校”“5件大事”工作。",
                "《关于推进3项制度的通知》印发。",
                "在20个工作日内答复。",
                "本报告由六个部分组成。",
                "从三个方面推进。",
                "推出“1+X”模式，形成三位一体格局。",
                "解决两张皮问题。",
                "第3期简报。",
                "第一批措施。",
                "进一步提高，统一办理，一个平台。",
                "6.26国际禁毒日。",
                "网址www.gov12.cn，5门课程。",
                "数百件，几十条。",
                "一是加强，二是完善，三是提升。",
                "见201*年第2条。",
                "没有单独设立查询场所，无法提供便利，不断完善。",
                "未发生被行政复议纠错的情形。",
                "无其他需要报告的事项。",
                "收费标准不明确。",
                "运送5万吨，面积86.5万平方公里。",
                "受理1,2项，发布1，234条，公开12 345件，办理3至5件，刊登6-8篇，答复9到11件。",
                "办理-5件，刊登3万5万条，发布1亿3.5万条，共1,2345件。",
            })
    void what_measures_no_work_is_no_figure(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void a_number_of_pages_or_years_beside_a_figure_does_no_harm() {
        assertThat(found("2023年共受理申请81件，较2022年的90件有所减少。")).containsExactly("81 件", "90 件");
        List<FoundFigure> figures = new FigureFinder(2023).find("2023年共受理申请81件，2022年受理申请90件。");
        assertThat(figures).extracting(FoundFigure::period).containsExactly(StatedPeriod.YEAR, StatedPeriod.OTHER);
    }

    @Test
    void what_is_planned_is_no_figure_but_what_is_carried_forward_is() {
        FigureFinder finder = new FigureFinder(2024);
        assertThat(finder.find("2025年，将开展培训20次，覆盖30个单位。")).isEmpty();
        assertThat(finder.find("下一步力争公开信息500条。")).isEmpty();
        assertThat(finder.find("2024年收费9元。2025年收费5元。其中，甲局2元。"))
                .extracting(FoundFigure::of)
                .containsOnlyNulls();
        assertThat(finder.find("留待2025年继续办理7件。"))
                .extracting(figure -> figure.printed().value().intValue())
                .containsExactly(7);
    }

    @Test
    void what_has_accumulated_is_of_another_period() {
        assertThat(new FigureFinder(2023).find("截至年底，累计发布信息900条。"))
                .extracting(FoundFigure::period)
                .containsExactly(StatedPeriod.CUMULATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016年全区未收到有关政府信息公开申请。 | REQUESTS_RECEIVED",
                "我局未收到有关政府信息公开行政复议申请。 | RECONSIDERATIONS",
                "未收到有关行政复议、提起行政诉讼的申请。 | RECONSIDERATIONS, LITIGATIONS",
                "行政复议、行政诉讼均不存在。 | RECONSIDERATIONS, LITIGATIONS",
                "全年没有发生行政申诉。 | COMPLAINTS",
                "无收费及减免情况。 | REQUEST_FEES",
                "各部门依申请提供政府信息暂不收费。 | REQUEST_FEES",
                "未产生与诉讼有关的费用支出。 | LITIGATION_COSTS",
                "未安排专项经费。 | DEDICATED_FUNDS",
                "没有收到申请，也没有收到行政复议。 | REQUESTS_RECEIVED, RECONSIDERATIONS",
            })
    void a_denial_states_zero(String sentence, String concepts) {
        List<FoundFigure> figures = new FigureFinder(0).find(sentence);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.printed().isDenial()).isTrue());
        assertThat(figures.stream()
                        .map(figure -> String.valueOf(figure.concept()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(concepts);
    }

    @Test
    void the_label_of_a_denial_is_what_the_sentence_denies() {
        assertThat(new FigureFinder(0).find("我局未收到有关政府信息公开的申请，行政复议、行政诉讼均不存在，申请公开暂不收费。"))
                .extracting(FoundFigure::label)
                .containsExactly("有关政府信息公开的申请", "行政复议、行政诉讼", "行政复议、行政诉讼", "申请公开");
    }

    @Test
    void one_number_may_count_several_things() {
        List<FoundFigure> figures = new FigureFinder(0).find("治安管理和统计数据的各4件，经侦工作、出入境管理、法制的各1件，县级各有2件。");
        assertThat(figures).extracting(FoundFigure::label).containsExactly("治安管理", "统计数据", "经侦工作", "出入境管理", "法制", "县级");
        assertThat(figures)
                .extracting(figure -> figure.printed().value().intValueExact())
                .containsExactly(4, 4, 1, 1, 1, 2);
    }

    @Test
    void all_of_a_kind_is_a_figure_of_its_own_only_where_that_is_counted() {
        assertThat(found("受理申请88件，均为网上申请。")).containsExactly("88 件", "88 件");
        assertThat(found("公开信息2条，均为会计信息。")).containsExactly("2 条");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受理政府信息公开申请88件。 | 受理政府信息公开申请",
                "2023年，全年共受理申请88件。 | 受理申请",
                "召开市政府新闻发布会 42 场。 | 召开市政府新闻发布会",
                "组成7个考核组。 | 组成考核组",
                "配备了2名民警。 | 配备民警",
                "其中自然人申请3件。 | 自然人申请",
                "收到政府信息公开申请，共88件。 | 收到政府信息公开申请",
                "网站访问量达3.2亿次。 | 网站访问量",
                "作其他处理（含申请人主动撤回申请）341件。 | 作其他处理",
            })
    void the_label_is_what_the_sentence_counts(String sentence, String label) {
        assertThat(new FigureFinder(0).find(sentence))
                .extracting(FoundFigure::label)
                .containsExactly(label);
    }

    @Test
    void two_numbers_in_one_clause_share_no_words() {
        List<FoundFigure> figures = new FigureFinder(0).find("对21个地级以上市政府和22个省直部门进行检查。");
        assertThat(figures)
                .extracting(FoundFigure::concept)
                .containsExactly(StatedConcept.INSPECTED_CITIES, StatedConcept.INSPECTED_DEPARTMENTS);
    }

    private static List<String> found(String sentence) {
        return new FigureFinder(0)
                .find(sentence).stream()
                        .map(FoundFigure::printed)
                        .map(printed -> (printed.value() + " " + printed.unit()
                                        + printed.qualifier()
                                                .map(qualifier -> " " + qualifier)
                                                .orElse(""))
                                .strip())
                        .toList();
    }
}
