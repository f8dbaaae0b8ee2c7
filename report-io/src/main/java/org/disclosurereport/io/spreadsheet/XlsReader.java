package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;

/** Reads a report from a workbook of Excel 97 to 2003 or WPS (xls). */
public final class XlsReader {

    private XlsReader() {}

    /**
     * Reads a workbook.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options) {
        return ReadResult.builder()
                .addFinding(ReadingCode.FORMAT_UNSUPPORTED
                        .finding("format", ReportFormat.XLS.title())
                        .build())
                .build();
    }
}
