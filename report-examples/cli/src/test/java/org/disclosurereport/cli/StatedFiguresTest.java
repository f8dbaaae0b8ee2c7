package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWithStatedFigures;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that sentences state are shown with their sentences and are not counted as cells. */
class StatedFiguresTest {

    @TempDir
    private Path here;

    private Folder folder;

    @BeforeEach
    void putOneReport() throws IOException {
        folder = Folder.in(here);
        folder.put("a.json", json(ReportWithStatedFigures.create()));
    }

    private static String json(DisclosureReport report) {
        return new String(ReportWriter.of(ReportFormat.JSON).toBytes(report), StandardCharsets.UTF_8);
    }

    /** The same report, one of whose figures is finer than a cell of its unit can be. */
    private static DisclosureReport withHalfAVisit() {
        DisclosureReport report = ReportWithStatedFigures.create();
        return report.toBuilder()
                .statedFigures(List.of(report.getStatedFigures().get(0).toBuilder()
                        .value(new BigDecimal("39000.5"))
                        .unit("人次")
                        .build()))
                .build();
    }

    @Test
    void a_dry_run_shows_each_with_the_words_around_it_apart_from_the_cells() {
        Call call = Call.of("convert", folder.in().resolve("a.json").toString(), "--dry-run", "--lang", "en");

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).contains("""
                        == Figures in sentences that would be read
                        stated/siteVisits/value = 39000 次 (precision 1000, about, cumulative)  @ line 26 column 16
                          网站𠮷访问量约3.9万次，同比增长100.0%。
                        stated/figure2/value = 100.0 % (growth of siteVisits)  @ line 39 column 16
                          网站𠮷访问量约3.9万次，同比增长100.0%。
                        stated/requestsReceived/value = 0 (denied)  @ line 51 column 16
                          未收到"申请"<&>。
                        """);
    }

    @Test
    void a_dry_run_of_a_report_without_them_has_no_such_heading() throws IOException {
        Path plain = folder.put("b.json", Folder.report("乙局"));
        assertThat(Call.of("convert", plain.toString(), "--dry-run").out())
                .contains("== 将读取的数字")
                .doesNotContain("文中所述数字");
    }

    @Test
    void a_folder_counts_them_apart_from_cells() throws IOException {
        Path csv = here.resolve("summary.csv");
        Path json = here.resolve("summary.json");
        Call call = folder.convert("--lang", "en", "--summary-csv", csv.toString(), "--summary-json", json.toString());

        assertThat(call.out())
                .contains("Cells: 0 numbers, 0 slashes or dashes, 0 blank, 0 unreadable\nFigures in sentences: 3\n");
        assertThat(csv)
                .content()
                .contains("\"unreadable\",\"figures in sentences\",\"errors\"")
                .contains("\"a.json\",\"fine\",0,1,0,0,0,0,3,0,0,0,0,");
        assertThat(json).content().contains("\"unreadable\": 0,\n    \"stated\": 3\n");
        assertThat(folder.outcomes().get("a.json").figures()).isEqualTo(new FigureCount(0, 0, 0, 0, 3));
    }

    @Test
    void a_folder_without_them_says_nothing_of_them() throws IOException {
        folder.put("a.json", Folder.report("甲局"));
        assertThat(folder.convert().out()).contains("单元格：").doesNotContain("文中所述数字");
    }

    @Test
    void one_that_no_cell_of_its_unit_could_hold_is_read_all_the_same_and_is_no_fault() throws IOException {
        Path output = here.resolve("b.json");
        Path input = Files.writeString(here.resolve("half.json"), json(withHalfAVisit()));
        Call call = Call.of("convert", input.toString(), "-o", output.toString());

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
        assertThat(output).hasSameTextualContentAs(input);
    }
}
