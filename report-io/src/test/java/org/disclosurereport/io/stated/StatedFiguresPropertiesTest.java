package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.table.WellFormed;

class StatedFiguresPropertiesTest {

    private static final List<String> UNITS = List.of("件", "条", "次", "人次", "篇", "期", "份");

    @Property(tries = 500)
    void any_text_gives_figures_that_a_report_can_have(@ForAll("texts") String text) {
        List<StatedFigure> figures = StatedFigures.of(List.of(section(text)), 2023, 4096, (figure, paragraph) -> {});
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2023)
                .organ(ReportingOrgan.of("示例局"))
                .statedFigures(figures)
                .build();
        assertThat(report.getStatedFigures()).hasSameSizeAs(figures);
        assertThat(StatedFigures.of(List.of(section(text)), 2023, 4096, (figure, paragraph) -> {}))
                .isEqualTo(figures);
    }

    @Property(tries = 300)
    void a_number_is_read_as_it_was_written(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number, @ForAll("units") String unit) {
        assertThat(read("收到政府信息公开申请" + number + unit + "。"))
                .extracting(StatedFigure::getValue)
                .containsExactly(BigDecimal.valueOf(number));
        assertThat(read("收到政府信息公开申请" + String.format(Locale.ROOT, "%,d", number) + unit + "。"))
                .extracting(StatedFigure::getValue)
                .containsExactly(BigDecimal.valueOf(number));
    }

    @Property(tries = 300)
    void blanks_and_full_width_digits_change_nothing(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long number, @ForAll("units") String unit) {
        String wide = Long.toString(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                .collect(Collectors.joining());
        assertThat(read("收到 政府信息公开申请 " + wide + " " + unit + " 。"))
                .extracting(StatedFigure::getValue, StatedFigure::getKey)
                .containsExactly(tuple(BigDecimal.valueOf(number), "requestsReceived"));
    }

    @Property(tries = 300)
    void a_rounded_number_covers_what_it_was_rounded_from(
            @ForAll @LongRange(min = 10_000, max = 99_999_999L) long number) {
        String rounded = BigDecimal.valueOf(number)
                .movePointLeft(4)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        StatedFigure figure = read("发布信息" + rounded + "万条。").get(0);
        assertThat(figure.mayState(BigDecimal.valueOf(number))).isTrue();
        assertThat(figure.mayState(BigDecimal.valueOf(number + 2000))).isFalse();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(UNITS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "1件",
                "12条",
                "3.9万",
                "百分之五",
                "其中",
                "，",
                "。",
                "；",
                "：",
                "（",
                "）",
                "占3%",
                "同比增长",
                "各",
                "和",
                "、",
                "未收到",
                "申请",
                "行政复议",
                "均为网上申请",
                "在",
                "中，",
                "主要类别有：",
                "约",
                "余",
                "“",
                "”",
                "《",
                "201*年",
                "第",
                "-",
                "*",
                "两",
                "一",
                "\n",
                " ",
                "\u00a0",
                "😀",
                "\ud83d",
                "０",
                "，，",
                "0",
                "999999999999999999999",
                ".",
                ",",
                "年",
                "分别",
                "涉及");
        return words.list()
                .ofMaxSize(40)
                .map(list -> String.join("", list))
                .filter(text -> WellFormed.indexOfLoneSurrogate(text) < 0);
    }

    private static List<StatedFigure> read(String sentence) {
        return StatedFigures.of(List.of(section(sentence)), 2023, 4096, (figure, paragraph) -> {});
    }

    private static Section section(String text) {
        return Section.builder().kind(SectionKind.OVERVIEW).addParagraph(text).build();
    }
}
