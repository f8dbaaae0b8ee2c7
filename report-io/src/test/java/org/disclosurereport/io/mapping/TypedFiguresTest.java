package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.mapping.MappingText.HEAD;
import static org.disclosurereport.io.mapping.MappingText.apply;
import static org.disclosurereport.io.mapping.MappingText.codes;
import static org.disclosurereport.io.mapping.MappingText.said;

import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as people type them: read only if the mapping permits it, exactly, and told. */
class TypedFiguresTest {

    private static final CellRef GRANTED = CellRef.parse("request/granted/total");
    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/amount");
    private static final String ALL = "[about, counters, notes, scale, numerals]";

    private static ReadResult read(String text, String figures) {
        return apply(
                HEAD + "figures: " + figures
                        + "\nsheets: [{position: 1, cells: {request/granted/total: A1, request/granted/naturalPerson: B1}}]",
                new SheetFile("表").text(0, 0, text).number(0, 1, "1"));
    }

    private static ReadResult money(String text, String figures) {
        return apply(
                HEAD + "figures: " + figures
                        + "\nsheets: [{position: 1, cells: {proactive/administrativeFees/amount: A1}}]",
                new SheetFile("表").text(0, 0, text));
    }

    private static Cell cell(ReadResult result, CellRef address) {
        return result.getReport()
                .orElseThrow()
                .findTable(address.table())
                .orElseThrow()
                .find(address)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "约12, about, 12",
        "大约 12, about, 12",
        "12左右, about, 12",
        "12件, counters, 12",
        "12 人次, counters, 12",
        "3宗, counters, 3",
        "22（其中修订16件）, notes, 22",
        "22(含 1 (一)件), notes, 22",
        "3万, scale, 30000",
        "1.2万, scale, 12000",
        "二十三, numerals, 23",
        "一百零五, numerals, 105",
        "十, numerals, 10",
        "三万二千, numerals, 32000",
    })
    void is_read_if_it_is_permitted_and_told(String text, String permission, long number) {
        ReadResult result = read(text, "{allow: [" + permission + "]}");

        assertThat(cell(result, GRANTED)).isEqualTo(Cell.of(number));
        assertThat(said(result.getFindings(), "MAPPED_REWRITTEN"))
                .singleElement()
                .asString()
                .contains("A1「" + text + "」→" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约12", "12件", "22（其中修订16件）", "3万", "二十三", "约3万件（估）"})
    void without_permission_it_stays_unreadable_as_it_is_written(String text) {
        ReadResult strict = read(text, "{}");
        assertThat(cell(strict, GRANTED)).isEqualTo(Cell.unreadable(text));
        assertThat(codes(strict.getFindings()))
                .containsAnyOf("NUM_SYNTAX", "NUM_UNIT")
                .doesNotContain("MAPPED_REWRITTEN");
    }

    @Test
    void several_permissions_work_together_and_one_that_lacks_is_enough_to_refuse() {
        assertThat(cell(read("约3万件（估）", "{allow: " + ALL + "}"), GRANTED)).isEqualTo(Cell.of(30_000));
        assertThat(cell(read("约3万件（估）", "{allow: [about, counters, scale]}"), GRANTED))
                .isEqualTo(Cell.unreadable("约3万件（估）"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年12月",
                "12月3日",
                "2023-12-03",
                "12-15",
                "12/15",
                "十余",
                "几十",
                "12多件",
                "12以上",
                "第12",
                "12.5",
                "0.00001万",
                "二三",
                "一十百",
                "（12）件（",
                "约",
                "件",
                "万",
                "（其中16件）",
                "12元",
                "++2",
                "99999999999999999999万",
            })
    void nothing_else_ever_becomes_a_number(String text) {
        Cell cell = cell(read(text, "{allow: " + ALL + "}"), GRANTED);
        assertThat(cell).isEqualTo(Cell.unreadable(text));
    }

    @Test
    void a_date_in_a_count_stays_a_finding() {
        ReadResult result = apply(
                HEAD + "figures: {allow: " + ALL + "}\nsheets: [{position: 1, cells: {request/granted/total: A1}}]",
                new SheetFile("表").cell(0, 0, "t=\"d\"", "<v>2023-12-03</v>"));

        assertThat(cell(result, GRANTED).isNumber()).isFalse();
        assertThat(codes(result.getFindings())).contains("CELL_IS_DATE");
    }

    @ParameterizedTest
    @CsvSource({"5000元, 0.5", "3万元, 3", "约1.5万元, 1.5"})
    void money_that_says_its_unit_is_read_in_that_of_the_form(String text, String tenThousands) {
        assertThat(cell(money(text, "{allow: [scale, about]}"), FEES).format(Unit.TEN_THOUSAND_YUAN))
                .isEqualTo(tenThousands);
    }

    @Test
    void money_in_ten_thousands_without_yuan_has_two_meanings_and_is_not_read() {
        assertThat(cell(money("3万", "{allow: " + ALL + "}"), FEES)).isEqualTo(Cell.unreadable("3万"));
    }

    @Test
    void about_does_not_outwit_a_note_of_another_unit() {
        ReadResult result = apply(
                HEAD
                        + "figures: {allow: [about]}\nsheets: [{position: 1, cells: {proactive/administrativeFees/amount: A2}}]",
                new SheetFile("表").text(0, 0, "单位：元").text(1, 0, "约5000"));

        assertThat(cell(result, FEES)).isEqualTo(Cell.unreadable("约5000"));
    }

    @Test
    void a_blank_is_blank_unless_the_mapping_says_that_it_is_nought() {
        String yaml = HEAD + "figures: {blank: %s}\nsheets: [{position: 1, cells: {request/granted/total: A9}}]";
        SheetFile sheet = new SheetFile("表").text(0, 0, "x");

        assertThat(cell(apply(yaml.formatted("blank"), sheet), GRANTED)).isEqualTo(Cell.BLANK);
        ReadResult zero = apply(yaml.formatted("zero"), sheet);
        assertThat(cell(zero, GRANTED)).isEqualTo(Cell.of(0));
        assertThat(said(zero.getFindings(), "MAPPED_REWRITTEN"))
                .singleElement()
                .asString()
                .contains("1 figures");
    }

    @Test
    void marks_mean_what_the_mapping_says_in_every_width() {
        String marks = "{marks: {/: zero, '-': blank, 无: zero, 未统计: blank}}";

        assertThat(cell(read("／", marks), GRANTED)).isEqualTo(Cell.of(0));
        assertThat(cell(read("——", marks), GRANTED)).isEqualTo(Cell.BLANK);
        assertThat(cell(read("无", marks), GRANTED)).isEqualTo(Cell.of(0));
        assertThat(cell(read("未统计", marks), GRANTED)).isEqualTo(Cell.BLANK);
        assertThat(said(read("无", marks).getFindings(), "MAPPED_REWRITTEN"))
                .singleElement()
                .asString()
                .contains("A1「无」→0");
        assertThat(cell(read("／", "{}"), GRANTED)).isEqualTo(Cell.SLASH);
        assertThat(cell(read("无", "{}"), GRANTED)).isEqualTo(Cell.unreadable("无"));
    }

    @Test
    void counts_in_ten_thousands_are_multiplied_exactly() {
        String yaml = HEAD + "sheets: [{position: 1, units: {request: 万}, cells: {request/granted/total: A1}}]";

        assertThat(cell(apply(yaml, new SheetFile("表").number(0, 0, "1.2345")), GRANTED))
                .isEqualTo(Cell.of(12_345));
        ReadResult tooFine = apply(yaml, new SheetFile("表").number(0, 0, "1.23456"));
        assertThat(cell(tooFine, GRANTED)).isEqualTo(Cell.unreadable("1.23456"));
        assertThat(codes(tooFine.getFindings())).contains("NUM_NOT_INTEGER");
    }
}
