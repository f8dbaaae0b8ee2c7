package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every cell of the tables of a page is damaged in every way, one at a time: left out, doubled, wider, narrower, taller,
 * shorter, or with an empty one or another number before it. Whatever is then read, no figure is wrong in silence.
 */
class PageDamageTest {

    /** What happens to one cell. */
    enum Damage {
        LEFT_OUT,
        DOUBLED,
        EMPTY_BEFORE,
        NUMBER_BEFORE,
        WIDER,
        NARROWER,
        TALLER,
        SHORTER;

        /** Whether there was anything to damage. */
        boolean apply(List<PageTable.Box> row, int at) {
            PageTable.Box cell = row.get(at);
            switch (this) {
                case LEFT_OUT -> row.remove(at);
                case DOUBLED -> row.add(at, cell);
                case EMPTY_BEFORE -> row.add(at, PageTable.EMPTY);
                case NUMBER_BEFORE -> row.add(at, new PageTable.Box("7777", 1, 1, true));
                case WIDER -> row.set(at, new PageTable.Box(cell.content(), cell.rows(), cell.columns() + 1, cell.figure()));
                case NARROWER ->
                    row.set(at, new PageTable.Box(cell.content(), cell.rows(), Math.max(1, cell.columns() - 1), cell.figure()));
                case TALLER -> row.set(at, cell.withRows(cell.rows() + 1));
                default -> row.set(at, cell.withRows(Math.max(1, cell.rows() - 1)));
            }
            return !row.contains(cell) || this == DOUBLED || this == EMPTY_BEFORE || this == NUMBER_BEFORE
                    || this == LEFT_OUT;
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_damaged_cell_makes_a_figure_wrong_in_silence(Damage damage) throws IOException {
        Map<FigureOutcome, Integer> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("empty-cells", "gb2312", "two-years")) {
            FiledFigures report =
                    ExpectedPage.read(Path.of("pages", name + ".expected.json")).reports().get(0);
            DisclosureReport expected = CorpusFigures.of(report);
            PageForms forms = new PageForms(report, Set.of());
            for (Supplier<PageTable> form : List.<Supplier<PageTable>>of(forms::proactive, forms::request, forms::dispute)) {
                for (int row = 0; row < form.get().rows().size(); row++) {
                    for (int at = 0; at < form.get().rows().get(row).size(); at++) {
                        PageTable table = form.get();
                        if (!damage.apply(table.rows().get(row), at)) {
                            continue;
                        }
                        for (FigureJudge.Judgement one : judge(report, expected, table)) {
                            counts.merge(one.outcome(), 1, Integer::sum);
                            if (one.outcome() == FigureOutcome.SILENTLY_WRONG || one.outcome() == FigureOutcome.SILENTLY_MISSING) {
                                wrong.add(name + " " + form.get().rows().get(0).get(0).content() + " row " + row + " cell " + at + " "
                                        + form.get().rows().get(row).get(at) + " " + one);
                            }
                        }
                    }
                }
            }
        }
        java.nio.file.Files.write(Path.of("target", "damage-" + damage + ".txt"), wrong);
        System.out.println(damage + " " + counts);
        assertThat(wrong).isEmpty();
    }

    private static List<FigureJudge.Judgement> judge(FiledFigures report, DisclosureReport expected, PageTable table) {
        PageWriter page = new PageWriter(EnumSet.noneOf(PageQuirk.class));
        page.raw("<html><head><meta charset=\"utf-8\"></head><body>");
        page.raw("<h1>" + report.organ() + report.year() + "年政府信息公开工作年度报告</h1>");
        page.heading("二、主动公开政府信息情况");
        page.table(table);
        page.raw("</body></html>");
        ReadResult result = ReportReader.standard()
                .read(page.toString().getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        return new FigureJudge(
                        new PublishedDocument("page", new byte[0], ReadOptions.DEFAULT, expected, List.of(report.year())),
                        List.of(result))
                .judge();
    }
}
