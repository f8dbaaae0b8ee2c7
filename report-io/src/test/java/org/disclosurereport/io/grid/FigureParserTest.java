package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FigureParser.Reading;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureParserTest {

    private static Reading text(String text) {
        return FigureParser.parse(GridCell.text(0, 0, text), Unit.PIECE);
    }

    private static Reading number(String stored, Unit unit) {
        return FigureParser.parse(new GridCell(0, 0, GridCell.Kind.NUMBER, stored, false, 0), unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-5", "12.0", "007", "1234567890123456789"})
    void N01_plain_digits_are_read_without_a_word(String plain) {
        assertThat(text(plain).code()).isNull();
        assertThat(text(plain).cell().isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "１２|12",
                "'1,234'|1234",
                "1，234，567|1234567",
                "1 234|1234",
                "'１，２３４'|1234",
                "+5|5",
                "＋５|5",
                "−5|-5",
                "－5|-5",
                "'  7 '|7",
                "'\u3000８\u00a0'|8",
                "'1,000.0'|1000",
                "３．０|3"
            })
    void N02_N07_other_writings_of_the_same_number_are_told(String written, long number) {
        assertThat(text(written)).isEqualTo(new Reading(Cell.of(number), ReadingCode.NORMALISED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,23'|NUM_GROUPING",
                "'12,34,567'|NUM_GROUPING",
                "'1234,567'|NUM_GROUPING",
                "'1,234 567'|NUM_GROUPING",
                "'1 2'|NUM_GROUPING",
                "3万|NUM_UNIT",
                "1.2万|NUM_UNIT",
                "12件|NUM_UNIT",
                "12 份|NUM_UNIT",
                "十二件|NUM_UNIT",
                "约12|NUM_SYNTAX",
                "12(其中3)|NUM_SYNTAX",
                "22（其中修订 16 件）|NUM_SYNTAX",
                "12.|NUM_SYNTAX",
                ".5|NUM_SYNTAX",
                "1.2.3|NUM_SYNTAX",
                "(5)|NUM_SYNTAX",
                "5-|NUM_SYNTAX",
                "--5|NUM_SYNTAX",
                "—5|NUM_SYNTAX",
                "O|NUM_SYNTAX",
                "l2|NUM_SYNTAX",
                "5²|NUM_SYNTAX",
                "½|NUM_SYNTAX",
                "٣|NUM_SYNTAX",
                "๕|NUM_SYNTAX",
                "1\u200b2|NUM_SYNTAX",
                "1\u202e2|NUM_SYNTAX",
                "'1\n2'|NUM_SYNTAX",
                "无|NUM_SYNTAX",
                "//|NUM_SYNTAX",
                "1e3|NUM_SYNTAX",
                "0x1F|NUM_SYNTAX",
                "1.9|NUM_NOT_INTEGER",
                "9223372036854775808|NUM_OVERFLOW",
                "99999999999999999999999999999999999999|NUM_OVERFLOW"
            })
    void N03_N04_N06_what_is_not_surely_a_figure_is_kept_as_written(String written, ReadingCode code) {
        assertThat(text(written)).isEqualTo(new Reading(Cell.unreadable(written), code));
    }

    @Test
    void N05_blanks_dashes_and_slashes_stay_what_they_are() {
        for (String blank : new String[] {"", " ", "\u00a0", "\u3000", "\t\r\n", "\u200b"}) {
            assertThat(text(blank).cell())
                    .isEqualTo(blank.equals("\u200b") ? text(blank).cell() : Cell.BLANK);
        }
        for (String dash : new String[] {"-", "—", "——", "－", "–", " - "}) {
            assertThat(text(dash)).isEqualTo(new Reading(Cell.DASH, null));
        }
        for (String slash : new String[] {"/", "／", " / "}) {
            assertThat(text(slash)).isEqualTo(new Reading(Cell.SLASH, null));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "59237.244899999998,592372449",
        "59237.2449,592372449",
        "14722.49,147224900",
        "0.1,1000",
        "7545,75450000",
        "0.000001,0.01"
    })
    void fees_are_exact_to_the_fen(String stored, String hundredthsOfFen) {
        assertThat(number(stored, Unit.TEN_THOUSAND_YUAN).cell())
                .isEqualTo(Cell.of(new java.math.BigDecimal(hundredthsOfFen)
                        .multiply(new java.math.BigDecimal(100))
                        .longValueExact()));
    }

    @Test
    void fees_finer_than_a_fen_are_kept_as_written() {
        assertThat(number("0.1234567", Unit.TEN_THOUSAND_YUAN))
                .isEqualTo(new Reading(Cell.unreadable("0.1234567"), ReadingCode.NUM_PRECISION));
        assertThat(number("1E15", Unit.TEN_THOUSAND_YUAN).code()).isEqualTo(ReadingCode.NUM_OVERFLOW);
    }

    @Test
    void J02_a_very_long_text_costs_no_more_than_its_length() {
        String digits = "9".repeat(1_000_000);
        long start = System.nanoTime();
        assertThat(text(digits).code()).isEqualTo(ReadingCode.NUM_OVERFLOW);
        assertThat(number(digits, Unit.PIECE).code()).isEqualTo(ReadingCode.NUM_OVERFLOW);
        assertThat(text("0." + "0".repeat(1_000_000) + "1").code()).isEqualTo(ReadingCode.NUM_OVERFLOW);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
