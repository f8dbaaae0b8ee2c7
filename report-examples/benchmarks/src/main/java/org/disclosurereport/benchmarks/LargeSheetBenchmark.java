package org.disclosurereport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosurereport.io.ReadLimits;
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

/**
 * A sheet of 2,000 rows and 220 columns, 20 of them text, which contains no report: what it costs to get at the
 * cells of a workbook, beside libraries that do the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LargeSheetBenchmark {

    private static final int ROWS = 2000;
    private static final int COLUMNS = 220;
    private static final int TEXTS = 20;

    /** More cells than the limits let through that hold unless a caller sets others. */
    private static final ReadOptions ALL_OF_IT = ReadOptions.builder()
            .limits(ReadLimits.builder().maxCells(ROWS * COLUMNS).build())
            .build();

    private final byte[] workbook = make();

    /** Made by JMH. */
    public LargeSheetBenchmark() {}

    /** All of the sheet is read. */
    @Setup
    public void check() {
        if (!ours().getFindings().get(0).getCode().toString().endsWith("_MISSING")) {
            throw new IllegalStateException("The sheet must be read to its end, but gave " + ours());
        }
    }

    private static byte[] make() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook made = new Workbook(bytes, "benchmark", "1.0")) {
            Worksheet sheet = made.newWorksheet("汇总");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    if (column < TEXTS) {
                        sheet.value(row, column, "单位" + row % 500 + "项目" + column);
                    } else {
                        sheet.value(row, column, (row * 31 + column * 17) % 1000 * (column % 5 == 0 ? 1 : 0));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Floor: inflate every part. */
    @Benchmark
    public long floorInflate() throws IOException {
        return SheetReaders.inflate(workbook);
    }

    /** Ours: every cell, and the findings that say that there is no table of the form. */
    @Benchmark
    public ReadResult ours() {
        return ReportReader.standard().read(workbook, ALL_OF_IT);
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
