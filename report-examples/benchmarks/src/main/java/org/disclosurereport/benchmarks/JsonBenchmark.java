package org.disclosurereport.benchmarks;

import com.alibaba.fastjson2.JSON;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** One report as JSON: our strict codec, the bare token scan below it, and binding to maps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    private final DisclosureReport report = Sample.report();
    private final Map<String, Object> map = Sample.asMap(report);
    private final byte[] document = ReportWriter.of(ReportFormat.JSON).toBytes(report);
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();

    /** Made by JMH. */
    public JsonBenchmark() {}

    /** Every candidate delivers the same data. */
    @Setup
    public void check() {
        ReadResult read = ReportReader.standard().read(document, ReadOptions.DEFAULT);
        if (!read.getReport().equals(java.util.Optional.of(report)) || scanTokens() < 500) {
            throw new IllegalStateException("The candidates must read the same report");
        }
    }

    /** Floor of reading: every token, every value taken, nothing kept. */
    @Benchmark
    public long readFloorTokenScan() {
        return scanTokens();
    }

    private long scanTokens() {
        long sum = 0;
        try (JsonParser parser = factory.createParser(tools.jackson.core.ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    sum += parser.getLongValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
                sum++;
            }
        }
        return sum;
    }

    /** Ours: strict, with every finding, every place, and the report. */
    @Benchmark
    public ReadResult readOurs() {
        return ReportReader.standard().read(document, ReadOptions.DEFAULT);
    }

    /** Peer: Jackson to nested maps. */
    @Benchmark
    public Object readPeerJacksonMap() {
        return mapper.readValue(document, Map.class);
    }

    /** Peer: fastjson2 to nested maps. */
    @Benchmark
    public Object readPeerFastjsonMap() {
        return JSON.parseObject(document);
    }

    /** Ours: canonical layout. */
    @Benchmark
    public byte[] writeOurs() {
        return ReportWriter.of(ReportFormat.JSON).toBytes(report);
    }

    /** Peer: Jackson from nested maps. */
    @Benchmark
    public byte[] writePeerJacksonMap() {
        return mapper.writeValueAsBytes(map);
    }

    /** Peer: fastjson2 from nested maps. */
    @Benchmark
    public byte[] writePeerFastjsonMap() {
        return JSON.toJSONBytes(map);
    }
}
