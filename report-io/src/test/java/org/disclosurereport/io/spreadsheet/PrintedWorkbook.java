package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.testkit.grid.CellRole;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.TextGrid;

/** The workbook of a report that an office printed. */
public final class PrintedWorkbook {

    private PrintedWorkbook() {}

    /** A workbook whose figures are numbers, or texts as everything else. */
    public static WorkbookFile of(PrintedReport printed, boolean figuresAsText) {
        WorkbookFile workbook = new WorkbookFile();
        printed.sheets().forEach(sheet -> workbook.sheet(sheet(sheet, figuresAsText)));
        return workbook;
    }

    private static SheetFile sheet(TextGrid grid, boolean figuresAsText) {
        SheetFile sheet = new SheetFile(grid.name());
        for (PrintedCell cell : grid.cells()) {
            boolean number = !figuresAsText
                    && cell.role() == CellRole.FIGURE
                    && cell.text().matches("-?[0-9]{1,15}(\\.[0-9]+)?");
            if (number) {
                sheet.number(cell.row(), cell.column(), cell.text());
            } else if (!cell.text().isEmpty()) {
                sheet.text(cell.row(), cell.column(), cell.text());
            }
            sheet.merge(cell.row(), cell.column(), cell.bottom(), cell.right());
        }
        return sheet;
    }
}
