package org.disclosurereport.io.grid;

import java.util.List;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.spreadsheet.Reading;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;

/** Lists of figures on sheets of our own making: lines whose cells are parted by bars. */
final class ListSheet {

    private ListSheet() {}

    /** A sheet with a title of a year. */
    static SheetFile of(int year) {
        return new SheetFile("附表").text(0, 0, "示例市统计局" + year + "年政府信息公开工作年度报告");
    }

    /** Prints lines from a cell on; digits become numbers. */
    static SheetFile print(SheetFile sheet, int top, int left, String... lines) {
        int row = top;
        for (String line : lines) {
            int column = left;
            for (String cell : line.split("\\|", -1)) {
                if (cell.matches("[0-9.]+")) {
                    sheet.number(row, column, cell);
                } else if (!cell.isEmpty()) {
                    sheet.text(row, column, cell);
                }
                column++;
            }
            row++;
        }
        return sheet;
    }

    static ReadResult read(SheetFile... sheets) {
        WorkbookFile workbook = new WorkbookFile();
        for (SheetFile sheet : sheets) {
            workbook.sheet(sheet);
        }
        return Reading.read(workbook.toBytes(), ReadOptions.DEFAULT);
    }

    /** The keys of the lists of a report. */
    static List<String> keys(ReadResult result) {
        return result.getReport().orElseThrow().getLists().stream()
                .map(StatisticsList::getKey)
                .toList();
    }

    /** A list as lines: key, label, unit, figures. */
    static List<String> lines(ReadResult result, String key) {
        StatisticsList list = result.getReport().orElseThrow().findList(key).orElseThrow();
        return list.getRows().stream().map(row -> line(list, row)).toList();
    }

    private static String line(StatisticsList list, ListRow row) {
        StringBuilder line = new StringBuilder(
                row.key() + "|" + row.label() + "|" + row.unit().orElse(""));
        list.getColumns()
                .forEach(column -> line.append('|')
                        .append(list.getCell(row.key(), column.key()).format(row.figuresIn())));
        return line.toString();
    }
}
