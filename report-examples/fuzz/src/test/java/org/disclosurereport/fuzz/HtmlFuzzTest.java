package org.disclosurereport.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;

/** Web pages: every figure is what can be seen of the cell that its place names, and no lost character is kept. */
class HtmlFuzzTest {

    @FuzzTest
    void html(byte[] content) {
        ReadResult result = Oracle.read(content);
        if (result.getFormat().filter(ReportFormat.HTML::equals).isPresent()) {
            result.getReport().ifPresent(report -> {
                Oracle.requireNothingLost(report);
                PageCells cells = PageCells.of(content, result);
                Placed.check(report, result.getProvenance(), cells::find);
            });
        }
    }
}
