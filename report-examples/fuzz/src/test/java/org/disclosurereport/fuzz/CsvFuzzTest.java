package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** Text tables in every encoding: every figure stands in the field that its place names. */
class CsvFuzzTest {

    @FuzzTest
    void csv(byte[] content) {
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.CSV::equals).isPresent()) {
            result.getReport().ifPresent(report -> {
                TextFields fields = TextFields.of(content, result);
                Placed.check(report, result.getProvenance(), fields::find);
            });
        }
    }
}
