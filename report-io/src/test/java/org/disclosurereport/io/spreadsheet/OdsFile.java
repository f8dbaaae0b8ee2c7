package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An OpenDocument spreadsheet written by hand, so that tests can write what no program would. */
public final class OdsFile {

    public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String content;
    private boolean whole = true;
    private int blanks;

    /** A spreadsheet with the XML of its sheets. */
    public OdsFile(String sheets) {
        content = "<office:document-content " + NAMES + "><office:automatic-styles/><office:body><office:spreadsheet>"
                + sheets + "</office:spreadsheet></office:body></office:document-content>";
        parts.put("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
    }

    /** One sheet with the XML of its rows. */
    public static OdsFile ofRows(String rows) {
        return new OdsFile("<table:table table:name=\"年报\">" + rows + "</table:table>");
    }

    /** The cells, merges and names of an xlsx. Every cell begins a line of the content. */
    public static OdsFile of(byte[] xlsx) {
        StringBuilder sheets = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook) {
                sheets.append("<table:table table:name=\"" + SheetFile.escape(sheet.getSheetName()) + "\">");
                int columns = columns(sheet);
                for (int row = 0; row <= lastRow(sheet); row++) {
                    sheets.append("\n<table:table-row>");
                    for (int column = 0; column < columns; column++) {
                        sheets.append(cell(sheet, row, column));
                    }
                    sheets.append("</table:table-row>");
                }
                sheets.append("</table:table>");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OdsFile(sheets.toString());
    }

    private static int lastRow(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .mapToInt(CellRangeAddress::getLastRow)
                .reduce(sheet.getLastRowNum(), Math::max);
    }

    /** So many columns, and a few more, have something in them. */
    private static int columns(Sheet sheet) {
        int last = 0;
        for (Row row : sheet) {
            last = Math.max(last, row.getLastCellNum());
        }
        return last + 20;
    }

    private static String cell(Sheet sheet, int atRow, int column) {
        String spans = "";
        String name = "table:table-cell";
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.getFirstRow() == atRow && range.getFirstColumn() == column) {
                spans = " table:number-rows-spanned=\"" + (range.getLastRow() - range.getFirstRow() + 1)
                        + "\" table:number-columns-spanned=\""
                        + range.getNumberOfCells() / (range.getLastRow() - range.getFirstRow() + 1) + "\"";
            } else if (range.isInRange(atRow, column)) {
                name = "table:covered-table-cell";
            }
        }
        Row row = sheet.getRow(atRow);
        Cell cell = row == null ? null : row.getCell(column);
        String start = "\n<" + name + spans;
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return start + "/>";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            String number = StoredNumber.text(cell.getNumericCellValue());
            return start + " office:value-type=\"float\" office:value=\"" + number + "\"><text:p>" + number
                    + "</text:p></" + name + ">";
        }
        String text = SheetFile.escape(cell.getStringCellValue()).replace("\n", "</text:p><text:p>");
        return start + " office:value-type=\"string\"><text:p>" + text + "</text:p></" + name + ">";
    }

    /** The same with another content; it must be another. */
    public OdsFile content(UnaryOperator<String> change) {
        String changed = change.apply(content);
        if (changed.equals(content)) {
            throw new IllegalArgumentException("Content must be changed");
        }
        content = changed;
        return this;
    }

    public OdsFile replace(String from, String to) {
        return content(xml -> xml.replace(from, to));
    }

    /** The same with these styles. */
    public OdsFile styles(String styles) {
        return replace(
                "<office:automatic-styles/>", "<office:automatic-styles>" + styles + "</office:automatic-styles>");
    }

    /** The same with a part more, or with another one of that name. */
    public OdsFile part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same without any content. */
    public OdsFile withoutContent() {
        whole = false;
        return this;
    }

    /** The same with its type behind its content. */
    public OdsFile typeLast() {
        parts.put("content.xml", content.getBytes(StandardCharsets.UTF_8));
        byte[] type = parts.remove("mimetype");
        parts.put("mimetype", type);
        return this;
    }

    /** The same with so many megabytes of blanks behind its content. */
    public byte[] bomb(int megabytes) {
        blanks = megabytes;
        return toBytes();
    }

    public String xml() {
        return content;
    }

    public byte[] toBytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        if (whole) {
            all.putIfAbsent("content.xml", content.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                for (int i = 0; i < blanks && part.getKey().equals("content.xml"); i++) {
                    zip.write(BLANKS);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The type is stored as it is, so that the beginning of the document shows it. */
    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }
}
