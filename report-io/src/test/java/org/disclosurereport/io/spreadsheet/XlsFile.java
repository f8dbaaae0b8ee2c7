package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Old workbooks for tests, and where in their bytes things stand. */
final class XlsFile {

    private XlsFile() {}

    /** The cells, merges and names of an xlsx in an xls. */
    static HSSFWorkbook of(byte[] xlsx) throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        try (XSSFWorkbook original = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet from : original) {
                Sheet to = workbook.createSheet(from.getSheetName());
                for (Row row : from) {
                    Row line = to.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            line.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                        } else {
                            line.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                        }
                    }
                }
                from.getMergedRegions().forEach(to::addMergedRegion);
            }
        }
        return workbook;
    }

    static byte[] container(String name, byte[] stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream), name);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    static void use1904(HSSFWorkbook workbook) {
        workbook.getWorkbook().getRecords().stream()
                .filter(DateWindow1904Record.class::isInstance)
                .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
    }

    static int sharedStrings(HSSFWorkbook workbook) {
        InternalWorkbook records = workbook.getWorkbook();
        int count = 0;
        while (true) {
            try {
                records.getSSTString(count);
                count++;
            } catch (IndexOutOfBoundsException end) {
                return count;
            }
        }
    }

    /** The place of the record of one cell; streams of small workbooks are stored in one piece. */
    static int find(byte[] content, int sid, int row, int column) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 512; i + 8 < content.length; i++) {
            if (bytes.getShort(i) == sid && bytes.getShort(i + 4) == row && bytes.getShort(i + 6) == column) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cell must be there");
    }

    /**
     * The bytes that are the value of a cell or the characters of a shared text, and the column of a cell:
     * nothing repeats it, so that a figure between blank cells can be moved without a trace.
     */
    static List<int[]> values(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        List<int[]> values = new ArrayList<>();
        int at = 512;
        while (at + 4 < content.length && bytes.getShort(at) != 0x0809) {
            at += 512;
        }
        while (at + 4 <= content.length) {
            int sid = Short.toUnsignedInt(bytes.getShort(at));
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (sid == 0 && length == 0) {
                break;
            }
            switch (sid) {
                case 0x0203, 0x027e, 0x00fd, 0x0006 -> {
                    values.add(new int[] {at + 6, at + 8});
                    values.add(new int[] {at + 10, at + 4 + length});
                }
                case 0x00bd -> {
                    for (int cell = at + 8; cell + 6 <= at + 2 + length; cell += 6) {
                        values.add(new int[] {cell + 2, cell + 6});
                    }
                }
                case 0x00fc, 0x003c -> values.add(new int[] {at + 4, at + 4 + length});
                default -> {
                    // no value
                }
            }
            at += 4 + length;
        }
        return values;
    }
}
