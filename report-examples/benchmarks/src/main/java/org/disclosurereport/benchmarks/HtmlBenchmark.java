package org.disclosurereport.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** A page as Word exports it: from bytes to a report, beside jsoup that only makes elements of its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HtmlBenchmark {

    private final byte[] workbook = WorkbookBenchmark.workbook();
    private final String page = WordPage.of(workbook);
    private final byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    /** Made by JMH. */
    public HtmlBenchmark() {}

    /** The page has the figures of the workbook, and jsoup finds a cell for each. */
    @Setup
    public void check() {
        long figures = figures(ReportReader.standard().read(workbook, ReadOptions.DEFAULT));
        if (figures < 100
                || figures(ours()) != figures
                || peerJsoup().select("td").size() < figures) {
            throw new IllegalStateException("All " + figures + " figures must be read, but were " + figures(ours())
                    + " with " + ours().getFindings());
        }
    }

    private static long figures(ReadResult read) {
        return read.getReport()
                .map(report -> report.cells()
                        .filter(figure -> figure.cell().isNumber())
                        .count())
                .orElse(0L);
    }

    /** Floor: the bytes as text. */
    @Benchmark
    public String floorDecode() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Peer: elements, without places, figures and findings. */
    @Benchmark
    public Document peerJsoup() {
        return Jsoup.parse(page);
    }

    /** Ours: to a report with every finding and every place. */
    @Benchmark
    public ReadResult ours() {
        return ReportReader.standard().read(bytes, ReadOptions.DEFAULT);
    }
}
