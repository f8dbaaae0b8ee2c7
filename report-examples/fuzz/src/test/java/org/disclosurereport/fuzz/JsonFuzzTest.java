package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** JSON: whenever there is a report, Jackson's own tree holds the same figures and texts. */
class JsonFuzzTest {

    @FuzzTest
    void json(byte[] content) {
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.JSON::equals).isPresent()) {
            result.getReport().ifPresent(report -> Wire.same(report, Wire.plain(Wire.parse(content))));
        }
    }
}
