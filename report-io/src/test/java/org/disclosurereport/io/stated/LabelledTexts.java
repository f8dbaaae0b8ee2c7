package org.disclosurereport.io.stated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.text.PastedText;

/** Texts whose figures were labelled by reading, and how many of them the extractor finds. */
final class LabelledTexts {

    private static final String FOLDER = "/org/disclosurereport/io/text/";

    private final List<String[]> labels;
    private final Map<String, Counts> byDocument = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    LabelledTexts(String folder) {
        labels = csv(folder + "/figures.csv");
    }

    /** Compares the figures of a part of a text with its labels. */
    void compare(String document, String source, int from, int to, int year) {
        Counts counts = byDocument.computeIfAbsent(document, name -> new Counts());
        List<String[]> labels = new ArrayList<>(this.labels.stream()
                .filter(label -> label[0].equals(document))
                .filter(label -> Integer.parseInt(label[1]) >= from && Integer.parseInt(label[1]) < to)
                .toList());
        counts.labelled += labels.size();
        FigureFinder finder = new FigureFinder(year);
        for (PageLine line : PastedText.paragraphs(source, from, to, 1)) {
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

    /** Prints what was found of each document and of all, and writes every difference to a file. */
    Counts report(String file) {
        Counts all = new Counts();
        StringBuilder report = new StringBuilder();
        byDocument.forEach((document, count) -> {
            all.add(count);
            report.append(count.line(document)).append('\n');
        });
        report.append(all.line("all")).append('\n');
        System.out.print(report);
        try {
            Files.writeString(Path.of("target", file), report + String.join("\n", differences) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    static String text(String name) {
        try (var in = LabelledTexts.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of a table of the project, without its header. */
    static List<String[]> csv(String name) {
        return text(name).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    /** How many figures were labelled, found, and found as labelled. */
    static final class Counts {
        int labelled;
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
