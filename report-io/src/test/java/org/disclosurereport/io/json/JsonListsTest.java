package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.MarkedDocument.onlyAt;
import static org.disclosurereport.io.json.Documents.accepted;
import static org.disclosurereport.io.json.Documents.read;
import static org.disclosurereport.io.json.Documents.with;
import static org.disclosurereport.io.json.Documents.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWithLists;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of figures that no form prescribes: how they are written, and what is refused in them. */
class JsonListsTest {

    private static final String WRITTEN = """
            {
              "format": "disclosure-report/1",
              "edition": "FY2008",
              "year": 2010,
              "organ": {
                "name": "示例县人民政府"
              },
              "statistics": [
                {
                  "key": "pingtan",
                  "annex": "pingtan",
                  "title": "附表：统计<表>",
                  "columns": [
                    {"key": "year", "label": "2010年"},
                    {"key": "cumulative", "label": "历年累计"}
                  ],
                  "rows": [
                    {"key": "itemsDisclosed", "label": "主动公开信息数", "unit": "条", "figures": {"year": 51, "cumulative": -3}},
                    {"key": "requestsAccepted", "label": "其中：“受理”&数", "unit": "件", "figures": {"year": "/", "cumulative": {"unreadable": "约 \\"3\\" 件"}}},
                    {"key": "row3", "label": "收费", "unit": "万元", "figures": {"year": "-", "cumulative": 1.5}},
                    {"key": "row4", "label": "没有填的", "figures": {}}
                  ]
                },
                {
                  "key": "list2",
                  "columns": [
                    {"key": "column1", "label": "第一栏"}
                  ],
                  "rows": [
                    {"key": "row1", "label": "满意度", "unit": "%", "figures": {"column1": 98.25}}
                  ]
                },
                {
                  "key": "list3",
                  "title": "",
                  "columns": [
                    {"key": "column20", "label": "第二十栏"}
                  ],
                  "rows": []
                }
              ]
            }
            """;

    /** A report with one list, whose columns and rows are these. */
    private static String list(String columns, String rows) {
        return with("\"statistics\": [{\"key\": \"a\", \"columns\": [" + columns + "], \"rows\": [" + rows + "]}]");
    }

    private static String column(String key) {
        return "{\"key\": \"" + key + "\", \"label\": \"列\"}";
    }

    private static String row(String key) {
        return "{\"key\": \"" + key + "\", \"label\": \"行\"}";
    }

