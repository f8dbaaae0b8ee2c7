package org.disclosurereport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.table.CellState;
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
 * A summary sheet of 2,000 organs: 220 columns, of which 200 are all figures of FY2021 and 19 are text. From bytes to
 * 2,000 reports with the place of every figure, beside libraries that only deliver cells.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SummarySheetBenchmark {

    private static final int ORGANS = 2000;
    private static final int COLUMNS = 220;

    private final byte[] workbook = make();

    /** Made by JMH. */
    public SummarySheetBenchmark() {}

    /** Every report has all of its figures. */
    @Setup
    public void check() {
        if (ours() != ORGANS * 200L) {
            throw new IllegalStateException("All figures must arrive, but there were " + ours());
        }
    }

    private static byte[] make() {
        List<CellDefinition> cells = Edition.FY2021.form().tables().stream()
                .flatMap(table -> table.cells().stream())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook made = new Workbook(bytes, "benchmark", "1.0")) {
            Worksheet sheet = made.newWorksheet("汇总");
            sheet.value(0, 0, "示例市2024年政府信息公开工作年度报告汇总表");
            sheet.value(1, 0, "序号");
            sheet.value(1, 1, "单位名称");
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(1, i + 2, header(cells.get(i)));
            }
            for (int i = cells.size() + 2; i < COLUMNS; i++) {
                sheet.value(1, i, "备注" + (i - cells.size() - 1));
            }
            for (int organ = 0; organ < ORGANS; organ++) {
                int row = organ + 2;
                sheet.value(row, 0, organ + 1);
                sheet.value(row, 1, "示例市第" + (organ + 1) + "局");
                for (int column = 2; column < cells.size() + 2; column++) {
                    sheet.value(row, column, (row * 31 + column * 17) % 1000 * (column % 5 == 0 ? 1 : 0));
                }
                for (int column = cells.size() + 2; column < COLUMNS; column++) {
                    sheet.value(row, column, "说明" + organ % 500 + "之" + column);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Row and column of the form in one header, with what stands over them. */
    private static String header(CellDefinition cell) {
        String section = Edition.FY2021.form().sections().stream()
                .filter(other ->
                        other.tableKey().filter(cell.ref().table()::equals).isPresent())
                .map(other -> other.label().toString())
                .findFirst()
                .orElse("");
        return Stream.of(Stream.of(section), line(cell.row()), line(cell.column()))
                .flatMap(names -> names)
                .collect(Collectors.joining("·"));
    }

    private static Stream<String> line(FormLabel label) {
        return Stream.concat(label.parent().stream().flatMap(SummarySheetBenchmark::line), Stream.of(label.toString()));
    }

    /** Floor: inflate every part. */
    @Benchmark
    public long floorInflate() throws IOException {
        return SheetReaders.inflate(workbook);
    }

    /** Ours: 2,000 reports; the limits are those that hold unless a caller sets others. */
    @Benchmark
    public long ours() {
        long[] figures = new long[1];
        ReportReader.standard()
                .readAll(
                        workbook,
                        ReadOptions.DEFAULT,
                        result -> figures[0] += result.getReport()
                                .map(report -> report.figures()
                                        .filter(figure -> figure.cell().getState() == CellState.NUMBER)
                                        .count())
                                .orElse(0L));
        return figures[0];
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
