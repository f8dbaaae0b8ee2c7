package org.disclosurereport.benchmarks;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What others do with a workbook: deliver the texts of its cells. Each returns how many characters they have. */
final class SheetReaders {

    private SheetReaders() {}

    static long inflate(byte[] workbook) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        bytes += n;
                    }
                }
            }
        }
        return bytes;
    }

    static long fastexcel(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        read.getFirstSheet().openStream()) {
            return rows.mapToLong(row -> row.stream()
                            .filter(cell -> cell != null)
                            .mapToLong(cell -> cell.getText().length())
                            .sum())
                    .sum();
        }
    }

    static long easyExcel(byte[] workbook) {
        long[] length = new long[1];
        EasyExcel.read(new ByteArrayInputStream(workbook), new AnalysisEventListener<Map<Integer, String>>() {
                    @Override
                    public void invoke(Map<Integer, String> row, AnalysisContext context) {
                        for (String text : row.values()) {
                            length[0] += text == null ? 0 : text.length();
                        }
                    }

                    @Override
                    public void doAfterAllAnalysed(AnalysisContext context) {}
                })
                .headRowNumber(0)
                .sheet()
                .doRead();
        return length[0];
    }

    static long poi(byte[] workbook) throws IOException {
        long length = 0;
        DataFormatter formatter = new DataFormatter();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        length += formatter.formatCellValue(cell).length();
                    }
                }
            }
        }
        return length;
    }
}
