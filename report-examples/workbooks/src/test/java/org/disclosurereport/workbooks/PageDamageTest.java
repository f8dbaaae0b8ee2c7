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
 * Every cell of the tables of a page, headers and labels too, is damaged in every way, one at a time. Whatever is then
 * read, no figure is wrong in silence, and none that still stands on the page is missing in silence.
 */
class PageDamageTest {

    private static final List<String> PAGES = List.of("gb2312", "two-years");

    private static final List<Function<PageForms, PageTable>> TABLES =
            List.of(PageForms::proactive, PageForms::request, PageForms::dispute);

    @ParameterizedTest
    @EnumSource
    void no_damaged_cell_makes_a_figure_wrong_in_silence(PageDamage damage) throws IOException {
        List<String> silent = new ArrayList<>();
        int right = 0;
        for (String page : PAGES) {
            FiledFigures report = ExpectedPage.read(Path.of("pages", page + ".expected.json"))
                    .reports()
                    .get(0);
            DisclosureReport expected = CorpusFigures.of(report);
            PageForms forms = new PageForms(report, Set.of());
            for (Function<PageForms, PageTable> form : TABLES) {
                PageTable whole = form.apply(forms);
                for (int row = 0; row < whole.rows().size(); row++) {
                    for (int at = 0; at < whole.rows().get(row).size(); at++) {
                        PageTable.Box cell = whole.rows().get(row).get(at);
                        if (damage.concerns(cell)) {
                            PageTable table = form.apply(forms);
                            damage.apply(table.rows().get(row), at);
                            String where = page + " row " + row + " cell " + at + " " + cell + " ";
                            List<FigureJudge.Judgement> judged = judge(report, expected, table);
                            right += (int) judged.stream()
                                    .filter(one -> one.outcome() == FigureOutcome.RIGHT)
                                    .count();
                            judged.stream()
                                    .filter(one -> isSilent(one, damage, cell))
                                    .map(one -> where + one)
                                    .forEach(silent::add);
                        }
                    }
                }
            }
        }
        assertThat(right).isGreaterThan(1_000);
        assertThat(silent).isEmpty();
    }

    /** A figure that was left out does not stand on the page any more. */
    private static boolean isSilent(FigureJudge.Judgement one, PageDamage damage, PageTable.Box cell) {
        boolean gone = damage == PageDamage.LEFT_OUT
                && cell.figure()
                && one.text().equals(cell.content().toString());
        return one.outcome() == FigureOutcome.SILENTLY_WRONG
                || one.outcome() == FigureOutcome.SILENTLY_MISSING && !gone;
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
                                "page", new byte[0], ReadOptions.DEFAULT, expected, List.of(report.year())),
                        List.of(result))
                .judge();
    }
}
