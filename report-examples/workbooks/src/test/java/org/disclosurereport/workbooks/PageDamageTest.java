package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every cell of the tables of a page, headers and labels too, is damaged in every way, one at a time; of rows of one
 * shape the first. Whatever is then
 * read, no figure is wrong in silence, and none that still stands on the page is missing in silence.
 */
class PageDamageTest {

    /** A table of one of our pages. */
    private record Printed(String page, Function<PageForms, PageTable> form) {

        FiledFigures report() throws IOException {
            return ExpectedPage.read(Path.of("pages", page + ".expected.json"))
                    .reports()
                    .get(0);
        }
    }

    private static final List<Printed> TABLES = List.of(
            new Printed("gb2312", PageForms::proactive),
            new Printed("two-years", PageForms::request),
            new Printed("two-years", PageForms::dispute));

    @ParameterizedTest
    @EnumSource
    void no_damaged_cell_makes_a_figure_wrong_in_silence(PageDamage damage) throws IOException {
        List<String> silent = new ArrayList<>();
        int right = 0;
        for (Printed printed : TABLES) {
            FiledFigures report = printed.report();
            DisclosureReport expected = CorpusFigures.of(report);
            PageForms forms = new PageForms(report, Set.of());
            List<List<PageTable.Box>> rows = printed.form().apply(forms).rows();
            for (int row = 0; row < rows.size(); row++) {
                if (row > 0 && shape(rows.get(row)).equals(shape(rows.get(row - 1)))) {
                    continue;
                }
                for (int at = 0; at < rows.get(row).size(); at++) {
                    PageTable.Box cell = rows.get(row).get(at);
                    if (damage.concerns(cell)) {
                        PageTable table = printed.form().apply(forms);
                        damage.apply(table.rows().get(row), at);
                        for (FigureJudge.Judgement one : judge(report, expected, table)) {
                            right += one.outcome() == FigureOutcome.RIGHT ? 1 : 0;
                            if (isSilent(one, damage, cell)) {
                                silent.add(printed.page() + " row " + row + " cell " + at + " " + cell + " " + one);
                            }
                        }
                    }
                }
            }
        }
        assertThat(right).isGreaterThan(200);
        assertThat(silent).isEmpty();
    }

    /** Rows of one shape are damaged once: the first of those that follow each other. */
    private static List<String> shape(List<PageTable.Box> row) {
        return row.stream()
                .map(cell -> cell.rows() + "x" + cell.columns() + cell.figure())
                .toList();
    }

    /** A figure that was left out does not stand on the page any more. */
    private static boolean isSilent(FigureJudge.Judgement one, PageDamage damage, PageTable.Box cell) {
        boolean gone = damage == PageDamage.LEFT_OUT
                && cell.figure()
                && one.text().equals(cell.content().toString());
        return one.outcome() == FigureOutcome.SILENTLY_WRONG
                || (one.outcome() == FigureOutcome.SILENTLY_MISSING && !gone);
    }

    private static List<FigureJudge.Judgement> judge(FiledFigures report, DisclosureReport expected, PageTable table) {
        PageWriter page = new PageWriter(EnumSet.noneOf(PageQuirk.class));
        page.raw("<meta charset=\"utf-8\">");
        page.raw("<h1>" + report.organ() + report.year() + "年政府信息公开工作年度报告</h1>");
        page.table(table);
        ReadResult result =
                ReportReader.standard().read(page.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        return new FigureJudge(
                        new PublishedDocument(
                                "page", Path.of("page.html"), ReadOptions.DEFAULT, expected, List.of(report.year())),
                        List.of(result))
                .judge();
    }
}
