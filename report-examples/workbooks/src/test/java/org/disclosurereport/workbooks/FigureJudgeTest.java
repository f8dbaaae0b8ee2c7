package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge sees what it is there to see. */
class FigureJudgeTest {

    private static final CellRef GRANTED = CellRef.parse("request/granted/naturalPerson");

    private DisclosureReport expected;

    @BeforeEach
    void readTheReport() throws IOException {
        expected = ReportReader.standard()
                .read(Path.of("FY2021", "city-2024-all-organs.one-sheet.xlsx"))
                .getReport()
                .orElseThrow();
    }

    private List<FigureJudge.Judgement> judge(ReadResult... results) {
        PublishedDocument document = new PublishedDocument(
                "a/source.html", Path.of("page.html"), ReadOptions.DEFAULT, expected, List.of(expected.getYear()));
        return new FigureJudge(document, List.of(results)).judge();
    }

    private static ReadResult result(DisclosureReport report) {
        return ReadResult.builder().report(report).build();
    }

    private static Finding.Builder unreadable() {
        return ReadingCode.NUM_SYNTAX
                .finding("place", "B7", "figure", "the figure", "found", "约12")
                .addAddresses(GRANTED);
    }

    private static ReadResult with(ReadResult result, Finding.Builder finding) {
        return result.toBuilder().addFinding(finding.build()).build();
    }

    private FigureJudge.Judgement granted(ReadResult... results) {
        return judge(results).stream()
                .filter(one -> one.figure().equals(GRANTED))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_report_itself_is_right_in_every_figure() {
        assertThat(judge(result(expected)))
                .hasSize((int) expected.cells().count())
                .allMatch(one -> one.outcome() == FigureOutcome.RIGHT);
    }

    @Test
    void another_number_is_wrong_whatever_is_said() {
        DisclosureReport wrong = expected.with(GRANTED, Cell.of(7777));
        assertThat(granted(with(result(wrong), unreadable())).outcome()).isEqualTo(FigureOutcome.SILENTLY_WRONG);
    }

    @Test
    void a_number_where_the_report_has_none_is_wrong() {
        ReadResult read = result(expected);
        expected = expected.with(GRANTED, Cell.BLANK);
        assertThat(granted(read).outcome()).isEqualTo(FigureOutcome.SILENTLY_WRONG);
    }

    @Test
    void a_number_before_a_note_is_right_and_part_of_it_is_wrong() {
        DisclosureReport noted = expected.with(GRANTED, Cell.unreadable("22（其中修订 16 件）"));
        DisclosureReport read = expected;
        expected = noted;
        assertThat(granted(result(read.with(GRANTED, Cell.of(22)))).outcome()).isEqualTo(FigureOutcome.RIGHT);
        assertThat(granted(result(read.with(GRANTED, Cell.of(2)))).outcome()).isEqualTo(FigureOutcome.SILENTLY_WRONG);
    }

    @Test
    void a_report_of_another_year_is_wrong_in_every_number() {
        DisclosureReport other = expected.toBuilder().year(2022).build();
        assertThat(judge(result(other)))
                .filteredOn(one -> one.outcome() == FigureOutcome.SILENTLY_WRONG)
                .hasSize((int) expected.cells().count());
    }

    @Test
    void a_blank_is_missing_in_silence_unless_its_cell_or_label_is_named() {
        DisclosureReport blank = expected.with(GRANTED, Cell.BLANK);
        assertThat(granted(result(blank)).outcome()).isEqualTo(FigureOutcome.SILENTLY_MISSING);
        ReadResult named = with(result(blank), unreadable());
        assertThat(granted(named).outcome()).isEqualTo(FigureOutcome.NAMED);
        String title = expected.findTable("request")
                .orElseThrow()
                .getDefinition()
                .title()
                .en();
        for (String label : List.of("Natural person", "Commercial enterprise")) {
            ReadResult column = with(
                    result(blank), ReadingCode.HEADER_MISSING.finding("label", label, "table", title, "place", "A1"));
            assertThat(granted(column).outcome())
                    .isEqualTo(label.startsWith("Natural") ? FigureOutcome.NAMED : FigureOutcome.SILENTLY_MISSING);
        }
    }

    @Test
    void a_number_that_is_listed_as_left_over_is_named_and_another_is_not() {
        DisclosureReport blank = expected.with(GRANTED, Cell.BLANK);
        String number = String.valueOf(expected.find(GRANTED).orElseThrow().getNumber());
        String title = expected.findTable("request")
                .orElseThrow()
                .getDefinition()
                .title()
                .en();
        for (String cells : List.of("8:2=3|" + number, "8:2=" + number + "1", "8:" + number + "=3")) {
            ReadResult read = with(
                    result(blank), ReadingCode.FIGURE_UNPLACED.finding("label", "", "table", title, "cells", cells));
            assertThat(granted(read).outcome())
                    .isEqualTo(cells.contains("|") ? FigureOutcome.NAMED : FigureOutcome.SILENTLY_MISSING);
        }
    }

    @Test
    void a_table_that_is_not_there_is_missing_if_that_is_said() {
        DisclosureReport without =
                expected.toBuilder().tables(expected.getTables().subList(0, 1)).build();
        assertThat(granted(result(without)).outcome()).isEqualTo(FigureOutcome.SILENTLY_MISSING);
        ReadResult said = with(
                result(without),
                ReadingCode.TABLE_MISSING.finding("table", "Requests").addAddresses(ElementRef.of("request")));
        assertThat(granted(said).outcome()).isEqualTo(FigureOutcome.MISSING);
        assertThat(granted(said).reason()).isEqualTo("TABLE_MISSING");
    }

    @Test
    void a_document_without_a_report_is_missing_if_an_error_says_why() {
        assertThat(judge()).allMatch(one -> one.outcome() == FigureOutcome.SILENTLY_MISSING);
        ReadResult refused =
                with(ReadResult.builder().build(), ReadingCode.FORMAT_UNSUPPORTED.finding("format", "PDF"));
        assertThat(judge(refused))
                .hasSize((int) expected.cells().count())
                .allMatch(one ->
                        one.outcome() == FigureOutcome.MISSING && one.reason().equals("FORMAT_UNSUPPORTED"));
    }
}
