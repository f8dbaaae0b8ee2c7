package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that tests can write what no library would. */
public final class WorkbookFile {

    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private String namespace = MAIN;

    public WorkbookFile strict() {
        namespace = STRICT;
        return this;
    }

    public WorkbookFile sheet(SheetFile sheet) {
        return sheet(sheet.name(), "", sheet.xml(namespace));
    }

    /** A sheet whose XML is given; {@code {ns}} stands for the namespace. */
    public WorkbookFile sheet(String name, String attributes, String xml) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + SheetFile.escape(name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number
                + "\" " + attributes + "/>");
        return part("xl/worksheets/sheet" + number + ".xml", xml.replace("{ns}", namespace));
    }

    public WorkbookFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WorkbookFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + i
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        }
        all.put("[Content_Types].xml", bytes(types + "</Types>"));
        String office = namespace.equals(STRICT)
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        all.put(
                "_rels/.rels",
                bytes(rels + "<Relationship Id=\"r\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put(
                "xl/workbook.xml",
                bytes("<workbook xmlns=\"" + namespace + "\" xmlns:r=\"" + office + "\"><sheets>"
                        + String.join("", sheets) + "</sheets></workbook>"));
        StringBuilder links = new StringBuilder(rels);
        for (int i = 1; i <= sheets.size(); i++) {
            links.append("<Relationship Id=\"rId" + i + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
        }
        links.append("<Relationship Id=\"s\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        links.append("<Relationship Id=\"t\" Type=\"" + office + "/styles\" Target=\"/xl/styles.xml\"/>");
        all.put("xl/_rels/workbook.xml.rels", bytes(links + "</Relationships>"));
        all.putAll(parts);
        return all;
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
