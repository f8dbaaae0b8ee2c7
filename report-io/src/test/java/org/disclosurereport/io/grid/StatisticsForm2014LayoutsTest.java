package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;

/** The statistics form of FY2014 as offices print it: 58 figures, each 100 and its place. */
class StatisticsForm2014LayoutsTest {

    private static final TableDefinition FORM = Edition.FY2014.form().tables().get(0);

    /** Lines with number and label parted, headings among them. */
    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<FormLabel> headings = new ArrayList<>();
        for (FormLabel row : FORM.rows()) {
            for (FormLabel heading : LabelMatch.ancestors(row)) {
                boolean printed = headings.contains(heading) || FORM.rows().contains(heading);
                if (!printed) {
                    headings.add(heading);
                    lines.add(new Line(heading, "", ""));
                }
            }
            CellDefinition cell = FORM.require(row.key(), "value");
            lines.add(new Line(row, cell.unit().symbol(), String.valueOf(100 + cell.index())));
        }
        return lines;
    }

    private record Line(FormLabel label, String unit, String figure) {
        String numbered() {
            return label.numbering() + label.wording().zh();
        }
    }

    private static void assertWhole(ReadResult result, String... codes) {
        assertThat(Reading.codes(result)).as(Reading.said(result).toString()).containsExactly(codes);
        StatisticsTable table =
                result.getReport().orElseThrow().findTable(FORM.key()).orElseThrow();
        FORM.cells()
                .forEach(cell -> assertThat(table.getCell(cell.index()))
                        .as(cell.toString())
                        .isEqualTo(Cell.of(cell.unit().toStored(BigDecimal.valueOf(100L + cell.index())))));
        assertThat(result.getReport().orElseThrow().getLists()).isEmpty();
    }

    private static SheetFile sheet(String headers) {
        return ListSheet.print(ListSheet.of(2016), 2, 0, headers);
    }

    @Test
    void label_unit_and_figure() {
        SheetFile sheet = sheet("统计指标|单位|统计数");
        int row = 3;
        for (Line line : lines()) {
            ListSheet.print(sheet, row++, 0, line.numbered() + "|" + line.unit() + "|" + line.figure());
        }
        assertWhole(ListSheet.read(sheet));
    }

    @Test
    void numbers_in_a_column_of_their_own() {
        SheetFile sheet = sheet("序号|指标|计量单位|数量");
        int row = 3;
        for (Line line : lines()) {
            sheet.text(
                    row,
                    0,
                    line.label().numbering().isEmpty() ? "-" : line.label().numbering());
            ListSheet.print(sheet, row++, 1, line.label().wording().zh() + "|" + line.unit() + "|" + line.figure());
        }
        assertWhole(ListSheet.read(sheet), "LABEL_VARIANT");
    }

    @Test
    void running_numbers_before_the_labels() {
        SheetFile sheet = sheet("序号|指标|单位|数量");
        int row = 3;
        for (Line line : lines()) {
            ListSheet.print(sheet, row, 0, (row - 2) + "|" + line.numbered() + "|" + line.unit() + "|" + line.figure());
            row++;
        }
        assertWhole(ListSheet.read(sheet), "LABEL_VARIANT");
    }

    @Test
    void two_halves_beside_each_other() {
        SheetFile sheet = sheet("统计指标|单位|统计数|统计指标|单位|统计数");
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ListSheet.print(
                    sheet, 3 + i % 33, i < 33 ? 0 : 3, line.numbered() + "|" + line.unit() + "|" + line.figure());
        }
        assertWhole(ListSheet.read(sheet));
    }

    @Test
    void two_sheets() {
        SheetFile first = sheet("统计指标|单位|统计数");
        SheetFile second = ListSheet.print(new SheetFile("续表"), 0, 0, "统计指标|单位|统计数");
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ListSheet.print(
                    i < 33 ? first : second,
                    i < 33 ? 3 + i : i - 32,
                    0,
                    line.numbered() + "|" + line.unit() + "|" + line.figure());
        }
        assertWhole(ListSheet.read(first, second));
    }

    @Test
    void headers_again_on_the_next_page() {
        SheetFile sheet = sheet("统计指标|单位|统计数");
        int row = 3;
        for (Line line : lines()) {
            if (row == 40) {
                ListSheet.print(sheet, row++, 0, "统计指标|单位|统计数");
            }
            ListSheet.print(sheet, row++, 0, line.numbered() + "|" + line.unit() + "|" + line.figure());
        }
        assertWhole(ListSheet.read(sheet));
    }

    @Test
    void notes_behind_the_figures_stay_text() {
        SheetFile sheet = sheet("统计指标|单位|统计数|备注");
        int row = 3;
        for (Line line : lines()) {
            String note = row == 10 ? "含转载" : "";
            ListSheet.print(sheet, row++, 0, line.numbered() + "|" + line.unit() + "|" + line.figure() + "|" + note);
        }
        ReadResult result = ListSheet.read(sheet);
        assertWhole(result);
        assertThat(result.getReport().orElseThrow().getSections().toString()).contains("含转载");
    }

    @Test
    void figures_of_all_years_beside_those_of_the_year_are_named() {
        SheetFile sheet = sheet("统计指标|单位|统计数|历年累计");
        int row = 3;
        for (Line line : lines()) {
            String all = line.figure().isEmpty() ? "" : "9" + line.figure();
            ListSheet.print(sheet, row++, 0, line.numbered() + "|" + line.unit() + "|" + line.figure() + "|" + all);
        }
        ReadResult result = ListSheet.read(sheet);
        assertWhole(
                result,
                FORM.cells().stream()
                        .filter(cell -> cell.index() % 10 == 0)
                        .map(cell -> "HEADER_UNKNOWN")
                        .toArray(String[]::new));
        FORM.cells().forEach(cell -> assertThat(result.getFindings().toString()).contains("=9" + (100 + cell.index())));
    }
}
