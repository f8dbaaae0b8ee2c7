package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** The parts inside an xlsx, and lies about them: every figure is what poi-ooxml finds in its cell. */
class XlsxFuzzTest {

    @FuzzTest
    void xlsx(byte[] input) {
        byte[] content = PartsInput.zipped(input);
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.XLSX::equals).isPresent()) {
            result.getReport()
                    .ifPresent(report -> PoiCells.ofXlsx(content)
                            .ifPresent(cells -> Placed.check(report, result.getProvenance(), cells::find)));
        }
    }
}
