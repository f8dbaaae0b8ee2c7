package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** Reports in sentences: no lost character is kept. */
class TextFuzzTest {

    @FuzzTest
    void text(byte[] content) {
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.TEXT::equals).isPresent()) {
            result.getReport().ifPresent(Oracle::requireNothingLost);
        }
    }
}
