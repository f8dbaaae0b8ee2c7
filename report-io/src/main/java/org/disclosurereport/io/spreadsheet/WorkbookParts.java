package org.disclosurereport.io.spreadsheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.GuardedXml;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * Which file of the container is what: the workbook, its sheets in order, its strings and styles.
 *
 * @param sheets the sheets in the order of their tabs
 * @param strings name of the string table, possibly of a file that does not exist
 * @param styles name of the style sheet, possibly of a file that does not exist
 * @param from1904 whether dates are counted from 1904
 */
record WorkbookParts(List<Sheet> sheets, String strings, String styles, boolean from1904) {

    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /**
     * A sheet.
     *
     * @param name as its tab shows it
     * @param part name of its file
     * @param hidden whether its tab is hidden
     */
    record Sheet(String name, String part, boolean hidden) {}

    /** A relationship from one part to another. */
    private record Link(String type, String target) {}

    static WorkbookParts read(ZipArchive archive, ReadLimits limits) throws UnreadableDocument {
        String workbook = links(archive, "", limits).values().stream()
                .filter(link -> link.type().endsWith("/officeDocument"))
                .map(Link::target)
                .findFirst()
                .filter(archive::has)
                .orElse(USUAL_WORKBOOK);
        refuseOtherDocuments(archive, workbook);
        Map<String, Link> links = links(archive, workbook, limits);
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = new boolean[1];
        GuardedXml.read(open(archive, workbook), workbook, limits, xml -> {
            while (SpreadsheetMl.nextElement(xml)) {
                if (SpreadsheetMl.begins(xml, "workbookPr")) {
                    from1904[0] = SpreadsheetMl.isTrue(xml.attribute("date1904"));
                } else if (SpreadsheetMl.begins(xml, "sheet")) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    Link link = links.get(xml.attribute("id"));
                    String part = link == null ? "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml" : link.target();
                    if (link == null || link.type().endsWith("/worksheet")) {
                        require(sheets.size(), limits);
                        sheets.add(
                                new Sheet(name == null ? "" : name, part, state != null && !state.equals("visible")));
                    }
                }
            }
        });
        return new WorkbookParts(
                List.copyOf(sheets),
                target(links, "/sharedStrings", "xl/sharedStrings.xml"),
                target(links, "/styles", "xl/styles.xml"),
                from1904[0]);
    }

    private static String target(Map<String, Link> links, String type, String usual) {
        return links.values().stream()
                .filter(link -> link.type().endsWith(type))
                .map(Link::target)
                .findFirst()
                .orElse(usual);
    }

    /** The relationships of a part by id; without a file of relationships there are none. */
    private static Map<String, Link> links(ZipArchive archive, String part, ReadLimits limits)
            throws UnreadableDocument {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Link> links = new LinkedHashMap<>();
        Optional<InputStream> file = archive.find(name);
        if (file.isPresent()) {
            GuardedXml.read(file.get(), name, limits, xml -> {
                while (xml.next()) {
                    if (xml.isStart() && xml.name().equals("Relationship")) {
                        String id = xml.attribute("Id");
                        String type = xml.attribute("Type");
                        String target = xml.attribute("Target");
                        if (id != null && type != null && target != null) {
                            require(links.size(), limits);
                            links.put(id, new Link(type, resolve(folder, target)));
                        }
                    }
                }
            });
        }
        return links;
    }

    /** A workbook cannot list more parts than a container may have. */
    private static void require(int listed, ReadLimits limits) throws UnreadableDocument {
        if (listed >= limits.getMaxEntries()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_ENTRIES
                    .finding("option", "maxEntries", "limit", limits.getMaxEntries(), "found", listed + 1)
                    .build());
        }
    }

    private static String resolve(String folder, String target) {
        List<String> names = new ArrayList<>();
        String path = target.replace('\\', '/');
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private static void refuseOtherDocuments(ZipArchive archive, String workbook) throws UnreadableDocument {
        if (archive.has(workbook) && !workbook.endsWith(".bin") && !workbook.startsWith("word/")) {
            return;
        }
        Wording kind;
        if (archive.has("word/document.xml")) {
            kind = Wording.of("Word 文档（docx）", "Word document (docx)");
        } else if (archive.has("xl/workbook.bin")) {
            kind = Wording.of("二进制 Excel 工作簿（xlsb）", "binary Excel workbook (xlsb)");
        } else if (archive.has("content.xml")) {
            kind = Wording.of("缺少 mimetype 的 OpenDocument 文档", "OpenDocument document without its mimetype");
        } else if (archive.has("[Content_Types].xml")) {
            throw missing(USUAL_WORKBOOK);
        } else {
            kind = Wording.of("ZIP 压缩文件", "ZIP archive");
        }
        throw new UnreadableDocument(
                ReadingCode.FORMAT_UNSUPPORTED.finding("format", kind).build());
    }

    static InputStream open(ZipArchive archive, String part) throws UnreadableDocument {
        return archive.find(part).orElseThrow(() -> missing(part));
    }

    static UnreadableDocument missing(String part) {
        return new UnreadableDocument(ReadingCode.PART_MISSING
                .finding("part", part)
                .location(Location.builder().part(part).build())
                .build());
    }
}
