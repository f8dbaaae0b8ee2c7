package org.disclosurereport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of the form as Word would export it, every cell with its own style. */
final class WordPage {

    private static final String SPAN = "<span style='font-size:12.0pt;font-family:仿宋_GB2312'>";

    private final StringBuilder html = new StringBuilder();
    private final DataFormatter texts = new DataFormatter();
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    private final Set<CellAddress> covered = new HashSet<>();

    private WordPage() {}

    /** The page of a workbook with one sheet, the title of its report in the first row. */
    static String of(byte[] xlsx) {
        WordPage page = new WordPage();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            page.write(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.html.toString();
    }

    private void write(Sheet sheet) {
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            range.forEach(covered::add);
            CellAddress first = new CellAddress(range.getFirstRow(), range.getFirstColumn());
            covered.remove(first);
            merged.put(first, range);
        }
        html.append("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office">
                <head><meta charset=utf-8>
                <style>p.MsoNormal{margin:0cm;font-size:10.5pt}</style></head>
                <body lang=ZH-CN>
                """);
        boolean table = false;
        for (Row row : sheet) {
            boolean alone = row.getPhysicalNumberOfCells() == 1 || row.getRowNum() == 0;
            if (alone && !table) {
                paragraph(texts.formatCellValue(row.getCell(row.getFirstCellNum())));
                continue;
            }
            if (!table) {
                html.append("<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0>\n");
                table = true;
            }
            row(row);
        }
        html.append("</table>\n");
        html.append("</body></html>\n");
    }

    private void paragraph(String text) {
        html.append("<p class=MsoNormal style='line-height:28.0pt'>")
                .append(SPAN)
                .append(text)
                .append("</span></p>\n");
    }

    private void row(Row row) {
        html.append(" <tr style='height:20.0pt'>\n");
        for (int column = 0; column < row.getLastCellNum(); column++) {
            CellAddress place = new CellAddress(row.getRowNum(), column);
            if (!covered.contains(place)) {
                cell(row.getCell(column), merged.get(place));
            }
        }
        html.append(" </tr>\n");
    }

    private void cell(Cell cell, CellRangeAddress range) {
        html.append("  <td");
        if (range != null) {
            html.append(" colspan=").append(range.getLastColumn() - range.getFirstColumn() + 1);
            html.append(" rowspan=").append(range.getLastRow() - range.getFirstRow() + 1);
        }
        String text = cell == null ? "" : texts.formatCellValue(cell);
        html.append(" style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'>\n  <p class=MsoNormal align=center>")
                .append(SPAN)
                .append(text.isEmpty() ? "&nbsp;" : text.replace("\n", "<br>"))
                .append("</span></p></td>\n");
    }
}
