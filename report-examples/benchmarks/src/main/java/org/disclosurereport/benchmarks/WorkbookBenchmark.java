package org.disclosurereport.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
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

/** One workbook of the official form: from bytes to a report, beside libraries that only deliver cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkbookBenchmark {

    private final byte[] workbook = workbook();

    /** Made by JMH. */
    public WorkbookBenchmark() {}

    /** Found in the folder report-examples/benchmarks and in the root of the project. */
    static byte[] workbook() {
        Path fromRoot = Path.of("report-examples/workbooks/FY2021/city-2024-all-organs.one-sheet.xlsx");
        Path fromHere = Path.of("..").resolve(fromRoot.subpath(1, fromRoot.getNameCount()));
        try {
            return Files.readAllBytes(Files.exists(fromRoot) ? fromRoot : fromHere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is a report in the workbook. */
    @Setup
    public void check() {
        if (ours().getReport().isEmpty()) {
            throw new IllegalStateException("The workbook must contain a report");
        }
    }

    /** Floor: inflate every part. */
    @Benchmark
    public long floorInflate() throws IOException {
        return SheetReaders.inflate(workbook);
    }

    /** Ours: a report with findings and the place of every figure. */
    @Benchmark
    public ReadResult ours() {
        return ReportReader.standard().read(workbook, ReadOptions.DEFAULT);
    }

    /** Peer: fastexcel-reader, cells only. */
    @Benchmark
    public long peerFastexcelCells() throws IOException {
        return SheetReaders.fastexcel(workbook);
    }

    /** Peer: EasyExcel, cells only. */
    @Benchmark
    public long peerEasyExcelCells() {
        return SheetReaders.easyExcel(workbook);
    }

    /** Peer: POI, cells only. */
    @Benchmark
    public long peerPoiCells() throws IOException {
        return SheetReaders.poi(workbook);
    }
}
