package org.disclosurereport.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.diagnosis.Diagnostician;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Which figure is wrong: by the form, and by hand for one wrong applicant figure in one table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DiagnosisBenchmark {

    private static final int ROWS = 25;
    private static final int APPLICANTS = 7;
    private static final int CONCLUDED = 23;
    private static final int WRONG_ROW = 2;
    private static final long TYPED = 77_777;

    private final Diagnostician diagnostician = Diagnostician.standard();
    private final DisclosureReport clean = Sample.report();
    private final DisclosureReport one = wrong(clean, "request/granted/naturalPerson", TYPED);
    private final DisclosureReport two = wrong(one, "request/deniedStateSecret/total", TYPED + 1);
    private final DisclosureReport three = wrong(two, "request/carriedForward/otherOrganization", TYPED + 2);
    private final long[][] request = new long[ROWS][APPLICANTS];

    /** Made by JMH. */
    public DiagnosisBenchmark() {
        StatisticsTable table = one.findTable("request").orElseThrow();
        for (int i = 0; i < ROWS * APPLICANTS; i++) {
            request[i / APPLICANTS][i % APPLICANTS] = table.getNumber(i);
        }
    }

    private static DisclosureReport wrong(DisclosureReport report, String cell, long number) {
        return report.with(CellRef.parse(cell), Cell.of(number));
    }

    /** Both name the same cell, and nobody finds anything in a clean report. */
    @Setup
    public void check() {
        if (!oursClean().isEmpty()
                || floorHandWritten() != WRONG_ROW * APPLICANTS
                || !oursOne()
                        .get(0)
                        .getSuggestions()
                        .get(0)
                        .getSuspects()
                        .get(0)
                        .getAddress()
                        .toString()
                        .equals("request/granted/naturalPerson")) {
            throw new IllegalStateException("The candidates must find the wrong figure");
        }
    }

    /** Floor: the row and the column that do not add up, by the same amount, cross in the wrong cell; no words. */
    @Benchmark
    public int floorHandWritten() {
        int wrongRow = -1;
        long excessOfRow = 0;
        for (int r = 0; r < ROWS; r++) {
            long sum = -request[r][APPLICANTS - 1];
            for (int c = 0; c < APPLICANTS - 1; c++) {
                sum = Math.addExact(sum, request[r][c]);
            }
            if (sum != 0) {
                wrongRow = r;
                excessOfRow = sum;
            }
        }
        for (int c = 0; c < APPLICANTS; c++) {
            long sum = -request[CONCLUDED][c];
            for (int r = 2; r < CONCLUDED; r++) {
                sum = Math.addExact(sum, request[r][c]);
            }
            if (sum != 0 && sum == excessOfRow) {
                return wrongRow * APPLICANTS + c;
            }
        }
        return -1;
    }

    /** Ours: a report in which everything holds. */
    @Benchmark
    public List<Diagnosis> oursClean() {
        return diagnostician.diagnose(clean);
    }

    /** Ours: one wrong figure, told in two languages. */
    @Benchmark
    public List<Diagnosis> oursOne() {
        return diagnostician.diagnose(one);
    }

    /** Ours: two wrong figures. */
    @Benchmark
    public List<Diagnosis> oursTwo() {
        return diagnostician.diagnose(two);
    }

    /** Ours: three wrong figures. */
    @Benchmark
    public List<Diagnosis> oursThree() {
        return diagnostician.diagnose(three);
    }
}
