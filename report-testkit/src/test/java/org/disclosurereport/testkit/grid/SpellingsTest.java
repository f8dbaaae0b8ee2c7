package org.disclosurereport.testkit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What offices make of a label, a figure and a text table. */
class SpellingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HALF_WIDTH|（二）部分公开（区分处理的，只计）|(二)部分公开(区分处理的,只计)",
                "FULL_WIDTH|1.属于国家秘密|１．属于国家秘密",
                "NUMBER_WITH_COMMA|1.属于国家秘密|1、属于国家秘密",
                "NUMBER_WITH_COMMA|（七）总计|（七）总计",
                "CIRCLED_NUMBER|8.属于行政查询事项|⑧属于行政查询事项",
                "ENCLOSED_NUMBER|（七）总计|㈦总计",
                "ENCLOSED_NUMBER|三、本年度办理结果|三、本年度办理结果",
                "BLANKS_INSIDE|1.总计|1.总 计",
                "BLANKS_AROUND|总计|'　总计 '",
                "STRAIGHT_QUOTES|危及“三安全一稳定”|危及\"三安全一稳定\"",
                "OTHER_BRACKETS|（三）不予公开|﹝三﹞不予公开"
            })
    void a_label_is_written_in_another_way(LabelSpelling spelling, String label, String written) {
        assertThat(spelling.of(label)).isEqualTo(written);
    }

    @Test
    void a_label_is_broken_in_its_middle_and_has_spaces_of_pages() {
        assertThat(LabelSpelling.BROKEN.of("法律服务机构")).isEqualTo("法律服\n务机构");
        assertThat(LabelSpelling.SPACES_OF_PAGES.of("总计")).isEqualTo("总\u00a0\u200b计");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GROUPED|1234567|1,234,567",
                "GROUPED|-1234.56|-1,234.56",
                "GROUPED|999|999",
                "GROUPED|1234件|1234件",
                "FULL_WIDTH|1203.5|１２０３．５",
                "FULL_WIDTH|22（其中16件）|22（其中16件）",
                "FULL_WIDTH_GROUPED|12345|１２，３４５",
                "BLANKS_AROUND|12|' 12　 '",
                "BLANKS_AROUND|''|' 　 '"
            })
    void a_figure_is_typed_in_another_way_and_what_is_none_stays(FigureSpelling spelling, String figure, String typed) {
        assertThat(spelling.of(figure)).isEqualTo(typed);
    }

    @Test
    void a_text_table_quotes_what_must_be_quoted() {
        TextGrid grid = TextGrid.of(
                "",
                List.of(
                        PrintedCell.of(0, 0, CellRole.LABEL, "甲;\"乙\""),
                        PrintedCell.of(0, 1, CellRole.LABEL, "丙,丁\n戊"),
                        PrintedCell.of(1, 1, CellRole.FIGURE, "1")));

        assertThat(CsvStyle.PLAIN.write(grid)).isEqualTo("\"甲;\"\"乙\"\"\",\"丙,丁\n戊\"\n,1\n");
        assertThat(new CsvStyle(';', "\r\n", /* quoted= */ true, /* stated= */ true, TextEncoding.UTF_8).write(grid))
                .isEqualTo("sep=;\r\n\"甲;\"\"乙\"\"\";\"丙,丁\n戊\"\r\n\"\";\"1\"\r\n");
        assertThat(new CsvStyle('\t', "\n", false, false, TextEncoding.GB18030))
                .hasToString("csv in GB18030, fields parted by '\\t', lines ended by LF");
    }

    @ParameterizedTest
    @EnumSource
    void an_encoding_gives_bytes_that_decode_to_the_text(TextEncoding encoding) {
        Charset charset = switch (encoding) {
            case UTF_8, UTF_8_WITH_MARK -> StandardCharsets.UTF_8;
            case GB18030 -> Charset.forName("GB18030");
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
        };
        String decoded = new String(encoding.encode("一、总体情况"), charset);
        boolean marked = encoding != TextEncoding.UTF_8 && encoding != TextEncoding.GB18030;
        assertThat(decoded).isEqualTo((marked ? "\ufeff" : "") + "一、总体情况");
    }
}
