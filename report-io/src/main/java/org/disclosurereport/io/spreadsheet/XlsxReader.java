package org.disclosurereport.io.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.io.grid.UnreadSheet;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.xml.UnreadableDocument;

/** Reads a report from a workbook (xlsx): every sheet becomes a grid, the grids become tables. */
public final class XlsxReader {

    /** So many rows decide whether a sheet is a summary sheet. */
    private XlsxReader() {}

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
        try {
            return reading.read(grids(content, options.getLimits(), findings), options, findings);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return ReadResult.builder().findings(findings.toList()).build();
        }
    }

    static List<Grid> grids(byte[] content, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        return XlsxWorkbook.open(ZipArchive.open(content, limits), limits).grids(findings);
    }

    /**
     * Reads all reports of a workbook. Summary sheets are read row by row, so that their size does not matter.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param results takes what became of it
     */
    public static void readAll(ArchiveBytes content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            XlsxWorkbook workbook =
                    XlsxWorkbook.open(ZipArchive.open(content, options.getLimits()), options.getLimits());
            if (!readRows(workbook, options, findings, results)) {
                GridReports.read(workbook.grids(findings), options, findings, results);
                return;
            }
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
        }
        if (!findings.toList().isEmpty()) {
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    /** Whether there are sheets that are taken row by row; if so, all sheets were read. */
    private static boolean readRows(
            XlsxWorkbook workbook, ReadOptions options, FindingList findings, Consumer<? super ReadResult> results)
            throws UnreadableDocument {
        if (!GridReports.mayTakeRows(options)) {
            return false;
        }
        Map<WorkbookParts.Sheet, Grid> heads = new LinkedHashMap<>();
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            workbook.head(sheet, GridReports.HEAD_ROWS).ifPresent(head -> heads.put(sheet, head));
        }
        Map<Grid, RowSheet> rows = GridReports.findRowSheets(heads.values(), options, findings, results);
        if (rows.isEmpty() && options.getMapping().isEmpty()) {
            return false;
        }
        workbook.reportContainer(findings);
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            Grid head = heads.get(sheet);
            RowSheet taken = head == null ? null : rows.get(head);
            if (head == null || taken == null) {
                workbook.grid(sheet, findings).ifPresent(grid -> UnreadSheet.report(grid, findings));
            } else {
                workbook.rows(sheet, head.merged(), findings, cells -> {
                    if (cells.get(0).row() > taken.headerBottom()) {
                        taken.row(cells);
                    }
                });
                taken.end();
            }
        }
        return true;
    }
}
