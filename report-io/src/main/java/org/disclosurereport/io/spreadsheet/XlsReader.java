package org.disclosurereport.io.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.wire.MissingLibrary;
import org.disclosurereport.io.xml.UnreadableDocument;

/**
 * Reads a report from a workbook of Excel 97 to 2003 or WPS (xls, et). This class knows nothing of POI, so
 * that it can say that POI is missing.
 */
public final class XlsReader {

    private static final MissingLibrary POI = new MissingLibrary(
            ReportFormat.XLS.title(), "org.apache.poi:poi:5.5.1", "--add-modules org.apache.poi.poi");

    private XlsReader() {}

    /**
     * Reads what somebody wants to know from it.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its sheets
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        return grids(content, options, findings)
                .map(grids -> reading.read(grids, options, findings))
                .orElseGet(
                        () -> ReadResult.builder().findings(findings.toList()).build());
    }

    /**
     * Reads all reports of a workbook.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param results takes what became of it
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        grids(content, options, findings)
                .ifPresentOrElse(
                        grids -> GridReports.read(grids, options, findings, results),
                        () -> results.accept(
                                ReadResult.builder().findings(findings.toList()).build()));
    }

    private static Optional<List<Grid>> grids(byte[] content, ReadOptions options, FindingList findings) {
        try {
            return Optional.of(XlsWorkbook.grids(content, options.getLimits(), findings));
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
        } catch (NoClassDefFoundError missing) {
            findings.addLast(POI.finding(missing));
        }
        return Optional.empty();
    }
}
