package org.disclosurereport.workbooks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many figures of one published document became what.
 *
 * @param document folder and file
 * @param given the options that were given because the document does not say so
 * @param figures how many figures the published report has
 * @param counts how many of them became what, in the order of {@link FigureOutcome}
 * @param reasons the codes of the findings that name what is not there, those that name most figures first
 */
record ProofLine(String document, String given, int figures, List<Integer> counts, String reasons) {

    static final String HEADER = "document,given,figures,right,silentlyWrong,named,missing,silentlyMissing,reasons";

    static ProofLine of(PublishedDocument document, DocumentReading reading, List<FigureJudge.Judgement> judged) {
        Map<FigureOutcome, Long> counts =
                judged.stream().collect(groupingBy(FigureJudge.Judgement::outcome, TreeMap::new, counting()));
        Map<String, Long> reasons = judged.stream()
                .filter(one -> one.outcome() == FigureOutcome.NAMED || one.outcome() == FigureOutcome.MISSING)
                .collect(groupingBy(FigureJudge.Judgement::reason, TreeMap::new, counting()));
        return new ProofLine(
                document.name(),
                String.join(" ", reading.given()),
                (int) judged.stream().filter(one -> !one.text().isEmpty()).count(),
                Arrays.stream(FigureOutcome.values())
                        .map(outcome -> counts.getOrDefault(outcome, 0L).intValue())
                        .toList(),
                reasons.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(joining("; ")));
    }

    static ProofLine parse(String csv) {
        String[] fields = csv.split(",", -1);
        List<Integer> counts = new ArrayList<>();
        for (int i = 3; i < fields.length - 1; i++) {
            counts.add(Integer.valueOf(fields[i]));
        }
        return new ProofLine(fields[0], fields[1], Integer.parseInt(fields[2]), counts, fields[fields.length - 1]);
    }

    /** The sum of lines. */
    static ProofLine total(List<ProofLine> lines) {
        return new ProofLine(
                "all",
                "",
                lines.stream().mapToInt(ProofLine::figures).sum(),
                IntStream.range(0, FigureOutcome.values().length)
                        .map(i -> lines.stream()
                                .mapToInt(line -> line.counts().get(i))
                                .sum())
                        .boxed()
                        .toList(),
                "");
    }

    int count(FigureOutcome outcome) {
        return counts.get(outcome.ordinal());
    }

    String toCsv() {
        return fields().collect(joining(","));
    }

    /** A row of the table in the documentation. */
    String toMarkdown() {
        return fields().collect(joining(" | ", "| ", " |"));
    }

    private Stream<String> fields() {
        return Stream.of(
                        Stream.of(document, given, String.valueOf(figures)),
                        counts.stream().map(String::valueOf),
                        Stream.of(reasons))
                .flatMap(part -> part);
    }
}
