package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** The records inside an xls, and lies about its container: every figure is what POI finds in its cell. */
class XlsFuzzTest {

    @FuzzTest
    void xls(byte[] input) {
        byte[] content = RecordInput.contained(input);
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.XLS::equals).isPresent()) {
            result.getReport()
                    .ifPresent(report -> PoiCells.ofXls(content)
                            .ifPresent(cells -> Placed.check(report, result.getProvenance(), cells::find)));
        }
    }
}
