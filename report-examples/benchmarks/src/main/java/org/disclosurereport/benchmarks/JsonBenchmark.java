package org.disclosurereport.benchmarks;

import com.alibaba.fastjson2.JSON;
import java.util.Map;
import java.util.Optional;
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
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One report as JSON: our strict codec, the bare token scan below it, and binding to beans and maps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    private final DisclosureReport report = Sample.report();
    private final byte[] document = ReportWriter.of(ReportFormat.JSON).toBytes(report);
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectWriter indented = mapper.writerWithDefaultPrettyPrinter();
    private final ReportBean bean = mapper.readValue(document, ReportBean.class);

    /** Made by JMH. */
    public JsonBenchmark() {}

    /** Every candidate delivers the same data. */
    @Setup
    public void check() {
        ReadResult read = readOurs();
        boolean equal = read.getReport().equals(Optional.of(report))
                && writtenAgain(readPeerJacksonBeans()).equals(Optional.of(report))
                && writtenAgain(readPeerFastjsonBeans()).equals(Optional.of(report))
                && writtenAgain(readPeerJacksonMaps()).equals(Optional.of(report));
        if (!equal || readFloorTokenScan() < 500) {
            throw new IllegalStateException("The candidates must read the same report");
        }
    }

    private Optional<DisclosureReport> writtenAgain(Object peer) {
        return ReportReader.standard()
                .read(mapper.writeValueAsBytes(peer), ReadOptions.DEFAULT)
                .getReport();
    }

    /** Floor of reading: every token, no text taken. */
    @Benchmark
    public long readFloorTokenScan() {
        long tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** What a reader on Jackson's streams cannot do without: every token, every value taken, nothing kept. */
    @Benchmark
    public long readScanWithValues() {
        long sum = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    sum += parser.getLongValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }

    /** Ours: strict, with every finding, every place, and the report. */
    @Benchmark
    public ReadResult readOurs() {
        return ReportReader.standard().read(document, ReadOptions.DEFAULT);
    }

    /** Peer: Jackson databind to beans. */
    @Benchmark
    public ReportBean readPeerJacksonBeans() {
        return mapper.readValue(document, ReportBean.class);
    }

    /** Peer: Jackson databind to nested maps. */
    @Benchmark
    public Map<?, ?> readPeerJacksonMaps() {
        return mapper.readValue(document, Map.class);
    }

    /** Peer: fastjson2 to beans. */
    @Benchmark
    public ReportBean readPeerFastjsonBeans() {
        return JSON.parseObject(document, ReportBean.class);
    }

    /** Ours: canonical layout, two blanks, a row a line. */
    @Benchmark
    public byte[] writeOurs() {
        return ReportWriter.of(ReportFormat.JSON).toBytes(report);
    }

    /** Peer: Jackson databind from beans, on one line. */
    @Benchmark
    public byte[] writePeerJacksonBeans() {
        return mapper.writeValueAsBytes(bean);
    }

    /** Peer: Jackson databind from beans, in its own indented layout. */
    @Benchmark
    public byte[] writePeerJacksonBeansIndented() {
        return indented.writeValueAsBytes(bean);
    }

    /** Peer: fastjson2 from beans, on one line. */
    @Benchmark
    public byte[] writePeerFastjsonBeans() {
        return JSON.toJSONBytes(bean);
    }
}
