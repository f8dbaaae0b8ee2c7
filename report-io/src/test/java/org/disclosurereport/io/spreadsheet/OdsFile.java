package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet written by hand, so that tests can write what no program would. */
public final class OdsFile {

    public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final GridCell BLANK = GridCell.text(0, 0, "");
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

    /** The cells, merges and names of an xlsx, as we read it. Every cell begins a line of the content. */
    public static OdsFile of(byte[] xlsx) {
        StringBuilder sheets = new StringBuilder();
        for (Grid grid : SheetPeek.grids(xlsx)) {
            Map<String, GridCell> cells = new HashMap<>();
            int rows = 0;
            int columns = 0;
            for (GridCell cell : grid.cells()) {
                cells.put(cell.name(), cell);
                rows = Math.max(rows, grid.rangeOf(cell).bottom() + 1);
                columns = Math.max(columns, grid.rangeOf(cell).right() + 1);
            }
            sheets.append("<table:table table:name=\"" + SheetFile.escape(grid.name()) + "\">");
            for (int row = 0; row < rows; row++) {
                sheets.append("\n<table:table-row>");
                for (int column = 0; column < columns + 20; column++) {
                    String name = CellRange.name(row, column);
                    sheets.append(cell(grid.merged().find(row, column), cells.getOrDefault(name, BLANK), name));
                }
                sheets.append("</table:table-row>");
            }
            sheets.append("</table:table>");
        }
        return new OdsFile(sheets.toString());
    }

    private static String cell(@Nullable CellRange range, GridCell cell, String at) {
        boolean begins =
                range != null && CellRange.name(range.top(), range.left()).equals(at);
        String name = range == null || begins ? "table:table-cell" : "table:covered-table-cell";
        String start = "\n<" + name;
        if (range != null && begins) {
            start += " table:number-rows-spanned=\"" + (range.bottom() - range.top() + 1)
                    + "\" table:number-columns-spanned=\"" + (range.right() - range.left() + 1) + "\"";
        }
        String text = SheetFile.escape(cell.text()).replace("\n", "</text:p><text:p>");
        return switch (cell.kind()) {
            case NUMBER ->
                start + " office:value-type=\"float\" office:value=\"" + text + "\"><text:p>" + text + "</text:p></"
                        + name + ">";
            case TEXT ->
                text.isEmpty()
                        ? start + "/>"
                        : start + " office:value-type=\"string\"><text:p>" + text + "</text:p></" + name + ">";
            default -> throw new IllegalArgumentException("Cells must be texts or numbers, but one is " + cell);
        };
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
