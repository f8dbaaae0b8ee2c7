package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every report of the corpus in each form in which it was found, through the one public door, figure by figure: none is
 * wrong or missing in silence, and what becomes of the others is as kept in {@code published.csv} and in
 * {@code docs/quality.md}. Needs {@code -Dreport.corpus=DIR}; {@code -Dproof.write=true} writes both anew. Every figure
 * that is not right is named in {@code target/published.txt}.
 */
class PublishedReportsTest {

    private static final Path KEPT = Path.of("src/test/resources/published.csv");
    private static final Path PAGE = Path.of("..", "..", "docs", "quality.md");
    private static final String BEGIN = "<!-- proof: written by PublishedReportsTest -->\n";
    private static final String END = "<!-- end of proof -->\n";

    @Test
    void no_figure_of_a_published_report_is_wrong_or_missing_in_silence() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        List<ProofLine> lines = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (PublishedDocument document : PublishedDocument.all(Path.of(corpus))) {
            DocumentReading reading = DocumentReading.of(Files.readAllBytes(document.file()), document.known());
            List<FigureJudge.Judgement> judged = new FigureJudge(document, reading.results()).judge();
            lines.add(ProofLine.of(document, reading, judged));
            judged.stream()
                    .filter(one -> one.outcome() != FigureOutcome.RIGHT)
                    .map(one -> one.outcome() + " " + document + " " + one.figure() + " '" + one.text() + "' "
                            + one.reason())
                    .sorted()
                    .forEach(differences::add);
        }
        List<String> csv = csv(lines);
        System.out.println(
                String.join("\n", csv) + "\n" + ProofLine.total(lines).toCsv());
        Files.write(Path.of("target", "published.txt"), differences);
        if (Boolean.getBoolean("proof.write")) {
            Files.write(KEPT, csv);
            Files.writeString(PAGE, withTable(Files.readString(PAGE), table(lines)));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(32);
        assertThat(differences)
                .filteredOn(difference -> difference.startsWith("SILENTLY_"))
                .isEmpty();
        assertThat(csv).isEqualTo(Files.readAllLines(KEPT));
    }

    @Test
    void the_page_shows_the_kept_table() throws IOException {
        List<ProofLine> lines =
                Files.readAllLines(KEPT).stream().skip(1).map(ProofLine::parse).toList();
        assertThat(csv(lines)).isEqualTo(Files.readAllLines(KEPT));
        String page = Files.readString(PAGE);
        assertThat(page).isEqualTo(withTable(page, table(lines)));
        ProofLine all = ProofLine.total(lines);
        assertThat(all.count(FigureOutcome.SILENTLY_WRONG)).isZero();
        assertThat(all.count(FigureOutcome.SILENTLY_MISSING)).isZero();
        assertThat(all.figures())
                .isEqualTo(all.counts().stream().mapToInt(count -> count).sum());
    }

    private static List<String> csv(List<ProofLine> lines) {
        return Stream.concat(Stream.of(ProofLine.HEADER), lines.stream().map(ProofLine::toCsv))
                .toList();
    }

    private static String table(List<ProofLine> lines) {
        return Stream.of(
                        Stream.of(
                                "| document | given | figures | right | silently wrong | named as unreadable |"
                                        + " missing and said | silently missing | why not read |",
                                "|---|---|---|---|---|---|---|---|---|"),
                        lines.stream().map(ProofLine::toMarkdown),
                        Stream.of(ProofLine.total(lines).toMarkdown()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String withTable(String page, String table) {
        int from = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(0, from) + table + page.substring(page.indexOf(END));
    }
}
