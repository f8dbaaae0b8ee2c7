package org.disclosurereport.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on one report, beside the bare arithmetic of the identities. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {

    private final ReportValidator validator = ReportValidator.standard();
    private final DisclosureReport clean = Sample.report();
    private final DisclosureReport broken =
            clean.with(CellRef.parse("request/granted/naturalPerson"), Cell.of(Long.MAX_VALUE / 4));
    private final long[][] numbers = new long[3][];
    private final int[][][][] identities = new int[3][][][];

    /** Made by JMH. */
    public RulesBenchmark() {
        List<StatisticsTable> tables = clean.getTables();
        for (int t = 0; t < tables.size(); t++) {
            StatisticsTable table = tables.get(t);
            numbers[t] = new long[table.getDefinition().cells().size()];
            for (int i = 0; i < numbers[t].length; i++) {
                numbers[t][i] = table.getNumber(i);
            }
            identities[t] = table.getDefinition().relations().stream()
                    .map(RulesBenchmark::sides)
                    .toArray(int[][][]::new);
        }
    }

    private static int[][] sides(Relation relation) {
        return new int[][] {
            relation.left().stream().mapToInt(Integer::intValue).toArray(),
            relation.right().stream().mapToInt(Integer::intValue).toArray()
        };
    }

    /** Floor: a hand-written loop over bare arrays; 200 cells not negative, 42 identities, overflow checked. */
    @Benchmark
    public int floorBareArrays() {
        int broken = 0;
        for (int t = 0; t < numbers.length; t++) {
            for (long number : numbers[t]) {
                broken += number < 0 ? 1 : 0;
            }
            for (int[][] identity : identities[t]) {
                broken += sum(numbers[t], identity[0]) == sum(numbers[t], identity[1]) ? 0 : 1;
            }
        }
        return broken;
    }

    private static long sum(long[] numbers, int[] cells) {
        long sum = 0;
        for (int cell : cells) {
            sum = Math.addExact(sum, numbers[cell]);
        }
        return sum;
    }

    /** Ours: every rule of the catalogue on a report that is right. */
    @Benchmark
    public ValidationResult oursClean() {
        return validator.validate(clean);
    }

    /** Ours: every rule of the catalogue on a report with one wrong figure, findings worded twice. */
    @Benchmark
    public ValidationResult oursOneWrongFigure() {
        return validator.validate(broken);
    }
}
