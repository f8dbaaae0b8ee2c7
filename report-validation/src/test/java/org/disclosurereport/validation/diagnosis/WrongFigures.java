package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.SampleReports;
import org.disclosurereport.testkit.TableMutations;

/** A report some figures of a table of which were changed, and what stood there before. */
record WrongFigures(DisclosureReport report, Map<String, Long> truth) {

    /** Consistent reports: drawn ones of some editions, as many each as the property diagnosis.reports says. */
    static List<DisclosureReport> consistent(Edition... editions) {
        int each = Integer.getInteger("diagnosis.reports", 6);
        List<DisclosureReport> reports = new ArrayList<>();
        for (Edition edition : editions) {
            for (int seed = 0; seed < each; seed++) {
                reports.add(SampleReports.of(edition, seed));
            }
        }
        return reports;
    }

    /** Another number in each of some cells. */
    static WrongFigures in(DisclosureReport report, String key, Random random, List<Integer> cells) {
        StatisticsTable table = report.findTable(key).orElseThrow();
        StatisticsTable.Builder changed = table.toBuilder();
        Map<String, Long> truth = new TreeMap<>();
        for (int cell : cells) {
            changed.set(cell, wrong(table.getNumber(cell), random));
            truth.put(table.getDefinition().cell(cell).ref().toString(), table.getNumber(cell));
        }
        return new WrongFigures(report.toBuilder().table(changed.build()).build(), truth);
    }

    /** Two figures wrong by amounts that cancel out where they stand in the same sum, or by the same amount. */
    static WrongFigures byTheSame(DisclosureReport report, String key, Random random, int one, int other) {
        StatisticsTable table = report.findTable(key).orElseThrow();
        long most = Math.min(table.getNumber(one), 1_000);
        long amount = 1L + random.nextInt(20);
        long first = random.nextBoolean() && most >= amount ? -amount : amount;
        long second = random.nextBoolean() && table.getNumber(other) >= amount ? -amount : amount;
        Map<String, Long> truth = new TreeMap<>();
        truth.put(table.getDefinition().cell(one).ref().toString(), table.getNumber(one));
        truth.put(table.getDefinition().cell(other).ref().toString(), table.getNumber(other));
        StatisticsTable changed = table.toBuilder()
                .set(one, table.getNumber(one) + first)
                .set(other, table.getNumber(other) + second)
                .build();
        return new WrongFigures(report.toBuilder().table(changed).build(), truth);
    }

    /** The same content, without a figure, in each of some cells. */
    static WrongFigures without(DisclosureReport report, String key, Cell content, List<Integer> cells) {
        StatisticsTable table = report.findTable(key).orElseThrow();
        StatisticsTable.Builder changed = table.toBuilder();
        Map<String, Long> truth = new TreeMap<>();
        for (int cell : cells) {
            changed.set(cell, content);
            truth.put(table.getDefinition().cell(cell).ref().toString(), table.getNumber(cell));
        }
        return new WrongFigures(report.toBuilder().table(changed.build()).build(), truth);
    }

    /** A number that is not negative: what a typing error makes, something near, anything. */
    static long wrong(long right, Random random) {
        while (true) {
            List<Long> typed = TableMutations.typingErrors(right);
            long wrong = switch (random.nextInt(3)) {
                case 0 -> typed.get(random.nextInt(typed.size()));
                case 1 -> right + random.nextInt(41) - 20;
                default -> random.nextLong(10_000_000);
            };
            if (wrong >= 0 && wrong != right) {
                return wrong;
            }
        }
    }

    static List<Integer> anyCells(StatisticsTable table, Random random, int count) {
        return random.ints(0, table.getDefinition().cells().size())
                .distinct()
                .limit(count)
                .boxed()
                .toList();
    }

    /** Two cells of one row or of one column. */
    static List<Integer> cellsOfOneLine(StatisticsTable table, Random random) {
        while (true) {
            List<Integer> cells = anyCells(table, random, 2);
            CellDefinition one = table.getDefinition().cell(cells.get(0));
            CellDefinition other = table.getDefinition().cell(cells.get(1));
            if (one.row() == other.row() || one.column() == other.column()) {
                return cells;
            }
        }
    }

    /** The diagnosis of the table, which there must be. */
    Diagnosis diagnosis() {
        List<Diagnosis> diagnoses = Diagnostician.standard().diagnose(report);
        if (diagnoses.size() != 1) {
            throw new AssertionError("One diagnosis was expected after " + truth + " was changed, not " + diagnoses);
        }
        return diagnoses.get(0);
    }

    /** Whether a suggestion restores exactly what stood there before. */
    boolean isTold(Suggestion suggestion) {
        return numbers(suggestion).equals(truth);
    }

    /** Whether one of the suggestions restores exactly what stood there before. */
    boolean isOffered(Diagnosis diagnosis) {
        return diagnosis.getSuggestions().stream().anyMatch(this::isTold);
    }

    private static Map<String, Long> numbers(Suggestion suggestion) {
        return suggestion.getSuspects().stream()
                .collect(Collectors.toMap(
                        suspect -> suspect.getAddress().toString(),
                        suspect -> suspect.getExpected().orElseThrow().longValueExact(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
