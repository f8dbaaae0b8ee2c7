package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** XML: whenever there is a report, the DOM of the JDK holds the same figures and texts. */
class XmlFuzzTest {

    @FuzzTest
    void xml(byte[] content) {
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.XML::equals).isPresent()) {
            result.getReport()
                    .ifPresent(report -> XmlTree.plain(content).ifPresent(document -> Wire.same(report, document)));
        }
    }
}
