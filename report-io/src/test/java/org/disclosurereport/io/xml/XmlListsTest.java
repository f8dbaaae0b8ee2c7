package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.io.MarkedDocument.onlyAt;
import static org.disclosurereport.io.xml.XmlDocuments.accepted;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.with;
import static org.disclosurereport.io.xml.XmlDocuments.write;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportWithLists;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of figures that no form prescribes: how they are written, and what is refused in them. */
class XmlListsTest {

    private static final String WRITTEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <report xmlns="urn:org.disclosurereport:report:1">
              <edition>FY2008</edition>
              <year>2010</year>
              <organ>
                <name>示例县人民政府</name>
              </organ>
              <statistics>
                <list key="pingtan" annex="pingtan">
                  <title>附表：统计&lt;表&gt;</title>
                  <columns>
                    <column key="year"><label>2010年</label></column>
                    <column key="cumulative"><label>历年累计</label></column>
                  </columns>
                  <rows>
                    <row key="itemsDisclosed"><label>主动公开信息数</label><unit>条</unit><figures><year>51</year><cumulative>-3</cumulative></figures></row>
                    <row key="requestsAccepted"><label>其中：“受理”&amp;数</label><unit>件</unit><figures><year>/</year><cumulative unreadable="约 &#34;3&#34; 件"/></figures></row>
                    <row key="row3"><label>收费</label><unit>万元</unit><figures><year>-</year><cumulative>1.5</cumulative></figures></row>
                    <row key="row4"><label>没有填的</label><figures></figures></row>
                  </rows>
                </list>
                <list key="list2">
                  <columns>
                    <column key="column1"><label>第一栏</label></column>
                  </columns>
                  <rows>
                    <row key="row1"><label>满意度</label><unit>%</unit><figures><column1>98.25</column1></figures></row>
                  </rows>
                </list>
                <list key="list3">
                  <title/>
                  <columns>
                    <column key="column20"><label>第二十栏</label></column>
                  </columns>
                </list>
              </statistics>
            </report>
            """;

    private static final String COLUMNS = "<columns><column key=\"year\"><label>列</label></column></columns>";

    /** A report with one list of one column, whose rows are these. */
    private static String list(String rows) {
        return with("<statistics><list key=\"a\">" + COLUMNS + "<rows>" + rows + "</rows></list></statistics>");
    }

    @Test
    void every_column_and_every_row_of_a_list_stands_on_its_line() {
        assertThat(write(ReportWithLists.create()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(WRITTEN);
    }

    @Test
    void what_was_written_is_read() {
        assertThat(accepted(WRITTEN)).isEqualTo(ReportWithLists.create());
    }

    @Test
    void a_report_without_lists_has_no_such_element() {
        assertThat(write(accepted(with("<statistics/>"))))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("statistics");
    }

    @ParameterizedTest
    @CsvSource({
        "statistics, 8, 3",
        "statistics/pingtan, 9, 5",
        "statistics/pingtan/annex, 9, 5",
        "statistics/pingtan/title, 10, 7",
        "statistics/pingtan/columns/key, 12, 9",
        "statistics/pingtan/columns/label, 12, 28",
        "statistics/pingtan/rows/key, 16, 9",
        "statistics/pingtan/rows/label, 16, 35",
        "statistics/pingtan/rows/unit, 16, 57",
        "statistics/list2, 22, 5",
        "statistics/list3/title, 31, 7"
    })
    void every_element_of_a_list_knows_its_place(String element, int line, int column) {
        assertThat(read(WRITTEN).getProvenance().find(ElementRef.of(element))).contains(Location.ofLine(line, column));
    }

    @Test
    void every_figure_of_a_list_knows_its_place() {
        Provenance places = read(WRITTEN).getProvenance();

        assertThat(places.find(CellRef.parse("pingtan/itemsDisclosed/year"))).contains(Location.ofLine(16, 80));
        assertThat(places.find(CellRef.parse("pingtan/itemsDisclosed/cumulative")))
                .contains(Location.ofLine(16, 95));
        assertThat(places.find(CellRef.parse("pingtan/row4/year"))).isEmpty();
    }

    @Test
    void rows_may_stand_before_columns_and_figures_before_the_unit() {
        StatisticsList list = accepted(with("<statistics><list key=\"a\"><rows><row key=\"r\">"
                        + "<figures><year> 1 </year></figures><unit>件</unit><label>行</label></row></rows>"
                        + COLUMNS + "</list></statistics>"))
                .findList("a")
                .orElseThrow();

        assertThat(list.getCell("r", "year")).isEqualTo(Cell.of(1));
        assertThat(list.getRows()).containsExactly(new ListRow("r", "行", Optional.of("件")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "‸<liste/> | UNKNOWN_FIELD | statistics | advice | Is \"list\" meant?",
                "‸<list>C</list> | FIELD_MISSING | statistics/key | name | key",
                "‸<list key=\"\">C</list> | VALUE_INVALID | statistics/list/key | expected | a small letter and up to 63 letters and digits",
                "‸<list key=\"dispute\">C</list> | VALUE_INVALID | statistics/list/key | expected | a name that no other has",
                "<list key=\"a\">C</list>‸<list key=\"a\">C</list> | VALUE_INVALID | statistics/list/key | found | a",
                "‸<list key=\"a\" annex=\"Fujian\">C</list> | VALUE_UNKNOWN | statistics/a/annex | found | Fujian",
                "‸<list key=\"a\" title=\"表\">C</list> | UNKNOWN_FIELD | statistics | advice | Known attributes: key, annex",
                "<list key=\"a\">‸<annex>fujian</annex>C</list> | UNKNOWN_FIELD | statistics | advice | It is an attribute here: annex=\"…\".",
                "‸<list key=\"a\"/> | FIELD_MISSING | statistics/columns | name | columns",
                "<list key=\"a\">‸<columns/></list> | VALUE_INVALID | statistics/a/columns | expected | at least one column",
                "<list key=\"a\"><columns>‸x</columns></list> | TYPE_MISMATCH | statistics/a/columns | expected | elements",
                "<list key=\"a\"><columns>‸<row/></columns></list> | UNKNOWN_FIELD | statistics/a/columns | advice | Known names: column",
                "<list key=\"a\"><columns>‸<column key=\"year\"/></columns></list> | FIELD_MISSING | statistics/a/columns/label | what | statistics/a/columns",
                "<list key=\"a\"><columns>‸<column><label>列</label></column></columns></list> | FIELD_MISSING | statistics/a/columns/key | name | key",
                "<list key=\"a\"><columns>‸<column key=\"yeer\"><label>列</label></column></columns></list> | VALUE_UNKNOWN | statistics/a/columns/key | found | yeer",
                "<list key=\"a\"><columns><column key=\"year\">‸<label> </label></column></columns></list> | VALUE_INVALID | statistics/a/columns/label | expected | a text that is not blank"
            })
    void what_cannot_be_in_a_list_is_told_once_where_its_element_begins(
            String lists, ReadingCode code, String address, String operand, String value) {
        check(
                with("<statistics>" + lists.replace("C<", COLUMNS + "<") + "</statistics>"),
                code,
                address,
                operand,
                value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "‸<column/> | UNKNOWN_FIELD | statistics/a/rows | advice | Known names: row",
                "‸<row><label>行</label></row> | FIELD_MISSING | statistics/a/rows/key | name | key",
                "‸<row key=\"r\"/> | FIELD_MISSING | statistics/a/rows/label | name | label",
                "‸<row key=\"1\"><label>行</label></row> | VALUE_INVALID | statistics/a/rows/key | found | 1",
                "<row key=\"r\"><label>行</label></row>‸<row key=\"r\"><label>二</label></row> | VALUE_INVALID | statistics/a/rows/key | found | r",
                "‸<row key=\"r\" unit=\"件\"><label>行</label></row> | UNKNOWN_FIELD | statistics/a/rows | advice | Known attributes: key",
                "<row key=\"r\">‸<label/></row> | VALUE_INVALID | statistics/a/rows/label | expected | a text that is not blank",
                "<row key=\"r\"><label>行</label>‸<unit/></row> | VALUE_INVALID | statistics/a/rows/unit | expected | a text that is not blank",
                "<row key=\"r\"><label>行</label><unit>件‸<b/></unit></row> | TYPE_MISMATCH | statistics/a/rows/unit | expected | a text",
                "<row key=\"r\"><label>行</label>‸<year>1</year></row> | UNKNOWN_FIELD | statistics/a/rows | advice | Known names: key, label, unit, figures",
                "<row key=\"r\"><label>行</label><figures>‸5</figures></row> | TYPE_MISMATCH | statistics/a/rows/figures | expected | elements",
                "<row key=\"r\"><label>行</label><figures>‸<month>5</month></figures></row> | UNKNOWN_FIELD | a/r | advice | Known names: year",
                "<row key=\"r\"><label>行</label><figures>‸<year>约5</year></figures></row> | NUM_SYNTAX | a/r/year | found | 约5",
                "<row key=\"r\"><label>行</label><figures>‸<year/></figures></row> | NUM_SYNTAX | a/r/year | figure | row '行', column '列'",
                "<row key=\"r\"><label>行</label><figures>‸<year unreadable=\" \"/></figures></row> | VALUE_INVALID | a/r/year | expected | a text that is not blank",
                "<row key=\"r\"><figures>‸<year>1.0</year></figures><label>行</label><unit>人次</unit></row> | NUM_NOT_INTEGER | a/r/year | unit | 人次"
            })
    void what_cannot_be_in_a_row_is_told_once_where_its_element_begins(
            String rows, ReadingCode code, String address, String operand, String value) {
        check(list(rows), code, address, operand, value);
    }

    private static void check(String marked, ReadingCode code, String address, String operand, String value) {
        Finding finding = onlyAt(marked);
        assertThat(finding.getCode()).isEqualTo(code.code());
        assertThat(finding.getAddresses()).extracting(Address::toString).containsExactly(address);
        assertThat(finding.getOperands()).containsEntry(operand, value);
    }

    @Test
    void a_label_that_XML_cannot_carry_is_told_with_its_list_and_a_figure_with_its_cell() {
        StatisticsList list = StatisticsList.builder("a")
                .column(new ListColumn("year", "列"))
                .row(new ListRow("r", "行", Optional.empty()), Cell.unreadable("约\u0001"))
                .build();
        StatisticsList labelled = StatisticsList.builder("a")
                .column(new ListColumn("year", "列\u0001"))
                .build();

        assertThat(refusedAddress(list)).isEqualTo("a/r/year");
        assertThat(refusedAddress(labelled)).isEqualTo("statistics/a");
    }

    private static String refusedAddress(StatisticsList list) {
        DisclosureReport report = accepted(with("")).toBuilder().addList(list).build();
        String[] address = new String[1];
        assertThatThrownBy(() -> write(report))
                .isInstanceOfSatisfying(
                        UnwritableReportException.class,
                        refused -> address[0] =
                                refused.getFinding().getAddresses().get(0).toString());
        return address[0];
    }
}
