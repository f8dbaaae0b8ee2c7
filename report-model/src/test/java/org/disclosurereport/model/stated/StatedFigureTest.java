package org.disclosurereport.model.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatedFigureTest {

    @Test
    void an_excerpt_is_short_and_cuts_no_character() {
        String pairs = "𠮷".repeat(40);
        StatedFigure figure = StatedFigure.builder()
                .key("figure1")
                .label("信息")
                .value(BigDecimal.TEN)
                .section(SectionKind.OVERVIEW)
                .sentence(pairs + "信息10条" + pairs)
                .offset(82)
                .text("10条")
                .build();
        assertThat(figure.excerpt()).startsWith("…𠮷").contains("信息10条𠮷").endsWith("𠮷…");
        assertThat(figure.excerpt().length()).isLessThanOrEqualTo(63);
        assertThat(figure.toBuilder().sentence("信息10条。").offset(2).build().excerpt())
                .isEqualTo("信息10条。");
    }

    @Test
    void an_excerpt_is_thirty_characters_before_the_figure_and_eighteen_behind_it() {
        String before = "前".repeat(40);
        String behind = "后".repeat(40);
        StatedFigure figure =
                visits().sentence(before + "3.9万次" + behind).offset(40).build();
        assertThat(figure.excerpt()).isEqualTo("…" + "前".repeat(30) + "3.9万次" + "后".repeat(18) + "…");
        assertThat(visits().build().excerpt()).isEqualTo("网站访问量3.9万次。");
        String all = "前".repeat(30) + "3.9万次" + "后".repeat(18);
        assertThat(figure.toBuilder().sentence(all).offset(30).build().excerpt())
                .as("nothing is left out")
                .isEqualTo(all);
    }

    @Test
    void an_excerpt_begins_and_ends_with_whole_characters() {
        // The thirtieth character before the figure is the second half of one, and so is the eighteenth behind it.
        StatedFigure figure = visits().sentence("一𠮷" + "前".repeat(29) + "3.9万次" + "后".repeat(17) + "𠮷一")
                .offset(32)
                .build();
        assertThat(figure.excerpt()).isEqualTo("…𠮷" + "前".repeat(29) + "3.9万次" + "后".repeat(17) + "…");
    }

    private static final String LONG = "1234567890".repeat(3);

    private static StatedFigure.Builder visits() {
        return StatedFigure.builder()
                .key("siteVisits2")
                .label("网站访问量")
                .value(new BigDecimal("3.9E+4"))
                .unit("次")
                .section(SectionKind.OVERVIEW)
                .sentence("网站访问量3.9万次。")
                .offset(5)
                .text("3.9万次");
    }

    private static StatedFigure stating(String number) {
        return visits().value(new BigDecimal(number)).build();
    }

    @Test
    void a_figure_says_what_its_sentence_says() {
        StatedFigure figure = visits().build();
        assertThat(figure.getPeriod()).isEqualTo(StatedPeriod.YEAR);
        assertThat(figure.getQualifier()).isEmpty();
        assertThat(figure.getRelation()).isEmpty();
        assertThat(figure.findConcept()).contains(StatedConcept.SITE_VISITS);
        assertThat(figure.ref()).isEqualTo(CellRef.of("stated", "siteVisits2", "value"));
        assertThat(figure.toBuilder().build()).isEqualTo(figure);
    }

    @Test
    void a_number_is_as_precise_as_it_is_printed() {
        assertThat(stating("3.9E+4").getValue().ulp()).isEqualByComparingTo("1000");
        assertThat(stating("39000")).isNotEqualTo(stating("3.9E+4"));
        assertThat(stating("100.0")).isNotEqualTo(stating("100"));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        figure -> figure.key("SiteVisits"),
                        "Key of a stated figure must be a small letter and up to 63 letters and digits, but was"
                                + " 'SiteVisits'"),
                refusal(
                        figure -> figure.key("x".repeat(65)),
                        "Key of a stated figure must be a small letter and up to 63 letters and digits, but was '"
                                + "x".repeat(65) + "'"),
                refusal(figure -> figure.label(" "), "Label of a stated figure must not be blank"),
                refusal(figure -> figure.text(""), "Text of a stated figure must not be blank"),
                refusal(figure -> figure.sentence("　"), "Sentence of a stated figure must not be blank"),
                refusal(figure -> figure.unit("\t"), "Unit of a stated figure must not be blank"),
                refusal(
                        figure -> figure.label("网\ud842"),
                        "Label of a stated figure must be well-formed Unicode, but has the lone surrogate U+D842 at"
                                + " index 1"),
                refusal(
                        figure -> figure.unit("\udfb7"),
                        "Unit of a stated figure must be well-formed Unicode, but has the lone surrogate U+DFB7 at"
                                + " index 0"),
                refusal(
                        figure -> figure.sentence("𠮷1条").offset(1).text("\udfb71"),
                        "Text of a stated figure must be well-formed Unicode, but has the lone surrogate U+DFB7 at"
                                + " index 0"),
                refusal(
                        figure -> figure.offset(4),
                        "The text of a stated figure must stand in its sentence at offset 4, but '3.9万次' does not"),
                refusal(
                        figure -> figure.offset(-1),
                        "The text of a stated figure must stand in its sentence at offset -1, but '3.9万次' does not"),
                refusal(
                        figure -> figure.offset(Integer.MAX_VALUE),
                        "The text of a stated figure must stand in its sentence at offset 2147483647, but '3.9万次'"
                                + " does not"),
                refusal(figure -> figure.qualifier(Qualifier.DENIED), "A denial must state 0, but states 3.9E+4"),
                refusal(
                        figure -> figure.value(new BigDecimal(LONG + "1")),
                        "A stated figure must have at most 30 digits and need at most as many zeros, but has 31 digits"
                                + " and scale 0"),
                refusal(
                        figure -> figure.value(new BigDecimal("1E+31")),
                        "A stated figure must have at most 30 digits and need at most as many zeros, but has 1 digits"
                                + " and scale -31"),
                refusal(
                        figure -> figure.value(new BigDecimal("1E-31")),
                        "A stated figure must have at most 30 digits and need at most as many zeros, but has 1 digits"
                                + " and scale 31"),
                refusal(
                        figure -> figure.value(BigDecimal.valueOf(1, Integer.MIN_VALUE)),
                        "A stated figure must have at most 30 digits and need at most as many zeros, but has 1 digits"
                                + " and scale -2147483648"));
    }

    private static Arguments refusal(UnaryOperator<StatedFigure.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_no_sentence_can_state_is_refused(UnaryOperator<StatedFigure.Builder> change, String message) {
        StatedFigure.Builder figure = change.apply(visits());
        assertThatThrownBy(figure::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"30 digits", "1E+30", "1E-30", "-1", "0E+30"})
    void numbers_at_the_edge_are_taken(String number) {
        String digits = number.equals("30 digits") ? LONG : number;
        assertThat(stating(digits).getValue()).isEqualTo(new BigDecimal(digits));
    }

    @Test
    void a_denial_states_0_and_is_exact() {
        StatedFigure denied = visits().value(BigDecimal.ZERO)
                .qualifier(Qualifier.DENIED)
                .sentence("未收到申请。")
                .offset(0)
                .text("未收到")
                .build();
        assertThat(denied.isExact()).isTrue();
        assertThat(denied.mayState(BigDecimal.ZERO)).isTrue();
        assertThat(denied.mayState(BigDecimal.ONE)).isFalse();
        assertThat(visits().build().isExact()).isTrue();
        assertThat(visits().qualifier(Qualifier.ABOUT).build().isExact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // rounded or cut at the last printed digit
        "3.9E+4, , 39000, true",
        "3.9E+4, , 38001, true",
        "3.9E+4, , 39999, true",
        "3.9E+4, , 38000, false",
        "3.9E+4, , 40000, false",
        "88, , 88, true",
        "88, , 89, false",
        "98.5, , 98.55, true",
        "98.5, , 98.6, false",
        "100.0, , 99.95, true",
        // on either side, within a tenth
        "100, ABOUT, 110, true",
        "100, ABOUT, 90, true",
        "100, ABOUT, 111, false",
        "100, ABOUT, 89, false",
        "3E+4, ABOUT, 39999, true",
        "-100, ABOUT, -110, true",
        "0, ABOUT, 0, true",
        "0, ABOUT, 1, false",
        // on one side
        "100, OVER, 100, true",
        "100, OVER, 1000, true",
        "100, OVER, 99, false",
        "100, AT_LEAST, 100, true",
        "100, AT_LEAST, 99.9, false",
        "100, NEARLY, 99, true",
        "100, NEARLY, 100, true",
        "100, NEARLY, 101, false",
        "100, AT_MOST, 0, true",
        "100, AT_MOST, 100.1, false",
        "0, DENIED, 0, true",
        "0, DENIED, 1, false",
    })
    void a_sentence_may_state_what_its_rounding_and_its_qualifier_leave_open(
            String stated, Qualifier qualifier, BigDecimal figure, boolean expected) {
        StatedFigure said = visits().value(new BigDecimal(stated))
                .qualifier(Optional.ofNullable(qualifier))
                .build();
        assertThat(said.mayState(figure)).isEqualTo(expected);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("3.9E+4", "条", Cell.of(39_000)),
                Arguments.of("100.5", "元", Cell.of(10_050)),
                Arguments.of("0.001", "元", Cell.unreadable("3.9万次")),
                Arguments.of("12.5", "万元", Cell.of(12_500_000)),
                Arguments.of("3.5", "件", Cell.unreadable("3.9万次")),
                Arguments.of("3.0", "件", Cell.of(3)),
                Arguments.of("98.25", "%", Cell.of(98_250_000)),
                Arguments.of("7", "场次", Cell.of(7_000_000)),
                Arguments.of("0.0000001", "场次", Cell.unreadable("3.9万次")),
                Arguments.of("1E+30", "条", Cell.unreadable("3.9万次")),
                Arguments.of("-5", "条", Cell.of(-5)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_figure_is_a_cell_in_its_unit_and_unreadable_where_the_unit_cannot_hold_it(
            String number, String unit, Cell expected) {
        StatedFigure figure = visits().value(new BigDecimal(number)).unit(unit).build();
        assertThat(figure.toCell()).isEqualTo(expected);
        assertThat(figure.toDefinition(0).unit()).isEqualTo(Unit.ofSymbol(unit));
    }

    @Test
    void without_a_unit_it_is_a_cell_of_a_unit_that_is_not_stated() {
        StatedFigure figure = visits().unit(Optional.empty()).build();
        assertThat(figure.toDefinition(3).unit()).isEqualTo(Unit.UNSTATED);
        assertThat(figure.toCell().format(Unit.UNSTATED)).isEqualTo("39000");
    }

    @Test
    void its_cell_is_named_by_the_sentence_and_in_english_by_the_concept() {
        CellDefinition known = visits().build().toDefinition(4);
        assertThat(known.index()).isEqualTo(4);
        assertThat(known.ref()).isEqualTo(CellRef.of("stated", "siteVisits2", "value"));
        assertThat(known.row().wording()).isEqualTo(Wording.of("网站访问量", "Visits of the site"));
        assertThat(known.column().wording()).isEqualTo(Wording.of("文中所述", "As stated"));
        CellDefinition unknown = visits().key("figure7").build().toDefinition(0);
        assertThat(unknown.row().wording()).isEqualTo(Wording.of("网站访问量", "网站访问量"));
    }

    @Test
    void a_relation_names_a_figure() {
        assertThat(new FigureRelation(FigureRelation.Role.PART, "requestsReceived").to())
                .isEqualTo("requestsReceived");
        assertThatThrownBy(() -> new FigureRelation(FigureRelation.Role.PART, "Requests received"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A relation must name the key of a figure, a small letter and up to 63 letters and digits,"
                        + " but names 'Requests received'");
    }
}