    private static StatisticsList only(String document) {
        List<StatisticsList> lists = accepted(document).getLists();
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    @Test
    void every_column_and_every_row_of_a_list_stands_on_its_line() {
        assertThat(write(ReportWithLists.create())).isEqualTo(WRITTEN);
    }

    @Test
    void what_was_written_is_read() {
        assertThat(accepted(WRITTEN)).isEqualTo(ReportWithLists.create());
    }

    @Test
    void a_report_without_lists_has_no_such_member() {
        assertThat(write(accepted(with("\"statistics\": []")))).doesNotContain("statistics");
    }

    @ParameterizedTest
    @CsvSource({
        "statistics, 8, 17",
        "statistics/pingtan, 9, 5",
        "statistics/pingtan/annex, 11, 16",
        "statistics/pingtan/title, 12, 16",
        "statistics/pingtan/columns/key, 14, 17",
        "statistics/pingtan/columns/label, 14, 34",
        "statistics/pingtan/rows/key, 18, 17",
        "statistics/pingtan/rows/label, 18, 44",
        "statistics/pingtan/rows/unit, 18, 63",
        "statistics/list2, 24, 5",
        "statistics/list3, 33, 5",
        "statistics/list3/title, 35, 16"
    })
    void every_element_of_a_list_knows_its_place(String element, int line, int column) {
        assertThat(read(WRITTEN).getProvenance().find(ElementRef.of(element))).contains(Location.ofLine(line, column));
    }

    @Test
    void every_figure_of_a_list_knows_its_place() {
        Provenance places = read(WRITTEN).getProvenance();

        assertThat(places.find(CellRef.parse("pingtan/itemsDisclosed/year"))).contains(Location.ofLine(18, 88));
        assertThat(places.find(CellRef.parse("pingtan/itemsDisclosed/cumulative")))
                .contains(Location.ofLine(18, 106));
        assertThat(places.find(CellRef.parse("pingtan/row3/year"))).contains(Location.ofLine(20, 74));
        assertThat(places.find(CellRef.parse("pingtan/row4/year"))).isEmpty();
    }

    @Test
    void members_of_a_list_and_its_rows_may_stand_in_any_order() {
        StatisticsList list = only(with("\"statistics\": [{\"rows\": [{\"figures\": {\"cumulative\": 2, \"year\": 1},"
                + " \"unit\": \"件\", \"label\": \"行\", \"key\": \"r\"}], \"columns\": [{\"label\": \"列\", \"key\": \"year\"}, "
                + column("cumulative") + "], \"key\": \"a\"}]"));

        assertThat(list.getCell("r", "year")).isEqualTo(Cell.of(1));
        assertThat(list.getCell("r", "cumulative")).isEqualTo(Cell.of(2));
        assertThat(list.getColumns()).extracting(ListColumn::key).containsExactly("year", "cumulative");
    }

    @Test
    void a_list_needs_no_rows_and_a_row_no_figures() {
        assertThat(only(with("\"statistics\": [{\"key\": \"a\", \"columns\": [" + column("year") + "]}]"))
                        .getRows())
                .isEmpty();
        assertThat(only(list(column("year"), row("r"))).getCell("r", "year")).isEqualTo(Cell.BLANK);
    }

    @Test
    void a_key_has_64_characters_at_most() {
        assertThat(only(list(column("year"), row("r".repeat(64))))
                        .getRows()
                        .get(0)
                        .key())
                .hasSize(64);
        assertThat(read(list(column("year"), row("r".repeat(65)))).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.VALUE_INVALID.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "‸{}; TYPE_MISMATCH; statistics; expected; a list",
                "[‸7]; TYPE_MISMATCH; statistics; expected; an object",
                "[‸{\"columns\": [C]}]; FIELD_MISSING; statistics/key; name; key",
                "[{\"key\": ‸7, \"columns\": [C]}]; TYPE_MISMATCH; statistics/list/key; expected; a text",
                "[{\"key\": ‸\"A\", \"columns\": [C]}]; VALUE_INVALID; statistics/list/key; expected; a small letter and up to 63 letters and digits",
                "[{\"key\": ‸\"request\", \"columns\": [C]}]; VALUE_INVALID; statistics/list/key; expected; a name that no other has",
                "[{\"key\": \"a\", \"columns\": [C]}, {\"key\": ‸\"a\", \"columns\": [C]}]; VALUE_INVALID; statistics/list/key; found; a",
                "[{\"key\": \"a\", \"annex\": ‸\"hainan\", \"columns\": [C]}]; VALUE_UNKNOWN; statistics/a/annex; expected; fujian, pudong, dingxi, pingtan",
                "[{\"key\": \"a\", \"title\": ‸5, \"columns\": [C]}]; TYPE_MISMATCH; statistics/a/title; expected; a text",
                "[‸{\"key\": \"a\"}]; FIELD_MISSING; statistics/columns; name; columns",
                "[{\"key\": \"a\", \"columns\": ‸[]}]; VALUE_INVALID; statistics/a/columns; expected; at least one column",
                "[{\"key\": \"a\", \"columns\": ‸[]}]; VALUE_INVALID; statistics/a/columns; found; 0",
                "[{\"key\": \"a\", \"columns\": ‸7}]; TYPE_MISMATCH; statistics/a/columns; expected; a list",
                "[{\"key\": \"a\", \"columns\": [‸7]}]; TYPE_MISMATCH; statistics/a/columns; expected; an object",
                "[{\"key\": \"a\", \"columns\": [‸{\"key\": \"year\"}]}]; FIELD_MISSING; statistics/a/columns/label; name; label",
                "[{\"key\": \"a\", \"columns\": [‸{\"label\": \"列\"}]}]; FIELD_MISSING; statistics/a/columns/key; name; key",
                "[{\"key\": \"a\", \"columns\": [{\"key\": ‸\"yeer\", \"label\": \"列\"}]}]; VALUE_UNKNOWN; statistics/a/columns/key; found; yeer",
                "[{\"key\": \"a\", \"columns\": [{\"key\": ‸\"Year\", \"label\": \"列\"}]}]; VALUE_INVALID; statistics/a/columns/key; found; Year",
                "[{\"key\": \"a\", \"columns\": [{\"key\": \"year\", \"label\": ‸\" \"}]}]; VALUE_INVALID; statistics/a/columns/label; expected; a text that is not blank",
                "[{\"key\": \"a\", \"columns\": [{\"key\": \"year\", \"label\": ‸7}]}]; TYPE_MISMATCH; statistics/a/columns/label; expected; a text",
                "[{\"key\": \"a\", \"columns\": [{\"key\": \"year\", \"label\": \"列\", ‸\"unit\": \"件\"}]}]; UNKNOWN_FIELD; statistics/a/columns; advice; Known names: key, label",
                "[{\"key\": \"a\", \"columns\": [C, {\"key\": ‸\"year\", \"label\": \"二\"}]}]; VALUE_INVALID; statistics/a/columns/key; expected; a name that no other has",
                "[{\"key\": \"a\", \"columns\": [C], ‸\"label\": \"表\"}]; UNKNOWN_FIELD; statistics; advice; Known names: key, annex, title, columns, rows",
                "[{\"key\": \"a\", \"columns\": [C], ‸\"columns\": [C]}]; DUP_KEY; statistics; name; columns"
            })
    void what_cannot_be_in_a_list_is_told_once_where_it_begins(
            String lists, ReadingCode code, String address, String operand, String value) {
        check(with("\"statistics\": " + lists.replace("[C", "[" + column("year"))), code, address, operand, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "‸7; TYPE_MISMATCH; statistics/a/rows; expected; an object",
                "‸{\"label\": \"行\"}; FIELD_MISSING; statistics/a/rows/key; name; key",
                "‸{\"key\": \"r\"}; FIELD_MISSING; statistics/a/rows/label; name; label",
                "{\"key\": ‸\"r-1\", \"label\": \"行\"}; VALUE_INVALID; statistics/a/rows/key; found; r-1",
                "{\"key\": \"r\", \"label\": \"行\"}, {\"key\": ‸\"r\", \"label\": \"二\"}; VALUE_INVALID; statistics/a/rows/key; expected; a name that no other has",
                "{\"key\": \"r\", \"label\": ‸\"\"}; VALUE_INVALID; statistics/a/rows/label; expected; a text that is not blank",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": ‸\" \"}; VALUE_INVALID; statistics/a/rows/unit; expected; a text that is not blank",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": ‸5}; TYPE_MISMATCH; statistics/a/rows/unit; expected; a text",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": ‸null}; TYPE_MISMATCH; statistics/a/rows/unit; found; null",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": ‸5, \"figures\": {\"year\": 0.1234567}}; TYPE_MISMATCH; statistics/a/rows/unit; found; a number",
                "{\"key\": \"r\", \"label\": \"行\", ‸\"year\": 1}; UNKNOWN_FIELD; statistics/a/rows; advice; Known names: key, label, unit, figures",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": ‸[1]}; TYPE_MISMATCH; statistics/a/rows/figures; expected; an object",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {‸\"yaer\": 1}}; UNKNOWN_FIELD; statistics/a/rows/figures; advice; Is \"year\" meant?",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": 1, ‸\"year\": 2}}; DUP_KEY; statistics/a/rows/figures; name; year",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": 1, \"month\": ‸2}}; UNKNOWN_FIELD; a/r; advice; Known names: year, cumulative",
                "{\"figures\": {\"month\": ‸2}, \"key\": \"r\", \"label\": \"行\"}; UNKNOWN_FIELD; a/r; name; month",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": ‸\"3\"}}; TYPE_STRING_FOR_NUMBER; a/r/year; found; 3",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": ‸{\"unreadable\": \"\"}}}; VALUE_INVALID; a/r/year; expected; a text that is not blank",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": \"件\", \"figures\": {\"year\": ‸1.5}}; NUM_NOT_INTEGER; a/r/year; figure; row '行', column '列'",
                "{\"figures\": {\"year\": ‸1.5}, \"key\": \"r\", \"label\": \"行\", \"unit\": \"件\"}; NUM_NOT_INTEGER; a/r/year; unit; 件",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": ‸0.1234567}}; NUM_PRECISION; a/r/year; decimals; 6",
                "{\"key\": \"r\", \"label\": \"行\", \"unit\": \"元\", \"figures\": {\"year\": ‸0.125}}; NUM_PRECISION; a/r/year; decimals; 2",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": ‸9223372036855}}; NUM_OVERFLOW; a/r/year; found; 9223372036855",
                "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"year\": ‸123456789012345678901}}; LIMIT_NUMBER; a/r/year; found; 21"
            })
    void what_cannot_be_in_a_row_is_told_once_where_it_begins(
            String rows, ReadingCode code, String address, String operand, String value) {
        check(list(column("year") + ", " + column("cumulative"), rows), code, address, operand, value);
    }

    private static void check(String marked, ReadingCode code, String address, String operand, String value) {
        Finding finding = onlyAt(marked);
        assertThat(finding.getCode()).isEqualTo(code.code());
        assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly(address);
        assertThat(finding.getOperands()).containsEntry(operand, value);
    }

    @Test
    void figures_of_a_column_that_cannot_be_are_not_told_besides() {
        String blank = "{\"key\": \"cumulative\", \"label\": ‸\" \"}, " + column("year");

        Finding finding = onlyAt(
                list(blank, "{\"key\": \"r\", \"label\": \"行\", \"figures\": {\"cumulative\": 1, \"year\": 2}}"));
        assertThat(finding.getCode()).isEqualTo(ReadingCode.VALUE_INVALID.code());
    }

    @Test
    void a_list_that_is_not_complete_does_not_keep_the_next_from_being_read() {
        ReadResult result = read(with("\"statistics\": [{\"key\": \"a\", \"columns\": []},"
                + " {\"columns\": [" + column("year") + "]},"
                + " {\"key\": \"b\", \"columns\": [" + column("year") + "],"
                + " \"rows\": [{\"key\": \"r\", \"label\": \"行\", \"unit\": \"件\", \"figures\": {\"year\": 1.5}}]}]"));

        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(
                        ReadingCode.VALUE_INVALID.code(),
                        ReadingCode.FIELD_MISSING.code(),
                        ReadingCode.NUM_NOT_INTEGER.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics", "columns", "rows"})
    void too_many_lists_columns_or_rows_stop_the_reading(String which) {
        assertThat(withMembers(which, 5)).isEmpty();
        assertThat(withMembers(which, 6)).containsExactly(ReadingCode.LIMIT_MEMBERS.name());
    }

    /** What is told about a list of so many of something where five are allowed. */
    private static List<String> withMembers(String which, int count) {
        String columns = items(which.equals("columns") ? count : 1, i -> column("column" + i));
        String rows = items(which.equals("rows") ? count : 1, i -> row("row" + i));
        String lists = items(
                which.equals("statistics") ? count : 1,
                i -> "{\"key\": \"list" + i + "\", \"columns\": [" + columns + "], \"rows\": [" + rows + "]}");
        ReadOptions five = ReadOptions.builder()
                .limits(ReadLimits.builder().maxMembers(5).build())
                .build();
        byte[] document = with("\"statistics\": [" + lists + "]").getBytes(StandardCharsets.UTF_8);
        return ReportReader.standard().read(document, five).getFindings().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    private static String items(int count, IntFunction<String> item) {
        return IntStream.rangeClosed(1, count).mapToObj(item).collect(Collectors.joining(", "));
    }
}
