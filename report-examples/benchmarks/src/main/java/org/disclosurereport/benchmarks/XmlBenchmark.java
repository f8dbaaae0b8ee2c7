package org.disclosurereport.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import tools.jackson.dataformat.xml.XmlMapper;

/** One report as XML: our strict codec, the bare Woodstox scan below it, and binding to beans. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class XmlBenchmark {

    private final DisclosureReport report = Sample.report();
    private final byte[] document = ReportWriter.of(ReportFormat.XML).toBytes(report);
    private final WstxInputFactory factory = new WstxInputFactory();
    private final XmlMapper mapper = new XmlMapper();
    private final ReportBean bean = mapper.readValue(document, ReportBean.class);

    /** Made by JMH. */
    public XmlBenchmark() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Every candidate delivers the same data. */
    @Setup
    public void check() {
        try {
            ReportBean read = readPeerJacksonBeans();
            boolean equal = readOurs().getReport().equals(Optional.of(report))
                    && read.request.concludedTotal.total == bean.request.concludedTotal.total
                    && read.sections.get(0).text.get(0).length() > 100
                    && writePeerJacksonBeans().length > document.length / 2;
            if (!equal || readFloorScan() < 200) {
                throw new IllegalStateException("The candidates must read the same report");
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Floor of reading: every event, no text taken. */
    @Benchmark
    public long readFloorScan() throws XMLStreamException {
        long elements = 0;
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
        }
        reader.close();
        return elements;
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

    /** Ours: canonical layout. */
    @Benchmark
    public byte[] writeOurs() {
        return ReportWriter.of(ReportFormat.XML).toBytes(report);
    }

    /** Peer: Jackson databind from beans, on one line. */
    @Benchmark
    public byte[] writePeerJacksonBeans() {
        return mapper.writeValueAsBytes(bean);
    }
}
