package org.disclosurereport.benchmarks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.rollup.TableSum;
import org.disclosurereport.model.table.StatisticsTable;
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

/** Adding up the 200 cells of very many reports: 32 MB of figures, more than the caches hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RollUpBenchmark {

    private static final int REPORTS = 20_000;

    private static final List<TableDefinition> DEFINITIONS =
            Edition.FY2021.form().tables();

    private final List<DisclosureReport> reports = new ArrayList<>(REPORTS);
    /** For each table of the form one row of numbers for each report. */
    private final List<long[][]> numbers = new ArrayList<>();

    /** Made by JMH. */
    public RollUpBenchmark() {
        DEFINITIONS.forEach(
                definition -> numbers.add(new long[REPORTS][definition.cells().size()]));
        for (int r = 0; r < REPORTS; r++) {
            DisclosureReport.Builder report = DisclosureReport.builder()
                    .edition(Edition.FY2021)
                    .year(2025)
                    .organ(ReportingOrgan.of("某机关" + r));
            for (int t = 0; t < DEFINITIONS.size(); t++) {
                StatisticsTable.Builder table = StatisticsTable.builder(DEFINITIONS.get(t));
                long[] row = numbers.get(t)[r];
                for (int i = 0; i < row.length; i++) {
                    row[i] = (r + i) % 5 < 3 ? 0 : (r * 31L + i) % 1000;
                    table.set(i, row[i]);
                }
                report.table(table.build());
            }
            reports.add(report.build());
        }
    }

    /** All candidates give the same sums. */
    @Setup
    public void check() {
        List<long[]> floor = floorUnchecked();
        List<TableSum> ours = oursSums();
        RollUp rollUp = oursRollUp();
        Map<CellRef, BigDecimal> peer = peerBigDecimals();
        for (int t = 0; t < DEFINITIONS.size(); t++) {
            TableDefinition definition = DEFINITIONS.get(t);
            TableSum rolledUp = rollUp.findTable(definition.key()).orElseThrow();
            for (int i = 0; i < definition.cells().size(); i++) {
                BigInteger expected = BigInteger.valueOf(floor.get(t)[i]);
                BigDecimal figure = definition.cell(i).unit().toDecimal(expected);
                if (!ours.get(t).sum(i).equals(expected)
                        || !rolledUp.sum(i).equals(expected)
                        || peer.getOrDefault(definition.cell(i).ref(), BigDecimal.ZERO)
                                        .compareTo(figure)
                                != 0) {
                    throw new IllegalStateException("The candidates must have the same sums, but not in "
                            + definition.cell(i).ref());
                }
            }
        }
    }

    /** Floor: the columns of plain arrays, overflow not looked at, unfilled not known. */
    @Benchmark
    public List<long[]> floorUnchecked() {
        List<long[]> sums = new ArrayList<>(numbers.size());
        for (long[][] table : numbers) {
            sums.add(new long[table[0].length]);
        }
        for (int r = 0; r < REPORTS; r++) {
            for (int t = 0; t < sums.size(); t++) {
                long[] sum = sums.get(t);
                long[] row = numbers.get(t)[r];
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += row[i];
                }
            }
        }
        return sums;
    }

    /** Ours: exact sums that know what was not filled in. */
    @Benchmark
    public List<TableSum> oursSums() {
        List<TableSum.Builder> sums =
                DEFINITIONS.stream().map(TableSum::builder).toList();
        for (DisclosureReport report : reports) {
            List<StatisticsTable> tables = report.getTables();
            for (int t = 0; t < tables.size(); t++) {
                sums.get(t).add(tables.get(t));
            }
        }
        return sums.stream().map(TableSum.Builder::build).toList();
    }

    /** Ours: sums that lead back to their parts, brought into order, and everything that stands in their way. */
    @Benchmark
    public RollUp oursRollUp() {
        RollUp rollUp = RollUp.of(reports);
        if (!rollUp.obstacles().isEmpty()) {
            throw new IllegalStateException("Nothing must stand in the way, but " + rollUp.obstacles());
        }
        return rollUp;
    }

    /** Peer: what a host would write over the figures of reports, with exact decimals in a map. */
    @Benchmark
    public Map<CellRef, BigDecimal> peerBigDecimals() {
        Map<CellRef, BigDecimal> sums = new HashMap<>();
        reports.stream()
                .flatMap(DisclosureReport::cells)
                .filter(figure -> figure.cell().isNumber())
                .forEach(figure -> sums.merge(figure.definition().ref(), decimal(figure), BigDecimal::add));
        return sums;
    }

    private static BigDecimal decimal(ReportFigure figure) {
        return figure.definition().unit().toDecimal(figure.cell().getNumber());
    }
}
