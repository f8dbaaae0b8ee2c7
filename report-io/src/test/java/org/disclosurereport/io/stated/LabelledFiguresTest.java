package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.io.text.PastedLine;
import org.disclosurereport.io.text.PastedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Figures in the sentences of published reports against labels that were made by reading before the extractor was run.
 * The reports are not part of the project: the test runs where {@code -Dreport.corpus} names their folder, and writes
 * every difference to {@code target/labelled-figures.txt}.
 */
@EnabledIfSystemProperty(named = "report.corpus", matches = ".+")
class LabelledFiguresTest {

    private static final Path CORPUS = Path.of(System.getProperty("report.corpus", "."));

    @Test
    void nearly_all_figures_are_found_and_hardly_any_is_invented() throws Exception {
        Map<String, Counts> counts = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();
        for (String[] range : csv("documents.csv")) {
            Path file = CORPUS.resolve(range[0]).resolve(range[1]);
            byte[] bytes = Files.readAllBytes(file);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(range[0])
                    .isEqualTo(range[2]);
            String source = new String(bytes, StandardCharsets.UTF_8);
            compare(
                    range[0],
                    source,
                    Integer.parseInt(range[3]),
                    Integer.parseInt(range[4]),
                    counts.computeIfAbsent(range[0], name -> new Counts()),
                    differences);
        }
        Counts all = new Counts();
        StringBuilder report = new StringBuilder();
        counts.forEach((document, count) -> {
            all.add(count);
            report.append(count.line(document)).append('\n');
        });
        report.append(all.line("all")).append('\n');
        System.out.print(report);
        Files.writeString(Path.of("target", "labelled-figures.txt"), report + String.join("\n", differences) + "\n");
        assertThat(all.labelled).isGreaterThanOrEqualTo(200);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.80);
    }

    private static void compare(
            String document, String source, int from, int to, Counts counts, List<String> differences)
            throws IOException {
        List<String[]> labels = new ArrayList<>(csv("figures.csv").stream()
                .filter(label -> label[0].equals(document))
                .filter(label -> Integer.parseInt(label[1]) >= from && Integer.parseInt(label[1]) < to)
                .toList());
        counts.labelled += labels.size();
        FigureFinder finder = new FigureFinder(0);
        for (PastedLine line : PastedText.paragraphs(source, from, to, 1)) {
            for (FoundFigure figure : finder.find(line.text())) {
                counts.found++;
                int start =
                        line.offset(figure.sentence().start() + figure.printed().start());
                int end =
                        line.offset(figure.sentence().start() + figure.printed().end() - 1) + 1;
                String[] match = labels.stream()
                        .filter(label -> isMatch(label, start, end, figure.printed()))
                        .findFirst()
                        .orElse(null);
                if (match == null) {
                    differences.add("invented " + document + " " + start + " "
                            + figure.printed().value().toPlainString() + " "
                            + figure.printed().unit() + " | " + figure.label() + " | "
                            + context(source, start, end));
                } else {
                    labels.remove(match);
                    counts.right++;
                }
            }
        }
        labels.forEach(label -> differences.add("missing " + document + " " + label[1] + " " + label[3] + " " + label[4]
                + " | "
                + context(
                        source, Integer.parseInt(label[1]), Integer.parseInt(label[1]) + Integer.parseInt(label[2]))));
    }

    private static boolean isMatch(String[] label, int start, int end, PrintedFigure printed) {
        int from = Integer.parseInt(label[1]);
        int to = from + Integer.parseInt(label[2]);
        boolean denial = label[5].equals("denial");
        return from < end
                && start < to
                && denial == printed.isDenial()
                && new BigDecimal(label[3]).compareTo(printed.value()) == 0
                && (denial || label[4].equals(printed.unit()));
    }

    private static String context(String source, int start, int end) {
        return source.substring(Math.max(0, start - 20), Math.min(source.length(), end + 15))
                .replace('\n', '⏎');
    }

    private static List<String[]> csv(String name) throws IOException {
        try (var in = LabelledFiguresTest.class.getResourceAsStream("/org/disclosurereport/io/text/labels/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }

    /** How many figures were labelled, found, and found as labelled. */
    private static final class Counts {
        private int labelled;
        private int found;
        private int right;

        void add(Counts other) {
            labelled += other.labelled;
            found += other.found;
            right += other.right;
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-42s labelled %3d found %3d right %3d precision %.3f recall %.3f",
                    name,
                    labelled,
                    found,
                    right,
                    precision(),
                    recall());
        }
    }
}
