package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 0, 4",
        "某市2023年报告, 2023, 2, 7",
        "某市2023年度工作, 2023, 2, 8",
        "2023年度报告, 2023, 0, 5",
        "２０２３年, 2023, 0, 5",
        "二〇二三年, 2023, 0, 5",
        "二○二三, 2023, 0, 4",
        "二零二一, 2021, 0, 4",
        "二Ｏ一九, 2019, 0, 4",
        "2008, 2008, 0, 4",
        "2100, 2100, 0, 4",
        "7号楼2023, 2023, 3, 7",
        "9876与2023, 2023, 5, 9"
    })
    void a_year_is_four_digits_of_any_printing_with_the_words_behind_it(String text, int year, int start, int end) {
        assertThat(YearText.find(text)).contains(new YearText(year, start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "年", "202", "201*年", "20233", "12023年", "02023年", "20230年", "2007", "2101", "二〇二三四", "20 23",
                "٢٠٢٣", "××××年"
            })
    void anything_else_is_none(String text) {
        assertThat(YearText.find(text)).isEmpty();
    }

    @Test
    void the_search_goes_on_behind_a_year() {
        String text = "2022年与2023年度";
        YearText first = YearText.find(text).orElseThrow();

        assertThat(YearText.find(text, first.end())).contains(new YearText(2023, 6, 12));
        assertThat(YearText.find(text, 1)).as("part of a longer number").contains(new YearText(2023, 6, 12));
        assertThat(YearText.find(text, 12)).isEmpty();
    }
}
