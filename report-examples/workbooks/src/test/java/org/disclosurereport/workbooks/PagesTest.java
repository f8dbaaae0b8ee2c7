package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of ours is read figure by figure as it says beside it, and nothing is wrong or missing in silence. */
class PagesTest {

    private static final Path FOLDER = Path.of("pages");
    private static final int SMALL = 60_000;

    static List<ExpectedPage> pages() throws IOException {
        List<ExpectedPage> pages = new ArrayList<>();
        for (Path file : ExpectedPage.files(FOLDER)) {
            pages.add(ExpectedPage.read(file));
        }
        return pages;
    }

    private static byte[] bytes(ExpectedPage page) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(page.name()));
    }

    private static List<ReadResult> read(ExpectedPage page) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(bytes(page), ReadOptions.DEFAULT, results::add);
        return results;
    }

    @Test
    void every_page_is_small_has_its_expectation_and_every_quirk_has_a_page() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().stream().map(ExpectedPage::name).toList());
        }
        for (ExpectedPage page : pages()) {
            assertThat(bytes(page)).as(page.name()).hasSizeBetween(5_000, SMALL);
        }
        assertThat(pages().stream().flatMap(page -> page.quirks().stream())).contains(PageQuirk.values());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_what_its_maker_makes(ExpectedPage page) throws IOException {
        if (page.isMade()) {
            assertThat(bytes(page)).isEqualTo(PageMaker.make(page));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_figure_of_a_page_arrives_or_is_named(ExpectedPage page) throws IOException {
        List<ReadResult> results = read(page);
        List<Integer> years = page.reports().stream().map(FiledFigures::year).toList();
        List<String> others = new ArrayList<>();
        for (FiledFigures figures : page.reports()) {
            DisclosureReport expected = CorpusFigures.of(figures);
            PublishedDocument document =
                    new PublishedDocument(page.name(), Path.of("page.html"), ReadOptions.DEFAULT, expected, years);
            List<FigureJudge.Judgement> judged = new FigureJudge(document, results).judge();
            assertThat(judged).hasSizeGreaterThan(50);
            judged.stream()
                    .filter(one -> one.outcome() != FigureOutcome.RIGHT)
                    .map(Record::toString)
                    .forEach(others::add);
        }
        assertThat(others)
                .filteredOn(other -> other.contains("outcome=SILENTLY_"))
                .isEmpty();
        assertThat(others).hasSize(page.named());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_report_has_its_year_and_organ_and_the_findings_are_those_kept(ExpectedPage page) throws IOException {
        List<ReadResult> results = read(page);
        assertThat(results.stream()
                        .flatMap(result -> result.getReport().stream())
                        .map(report ->
                                report.getYear() + " " + report.getOrgan().getName())
                        .distinct())
                .containsExactlyElementsOf(page.reports().stream()
                        .map(report -> report.year() + " " + report.organ())
                        .toList());
        assertThat(results.stream()
                        .flatMap(result -> result.getFindings().stream())
                        .filter(finding -> finding.getSeverity() != Severity.HINT)
                        .map(finding -> finding.getCode().toString())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(page.codes());
    }
}
